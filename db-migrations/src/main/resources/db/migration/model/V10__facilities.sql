-- Hospitals and clinics, and what each does differently from what the domains say.
create schema model;

create table model.facility (
    code         text    not null primary key check (code ~ '^[A-Z][A-Z0-9]{1,11}$'),
    name         text    not null check (length(name) between 1 and 200),
    time_zone    text    not null,
    legal_entity text,
    rules        jsonb   not null default '{}' check (jsonb_typeof(rules) = 'object'),
    version      integer not null
);
