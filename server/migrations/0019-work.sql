-- Who works with a case when: handed over in one act, covered while somebody is away, given away for jäv, and what is watched.

create table hand_overs (
  municipality_id integer not null,
  hand_over_id uuid not null default new_id(),
  cause text not null check (cause in ('work', 'conflict_of_interest')),
  to_staff uuid not null,
  note text not null check (length(note) between 1 and 2000),
  starts_on date not null,
  handed_by uuid not null,
  handed_at timestamptz not null,
  primary key (municipality_id, hand_over_id),
  foreign key (municipality_id, to_staff) references staff,
  foreign key (municipality_id, handed_by) references staff
);
create index hand_overs_by_receiver on hand_overs (municipality_id, to_staff, starts_on);
call protect('hand_overs', 'select, insert');

create table hand_over_cases (
  municipality_id integer not null,
  hand_over_id uuid not null,
  case_id uuid not null,
  -- Who kept it before; null: nobody did.
  from_staff uuid,
  primary key (municipality_id, hand_over_id, case_id),
  foreign key (municipality_id, hand_over_id) references hand_overs,
  foreign key (municipality_id, case_id) references cases,
  foreign key (municipality_id, from_staff) references staff
);
create index hand_over_cases_by_giver on hand_over_cases (municipality_id, from_staff);
call protect('hand_over_cases', 'select, insert');

-- Away, and who covers. Why somebody is away is nobody's business here.
create table absences (
  municipality_id integer not null,
  absence_id uuid not null default new_id(),
  staff_id uuid not null,
  cover_staff_id uuid not null check (cover_staff_id <> staff_id),
  starts_on date not null,
  -- The day before the first one where it was taken back.
  ends_on date not null check (ends_on >= starts_on - 1),
  registered_by uuid not null,
  registered_at timestamptz not null,
  primary key (municipality_id, absence_id),
  foreign key (municipality_id, staff_id) references staff,
  foreign key (municipality_id, cover_staff_id) references staff,
  foreign key (municipality_id, registered_by) references staff
);
create index absences_by_staff on absences (municipality_id, staff_id, ends_on);
create index absences_by_cover on absences (municipality_id, cover_staff_id, ends_on);
call protect('absences', 'select, insert, update');

-- KL 7:4, FL 16-18: who has said so takes no part in the case from then on.
create table conflicts_of_interest (
  municipality_id integer not null,
  case_id uuid not null,
  staff_id uuid not null,
  ground text not null check (ground in ('self_or_close', 'representative', 'other')),
  explanation text not null check (length(explanation) <= 2000 and (ground <> 'other' or length(explanation) >= 10)),
  declared_at timestamptz not null,
  primary key (municipality_id, case_id, staff_id),
  foreign key (municipality_id, case_id) references cases,
  foreign key (municipality_id, staff_id) references staff
);
call protect('conflicts_of_interest', 'select, insert');

-- A keeping handed on before its first day holds on no day.
alter table case_assignments drop constraint case_assignments_check;
alter table case_assignments add check (valid_to is null or valid_to >= valid_from - 1);
alter table case_assignments add column absence_id uuid check (kind = 'cover' or absence_id is null);
alter table case_assignments add foreign key (municipality_id, absence_id) references absences;

-- Whoever gets a case while away: their cover has it too, whatever act gave it to them.
create function cover_who_is_away() returns trigger
language plpgsql
as $$
begin
  insert into case_assignments (municipality_id, case_id, staff_id, kind, valid_from, valid_to, absence_id)
  select new.municipality_id, new.case_id, a.cover_staff_id, 'cover', greatest(a.starts_on, new.valid_from), least(a.ends_on, new.valid_to), a.absence_id
  from absences a
  where a.municipality_id = new.municipality_id and a.staff_id = new.staff_id and a.ends_on >= a.starts_on
    and a.ends_on >= new.valid_from and (new.valid_to is null or a.starts_on <= new.valid_to);
  return null;
end
$$;
create trigger case_assignments_cover after insert on case_assignments for each row when (new.kind = 'assigned') execute function cover_who_is_away();

-- An open case has a keeper on the day after the last day of another.
create function keep_case() returns trigger
language plpgsql
as $$
begin
  if exists (select from cases c where c.municipality_id = new.municipality_id and c.case_id = new.case_id and (c.closed_on is null or c.closed_on > new.valid_to))
    and not exists (select from case_assignments a where a.municipality_id = new.municipality_id and a.case_id = new.case_id and a.kind = 'assigned'
      and a.valid_from <= new.valid_to + 1 and (a.valid_to is null or a.valid_to > new.valid_to)) then
    raise exception 'an open case would have no keeper' using errcode = 'check_violation', constraint = 'case_assignments_keeper';
  end if;
  return null;
end
$$;
create constraint trigger case_assignments_keeper after update on case_assignments deferrable initially deferred
  for each row when (new.kind = 'assigned' and new.valid_to is not null) execute function keep_case();

-- As before, but nobody has any relation to a case where they have declared jäv: not by duty, not by unit, not in an emergency.
create or replace function case_relation(the_case uuid, the_staff uuid, on_day date, at_time timestamptz) returns text
language sql stable
as $$
  select case when exists (select from conflicts_of_interest k where k.municipality_id = tenant() and k.case_id = the_case and k.staff_id = the_staff) then null else coalesce(
    (select a.kind from case_assignments a
      where a.municipality_id = tenant() and a.case_id = the_case and a.staff_id = the_staff
        and a.valid_from <= on_day and (a.valid_to is null or a.valid_to >= on_day)
      order by a.kind limit 1),
    (select 'unit' from staff_roles r join cases c on c.municipality_id = r.municipality_id and (r.unit_id = c.unit_id or r.unit_id is null)
      where r.municipality_id = tenant() and r.staff_id = the_staff and c.case_id = the_case and r.role in ('first_social_worker', 'unit_manager')
        and r.valid_from <= on_day and (r.valid_to is null or r.valid_to >= on_day)
      limit 1),
    (select 'break_glass' from break_glass g
      where g.municipality_id = tenant() and g.case_id = the_case and g.staff_id = the_staff and g.opened_at <= at_time and g.ends_at > at_time
      limit 1)) end
$$;

-- What somebody wants to remember of a case; what the law has days for is not stored, it follows from what has happened.
create table own_watches (
  municipality_id integer not null,
  own_watch_id uuid not null default new_id(),
  case_id uuid not null,
  due_on date not null,
  text text not null check (length(text) between 1 and 300),
  written_by uuid not null,
  written_at timestamptz not null,
  primary key (municipality_id, own_watch_id),
  foreign key (municipality_id, case_id) references cases,
  foreign key (municipality_id, written_by) references staff
);
create index own_watches_by_case on own_watches (municipality_id, case_id);
call protect('own_watches', 'select, insert');

create table own_watches_met (
  municipality_id integer not null,
  own_watch_id uuid not null,
  met_by uuid not null,
  met_at timestamptz not null,
  primary key (municipality_id, own_watch_id),
  foreign key (municipality_id, own_watch_id) references own_watches,
  foreign key (municipality_id, met_by) references staff
);
call protect('own_watches_met', 'select, insert');
