-- People as they are now. Epoch counts what ended their sessions; a token made at a lower one is dead.
create table person (
    id uuid primary key,
    name text not null,
    email text not null,
    username text,
    active boolean not null,
    roles text[] not null,
    groups uuid[] not null,
    organization uuid,
    epoch integer not null,
    sessions_ended_at timestamptz,
    position bigint not null,
    words tsvector not null
);

create index person_name on person (lower(name), id);
create index person_email on person (lower(email));
create index person_username on person (lower(username));
create index person_words on person using gin (words);
create index person_sessions_ended_at on person (sessions_ended_at);

-- Groups of agents; "group" is a word of SQL.
create table desk_group (
    id uuid primary key,
    name text not null,
    active boolean not null,
    position bigint not null
);

create table organization (
    id uuid primary key,
    name text not null,
    shares_tickets boolean not null,
    position bigint not null
);

-- Every name that a person, a group or an organisation ever had, from which position of the log on.
create table name_history (
    subject uuid not null,
    position bigint not null,
    name text not null,
    primary key (subject, position)
);
