-- Most tickets are closed, and most lists are about those that are not.
create index ticket_search_status on ticket_search (status);
