-- The desk works as a role that owns nothing: what a migration creates it may use. What is more than that, or less, the
-- migration says beside its table.
alter default privileges grant select, insert, update, delete, truncate on tables to "${app}";
alter default privileges grant usage, select on sequences to "${app}";
