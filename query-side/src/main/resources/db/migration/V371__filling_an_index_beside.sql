-- An index that is filled from the documents beside the one that answers, and up to which of them by position; no name
-- until somebody has made it.
create table ticket_search_next (
    alias text primary key,
    index_name text not null default '',
    position bigint not null default 0
);
