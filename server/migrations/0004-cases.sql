create table case_counters (
  municipality_id integer not null references municipalities,
  year integer not null,
  last integer not null,
  primary key (municipality_id, year)
);
call protect('case_counters', 'select, insert, update');

create table cases (
  municipality_id integer not null references municipalities,
  case_id uuid not null default new_id(),
  case_number text not null,
  unit_id uuid not null,
  opened_on date not null,
  closed_on date,
  primary key (municipality_id, case_id),
  unique (municipality_id, case_number),
  foreign key (municipality_id, unit_id) references units
);
create index cases_by_unit on cases (municipality_id, unit_id);
call protect('cases', 'select, insert, update');

-- Who belonged to the household when. A new circumstance is a new row.
create table case_members (
  municipality_id integer not null,
  case_member_id uuid not null default new_id(),
  case_id uuid not null,
  person_id uuid not null,
  role text not null check (role in ('applicant', 'co_applicant', 'child')),
  living text not null default 'full' check (living in ('full', 'alternate', 'visiting')),
  days_of_30 smallint not null default 30 check (days_of_30 between 1 and 30),
  lunch_away boolean not null default false,
  in_school boolean not null default false,
  valid_from date not null,
  valid_to date,
  primary key (municipality_id, case_member_id),
  foreign key (municipality_id, case_id) references cases,
  foreign key (municipality_id, person_id) references persons,
  check (valid_to is null or valid_to >= valid_from)
);
create index case_members_by_case on case_members (municipality_id, case_id);
create index case_members_by_person on case_members (municipality_id, person_id);
call protect('case_members', 'select, insert, update');

create table case_assignments (
  municipality_id integer not null,
  case_assignment_id uuid not null default new_id(),
  case_id uuid not null,
  staff_id uuid not null,
  kind text not null check (kind in ('assigned', 'cover')),
  valid_from date not null,
  valid_to date,
  primary key (municipality_id, case_assignment_id),
  foreign key (municipality_id, case_id) references cases,
  foreign key (municipality_id, staff_id) references staff,
  check (valid_to is null or valid_to >= valid_from)
);
create index case_assignments_by_case on case_assignments (municipality_id, case_id);
create index case_assignments_by_staff on case_assignments (municipality_id, staff_id);
call protect('case_assignments', 'select, insert, update');

-- Access taken in an emergency outside the ordinary relations: reason first, review after.
create table break_glass (
  municipality_id integer not null,
  break_glass_id uuid not null default new_id(),
  case_id uuid not null,
  staff_id uuid not null,
  reason text not null check (reason in ('acute_need', 'danger_to_life', 'colleague_absent', 'court_or_supervision')),
  explanation text not null check (length(explanation) between 20 and 2000),
  opened_at timestamptz not null,
  ends_at timestamptz not null,
  primary key (municipality_id, break_glass_id),
  foreign key (municipality_id, case_id) references cases,
  foreign key (municipality_id, staff_id) references staff
);
create index break_glass_by_case on break_glass (municipality_id, case_id, staff_id);
call protect('break_glass', 'select, insert');

create table break_glass_reviews (
  municipality_id integer not null,
  break_glass_id uuid not null,
  opened_by uuid not null,
  reviewed_by uuid not null check (reviewed_by <> opened_by),
  verdict text not null check (verdict in ('justified', 'not_justified')),
  comment text not null check (length(comment) between 10 and 2000),
  reviewed_at timestamptz not null,
  primary key (municipality_id, break_glass_id),
  foreign key (municipality_id, break_glass_id) references break_glass
);
call protect('break_glass_reviews', 'select, insert');

-- The relation of one staff member to one case on one day; null when there is none. Own duties before the unit's, the unit's before an emergency.
create function case_relation(the_case uuid, the_staff uuid, on_day date, at_time timestamptz) returns text
language sql stable
as $$
  select coalesce(
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
      limit 1))
$$;
