-- What the sources send: who they are, what has landed, what could not, and how much of each.
create schema intake;

create table intake.source_system (
    code          text        primary key,
    name          text        not null,
    kind          text        not null,
    facility      text        not null,
    trust         integer     not null check (trust between 1 and 100),
    badge         text        not null check (length(badge) between 2 and 4),
    badge_pattern integer     not null check (badge_pattern between 1 and 8),
    version       bigint      not null default 0
);

create index source_system_by_facility on intake.source_system (facility);

create table intake.landed_change (
    pos            bigint      generated always as identity primary key,
    source         text        not null references intake.source_system,
    domain         text        not null,
    key            text        not null,
    source_pos     text        not null,
    priority       smallint    not null,
    changed_at     timestamptz not null,
    content        jsonb       not null,
    correlation_id text        not null,
    landed_at      timestamptz not null default now(),
    unique (source, domain, key, source_pos)
);

create table intake.quarantined_change (
    id             bigint      generated always as identity primary key,
    source         text        not null references intake.source_system,
    domain         text        not null,
    key            text        not null,
    source_pos     text        not null,
    content        jsonb       not null,
    findings       jsonb       not null,
    correlation_id text        not null,
    quarantined_at timestamptz not null default now(),
    unique (source, domain, key, source_pos)
);

-- Counted as it is written: counting millions of rows for a home page would take seconds.
create table intake.tally (
    source      text        not null references intake.source_system,
    domain      text        not null,
    landed      bigint      not null,
    quarantined bigint      not null,
    last_landed timestamptz not null,
    primary key (source, domain)
);
