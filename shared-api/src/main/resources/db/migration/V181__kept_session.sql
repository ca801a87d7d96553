-- Sessions that go on although events have ended their person's others: tokens of an earlier epoch are as good as of this
-- one. A row is of use as long as its session may last.
create table kept_session (
    family uuid not null,
    owner uuid not null,
    epoch integer not null,
    kept_at timestamptz not null default now(),
    primary key (family, owner)
);

create index kept_session_kept_at on kept_session (kept_at);
