create schema standardize;

-- What each source, or one facility in it, means by its unit codes. The same letters differ between sources.
create table standardize.unit_code (
    id       bigint generated always as identity primary key,
    source   text not null,
    facility text,
    code     text not null,
    x12      text not null,
    rec21    text not null,
    ucum     text,
    display  text not null,
    unique nulls not distinct (source, facility, code)
);
