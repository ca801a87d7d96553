-- Documents that an index does not take as they are. One that it takes later is so no more; what was said of an index
-- that nobody uses any more is forgotten with it.
create table ticket_search_refused (
    index_name text not null,
    ticket_id uuid not null,
    position bigint not null,
    cause text not null,
    since timestamptz not null default clock_timestamp(),
    tried_at timestamptz not null default clock_timestamp(),
    primary key (index_name, ticket_id)
);

-- All that operators are shown as set aside: letters of read models, and of the index one document per ticket.
create view put_aside as
    select processing_group as read_model, sequence_identifier as sequence,
        (array_agg(payload_type order by sequence_index))[1] as type,
        count(*) as events,
        (array_agg(enqueued_at order by sequence_index))[1] as since,
        (array_agg(coalesce(last_touched, enqueued_at) order by sequence_index))[1] as tried_at,
        (array_agg(coalesce(cause_message, cause_type, '') order by sequence_index))[1] as cause
    from dead_letter_entry
    where processing_group in (select name from projection)
    group by processing_group, sequence_identifier
    union all
    select 'index.tickets', ticket_id::text, 'TicketDocument', 1, min(since), max(tried_at),
        (array_agg(cause order by tried_at desc))[1]
    from ticket_search_refused
    where index_name in (select index_name from ticket_search_index union all select index_name from ticket_search_next)
    group by ticket_id;
