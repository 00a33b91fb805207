-- What a decision means for one child (SoL 3:1), as a working copy by version: a child's part of the file is kept apart from the household's.
create table child_analyses (
  municipality_id integer not null,
  case_id uuid not null,
  month text not null check (month ~ '^\d{4}-\d{2}$'),
  person_id uuid not null,
  version integer not null check (version > 0),
  content jsonb not null,
  saved_by uuid not null,
  saved_at timestamptz not null,
  primary key (municipality_id, case_id, month, person_id),
  foreign key (municipality_id, case_id) references cases,
  foreign key (municipality_id, person_id) references persons,
  foreign key (municipality_id, saved_by) references staff
);
create index child_analyses_by_person on child_analyses (municipality_id, person_id);
call protect('child_analyses', 'select, insert, update');

-- What a caseworker or first social worker says of a month that makes the children's matter asked, and takes back: the latest word of each kind counts.
create table child_occasions (
  municipality_id integer not null,
  child_occasion_id uuid not null default new_id(),
  case_id uuid not null,
  month text not null check (month ~ '^\d{4}-\d{2}$'),
  kind text not null check (kind in ('emergency', 'housing_demand', 'noticeable')),
  applies boolean not null,
  said_by uuid not null,
  said_at timestamptz not null,
  primary key (municipality_id, child_occasion_id),
  foreign key (municipality_id, case_id) references cases,
  foreign key (municipality_id, said_by) references staff
);
create index child_occasions_by_case on child_occasions (municipality_id, case_id, month);
call protect('child_occasions', 'select, insert');

-- The analysis as it stood when the decision was made: it is locked with the decision.
create table decided_child_analyses (
  municipality_id integer not null,
  decision_id uuid not null,
  person_id uuid not null,
  version integer not null,
  content jsonb not null,
  saved_by uuid not null,
  saved_at timestamptz not null,
  primary key (municipality_id, decision_id, person_id),
  foreign key (municipality_id, decision_id) references decisions,
  foreign key (municipality_id, person_id) references persons,
  foreign key (municipality_id, saved_by) references staff
);
call protect('decided_child_analyses', 'select, insert');
