-- How far each read model is, in its own transaction: kept beside the token, because people and nodes read it.
create table projection (
    name text primary key,
    version integer not null,
    position bigint not null,
    -- Until this position it is being told everything again; null while it only hears what is new.
    rebuild_to bigint
);

-- Axon's own tables, as its JPA entities want them. Both sides keep processors; the first to come makes the tables.
create table if not exists token_entry (
    processor_name varchar(255) not null,
    segment integer not null,
    token bytea,
    token_type varchar(255),
    timestamp varchar(255) not null,
    owner varchar(255),
    primary key (processor_name, segment)
);

create table if not exists dead_letter_entry (
    dead_letter_id varchar(255) primary key,
    processing_group varchar(255) not null,
    sequence_identifier varchar(255) not null,
    sequence_index bigint not null,
    message_type varchar(255) not null,
    event_identifier varchar(255) not null,
    time_stamp varchar(255) not null,
    payload_type varchar(255) not null,
    payload_revision varchar(255),
    payload bytea not null,
    meta_data bytea,
    type varchar(255),
    aggregate_identifier varchar(255),
    sequence_number bigint,
    token_type varchar(255),
    token bytea,
    enqueued_at timestamptz not null,
    last_touched timestamptz,
    processing_started timestamptz,
    cause_type varchar(255),
    cause_message varchar(1023),
    diagnostics bytea,
    unique (processing_group, sequence_identifier, sequence_index)
);
