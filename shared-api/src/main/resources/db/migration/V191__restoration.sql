-- When the database was put back to an earlier state: what had happened behind it in the world outside, such as mails that were sent, must not
-- happen again. Written by ops/restore.
create table restoration (
    id bigint generated always as identity primary key,
    at timestamptz not null default clock_timestamp(),
    events bigint not null
);
comment on column restoration.events is 'How many the log had then.';
revoke insert, update, delete, truncate on restoration from "${app}";
