-- Whoever asked first is answered first.
alter table proposal_request add column asked bigint generated always as identity;

-- How the requester first put it: what a vector stands for, whatever was said since.
alter table assist_ticket add column description text not null default '';
update assist_ticket set description = conversation;
