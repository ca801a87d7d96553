-- The tree over the log (RFC 6962): the hash of every subtree that has all of its leaves, and so never changes. The event at
-- position n is node n - 1 of level 0.
create table proof_node (
    level smallint not null,
    index bigint not null,
    hash bytea not null check (octet_length(hash) = 32),
    primary key (level, index)
);

-- What was once part of a tree stays, as the events under it do.
revoke all on proof_node from "${app}";
grant select, insert on proof_node to "${app}";
