-- The desk's own tickets as the assistant remembers them, projected from events; the vector is computed once and kept.
create sequence assist_change;

create table assist_ticket (
    ticket_id uuid primary key,
    number bigint not null,
    requester uuid not null,
    subject text not null,
    conversation text not null,
    group_id uuid,
    priority text not null,
    tag text,
    solved boolean not null,
    last_reply text,
    vector bytea,
    -- Without words of its own there is nothing to remember.
    wordless boolean not null,
    changed bigint not null default nextval('assist_change')
);

create index assist_ticket_changed on assist_ticket (changed);
create index assist_ticket_to_embed on assist_ticket (number desc) where vector is null and not wordless;

create table assist_person (
    person_id uuid primary key,
    name text not null
);

create table assist_group (
    group_id uuid primary key,
    name text not null,
    active boolean not null
);

-- What the assistant was asked for and has not answered.
create table proposal_request (
    proposal_id uuid primary key,
    ticket_id uuid not null,
    task text not null,
    claimed_until timestamptz not null
);

create index proposal_request_claimed_until on proposal_request (claimed_until);
