-- Which target somebody was told of, and when it is due; null where they were told of something else.
alter table notification add column metric text, add column due timestamptz;
alter table group_notification add column metric text, add column due timestamptz;
