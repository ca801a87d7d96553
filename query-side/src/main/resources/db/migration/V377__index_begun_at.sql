-- An index of before the database was put back to an earlier state knows what never happened, and is filled anew.
alter table ticket_search_index add column begun_at timestamptz not null default clock_timestamp();
