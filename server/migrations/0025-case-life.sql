-- The life of a case: how it ends and is opened again, how two become one and one two, and who lived with whom when.

-- Where a row of the household comes from, and who wrote it down; null: the person, in an application.
alter table case_members add column source text not null default 'application'
  check (source in ('application', 'caseworker', 'register', 'split', 'joined'));
alter table case_members add column noted_by uuid;
alter table case_members add column noted_at timestamptz;
alter table case_members add foreign key (municipality_id, noted_by) references staff;
-- A stay that ends before its first day holds on no day: it was written down and did not come to be.
alter table case_members drop constraint case_members_check;
alter table case_members add check (valid_to is null or valid_to >= valid_from - 1);

-- Made by mistake: shut from work, shown to nobody as theirs; nothing of it is erased.
alter table cases add column shut boolean not null default false check (not shut or closed_on is not null);

-- A need that gets no decision here: taken back in the person's own words, or it goes on in another case after a household has parted.
create table ended_needs (
  municipality_id integer not null,
  application_id uuid not null,
  need_key text not null,
  cause text not null check (cause in ('withdrawn', 'continues')),
  words text check (length(words) between 1 and 4000),
  told text check (told in ('e_service', 'letter', 'email', 'phone', 'visit')),
  ended_on date not null,
  continues_as uuid,
  registered_by uuid not null,
  registered_at timestamptz not null,
  primary key (municipality_id, application_id, need_key),
  foreign key (municipality_id, application_id) references applications,
  foreign key (municipality_id, continues_as) references applications,
  foreign key (municipality_id, registered_by) references staff,
  check ((cause = 'withdrawn') = (words is not null)),
  check ((cause = 'withdrawn') = (told is not null)),
  check ((cause = 'continues') = (continues_as is not null))
);
create index ended_needs_by_continuation on ended_needs (municipality_id, continues_as);
call protect('ended_needs', 'select, insert');

-- As before; and a need that has ended waits for nothing, nor does one in a case that was made by mistake.
create or replace function has_open_need(tenant_id integer, of_application uuid) returns boolean
language sql stable
as $$
  select not c.shut and 1 + (select count(*) from jsonb_array_elements(coalesce(s.content, ap.content) -> 'costs') cost where cost ->> 'kind' = any(other_need_kinds()))
    > (select count(*) from (
      select n.need_key from decision_needs n where n.municipality_id = ap.municipality_id and n.application_id = ap.application_id
      union select e.need_key from ended_needs e where e.municipality_id = ap.municipality_id and e.application_id = ap.application_id) answered)
  from applications ap join cases c on c.municipality_id = ap.municipality_id and c.case_id = ap.case_id
    left join assessments s on s.municipality_id = ap.municipality_id and s.case_id = ap.case_id and s.month = ap.month
  where ap.municipality_id = tenant_id and ap.application_id = of_application
$$;
create trigger ended_needs_open after insert on ended_needs referencing new table as changed for each statement execute function mark_open_by_application();

create table case_closings (
  municipality_id integer not null,
  case_closing_id uuid not null default new_id(),
  case_id uuid not null,
  cause text not null check (cause in (
    'work', 'studies', 'other_income', 'moved_away', 'own_wish', 'not_applied_again', 'deceased', 'household_changed', 'other',
    'wrong_person', 'made_twice', 'merged')),
  explanation text not null check (length(explanation) <= 2000 and (cause not in ('other', 'wrong_person', 'made_twice', 'merged') or length(explanation) >= 10)),
  closed_on date not null,
  closed_by uuid not null,
  closed_at timestamptz not null,
  primary key (municipality_id, case_closing_id),
  foreign key (municipality_id, case_id) references cases,
  foreign key (municipality_id, closed_by) references staff
);
create index case_closings_by_case on case_closings (municipality_id, case_id, closed_at);
call protect('case_closings', 'select, insert');

create table case_reopenings (
  municipality_id integer not null,
  case_closing_id uuid not null,
  reason text not null check (length(reason) between 10 and 2000),
  reopened_by uuid not null,
  reopened_at timestamptz not null,
  primary key (municipality_id, case_closing_id),
  foreign key (municipality_id, case_closing_id) references case_closings,
  foreign key (municipality_id, reopened_by) references staff
);
call protect('case_reopenings', 'select, insert');

-- Which case goes on in which. After a split the former case goes on in two, and neither leads to the other.
create table case_links (
  municipality_id integer not null,
  from_case uuid not null,
  to_case uuid not null check (to_case <> from_case),
  kind text not null check (kind in ('merged', 'split', 'joined')),
  on_day date not null,
  made_by uuid not null,
  made_at timestamptz not null,
  primary key (municipality_id, from_case, to_case),
  foreign key (municipality_id, from_case) references cases,
  foreign key (municipality_id, to_case) references cases,
  foreign key (municipality_id, made_by) references staff
);
create index case_links_by_successor on case_links (municipality_id, to_case);
create unique index case_links_one_survivor on case_links (municipality_id, from_case) where kind <> 'split';
call protect('case_links', 'select, insert');

-- Moving together is each adult's own will.
create table household_consents (
  municipality_id integer not null,
  case_id uuid not null,
  person_id uuid not null,
  told text not null check (told in ('e_service', 'letter', 'email', 'phone', 'visit')),
  consented_on date not null,
  registered_by uuid not null,
  registered_at timestamptz not null,
  primary key (municipality_id, case_id, person_id),
  foreign key (municipality_id, case_id) references cases,
  foreign key (municipality_id, person_id) references persons,
  foreign key (municipality_id, registered_by) references staff
);
call protect('household_consents', 'select, insert');

-- As before; and whoever has a case that goes on from another may read that other too.
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
      limit 1),
    (select case when case_relation(l.to_case, the_staff, on_day, at_time) is null then null else 'successor' end from case_links l
      where l.municipality_id = tenant() and l.from_case = the_case
      order by 1 nulls last limit 1)) end
$$;
