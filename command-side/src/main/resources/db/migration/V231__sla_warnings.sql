-- What was promised, and the moment at which so little of it is left that somebody has to be told: projected from events,
-- like deadlines. A clock that stands still warns of nothing, and keeps what it warned of.
create table sla_warning (
    ticket_id uuid not null,
    metric text not null,
    target_seconds bigint not null,
    warned boolean not null,
    due_at timestamptz,
    warn_at timestamptz,
    primary key (ticket_id, metric)
);

create index sla_warning_warn_at on sla_warning (warn_at);
