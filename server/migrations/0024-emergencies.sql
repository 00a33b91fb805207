-- Who is on duty for a unit from when to when, also outside office hours. Taken back it counts until then.
create table duty_shifts (
  municipality_id integer not null,
  duty_shift_id uuid not null default new_id(),
  unit_id uuid not null,
  staff_id uuid not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  arranged_by uuid not null,
  arranged_at timestamptz not null,
  primary key (municipality_id, duty_shift_id),
  foreign key (municipality_id, unit_id) references units,
  foreign key (municipality_id, staff_id) references staff,
  foreign key (municipality_id, arranged_by) references staff,
  check (ends_at > starts_at and ends_at <= starts_at + interval '7 days')
);
create index duty_shifts_by_staff on duty_shifts (municipality_id, staff_id, ends_at);
create index duty_shifts_by_unit on duty_shifts (municipality_id, unit_id, ends_at);
call protect('duty_shifts', 'select, insert');

create table duty_shifts_ended (
  municipality_id integer not null,
  duty_shift_id uuid not null,
  ended_by uuid not null,
  ended_at timestamptz not null,
  primary key (municipality_id, duty_shift_id),
  foreign key (municipality_id, duty_shift_id) references duty_shifts,
  foreign key (municipality_id, ended_by) references staff
);
call protect('duty_shifts_ended', 'select, insert');

create function is_on_duty(tenant_id integer, the_staff uuid, the_unit uuid, at_time timestamptz) returns boolean
language sql stable
as $$
  select exists (select from duty_shifts d where d.municipality_id = tenant_id and d.staff_id = the_staff and d.unit_id = the_unit
    and d.starts_at <= at_time and d.ends_at > at_time
    and not exists (select from duty_shifts_ended e where e.municipality_id = d.municipality_id and e.duty_shift_id = d.duty_shift_id and e.ended_at <= at_time))
$$;

-- Somebody has told that food, electricity, medicine or a roof is missing now. It is answered the same day.
create table emergencies (
  municipality_id integer not null,
  emergency_id uuid not null default new_id(),
  case_id uuid not null,
  month text not null check (month ~ '^\d{4}-\d{2}$'),
  needs text[] not null check (cardinality(needs) > 0 and needs <@ array['food', 'electricity', 'medicine', 'roof']),
  told_in text not null check (told_in in ('application', 'contact', 'eviction_notice')),
  -- When it reached us, by the minute; registered_at is when it was entered.
  arrived_at timestamptz not null,
  registered_at timestamptz not null check (registered_at >= arrived_at),
  -- null: the person, in the e-service.
  registered_by uuid,
  primary key (municipality_id, emergency_id),
  unique (municipality_id, emergency_id, case_id),
  foreign key (municipality_id, case_id) references cases,
  foreign key (municipality_id, registered_by) references staff
);
create index emergencies_by_case on emergencies (municipality_id, case_id);
create index emergencies_by_arrival on emergencies (municipality_id, arrived_at);
call protect('emergencies', 'select, insert');

-- One takes it; another may take over, and both stand.
create table emergency_takes (
  municipality_id integer not null,
  emergency_id uuid not null,
  turn smallint not null check (turn > 0),
  taken_by uuid not null,
  taken_at timestamptz not null,
  constraint emergency_taken_once primary key (municipality_id, emergency_id, turn),
  foreign key (municipality_id, emergency_id) references emergencies,
  foreign key (municipality_id, taken_by) references staff
);
call protect('emergency_takes', 'select, insert');

create table emergency_answers (
  municipality_id integer not null,
  emergency_id uuid not null,
  answer text not null check (answer in ('aid', 'met_otherwise', 'no_emergency')),
  reasons text not null check (length(reasons) between 10 and 2000),
  -- Why it was not answered on the day it came.
  late text check (length(late) between 10 and 2000),
  answered_by uuid not null,
  answered_at timestamptz not null,
  constraint emergency_answered_once primary key (municipality_id, emergency_id),
  foreign key (municipality_id, emergency_id) references emergencies,
  foreign key (municipality_id, answered_by) references staff
);
call protect('emergency_answers', 'select, insert');
