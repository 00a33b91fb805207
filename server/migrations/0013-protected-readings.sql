-- Why a protected identity was opened, each time. The identity itself stands nowhere here.
create table protected_readings (
  municipality_id integer not null,
  protected_reading_id uuid not null default new_id(),
  person_id uuid not null,
  case_id uuid not null,
  staff_id uuid not null,
  reason text not null check (length(reason) between 10 and 500),
  read_at timestamptz not null,
  primary key (municipality_id, protected_reading_id),
  foreign key (municipality_id, person_id) references protected_identities,
  foreign key (municipality_id, case_id) references cases,
  foreign key (municipality_id, staff_id) references staff
);
create index protected_readings_by_person on protected_readings (municipality_id, person_id, read_at);
call protect('protected_readings', 'select, insert');
