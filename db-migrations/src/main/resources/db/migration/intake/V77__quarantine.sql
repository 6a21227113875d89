-- Changes that cannot go on until a person corrects or discards them. Of what one source calls one thing at most one is
-- open: the newest. A conforming change that comes later closes it by itself.
drop table intake.quarantined_change;

create table intake.quarantined_change (
    -- Time-ordered, so it is also the order of age and the place where a page of the list ends.
    id             uuid        primary key,
    source         text        not null references intake.source_system,
    domain         text        not null,
    key            text        not null,
    source_pos     text        collate "C" not null,
    changed_at     timestamptz not null,
    withdrawn      boolean     not null,
    -- As it was sent, for people to correct; not searched.
    content        json        not null,
    findings       jsonb       not null,
    hash           bytea       not null,
    batch          uuid,
    batch_row      integer,
    correlation_id text        not null,
    first_seen     timestamptz not null default now(),
    last_seen      timestamptz not null default now(),
    version        integer     not null default 1,
    state          text        not null default 'OPEN'
        check (state in ('OPEN', 'RELEASED', 'DISCARDED', 'SUPERSEDED')),
    closed_at      timestamptz,
    closed_by      uuid,
    closed_name    text,
    reason         text,
    check ((state = 'OPEN') = (closed_at is null))
);

create unique index quarantined_change_open on intake.quarantined_change (source, domain, key) where state = 'OPEN';
create index quarantined_change_by_age on intake.quarantined_change (id) where state = 'OPEN';
