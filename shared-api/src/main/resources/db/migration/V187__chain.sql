-- Chains each event to the one before it: the number of a key in four bytes, and an HMAC-SHA256 under that key over what
-- stands here at the event before, and the event's leaf. None in events from before there was a chain.
alter table event add column mac bytea;

-- Which keys of the chain there are; the last one chains now. The keys themselves are not in the database.
create table chain_key (
    number int primary key,
    fingerprint text not null,
    since timestamptz not null default clock_timestamp()
);

revoke all on chain_key from "${app}";
grant select, insert on chain_key to "${app}";
