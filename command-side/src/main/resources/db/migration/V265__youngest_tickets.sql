-- The assistant remembers the youngest of those that it can compare.
create index assist_ticket_youngest on assist_ticket (number desc) where vector is not null;
