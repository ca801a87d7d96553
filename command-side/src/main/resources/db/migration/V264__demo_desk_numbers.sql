-- The number of the demo desk's oldest ticket; the others' follow it, so that every demo desk calls its tickets the same.
alter table demo_desk add column first_number bigint not null default 1;
