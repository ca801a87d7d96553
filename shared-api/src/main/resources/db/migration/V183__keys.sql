-- Which master keys there are. The keys themselves are not in the database.
create table master_key (
    number int primary key,
    fingerprint text not null,
    since timestamptz not null default clock_timestamp()
);

-- The key of each person, wrapped by a master key; null where it was destroyed, so that it is not made again.
create table subject_key (
    subject uuid primary key,
    master int not null references master_key,
    wrapped bytea,
    made_at timestamptz not null default clock_timestamp()
);

revoke all on master_key, subject_key from "${app}";
grant select, insert on master_key to "${app}";
grant select, insert, update on subject_key to "${app}";
