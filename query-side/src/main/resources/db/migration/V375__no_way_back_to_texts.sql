-- What answered before a rebuild is not kept up to date, and so would go on to show what was erased since.
create function drop_previous() returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    part record;
begin
    for part in select tablename from pg_tables where schemaname = 'previous' loop
        execute format('drop table previous.%I', part.tablename);
    end loop;
    delete from "${flyway:defaultSchema}".projection_previous;
end $$;

revoke all on function drop_previous from public;
grant execute on function drop_previous to "${app}";
