-- What every node needs to know of access tokens: whether they are genuine, and whether their session was ended.
create table session_key (
    kid text primary key,
    public_key bytea not null,
    created_at timestamptz not null default now()
);

-- Sessions that were signed out of, or whose refresh token was used twice. Kept for a day: access tokens last minutes.
create table ended_session (
    family uuid primary key,
    ended_at timestamptz not null default now()
);

create index ended_session_ended_at on ended_session (ended_at);
