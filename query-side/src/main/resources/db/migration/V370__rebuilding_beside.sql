-- A read model is built anew beside the one that answers, in a schema of its own, and changes places with it once it
-- holds as much. Only the owner may make and move tables; these functions do, for the tables named here and no others.
create schema beside;
create schema previous;
grant usage on schema beside, previous to "${app}";

create table projection_table (
    projection text not null,
    name text not null,
    -- Read and written together with the others, but of no use to a read model that was built elsewhere.
    helper boolean not null default false,
    primary key (projection, name)
);
revoke insert, update, delete, truncate on projection_table from "${app}";

insert into projection_table (projection, name, helper) values
    ('projection.people', 'person', false),
    ('projection.people', 'desk_group', false),
    ('projection.people', 'organization', false),
    ('projection.people', 'name_history', false),
    ('projection.ticket-details', 'ticket_details', false),
    ('projection.ticket-messages', 'ticket_message', false),
    ('projection.ticket-queue', 'ticket_queue', false),
    ('projection.ticket-search', 'ticket_search', false),
    ('projection.ticket-search', 'ticket_search_pending', true),
    ('projection.proposals', 'proposal', false),
    ('projection.notifications', 'notification', false),
    ('projection.notifications', 'notification_ticket', false),
    ('projection.notifications', 'group_notification', false);

-- Rebuilds that are wanted, oldest first, and how far the first one is; no position until it has tables.
create table projection_rebuild (
    projection text primary key,
    version integer not null,
    position bigint,
    -- Why it does not go on.
    failure text,
    wanted_at timestamptz not null default clock_timestamp()
);

-- What answered before the last rebuild, as it was then.
create table projection_previous (
    projection text primary key,
    version integer not null,
    position bigint not null,
    until timestamptz not null default clock_timestamp()
);

-- Built: the highest version that it was ever built for; who goes back to an older one means it.
alter table projection drop column rebuild_to;
alter table projection add column built integer;
update projection set built = version;
alter table projection alter column built set not null;

-- Indexes get the names that they have, by which later migrations know them.
create function begin_rebuild(wanted text) returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    part record;
    piece text;
begin
    for part in select name from "${flyway:defaultSchema}".projection_table where projection = wanted order by name loop
        execute format('drop table if exists beside.%I', part.name);
        execute format('create table beside.%1$I (like %2$I.%1$I including all excluding indexes)',
            part.name, '${flyway:defaultSchema}');
        for piece in
            select format('alter table beside.%I add constraint %I %s', part.name, conname, pg_get_constraintdef(oid))
            from pg_constraint
            where conrelid = format('%I.%I', '${flyway:defaultSchema}', part.name)::regclass
                and contype in ('p', 'u', 'x')
        loop
            execute piece;
        end loop;
        for piece in
            select replace(pg_get_indexdef(indexrelid),
                format(' ON %I.%I ', '${flyway:defaultSchema}', part.name), format(' ON beside.%I ', part.name))
            from pg_index
            where indrelid = format('%I.%I', '${flyway:defaultSchema}', part.name)::regclass
                and not exists (select from pg_constraint where conindid = indexrelid)
        loop
            execute piece;
        end loop;
    end loop;
end $$;

-- Nobody reads or writes the read model from here to the end of the transaction.
create function hold_still(wanted text) returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    part record;
begin
    for part in select name from "${flyway:defaultSchema}".projection_table
        where projection = wanted and not helper order by name loop
        execute format('lock table %I.%I in access exclusive mode', '${flyway:defaultSchema}', part.name);
    end loop;
end $$;

-- Columns, constraints and indexes, one a line: two tables of the same shape have the same lines.
create function shape_of(place text, name text) returns setof text
    language sql stable set search_path = pg_catalog, pg_temp as $$
    select format('%s %s %s', attname, format_type(atttypid, atttypmod), attnotnull)
    from pg_attribute
    where attrelid = format('%I.%I', place, name)::regclass and attnum > 0 and not attisdropped
    union all
    select format('%s %s', conname, pg_get_constraintdef(oid))
    from pg_constraint
    where conrelid = format('%I.%I', place, name)::regclass and contype <> 'n'
    union all
    select replace(pg_get_indexdef(indexrelid), format(' ON %I.%I ', place, name), ' ')
    from pg_index
    where indrelid = format('%I.%I', place, name)::regclass
$$;

-- Migrations change the tables that answer and no others: none may take their place that has not been changed with them.
create function require_shape(wanted text, place text) returns void
    language plpgsql stable set search_path = pg_catalog, pg_temp as $$
declare
    part record;
begin
    for part in select name from "${flyway:defaultSchema}".projection_table
        where projection = wanted and not helper order by name loop
        if exists (
            (select "${flyway:defaultSchema}".shape_of('${flyway:defaultSchema}', part.name)
                except select "${flyway:defaultSchema}".shape_of(place, part.name))
            union all
            (select "${flyway:defaultSchema}".shape_of(place, part.name)
                except select "${flyway:defaultSchema}".shape_of('${flyway:defaultSchema}', part.name)))
        then
            raise exception 'table % has another shape now', part.name using errcode = 'DK001';
        end if;
    end loop;
end $$;

create function switch_to_rebuilt(wanted text) returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    part record;
begin
    perform "${flyway:defaultSchema}".require_shape(wanted, 'beside');
    for part in select name, helper from "${flyway:defaultSchema}".projection_table
        where projection = wanted order by name loop
        if part.helper then
            execute format('drop table beside.%I', part.name);
        else
            execute format('drop table if exists previous.%I', part.name);
            execute format('alter table %I.%I set schema previous', '${flyway:defaultSchema}', part.name);
            execute format('alter table beside.%I set schema %I', part.name, '${flyway:defaultSchema}');
        end if;
    end loop;
end $$;

-- Goes on with what answered before.
create function reopen_previous(wanted text) returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    part record;
begin
    perform "${flyway:defaultSchema}".require_shape(wanted, 'previous');
    perform "${flyway:defaultSchema}".begin_rebuild(wanted);
    for part in select name from "${flyway:defaultSchema}".projection_table
        where projection = wanted and not helper order by name loop
        execute format('drop table beside.%I', part.name);
        execute format('alter table previous.%I set schema beside', part.name);
    end loop;
end $$;

revoke all on function begin_rebuild, hold_still, shape_of, require_shape, switch_to_rebuilt, reopen_previous from public;
grant execute on function begin_rebuild, hold_still, switch_to_rebuilt, reopen_previous to "${app}";
