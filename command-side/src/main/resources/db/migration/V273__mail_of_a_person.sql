-- Whom a mail went to: addresses pass from one person to another, and what was written to the one is not the other's.
alter table outgoing_mail add column person_id uuid;

update outgoing_mail set person_id = mail_ticket.requester from mail_ticket
where mail_ticket.ticket_id = outgoing_mail.ticket_id;

-- About no ticket: whoever has the address now, unless others had it as well.
update outgoing_mail set person_id = owner.person_id from
    (select lower(email) as email, min(person_id::text)::uuid as person_id from mail_address
     group by lower(email) having count(distinct person_id) = 1) owner
where outgoing_mail.person_id is null and lower(recipient) = owner.email;

create index outgoing_mail_person on outgoing_mail (person_id, created_at, id);
