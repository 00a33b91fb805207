-- Since when the oldest need that is still open has waited. What was asked for later has waited from its own day of arrival (FL 11, 22), whatever came before it
-- and is decided.
create function waits_since(tenant_id integer, of_application uuid) returns date
language sql stable
as $$
  select coalesce(min(coalesce((select w.arrived_on from application_wordings w where w.municipality_id = ap.municipality_id and w.application_id = ap.application_id
      and n.key = any(w.asked_for) order by w.number limit 1), ap.arrived_on)), min(ap.arrived_on))
  from applications ap left join assessments s on s.municipality_id = ap.municipality_id and s.case_id = ap.case_id and s.month = ap.month
    cross join lateral (select 'income_support' as key
      union select cost ->> 'key' from jsonb_array_elements(coalesce(s.content, ap.content) -> 'costs') cost where cost ->> 'kind' = any(other_need_kinds())) n
  where ap.municipality_id = tenant_id and ap.application_id = of_application
    and not exists (select from decision_needs d where d.municipality_id = ap.municipality_id and d.application_id = ap.application_id and d.need_key = n.key)
    and not exists (select from ended_needs e where e.municipality_id = ap.municipality_id and e.application_id = ap.application_id and e.need_key = n.key)
$$;

create or replace function mark_open(tenant_id integer, of_applications uuid[]) returns void
language sql
as $$
  delete from open_applications o using unnest(of_applications) t (id) where o.municipality_id = tenant_id and o.application_id = t.id and not has_open_need(tenant_id, o.application_id);
  insert into open_applications as o (municipality_id, application_id, case_id, month, arrived_on, asks_for_debt)
  select ap.municipality_id, ap.application_id, ap.case_id, ap.month, waits_since(tenant_id, ap.application_id),
    exists (select from jsonb_array_elements(ap.content -> 'costs') cost where cost ->> 'kind' in ('rent_debt', 'electricity_debt'))
  from unnest(of_applications) t (id) join applications ap on ap.municipality_id = tenant_id and ap.application_id = t.id
  where has_open_need(tenant_id, ap.application_id)
  on conflict (municipality_id, application_id) do update set case_id = excluded.case_id, month = excluded.month, arrived_on = excluded.arrived_on, asks_for_debt = excluded.asks_for_debt
    where (o.case_id, o.month, o.arrived_on, o.asks_for_debt) is distinct from (excluded.case_id, excluded.month, excluded.arrived_on, excluded.asks_for_debt);
$$;

do $$
declare
  one integer;
begin
  for one in select municipality_id from municipalities loop
    perform set_config('tillit.municipality', one::text, true);
    perform mark_open(one, (select array_agg(application_id) from applications where municipality_id = one));
  end loop;
  perform set_config('tillit.municipality', '', true);
end
$$;

-- How much work the municipality reckons a case and what stands in it to be, in points, from a day; never what anybody is like. The newest that has begun holds.
create table workload_weights (
  municipality_id integer not null references municipalities,
  valid_from date not null,
  points jsonb not null,
  reason text not null check (length(reason) between 10 and 2000),
  set_by uuid not null,
  set_at timestamptz not null,
  constraint workload_weights_once primary key (municipality_id, valid_from),
  foreign key (municipality_id, set_by) references staff
);
call protect('workload_weights', 'select, insert');
