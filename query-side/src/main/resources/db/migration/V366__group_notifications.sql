-- What a group was told, for whoever is in it when they look; and which group a ticket is with.
alter table notification_ticket add column group_id uuid;

create table group_notification (
    group_id uuid not null,
    position bigint not null,
    at timestamptz not null,
    kind text not null,
    ticket_id uuid not null,
    actor text not null,
    primary key (group_id, position)
);
