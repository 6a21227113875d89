create schema access;

-- People and programs. Without a password hash somebody cannot sign in, only use tokens.
create table access.users (
    id            uuid primary key,
    username      text        not null unique check (username ~ '^[a-z0-9][a-z0-9._@-]{1,79}$'),
    display_name  text        not null check (length(display_name) between 1 and 120),
    password_hash text,
    demo          boolean     not null,
    status        text        not null check (status in ('ACTIVE', 'DISABLED')),
    -- Counts what ends every session: a disabling, other roles, another password.
    stamp         integer     not null,
    version       integer     not null,
    created_at    timestamptz not null,
    last_sign_in_at timestamptz
);

-- The secret is 256 random bits, so a plain SHA-256 cannot be guessed back; the prefix finds the row.
create table access.api_token (
    id           uuid primary key,
    user_id      uuid        not null references access.users,
    -- The token that issued this one: revoking it revokes what came from it.
    issued_by    uuid references access.api_token,
    name         text        not null check (length(name) between 1 and 120),
    prefix       text        not null unique,
    secret_hash  bytea       not null check (length(secret_hash) = 32),
    created_at   timestamptz not null,
    expires_at   timestamptz not null check (expires_at > created_at),
    last_used_at timestamptz,
    revoked_at   timestamptz
);
create index on access.api_token (user_id);
create index on access.api_token (issued_by);

-- Null domain or facility: all of them. What is opened are restricted attributes, '*' all of them.
create table access.role_grant (
    id       bigint generated always as identity primary key,
    user_id  uuid references access.users,
    token_id uuid references access.api_token,
    role     text   not null
        check (role in ('STEWARD', 'APPROVER', 'ONBOARDER', 'SUBSCRIBER', 'AUDITOR', 'OPERATOR', 'ADMIN')),
    domain   text check (domain ~ '^[a-z][a-z0-9-]{1,39}$'),
    facility text check (facility ~ '^[A-Z][A-Z0-9]{1,11}$'),
    opened   text[] not null,
    check (num_nonnulls(user_id, token_id) = 1),
    unique nulls not distinct (user_id, token_id, role, domain, facility)
);
create index on access.role_grant (token_id);

-- At most one row, and only while nobody has an account.
create table access.first_run (
    only_one   boolean primary key default true check (only_one),
    token_hash bytea       not null,
    expires_at timestamptz not null
);

-- Password tries per account, shared by all nodes; the name is hashed because people type passwords there.
create table access.sign_in_throttle (
    account bytea primary key,
    tries   integer     not null,
    since   timestamptz not null
);
create index on access.sign_in_throttle (since);

-- The two tables of Spring Session.
create table access.session (
    primary_id            char(36) primary key,
    session_id            char(36) not null unique,
    creation_time         bigint   not null,
    last_access_time      bigint   not null,
    max_inactive_interval integer  not null,
    expiry_time           bigint   not null,
    principal_name        varchar(100)
);
create index on access.session (expiry_time);
create index on access.session (principal_name);

create table access.session_attributes (
    session_primary_id char(36)     not null references access.session on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea        not null,
    primary key (session_primary_id, attribute_name)
);
