-- Who else took part in the final handling (FL 31); null: nobody has stated it. Before this no act could name anybody, and no letter named one.
alter table decisions add column took_part jsonb default '[]';
alter table decisions alter column took_part drop default;

-- The reasons of a need: `facts` is all that every adult reads; `words` is what was written freely beside the statements, null where there are none.
-- How long it holds: the month it is made for, to a day, or until further notice (SoL 14:9), and what was reserved (FL 37).
alter table decision_needs
  add column words text,
  add column holds text not null default 'month' check (holds in ('month', 'until_day', 'until_further_notice')),
  add column holds_until date,
  add column reservation text check (length(reservation) between 20 and 2000),
  add check ((holds = 'until_day') = (holds_until is not null)),
  -- What gives nothing does not go on, and nothing of it can be taken back.
  add check (granted_ore > 0 or (holds = 'month' and reservation is null)),
  add unique (municipality_id, decision_id, need_key);
create index decision_needs_that_end on decision_needs (municipality_id, holds_until) where holds_until is not null;

-- A reason as it was put together: what is so, what shows it, the provision, what it means. No place of it can be empty.
create table decision_statements (
  municipality_id integer not null,
  decision_id uuid not null,
  need_key text not null,
  position integer not null check (position > 0),
  -- The adult whose letter alone it stands in; null: every adult's.
  about_id uuid,
  fact_of text not null check (fact_of in ('line', 'cost', 'income', 'contact')),
  fact_key text not null check (length(fact_key) > 0),
  document_of text not null check (document_of in ('attachment', 'journal', 'application')),
  document_key text not null check (length(document_key) > 0),
  -- As they were when it was decided.
  fact jsonb not null,
  document jsonb not null,
  provision text not null check (length(provision) > 0),
  words text not null check (length(words) > 0),
  primary key (municipality_id, decision_id, need_key, position),
  foreign key (municipality_id, decision_id, need_key) references decision_needs (municipality_id, decision_id, need_key),
  foreign key (municipality_id, about_id) references persons
);
call protect('decision_statements', 'select, insert');

-- Reasons that only one adult reads (JO 4907-2012): in no other's letter and on no other's page.
create table decision_own_reasons (
  municipality_id integer not null,
  decision_id uuid not null,
  need_key text not null,
  person_id uuid not null,
  -- All of it, the person's own statements first; `words` is what was written freely.
  facts text not null check (length(facts) > 0),
  words text,
  primary key (municipality_id, decision_id, need_key, person_id),
  foreign key (municipality_id, decision_id, need_key) references decision_needs (municipality_id, decision_id, need_key),
  foreign key (municipality_id, person_id) references persons
);
call protect('decision_own_reasons', 'select, insert');

-- What only one adult is told of a need, by person: for staff, who work with the whole case.
create function own_reasons_of(tenant_id integer, of_decision uuid, of_need text) returns json
language sql stable
as $$
  select coalesce(json_object_agg(o.person_id, o.facts), '{}') from decision_own_reasons o
  where o.municipality_id = tenant_id and o.decision_id = of_decision and o.need_key = of_need
$$;

-- A letter is set for the way it goes: somebody who has got protection gets one without name and address, however it was set before.
alter table letter_files
  add column channel text not null default 'post' check (channel in ('post', 'tax_agency')),
  drop constraint letter_files_pkey,
  add primary key (municipality_id, letter_id, channel);
alter table letter_files alter column channel drop default;

-- The decision explained by word of mouth, offered and held: each row stays as it was written.
create table decision_explanations (
  municipality_id integer not null,
  explanation_id uuid not null default new_id(),
  decision_id uuid not null,
  case_id uuid not null,
  person_id uuid not null,
  state text not null check (state in ('offered', 'declined', 'held')),
  -- A language by its code, and whether an interpreter was there.
  language text not null check (length(language) between 2 and 10),
  interpreter text not null check (interpreter in ('not_needed', 'present', 'lacking')),
  questions text check (length(questions) between 1 and 5000),
  understood text check (understood in ('yes', 'partly', 'no')),
  happened_at timestamptz not null,
  written_by uuid not null,
  written_at timestamptz not null,
  primary key (municipality_id, explanation_id),
  foreign key (municipality_id, decision_id) references decisions,
  foreign key (municipality_id, case_id) references cases,
  foreign key (municipality_id, person_id) references persons,
  foreign key (municipality_id, written_by) references staff,
  check ((state = 'held') = (understood is not null)),
  check (state = 'held' or questions is null),
  check (happened_at <= written_at)
);
create index decision_explanations_by_case on decision_explanations (municipality_id, case_id, decision_id);
call protect('decision_explanations', 'select, insert');
