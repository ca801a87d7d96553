-- What solved a ticket that was reopened did not solve it, and what is said after is about the second time.
alter table assist_ticket add column reopened boolean not null default false;
