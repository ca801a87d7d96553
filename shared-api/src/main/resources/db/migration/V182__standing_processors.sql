-- What a processor stands before, noted by the node that could not get past it, for operators at any node. It is so no more
-- once the processor's token is beyond that position.
create table standing_processor (
    processor text not null,
    -- Below zero where all of the processor stands.
    segment integer not null,
    position bigint not null,
    -- Of the event, where it is known which one it is.
    type text,
    ticket_id uuid,
    reason text not null,
    cause text not null,
    since timestamptz not null,
    tried_at timestamptz not null,
    primary key (processor, segment)
);
