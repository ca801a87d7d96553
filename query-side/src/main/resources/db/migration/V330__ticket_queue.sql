-- Every ticket as lists, views and counters need it.
create table ticket_queue (
    ticket_id uuid primary key,
    position bigint not null,
    version bigint not null,
    number bigint not null unique,
    subject text not null,
    status text not null,
    priority text not null,
    type text not null,
    channel text not null,
    requester uuid not null,
    assignee uuid,
    "group" uuid,
    organization uuid,
    tags text[] not null,
    external jsonb,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    -- When something happened that customers may know of.
    public_updated_at timestamptz not null,
    solved_at timestamptz,
    waiting_since timestamptz,
    answered boolean not null,
    due_at timestamptz,
    clocks jsonb not null,
    unsolved boolean not null generated always as (status in ('new', 'open', 'pending', 'hold')) stored,
    priority_rank smallint not null
        generated always as (array_position(array['low', 'normal', 'high', 'urgent'], priority)) stored,
    status_rank smallint not null generated always as
        (array_position(array['new', 'open', 'pending', 'hold', 'solved', 'closed', 'merged', 'spam', 'deleted'], status)) stored,
    -- What has no due time comes after everything that has one.
    due_rank timestamptz not null generated always as (coalesce(due_at, 'infinity'::timestamptz)) stored,
    solved_rank timestamptz not null generated always as (coalesce(solved_at, '-infinity'::timestamptz)) stored
);

-- Counters read this one and nothing else.
create index ticket_queue_counting on ticket_queue (assignee, status, waiting_since, due_rank) where unsolved;
create index ticket_queue_due on ticket_queue (due_rank, number) where unsolved;
create index ticket_queue_waiting on ticket_queue (waiting_since) where unsolved;
create index ticket_queue_updated on ticket_queue (updated_at, number);
create index ticket_queue_created on ticket_queue (created_at, number);
create index ticket_queue_solved on ticket_queue (solved_at) where solved_at is not null;
create index ticket_queue_requester on ticket_queue (requester, number);
create index ticket_queue_organization on ticket_queue (organization, number);
