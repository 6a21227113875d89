-- The feed: one numbered, gapless list of everything that happened to golden records. Narrow on purpose: content lives
-- once, in golden_version.
create schema publish;

create table publish.feed (
    pos            bigint      not null,
    event_id       uuid        not null,
    incarnation    integer     not null,
    domain         text        not null,
    subject        uuid        not null,
    version        integer     not null,
    kind           text        not null,
    decision       uuid,
    correlation_id text        not null,
    at             timestamptz not null,
    primary key (pos)
) partition by range (pos);

create table publish.feed_p0 partition of publish.feed for values from (minvalue) to (100000000);

-- One row. Whoever changes golden state locks it last, so positions are gapless and in commit order.
create table publish.feed_head (
    single      boolean     not null primary key default true check (single),
    incarnation integer     not null,
    pos         bigint      not null,
    at          timestamptz not null
);

insert into publish.feed_head (incarnation, pos, at) values (1, 0, now());
