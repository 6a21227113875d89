-- Narrow on purpose: content lives in versions.
drop table golden.golden;

create table golden.golden (
    id           uuid        primary key,
    domain       text        not null,
    number       bigint      not null,
    version      integer     not null,
    -- Counts every transaction that touched the record, also those that made no new version.
    lock_version bigint      not null,
    status       text        not null,
    merged_into  uuid        references golden.golden,
    title        text        not null,
    content_hash bytea       not null,
    -- The next day on which its sources say something else, such as an address that comes into effect.
    due          date,
    changed_at   timestamptz not null,
    unique (domain, number),
    check ((status = 'MERGED') = (merged_into is not null))
);

create index golden_by_due on golden.golden (domain, due) where due is not null;
create index golden_by_title on golden.golden (domain, lower(title), number);

-- History, and the body of every feed entry.
create table golden.golden_version (
    golden             uuid        not null,
    version            integer     not null,
    status             text        not null,
    content            jsonb       not null,
    lineage            jsonb       not null,
    content_hash       bytea       not null,
    definition_version integer     not null,
    decision           uuid,
    recorded_at        timestamptz not null,
    primary key (golden, version)
) partition by hash (golden);

create table golden.golden_version_0 partition of golden.golden_version for values with (modulus 4, remainder 0);
create table golden.golden_version_1 partition of golden.golden_version for values with (modulus 4, remainder 1);
create table golden.golden_version_2 partition of golden.golden_version for values with (modulus 4, remainder 2);
create table golden.golden_version_3 partition of golden.golden_version for values with (modulus 4, remainder 3);

-- Which golden record a source record belongs to, now and before.
create table golden.cross_reference (
    source_record uuid        not null,
    seq           integer     not null,
    golden        uuid        not null,
    status        text        not null check (status in ('AUTO', 'STEWARD', 'SPLIT')),
    -- What made the link, such as "NPI" for an exclusive identifier or "own" for a record that nothing else is like.
    rule          text        not null,
    since         timestamptz not null,
    until         timestamptz,
    primary key (source_record, seq)
);

create unique index cross_reference_active on golden.cross_reference (source_record) where until is null;
create index cross_reference_by_golden on golden.cross_reference (golden);

-- Who holds an exclusive identifier, and who else claims it.
create table golden.identifier_hold (
    domain text        not null,
    scheme text        not null,
    value  text        not null,
    golden uuid        not null,
    held   boolean     not null,
    -- Why a claim is contested and not simply the same record.
    reason text,
    since  timestamptz not null,
    primary key (domain, scheme, value, golden),
    check (held = (reason is null))
);

create unique index identifier_hold_held on golden.identifier_hold (domain, scheme, value) where held;
create index identifier_hold_by_golden on golden.identifier_hold (golden);

-- A value a person set against what the sources say.
create table golden.override (
    golden    uuid        not null,
    attribute text        not null,
    seq       integer     not null,
    value     jsonb       not null,
    reason    text        not null,
    until     date,
    set_by    uuid        not null,
    set_name  text        not null,
    set_at    timestamptz not null,
    ended_at  timestamptz,
    primary key (golden, attribute, seq)
);

create unique index override_active on golden.override (golden, attribute) where ended_at is null;
