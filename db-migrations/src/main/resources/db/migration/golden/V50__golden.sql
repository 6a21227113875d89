-- The head of every golden record; its content lives in versions.
create schema golden;

create table golden.golden (
    id           uuid     primary key,
    domain       text     not null,
    number       bigint   not null,
    version      integer  not null,
    lock_version bigint   not null,
    status       text     not null,
    merged_into  uuid     references golden.golden,
    unique (domain, number)
);
