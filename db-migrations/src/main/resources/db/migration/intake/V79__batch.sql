-- A file of rows of one source and domain, taken in whole and read behind the request that brought it.
create table intake.batch (
    id             uuid        primary key,
    source         text        not null references intake.source_system,
    domain         text        not null,
    sent_by        text        not null,
    correlation_id text        not null,
    format         text        not null check (format in ('CSV', 'NDJSON')),
    charset        text        not null,
    delimiter      text,
    key_column     text,
    bytes          bigint      not null,
    sha256         bytea       not null,
    -- The data folder that holds the file: only a node with that folder can read it.
    folder         uuid        not null,
    -- When the upload began: where rows that name no place of their own stand in the order of the source.
    received_at    timestamptz not null,
    state          text        not null check (state in ('RECEIVED', 'RUNNING', 'WAITING', 'DONE', 'FAILED', 'CANCELED')),
    reason         text,
    bytes_read     bigint      not null default 0,
    rows           bigint      not null default 0,
    landed         bigint      not null default 0,
    unchanged      bigint      not null default 0,
    older          bigint      not null default 0,
    quarantined    bigint      not null default 0,
    rejected       bigint      not null default 0,
    -- How many of those that landed the lane is done with.
    decided        bigint      not null default 0,
    -- The present run: a batch that was interrupted has several.
    runs           integer     not null default 0,
    run_at         timestamptz,
    run_rows       bigint      not null default 0,
    read_at        timestamptz,
    ended_at       timestamptz,
    check (rows = landed + unchanged + older + quarantined + rejected),
    check (decided <= landed)
-- Its counts change with every chunk; with room on the page that touches no index.
) with (fillfactor = 50);

create index batch_open on intake.batch (received_at) where ended_at is null;
create index batch_by_source on intake.batch (source, received_at);

-- Why a row of a batch did not land: one entry for each reason. Names of columns and sentences, never what was sent.
create table intake.rejected_row (
    batch       uuid    not null references intake.batch,
    row_number  bigint  not null,
    seq         integer not null,
    key         text,
    quarantined boolean not null,
    column_name text,
    code        text    not null,
    message     text    not null,
    primary key (batch, row_number, seq)
);
