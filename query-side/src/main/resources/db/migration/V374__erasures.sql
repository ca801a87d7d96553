-- Who was forgotten, by whom and why; done once the receipt is there. Part of the read model of people.
create table erasure (
    id uuid primary key,
    person uuid not null,
    position bigint not null,
    at timestamptz not null,
    actor text not null,
    reason text not null,
    done_at timestamptz
);

create index erasure_person on erasure (person);

insert into projection_table (projection, name) values ('projection.people', 'erasure');
