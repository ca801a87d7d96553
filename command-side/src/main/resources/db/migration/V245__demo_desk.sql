-- One row once the demo desk has been made up, so that it is not made up again.
create table demo_desk (
    made_at timestamptz not null
);
