-- graphile-worker's tables carry row-level security without policies; the application's role gets its own here, after each of its migrations.
grant usage on schema graphile_worker to tillit_app;
grant select, insert, update, delete on all tables in schema graphile_worker to tillit_app;
grant usage on all sequences in schema graphile_worker to tillit_app;
grant execute on all functions in schema graphile_worker to tillit_app;
do $$
declare target record;
begin
  for target in select c.relname from pg_class c where c.relnamespace = 'graphile_worker'::regnamespace and c.relrowsecurity
    and not exists (select from pg_policy p where p.polrelid = c.oid and p.polname = 'application') loop
    execute format('create policy application on graphile_worker.%I to tillit_app using (true) with check (true)', target.relname);
  end loop;
end
$$;
