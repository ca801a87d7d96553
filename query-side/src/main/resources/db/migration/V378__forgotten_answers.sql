-- Up to which position of the log answers were thrown away when somebody was forgotten: what was answered by then may say what they said.
create table first_answer_forgotten (
    position bigint not null
);
insert into first_answer_forgotten values (0);
