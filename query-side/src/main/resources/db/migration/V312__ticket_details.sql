-- Every ticket as its page shows it. The document is what events are folded into; names are looked up when it is read.
create table ticket_details (
    ticket_id uuid primary key,
    position bigint not null,
    number bigint not null unique,
    requester uuid not null,
    organization uuid,
    document jsonb not null
);
