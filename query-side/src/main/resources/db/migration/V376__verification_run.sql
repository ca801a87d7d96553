-- Comparisons of the log with what proves it, for auditors to read; whoever can write here can write anything, and proves nothing.
create table verification_run (
    id uuid primary key,
    scope text not null check (scope in ('whole', 'recent')),
    state text not null default 'running' check (state in ('running', 'intact', 'broken', 'stopped')),
    started_at timestamptz not null default clock_timestamp(),
    -- A person; null where a start of a node began it.
    started_by uuid,
    -- When who runs it last said so.
    seen_at timestamptz not null default clock_timestamp(),
    ended_at timestamptz,
    behind bigint not null default 0,
    position bigint not null default 0,
    head bigint not null,
    heads bigint not null default 0,
    bad_position bigint,
    bad_until bigint,
    flaw text,
    cause text
);

-- One at a time, at whatever node.
create unique index verification_run_alone on verification_run ((true)) where ended_at is null;
create index verification_run_started_at on verification_run (started_at);
