-- What the assistant proposed about a ticket, and what became of it.
create table proposal (
    id uuid primary key,
    ticket_id uuid not null,
    position bigint not null,
    -- A Proposal as JSON, without the name of who decided.
    proposal jsonb not null,
    decided_by uuid
);

create index proposal_ticket on proposal (ticket_id, position);
