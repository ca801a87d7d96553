-- From which position on a waiting document is unknown to Elasticsearch: what comes later moves its position, but must not
-- hide that what came before has not arrived either.
alter table ticket_search_pending add column since bigint not null default 1;
alter table ticket_search_pending alter column since drop default;
create index ticket_search_pending_since on ticket_search_pending (since);
