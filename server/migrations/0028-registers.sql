-- What registers were asked about the adults of a case, why and by which provision (SoL 15:10-12). What was asked stays as it was.
create table register_askings (
  municipality_id integer not null,
  register_asking_id uuid not null default new_id(),
  case_id uuid not null,
  application_id uuid not null,
  month text not null check (month ~ '^\d{4}-\d{2}$'),
  purpose text not null check (length(purpose) between 10 and 500),
  -- The provision, as those who were asked were told.
  ground text not null check (length(ground) between 1 and 500),
  period_from date not null,
  period_to date not null check (period_to >= period_from),
  -- Those the law names, and nobody else.
  holders text[] not null check (cardinality(holders) > 0 and holders <@ array[
    'social_insurance_agency', 'student_aid_board', 'pensions_agency', 'unemployment_fund', 'employment_service', 'tax_agency']),
  asked_at timestamptz not null,
  asked_by uuid not null,
  primary key (municipality_id, register_asking_id),
  foreign key (municipality_id, case_id) references cases,
  foreign key (municipality_id, application_id) references applications,
  foreign key (municipality_id, asked_by) references staff
);
create index register_askings_by_case on register_askings (municipality_id, case_id, month);
call protect('register_askings', 'select, insert');

create table register_asked_persons (
  municipality_id integer not null,
  register_asking_id uuid not null,
  person_id uuid not null,
  primary key (municipality_id, register_asking_id, person_id),
  foreign key (municipality_id, register_asking_id) references register_askings,
  foreign key (municipality_id, person_id) references persons
);
create index register_asked_persons_by_person on register_asked_persons (municipality_id, person_id);
call protect('register_asked_persons', 'select, insert');

-- One answer from each holder about each person; what was told lies sealed. That nothing came is not that there is nothing.
create table register_answers (
  municipality_id integer not null,
  register_answer_id uuid not null default new_id(),
  register_asking_id uuid not null,
  person_id uuid not null,
  holder text not null check (holder in (
    'social_insurance_agency', 'student_aid_board', 'pensions_agency', 'unemployment_fund', 'employment_service', 'tax_agency')),
  state text not null check (state in ('fetched', 'nothing', 'not_fetched')),
  why text check (why in ('down', 'too_slow', 'holder_failed', 'unreadable', 'left_out', 'no_number', 'protected')),
  sealed bytea,
  answered_at timestamptz not null,
  primary key (municipality_id, register_answer_id),
  unique (municipality_id, register_asking_id, person_id, holder),
  foreign key (municipality_id, register_asking_id, person_id) references register_asked_persons,
  check ((state = 'fetched') = (sealed is not null)),
  check ((state = 'not_fetched') = (why is not null))
);
create index register_answers_by_person on register_answers (municipality_id, person_id);
call protect('register_answers', 'select, insert');

-- The person's own words when something fetched is wrong (SoL 14:6).
create table register_objections (
  municipality_id integer not null,
  register_objection_id uuid not null default new_id(),
  register_answer_id uuid not null,
  words text not null check (length(words) between 1 and 4000),
  made_at timestamptz not null,
  made_by uuid not null,
  primary key (municipality_id, register_objection_id),
  foreign key (municipality_id, register_answer_id) references register_answers,
  foreign key (municipality_id, made_by) references persons
);
create index register_objections_by_answer on register_objections (municipality_id, register_answer_id);
call protect('register_objections', 'select, insert');
