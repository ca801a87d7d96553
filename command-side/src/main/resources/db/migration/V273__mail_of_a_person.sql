-- Whom a mail about a ticket went to: addresses pass from one person to another, and what was written to the one is
-- not the other's.
alter table outgoing_mail add column person_id uuid;

update outgoing_mail set person_id = mail_ticket.requester from mail_ticket
where mail_ticket.ticket_id = outgoing_mail.ticket_id;

create index outgoing_mail_person on outgoing_mail (person_id, created_at, id);
