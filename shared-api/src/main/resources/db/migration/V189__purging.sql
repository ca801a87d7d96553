-- What was deleted stays in files until a table is written anew. The application may have that done of the tables whose rows
-- it may change; those that are only added to it must not touch otherwise either.
alter default privileges grant maintain on tables to "${app}";

do $$
declare
    part record;
begin
    for part in
        select format('%I.%I', schemaname, tablename) as name from pg_tables
        where schemaname in ('${flyway:defaultSchema}', 'beside', 'previous')
            and has_table_privilege('${app}', format('%I.%I', schemaname, tablename), 'UPDATE')
    loop
        execute format('grant maintain on table %s to %I', part.name, '${app}');
    end loop;
end $$;
