-- The lane of a domain: where it stands, and the number its next golden record gets. The row is there from the first
-- change of a domain on.
create schema resolve;

create table resolve.lane (
    domain      text   primary key,
    position    bigint not null default 0,
    next_number bigint not null default 1
);

-- What a lane must look at again although no source sent anything.
create table resolve.rework (
    domain  text        not null,
    kind    text        not null,
    subject uuid        not null,
    since   timestamptz not null default now(),
    primary key (domain, kind, subject)
);
