-- Mail to requesters, written once per event and sent at least once.
create table outgoing_mail (
    id uuid primary key,
    ticket_id uuid,
    recipient text not null,
    subject text not null,
    body_text text not null,
    body_html text not null,
    message_id text not null,
    in_reply_to text,
    state text not null check (state in ('waiting', 'sent', 'failed', 'shown')),
    attempts int not null default 0,
    next_attempt_at timestamptz not null,
    created_at timestamptz not null,
    sent_at timestamptz,
    error text
);

create index outgoing_mail_waiting on outgoing_mail (next_attempt_at) where state = 'waiting';
create index outgoing_mail_created_at on outgoing_mail (created_at desc, id desc);

-- What a mail has to name, as far as the events have come.
create table mail_ticket (
    ticket_id uuid primary key,
    number bigint not null,
    subject text not null,
    requester uuid not null
);

create table mail_person (
    person_id uuid primary key,
    name text not null,
    email text not null
);
