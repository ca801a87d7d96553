-- Rows that are committed together with the events of their command, or not at all.

-- What a command was answered with, for whoever sends it again under the same key.
create table idempotency_answer (
    scope text not null,
    key text not null,
    request text not null,
    answer_type text not null,
    answer text not null,
    position bigint not null,
    created_at timestamptz not null default clock_timestamp(),
    primary key (scope, key)
);

create index idempotency_answer_created on idempotency_answer (created_at);

-- Values that only one can have, such as user names.
create table claim (
    kind text not null,
    value text not null,
    owner uuid not null,
    created_at timestamptz not null default clock_timestamp(),
    primary key (kind, value)
);

create index claim_owner on claim (owner);

-- Secrets, in a form that does not give them away.
create table credential (
    owner uuid not null,
    kind text not null,
    hash text not null,
    expires_at timestamptz,
    created_at timestamptz not null default clock_timestamp(),
    primary key (owner, kind)
);
