-- Why the tree over the log does not grow, noted by the node that builds it, for auditors at any node; empty while it does.
create table tree_fault (
    only_one boolean primary key default true check (only_one),
    reason text not null,
    since timestamptz not null default clock_timestamp()
);
