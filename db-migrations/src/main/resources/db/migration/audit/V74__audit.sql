-- Who did what: one entry per transaction, with a Merkle root over what it changed, chained by the hash of the one before.
create schema audit;

create table audit.audit_entry (
    seq            bigint      not null,
    at             timestamptz not null,
    actor          uuid        not null,
    actor_name     text        not null,
    action         text        not null,
    subject        text        not null,
    -- Not jsonb: the hash is over the text as it was written.
    detail         json        not null,
    correlation_id text        not null,
    leaves         integer     not null check (leaves >= 0),
    root           bytea       not null check (length(root) = 32),
    previous       bytea       not null check (length(previous) = 32),
    hash           bytea       not null check (length(hash) = 32),
    primary key (seq)
) partition by range (seq);

create table audit.audit_entry_p0 partition of audit.audit_entry for values from (minvalue) to (100000000);
create table audit.audit_entry_p1 partition of audit.audit_entry for values from (100000000) to (200000000);
create table audit.audit_entry_p2 partition of audit.audit_entry for values from (200000000) to (300000000);
create table audit.audit_entry_p3 partition of audit.audit_entry for values from (300000000) to (maxvalue);

create index audit_entry_by_subject on audit.audit_entry (subject, seq);
create index audit_entry_by_actor on audit.audit_entry (actor, seq);

-- One row, locked last of all, so the chain is gapless and in commit order. The chain's name is what its first entry follows.
create table audit.audit_head (
    single boolean     not null primary key default true check (single),
    chain  uuid        not null,
    seq    bigint      not null,
    hash   bytea       not null check (length(hash) = 32),
    at     timestamptz not null
);

insert into audit.audit_head (chain, seq, hash, at)
select chain, 0, sha256(convert_to('auric audit ' || chain, 'UTF8')), now() from gen_random_uuid() as chain;

-- The hub owns its tables, so taking rights away from it would stop nobody. Who switches this off is found by the chain.
create function audit.refuse() returns trigger language plpgsql as $$
begin
    raise exception 'The audit trail is only ever added to.' using errcode = 'insufficient_privilege';
end $$;

create function audit.one_step() returns trigger language plpgsql as $$
begin
    if new.seq <> old.seq + 1 or new.chain <> old.chain then
        raise exception 'The audit head goes one entry at a time.' using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;

create trigger never_altered before update or delete on audit.audit_entry for each row execute function audit.refuse();
create trigger never_emptied before truncate on audit.audit_entry execute function audit.refuse();
create trigger never_emptied before truncate on audit.audit_entry_p0 execute function audit.refuse();
create trigger never_emptied before truncate on audit.audit_entry_p1 execute function audit.refuse();
create trigger never_emptied before truncate on audit.audit_entry_p2 execute function audit.refuse();
create trigger never_emptied before truncate on audit.audit_entry_p3 execute function audit.refuse();
create trigger one_step before update on audit.audit_head for each row execute function audit.one_step();
create trigger never_lost before delete or truncate on audit.audit_head execute function audit.refuse();
