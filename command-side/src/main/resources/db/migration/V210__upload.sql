create table upload (
    id       uuid primary key,
    ticket   uuid not null,
    uploader uuid not null,
    name     text not null,
    size     bigint not null,
    type     text not null,
    at       timestamptz not null default now()
);
comment on table upload is 'Files that wait for a message to hang on; afterwards the message''s event says the same.';
