-- Other needs of an application, each decided by itself (rules/costs/groups.ts; a test compares).
create function other_need_kinds() returns text[]
language sql immutable
return array['healthcare', 'medical_travel', 'medicine', 'dental', 'glasses', 'childcare_fee', 'child_visits', 'baby_equipment', 'leisure', 'holiday',
  'home_equipment', 'moving', 'storage', 'rent_debt', 'electricity_debt', 'funeral', 'other'];

-- Some need of it has no decision. Each is decided by itself, and the rest must not be forgotten.
create function has_open_need(tenant_id integer, of_application uuid) returns boolean
language sql stable
as $$
  select 1 + (select count(*) from jsonb_array_elements(coalesce(s.content, ap.content) -> 'costs') cost where cost ->> 'kind' = any(other_need_kinds()))
    > (select count(distinct n.need_key) from decision_needs n where n.municipality_id = ap.municipality_id and n.application_id = ap.application_id)
  from applications ap left join assessments s on s.municipality_id = ap.municipality_id and s.case_id = ap.case_id and s.month = ap.month
  where ap.municipality_id = tenant_id and ap.application_id = of_application
$$;

-- Applications with an open need, so that a queue need not look through every year there is. Nothing is told here that does not follow from the rest:
-- the triggers below keep it, and whatever else opens or closes a need calls mark_open too.
create table open_applications (
  municipality_id integer not null,
  application_id uuid not null,
  case_id uuid not null,
  month text not null,
  arrived_on date not null,
  -- A debt of rent or electricity is asked about: the home may be lost.
  asks_for_debt boolean not null,
  primary key (municipality_id, application_id),
  foreign key (municipality_id, application_id) references applications
);
create index open_applications_by_case on open_applications (municipality_id, case_id);
call protect('open_applications', 'select, insert, update, delete');

create function mark_open(tenant_id integer, of_applications uuid[]) returns void
language sql
as $$
  delete from open_applications o using unnest(of_applications) t (id) where o.municipality_id = tenant_id and o.application_id = t.id and not has_open_need(tenant_id, o.application_id);
  insert into open_applications as o (municipality_id, application_id, case_id, month, arrived_on, asks_for_debt)
  select ap.municipality_id, ap.application_id, ap.case_id, ap.month, ap.arrived_on,
    exists (select from jsonb_array_elements(ap.content -> 'costs') cost where cost ->> 'kind' in ('rent_debt', 'electricity_debt'))
  from unnest(of_applications) t (id) join applications ap on ap.municipality_id = tenant_id and ap.application_id = t.id
  where has_open_need(tenant_id, ap.application_id)
  on conflict (municipality_id, application_id) do update set case_id = excluded.case_id, month = excluded.month, arrived_on = excluded.arrived_on, asks_for_debt = excluded.asks_for_debt
    where (o.case_id, o.month, o.arrived_on, o.asks_for_debt) is distinct from (excluded.case_id, excluded.month, excluded.arrived_on, excluded.asks_for_debt);
$$;

create function mark_open_by_application() returns trigger
language plpgsql
as $$
begin
  perform mark_open(x.municipality_id, x.ids) from (select municipality_id, array_agg(distinct application_id) as ids from changed group by municipality_id) x;
  return null;
end
$$;
create function mark_open_by_month() returns trigger
language plpgsql
as $$
begin
  perform mark_open(x.municipality_id, x.ids) from (select c.municipality_id, array_agg(distinct ap.application_id) as ids
    from changed c join applications ap on ap.municipality_id = c.municipality_id and ap.case_id = c.case_id and ap.month = c.month group by c.municipality_id) x;
  return null;
end
$$;
create trigger applications_open_new after insert on applications referencing new table as changed for each statement execute function mark_open_by_application();
create trigger applications_open_changed after update on applications referencing new table as changed for each statement execute function mark_open_by_application();
create trigger decision_needs_open after insert on decision_needs referencing new table as changed for each statement execute function mark_open_by_application();
create trigger assessments_open_new after insert on assessments referencing new table as changed for each statement execute function mark_open_by_month();
create trigger assessments_open_changed after update on assessments referencing new table as changed for each statement execute function mark_open_by_month();

-- What a queue and a list of watches look for among all there is.
create index hearings_by_answer_day on hearings (municipality_id, answer_by);
create index decisions_by_decider on decisions (municipality_id, decided_by, decided_at);
create index completion_days_by_day on completion_days (municipality_id, answer_by);
create index assessments_with_stimulus on assessments (municipality_id, case_id, month) where jsonb_array_length(coalesce(content -> 'jobStimulus', '[]')) > 0;

-- A filter of one's queue, under a name. Only by what says how the work stands; there is no column for anything about a person.
create table saved_filters (
  municipality_id integer not null,
  saved_filter_id uuid not null default new_id(),
  staff_id uuid not null,
  name text not null check (length(name) between 1 and 40),
  assigned text check (assigned in ('me', 'nobody', 'anyone') or assigned ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'),
  unit_id uuid,
  timer text,
  status text,
  saved_at timestamptz not null,
  primary key (municipality_id, saved_filter_id),
  constraint saved_filter_named_once unique (municipality_id, staff_id, name),
  foreign key (municipality_id, staff_id) references staff,
  foreign key (municipality_id, unit_id) references units
);
call protect('saved_filters', 'select, insert, delete');

-- What was there before.
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
