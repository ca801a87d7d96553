-- What was written on tickets, in the order of the log. A ticket's description is its first reply.
create table ticket_message (
    id uuid primary key,
    ticket_id uuid not null,
    position bigint not null,
    at timestamptz not null,
    kind text not null check (kind in ('reply', 'note')),
    author uuid not null,
    author_kind text not null,
    body text not null,
    attachments jsonb not null
);

create index ticket_message_conversation on ticket_message (ticket_id, position);
create index ticket_message_attachment on ticket_message using gin (attachments jsonb_path_ops);
