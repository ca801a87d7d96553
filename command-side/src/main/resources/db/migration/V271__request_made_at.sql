-- What was asked before the database was put back to an earlier state may have been answered by then, and is not asked again.
alter table proposal_request add column made_at timestamptz not null default '-infinity';
