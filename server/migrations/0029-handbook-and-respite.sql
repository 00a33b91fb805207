-- What steers beside the law, in words: the guideline and the handling support, version by version. Entered by one and approved by another.
create table handbook_versions (
  municipality_id integer not null references municipalities,
  handbook_version_id uuid not null default new_id(),
  document text not null check (document in ('guideline', 'support')),
  valid_from date not null,
  valid_to date check (valid_to >= valid_from),
  decided_by text not null check (decided_by <> ''),
  -- Numbered, each with the provisions and the case law it leans on and the questions it speaks to.
  paragraphs jsonb not null check (jsonb_array_length(paragraphs) > 0),
  submission_id uuid,
  entered_by uuid,
  approved_by uuid,
  primary key (municipality_id, handbook_version_id),
  unique (municipality_id, submission_id),
  foreign key (municipality_id, submission_id, approved_by) references submissions (municipality_id, submission_id, approved_by),
  foreign key (municipality_id, entered_by) references staff,
  check (num_nulls(submission_id, entered_by, approved_by) in (0, 3)),
  check (entered_by <> approved_by),
  -- One version of a document a day.
  constraint handbook_guideline_never_overlaps exclude using gist
    (int4range(municipality_id, municipality_id, '[]') with &&, daterange(valid_from, valid_to, '[]') with &&) where (document = 'guideline'),
  constraint handbook_support_never_overlaps exclude using gist
    (int4range(municipality_id, municipality_id, '[]') with &&, daterange(valid_from, valid_to, '[]') with &&) where (document = 'support')
);
call protect('handbook_versions', 'select, insert');
grant update (valid_to) on handbook_versions to tillit_app;
-- As a guideline: it ends once, and two persons stand for it.
create trigger handbook_stays before update on handbook_versions for each row execute function guideline_stays();
create trigger handbook_two_persons after insert on handbook_versions for each row execute function guideline_two_persons();

-- Each feature checks its own kinds by the shape of what is saved.
alter table submissions
  drop constraint submissions_kind_check,
  add constraint submissions_kind_check check (kind ~ '^[a-z_]+$');

-- Under which versions a decision was made. Written with the decision, whoever makes it.
create table decision_handbook (
  municipality_id integer not null,
  decision_id uuid not null,
  handbook_version_id uuid not null,
  primary key (municipality_id, decision_id, handbook_version_id),
  foreign key (municipality_id, decision_id) references decisions,
  foreign key (municipality_id, handbook_version_id) references handbook_versions
);
call protect('decision_handbook', 'select, insert');
create function handbook_on(tenant_id integer, on_day date) returns setof uuid
language sql stable
as $$
  select v.handbook_version_id from handbook_versions v
    where v.municipality_id = tenant_id and v.valid_from <= on_day and (v.valid_to is null or v.valid_to >= on_day)
$$;
create function decision_keeps_handbook() returns trigger
language plpgsql
as $$
begin
  insert into decision_handbook (municipality_id, decision_id, handbook_version_id)
    select new.municipality_id, new.decision_id, v from handbook_on(new.municipality_id, (new.decided_at at time zone 'Europe/Stockholm')::date) as v;
  return null;
end
$$;
create trigger decision_keeps_handbook after insert on decisions for each row execute function decision_keeps_handbook();

-- Time to lower a housing cost above the guideline: a decision of its own, with reasons and how to appeal (FL 32, 33, JO 2231-2008).
create table respites (
  municipality_id integer not null,
  respite_id uuid not null default new_id(),
  case_id uuid not null,
  -- Of the application it arose in.
  month text not null check (month ~ '^\d{4}-\d{2}$'),
  starts_on date not null,
  ends_on date not null check (ends_on > starts_on),
  -- The cost that counts meanwhile, and the guideline's.
  rent_ore bigint not null check (rent_ore > guideline_ore),
  guideline_ore bigint not null check (guideline_ore >= 0),
  -- Why aid is expected for longer than the guideline's months.
  expected text not null check (length(expected) between 10 and 2000),
  demands jsonb not null check (jsonb_array_length(demands) > 0),
  reasons text not null check (length(reasons) between 40 and 5000),
  provisions text[] not null check (cardinality(provisions) > 0),
  law_version text not null,
  decided_by uuid not null,
  decided_by_name text not null,
  decided_by_title text not null,
  delegation_item text not null check (delegation_item <> ''),
  decided_at timestamptz not null,
  handbook uuid[] not null,
  -- The children's analyses as they stood.
  analyses jsonb not null,
  primary key (municipality_id, respite_id),
  unique (municipality_id, respite_id, case_id),
  foreign key (municipality_id, case_id) references cases,
  foreign key (municipality_id, decided_by) references staff
);
create index respites_by_case on respites (municipality_id, case_id, ends_on);
call protect('respites', 'select, insert');

-- The demand is taken back before its time: a cheaper home was found, aid is no longer needed, or the demand would harm.
create table respite_withdrawals (
  municipality_id integer not null,
  respite_id uuid not null,
  withdrawn_on date not null,
  cause text not null check (cause in ('cheaper_home', 'need_ended', 'exception', 'decided_anew')),
  reasons text not null check (length(reasons) between 10 and 2000),
  withdrawn_by uuid not null,
  withdrawn_at timestamptz not null,
  primary key (municipality_id, respite_id),
  foreign key (municipality_id, respite_id) references respites,
  foreign key (municipality_id, withdrawn_by) references staff
);
call protect('respite_withdrawals', 'select, insert');

-- What the household has done to find a cheaper home, told by itself or noted by staff.
create table respite_efforts (
  municipality_id integer not null,
  respite_effort_id uuid not null default new_id(),
  respite_id uuid not null,
  case_id uuid not null,
  kind text not null check (kind in ('queue', 'application', 'viewing', 'exchange', 'asked', 'obstacle', 'other')),
  done_on date not null,
  text text not null check (length(text) between 3 and 1000),
  told_by_person uuid,
  noted_by uuid,
  told_at timestamptz not null,
  primary key (municipality_id, respite_effort_id),
  foreign key (municipality_id, respite_id, case_id) references respites (municipality_id, respite_id, case_id),
  foreign key (municipality_id, told_by_person) references persons,
  foreign key (municipality_id, noted_by) references staff,
  check (num_nonnulls(told_by_person, noted_by) = 1)
);
create index respite_efforts_by_respite on respite_efforts (municipality_id, respite_id, done_on);
create index respite_efforts_by_person on respite_efforts (municipality_id, told_by_person);
call protect('respite_efforts', 'select, insert');

-- Whether it counts as looking, with why not; the latest word counts.
create table respite_effort_reviews (
  municipality_id integer not null,
  respite_effort_review_id uuid not null default new_id(),
  respite_effort_id uuid not null,
  counts boolean not null,
  reasons text not null check (length(reasons) <= 1000 and (counts or length(reasons) >= 10)),
  said_by uuid not null,
  said_at timestamptz not null,
  primary key (municipality_id, respite_effort_review_id),
  foreign key (municipality_id, respite_effort_id) references respite_efforts,
  foreign key (municipality_id, said_by) references staff
);
create index respite_effort_reviews_by_effort on respite_effort_reviews (municipality_id, respite_effort_id, said_at);
call protect('respite_effort_reviews', 'select, insert');

-- A respite is told by letter as a decision is: never one without the other.
alter table letters
  alter column decision_id drop not null,
  add column respite_id uuid,
  add foreign key (municipality_id, respite_id) references respites,
  add unique (municipality_id, respite_id, recipient_id),
  add constraint letter_about_one_decision check (num_nonnulls(decision_id, respite_id) <= 1);
create function respite_has_letter() returns trigger
language plpgsql
as $$
begin
  if not exists (select from letters l where l.municipality_id = new.municipality_id and l.respite_id = new.respite_id) then
    raise exception 'a respite is told by letter' using errcode = 'check_violation', constraint = 'respite_has_letter';
  end if;
  return null;
end
$$;
create constraint trigger respite_has_letter after insert on respites deferrable initially deferred for each row execute function respite_has_letter();
