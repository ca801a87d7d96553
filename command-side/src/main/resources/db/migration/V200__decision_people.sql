create table decision_person (
    id           uuid primary key,
    email        text not null,
    active       boolean not null,
    roles        text[] not null,
    groups       uuid[] not null,
    organization uuid
);
comment on column decision_person.email is 'In lower case.';
create index decision_person_email on decision_person (email);

create table decision_group (
    id     uuid primary key,
    active boolean not null
);

create table decision_organization (
    id     uuid primary key,
    shares boolean not null
);
