-- How far each read model is, in its own transaction: kept beside the token, because people and nodes read it.
create table projection (
    name text primary key,
    version integer not null,
    position bigint not null,
    -- Until this position it is being told everything again; null while it only hears what is new.
    rebuild_to bigint
);
