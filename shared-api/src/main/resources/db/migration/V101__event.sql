-- The log. Positions have no gaps and grow in the order of commits: whoever writes holds the log's advisory lock until
-- the commit. So what has been read up to a position is final.
create table event (
    global_index bigint primary key,
    event_id uuid not null,
    aggregate_type text not null,
    aggregate_id text not null,
    sequence_number bigint not null,
    ticket_id uuid,
    type text not null,
    revision text not null,
    -- A copy out of the metadata, to search by.
    actor text,
    -- Microseconds since 1970: cheaper to read than timestamps.
    happened_micros bigint not null,
    recorded_micros bigint not null,
    -- JSON as it was written: proofs will be over bytes, which jsonb would not give back.
    payload bytea not null,
    metadata bytea not null,
    constraint event_id_once unique (event_id),
    constraint event_stream unique (aggregate_id, sequence_number)
);

create index event_ticket on event (ticket_id, global_index) where ticket_id is not null;
create index event_type on event (type, global_index);
create index event_actor on event (actor, global_index);
create index event_happened on event using brin (happened_micros);

-- What happened stays: nobody changes it in the desk's name. Revoked by name, as the desk may own its tables.
revoke all on event from "${app}";
grant select, insert on event to "${app}";

create view event_readable as
select
    global_index,
    event_id,
    aggregate_type,
    aggregate_id,
    sequence_number,
    ticket_id,
    type,
    revision,
    timestamptz 'epoch' + happened_micros * interval '1 microsecond' as happened,
    timestamptz 'epoch' + recorded_micros * interval '1 microsecond' as recorded,
    convert_from(payload, 'UTF8')::jsonb as payload,
    convert_from(metadata, 'UTF8')::jsonb as metadata
from event;

-- Where a long stream need not be read from its beginning. Can be thrown away.
create table snapshot (
    aggregate_id text primary key,
    aggregate_type text not null,
    sequence_number bigint not null,
    type text not null,
    revision text,
    taken_micros bigint not null,
    payload bytea not null
);
