-- Requests that were sent with an idempotency key, and what they were answered, for a day: sent again, they get the same
-- answer and change nothing. Without a status the request still runs.
create schema web;

create table web.idempotent_request (
    principal    text        not null,
    key          text        not null,
    request_hash bytea       not null,
    since        timestamptz not null default now(),
    status       integer,
    headers      text,
    body         bytea,
    primary key (principal, key)
);

create index idempotent_request_by_age on web.idempotent_request (since);
