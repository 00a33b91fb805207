-- The municipality's guideline (riktlinjer): dated rows that fill the blanks the law leaves.
create table guidelines (
  municipality_id integer not null references municipalities,
  guideline_id uuid not null default new_id(),
  valid_from date not null,
  valid_to date,
  decided_by text not null,
  parameters jsonb not null,
  primary key (municipality_id, guideline_id)
);
call protect('guidelines', 'select, insert');

-- The caseworker's working copy for a month: what is applied for, what is accepted, why they differ. Kept by version, never silently overwritten.
create table assessments (
  municipality_id integer not null,
  case_id uuid not null,
  month text not null check (month ~ '^\d{4}-\d{2}$'),
  version integer not null,
  content jsonb not null,
  saved_by uuid,
  saved_at timestamptz not null,
  primary key (municipality_id, case_id, month),
  foreign key (municipality_id, case_id) references cases
);
call protect('assessments', 'select, insert, update');

-- A calculation a decision stands on: input and result as they were.
create table calculations (
  municipality_id integer not null,
  calculation_id uuid not null default new_id(),
  case_id uuid not null,
  month text not null check (month ~ '^\d{4}-\d{2}$'),
  input jsonb not null,
  result jsonb not null,
  made_by uuid not null,
  made_at timestamptz not null,
  primary key (municipality_id, calculation_id),
  foreign key (municipality_id, case_id) references cases
);
create index calculations_by_case on calculations (municipality_id, case_id, month);
call protect('calculations', 'select, insert');
