-- Whose key was destroyed, and when: nodes that were not there to hear of it look it up.
alter table subject_key add column destroyed_at timestamptz;
create index subject_key_destroyed on subject_key (destroyed_at) where destroyed_at is not null;
