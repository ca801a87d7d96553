-- What access tokens are signed with. The public half is in session_key.
create table signing_key (
    kid text primary key references session_key,
    private_key bytea not null
);

-- Sessions, and the refresh tokens by which each goes on. A token is good once; only its hash is kept.
create table session_family (
    id uuid primary key,
    person uuid not null,
    epoch integer not null,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    ended_at timestamptz
);

create index session_family_person on session_family (person);

create table refresh_token (
    hash text primary key,
    family uuid not null references session_family on delete cascade,
    expires_at timestamptz not null,
    used_at timestamptz
);

create index refresh_token_family on refresh_token (family);
