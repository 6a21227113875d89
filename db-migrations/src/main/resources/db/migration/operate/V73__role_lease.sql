-- Who holds a role that only one node may have. The epoch grows with every new holder; whoever writes in the role checks it
-- in the same transaction, so one that lost it without noticing cannot commit. Database time is the only clock.
create table operate.role_lease (
    role       text        primary key,
    holder     text        not null,
    epoch      bigint      not null,
    expires_at timestamptz not null
);
