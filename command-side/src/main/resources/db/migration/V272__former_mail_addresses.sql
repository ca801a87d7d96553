-- Every address that somebody had, as mails went there: whoever is forgotten is forgotten there as well.
create table mail_address (
    person_id uuid not null,
    email text not null,
    primary key (person_id, email)
);

insert into mail_address select person_id, email from mail_person;
