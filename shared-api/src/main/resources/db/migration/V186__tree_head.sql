-- With which keys tree heads were signed; the last one signs now. Private keys are not in the database.
create table proof_key (
    key_id text primary key,
    number int not null unique,
    -- As X.509 has it (DER).
    public_key bytea not null,
    since timestamptz not null default clock_timestamp()
);

-- What the tree over the log was, at some of its sizes.
create table tree_head (
    size bigint primary key check (size > 0),
    root bytea not null check (octet_length(root) = 32),
    at timestamptz not null,
    key_id text not null references proof_key,
    signature bytea not null
);

revoke all on proof_key, tree_head from "${app}";
grant select, insert on proof_key, tree_head to "${app}";
