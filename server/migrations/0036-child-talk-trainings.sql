-- Who among the staff has learnt to talk with children about hard things, and until when that holds: a talk is held by two such.
create table child_talk_trainings (
  municipality_id integer not null,
  child_talk_training_id uuid not null default new_id(),
  staff_id uuid not null,
  course text not null check (length(course) between 1 and 200),
  from_day date not null,
  -- Null: until somebody says otherwise.
  until_day date check (until_day >= from_day),
  noted_by uuid not null,
  noted_at timestamptz not null,
  primary key (municipality_id, child_talk_training_id),
  foreign key (municipality_id, staff_id) references staff,
  foreign key (municipality_id, noted_by) references staff,
  unique (municipality_id, staff_id, from_day)
);
call protect('child_talk_trainings', 'select, insert');
