-- A deviation from the guideline is consulted on before the decision: asked by one, answered by another, for six months at the most.
create table deviations (
  municipality_id integer not null,
  deviation_id uuid not null default new_id(),
  case_id uuid not null,
  month text not null check (month ~ '^\d{4}-\d{2}$'),
  subject text not null check (subject ~ '^[a-z_]+$'),
  ground text not null check (ground in ('social_consequences', 'children', 'health', 'violence', 'short_time', 'cheaper_in_all', 'other')),
  paragraph text not null check (length(paragraph) between 1 and 20),
  -- The most a month it covers; null: not about an amount.
  up_to_ore bigint check (up_to_ore >= 0),
  until date not null,
  facts text not null check (length(facts) between 10 and 2000),
  asked_by uuid not null,
  asked_at timestamptz not null,
  primary key (municipality_id, deviation_id),
  unique (municipality_id, deviation_id, asked_by),
  foreign key (municipality_id, case_id) references cases,
  foreign key (municipality_id, asked_by) references staff
);
create index deviations_by_case on deviations (municipality_id, case_id, month);
create index deviations_by_subject on deviations (municipality_id, subject, asked_at);
call protect('deviations', 'select, insert');

create table deviation_answers (
  municipality_id integer not null,
  deviation_id uuid not null,
  -- Who asked, once more: so that the table itself says no to answering one's own.
  asked_by uuid not null,
  answer text not null check (answer in ('yes', 'no', 'instead')),
  reasons text not null check (length(reasons) between 10 and 2000),
  instead text check (length(instead) between 10 and 2000),
  until date,
  answered_by uuid not null,
  answered_on date not null,
  answered_at timestamptz not null,
  primary key (municipality_id, deviation_id),
  foreign key (municipality_id, deviation_id, asked_by) references deviations (municipality_id, deviation_id, asked_by),
  foreign key (municipality_id, answered_by) references staff,
  constraint deviation_answered_by_another check (answered_by <> asked_by),
  constraint deviation_six_months check (until is null or until between answered_on and (answered_on + interval '6 months')::date),
  check ((answer = 'yes') = (until is not null)),
  check ((answer = 'instead') = (instead is not null))
);
call protect('deviation_answers', 'select, insert');

-- Taken back: the decision follows the guideline after all.
create table deviation_withdrawals (
  municipality_id integer not null,
  deviation_id uuid not null,
  withdrawn_by uuid not null,
  withdrawn_at timestamptz not null,
  primary key (municipality_id, deviation_id),
  foreign key (municipality_id, deviation_id) references deviations,
  foreign key (municipality_id, withdrawn_by) references staff
);
call protect('deviation_withdrawals', 'select, insert');
