-- What people were told, and as much of each ticket as says whom to tell.
create table notification (
    person_id uuid not null,
    position bigint not null,
    at timestamptz not null,
    kind text not null,
    ticket_id uuid not null,
    actor text not null,
    primary key (person_id, position)
);

create table notification_ticket (
    ticket_id uuid primary key,
    number bigint not null,
    subject text not null,
    assignee uuid
);

-- How far somebody has read; nobody's history, so no rebuild touches it.
create table notification_read (
    person_id uuid primary key,
    up_to bigint not null
);
