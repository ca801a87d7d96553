-- What can be searched for of every ticket, whole. The document is what events are folded into; all other columns are
-- computed from it. Searched itself while Elasticsearch is away.
create table ticket_search (
    ticket_id uuid primary key,
    position bigint not null,
    document jsonb not null,
    number bigint not null,
    status text not null,
    status_rank smallint not null,
    priority text not null,
    priority_rank smallint not null,
    type text not null,
    channel text not null,
    assignee uuid,
    requester uuid not null,
    ticket_group uuid,
    organization uuid,
    tags text[] not null,
    external text,
    subject text not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    public_updated_at timestamptz not null,
    solved_at timestamptz,
    closed_at timestamptz,
    reopened_at timestamptz[] not null,
    unsolved tstzmultirange not null,
    first_reply_minutes double precision,
    resolution_minutes double precision,
    sla_met smallint not null,
    sla_missed smallint not null,
    -- Stems, and words as they stand behind a "=". Notes apart, so that they never answer a customer's search.
    subject_words tsvector not null,
    message_words tsvector not null,
    note_words tsvector not null
);

create index ticket_search_position on ticket_search (position);
create index ticket_search_number on ticket_search (number);
create index ticket_search_requester on ticket_search (requester);
create index ticket_search_organization on ticket_search (organization);
create index ticket_search_assignee on ticket_search (assignee);
create index ticket_search_updated_at on ticket_search (updated_at);
create index ticket_search_created_at on ticket_search (created_at);
create index ticket_search_subject_words on ticket_search using gin (subject_words);
create index ticket_search_message_words on ticket_search using gin (message_words);
create index ticket_search_note_words on ticket_search using gin (note_words);

-- Tickets whose document Elasticsearch has yet to get, written with them and removed once it has.
create table ticket_search_pending (
    ticket_id uuid primary key,
    position bigint not null
);

create index ticket_search_pending_position on ticket_search_pending (position);

-- The index that Elasticsearch gets documents into: where it has another one, or none, that has to be filled anew.
create table ticket_search_index (
    alias text primary key,
    index_name text not null
);
