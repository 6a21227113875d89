-- How good the records of a source are, counted while the lane writes them: counting millions for a page would take minutes.
-- What is counted: live records ('RECORDS'), records with a value in an attribute ('FILLED'), and records with a finding of
-- that code in an attribute ('WARNING', 'INFO'; an error keeps a record out).
create table standardize.quality_count (
    domain    text   not null,
    source    text   not null,
    kind      text   not null check (kind in ('RECORDS', 'FILLED', 'WARNING', 'INFO')),
    attribute text   not null,
    code      text   not null,
    count     bigint not null,
    primary key (domain, source, kind, attribute, code)
)
-- The same few rows change many times a second; room for their next versions keeps the index still.
with (fillfactor = 50);
