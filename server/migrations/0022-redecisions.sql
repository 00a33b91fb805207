-- A decision may take the place of another, on a ground the law names (FL 36-38, SoL 14:9). Both stay as they were made.
alter table decisions
  add column replaces uuid check (replaces <> decision_id),
  add column redecision_kind text check (redecision_kind in ('correction', 'change', 'withdrawal')),
  add column redecision_ground text,
  add column redecision_reasons text check (length(redecision_reasons) between 40 and 5000),
  add unique (municipality_id, decision_id, application_id),
  -- Of two who replace the same decision, one comes first.
  add constraint decision_replaced_once unique (municipality_id, replaces),
  -- It is about the same application.
  add foreign key (municipality_id, replaces, application_id) references decisions (municipality_id, decision_id, application_id),
  add check (num_nulls(replaces, redecision_kind, redecision_ground, redecision_reasons) in (0, 4)),
  -- A slip is put right as a slip; another assessment is none (FL 36).
  add check ((redecision_kind = 'correction') = (redecision_ground in ('writing_error', 'counting_error', 'similar_oversight'))),
  add check (redecision_kind = 'correction' or redecision_ground in ('wrong', 'obviously_wrong', 'reserved', 'safety', 'wrong_information', 'changed_circumstances'));

-- Which time the need is decided. Decided by itself it is the first, and that once; decided anew it follows the one it replaces.
alter table decision_needs
  add column version integer not null default 1 check (version > 0),
  drop constraint decision_needs_municipality_id_application_id_need_key_key,
  add constraint need_decided_once unique (municipality_id, application_id, need_key, version);
create function number_decided_need() returns trigger
language plpgsql
as $$
begin
  new.version := 1 + coalesce((select n.version from decisions d
    join decision_needs n on n.municipality_id = d.municipality_id and n.decision_id = d.replaces and n.need_key = new.need_key
    where d.municipality_id = new.municipality_id and d.decision_id = new.decision_id), 0);
  return new;
end
$$;
create trigger number_decided_need before insert on decision_needs for each row execute function number_decided_need();

-- Another decision has taken its place.
create function is_replaced(tenant_id integer, of_decision uuid) returns boolean
language sql stable
as $$
  select exists (select from decisions r where r.municipality_id = tenant_id and r.replaces = of_decision)
$$;

-- What has gone to the bank on a decision and on those it replaced.
create function sent_on_decision(tenant_id integer, of_decision uuid) returns bigint
language sql stable
as $$
  with recursive line as (
    select d.decision_id, d.replaces from decisions d where d.municipality_id = tenant_id and d.decision_id = of_decision
    union all
    select d.decision_id, d.replaces from line join decisions d on d.municipality_id = tenant_id and d.decision_id = line.replaces)
  select coalesce(sum(p.amount_ore), 0)::bigint from line
    join payments p on p.municipality_id = tenant_id and p.decision_id = line.decision_id
    join payment_file_lines l on l.municipality_id = tenant_id and l.payment_id = p.payment_id
$$;

-- Never more than the decision grants, what was sent on the decisions before it counted in.
create or replace function payment_within_decision() returns trigger
language plpgsql
as $$
begin
  if new.amount_ore + sent_on_decision(new.municipality_id, new.decision_id) > (select coalesce(sum(granted_ore), 0) from decision_needs
      where municipality_id = new.municipality_id and decision_id = new.decision_id) then
    raise exception 'payment exceeds the decision' using errcode = 'check_violation', constraint = 'payment_within_decision';
  end if;
  return new;
end
$$;
