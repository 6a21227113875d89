-- What the hub has to do once in the life of a database, and when it did.
create schema operate;

create table operate.milestone (
    name    text        primary key,
    reached timestamptz not null default now()
);
