-- What writes under an Idempotency-Key were answered, for those who send them again within a day.
create table first_answer (
    person_id uuid not null,
    key text not null,
    request text not null,
    status int not null,
    position bigint not null,
    location text,
    etag text,
    body text not null,
    at timestamptz not null,
    primary key (person_id, key, request)
);

create index first_answer_at on first_answer (at);
