-- Who was forgotten, until nothing is left of them. Kept from the events.
create table open_erasure (
    id uuid primary key,
    person uuid not null,
    -- Of the event that says so.
    position bigint not null
);
