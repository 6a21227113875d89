-- What has landed waits here until the lane of its domain has taken it; then its content lives in source_version. A queue,
-- so it stays small and needs no partitions: what the lane is done with is deleted in the same transaction.
drop table intake.landed_change;

create table intake.landed_change (
    pos            bigint      generated always as identity,
    domain         text        not null,
    -- 0 before 1: one interactive change does not wait behind a bulk load.
    priority       smallint    not null check (priority in (0, 1)),
    source         text        not null,
    key            text        not null,
    source_pos     text        collate "C" not null,
    changed_at     timestamptz not null,
    withdrawn      boolean     not null default false,
    -- As text: nobody looks inside while it waits, and key order is kept as it was sent.
    sent           text        not null,
    standard       text        not null,
    findings       text,
    hash           bytea       not null,
    batch          uuid,
    correlation_id text        not null,
    landed_at      timestamptz not null default now(),
    primary key (domain, priority, pos),
    unique (source, domain, key, source_pos)
);

-- The head of everything a source calls one thing.
create table intake.source_record (
    id         uuid        primary key,
    domain     text        not null,
    source     text        not null references intake.source_system,
    key        text        not null,
    version    integer     not null,
    source_pos text        collate "C" not null,
    -- Where the domain's lane stood when it wrote this version: what every node's match index follows.
    lane_pos   bigint      not null,
    changed_at timestamptz not null,
    hash       bytea       not null,
    local_hash bytea,
    withdrawn  boolean     not null,
    unique (domain, source, key),
    unique (domain, lane_pos)
);

create table intake.source_version (
    source_record      uuid        not null,
    version            integer     not null,
    source_pos         text        not null,
    changed_at         timestamptz not null,
    recorded_at        timestamptz not null,
    withdrawn          boolean     not null,
    sent               json        not null,
    standard           json        not null,
    findings           json,
    definition_version integer     not null,
    correlation_id     text        not null,
    primary key (source_record, version)
) partition by hash (source_record);

create table intake.source_version_0 partition of intake.source_version for values with (modulus 4, remainder 0);
create table intake.source_version_1 partition of intake.source_version for values with (modulus 4, remainder 1);
create table intake.source_version_2 partition of intake.source_version for values with (modulus 4, remainder 2);
create table intake.source_version_3 partition of intake.source_version for values with (modulus 4, remainder 3);

-- What a source version points to in other domains, by the key its source uses. Resolved on reading.
create table intake.reference (
    source_record uuid    not null,
    attribute     text    not null,
    seq           integer not null,
    target_domain text    not null,
    target_source text,
    target_key    text,
    target_golden text,
    primary key (source_record, attribute, seq),
    check ((target_key is null) = (target_source is null)),
    check ((target_key is null) <> (target_golden is null))
);

create index reference_by_target on intake.reference (target_domain, target_source, target_key);

-- Every identifier a live source record carries, exclusive or not, for look-up by number.
create table intake.identifier (
    domain        text not null,
    scheme        text not null,
    value         text not null,
    source_record uuid not null,
    primary key (domain, scheme, value, source_record)
);
