-- Axon's own tables, as its JPA stores map them: how far processors are, sagas, and events that could not be handled.
create table token_entry (
    processor_name varchar(255) not null,
    segment integer not null,
    token bytea,
    token_type varchar(255),
    timestamp varchar(255) not null,
    owner varchar(255),
    primary key (processor_name, segment)
);

create table saga_entry (
    saga_id varchar(255) primary key,
    saga_type varchar(255),
    revision varchar(255),
    serialized_saga bytea
);

create sequence association_value_entry_seq increment by 50;

create table association_value_entry (
    id bigint primary key,
    saga_id varchar(255) not null,
    association_key varchar(255) not null,
    association_value varchar(255),
    saga_type varchar(255)
);

create index association_value_entry_by_value
    on association_value_entry (saga_type, association_key, association_value);
create index association_value_entry_by_saga on association_value_entry (saga_id, saga_type);

create table dead_letter_entry (
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
    constraint dead_letter_entry_sequence unique (processing_group, sequence_identifier, sequence_index)
);
