-- How long a ticket's stream is without what customers may not know of; filled as the read model is told everything again.
alter table ticket_queue add column public_version bigint not null default 1;
