-- The delegation order: which role may decide what, up to how much (KL 6:37-38, SoL 30:5).
create table delegation_rules (
  municipality_id integer not null,
  delegation_rule_id uuid not null default new_id(),
  committee_id uuid not null,
  -- The number in the municipality's own order, printed in the decision.
  item text not null,
  role text not null,
  kind text not null,
  max_ore bigint check (max_ore >= 0),
  valid_from date not null,
  valid_to date,
  primary key (municipality_id, delegation_rule_id),
  foreign key (municipality_id, committee_id) references committees
);
call protect('delegation_rules', 'select, insert');

create table decisions (
  municipality_id integer not null,
  decision_id uuid not null default new_id(),
  case_id uuid not null,
  month text not null check (month ~ '^\d{4}-\d{2}$'),
  application_id uuid not null,
  calculation_id uuid not null,
  law_version text not null check (law_version in ('SoL 2025:400', 'SoL 2001:453')),
  decided_by uuid not null,
  decided_by_name text not null,
  decided_by_title text not null,
  delegation_item text not null,
  decided_at timestamptz not null,
  -- When what is granted is to be paid; null when nothing is.
  pay_on date,
  primary key (municipality_id, decision_id),
  -- Lets a payment point to the decision together with who made it.
  unique (municipality_id, decision_id, decided_by),
  foreign key (municipality_id, case_id) references cases,
  foreign key (municipality_id, application_id) references applications,
  foreign key (municipality_id, calculation_id) references calculations,
  foreign key (municipality_id, decided_by) references staff
);
create index decisions_by_case on decisions (municipality_id, case_id, month);
call protect('decisions', 'select, insert');

create table decision_needs (
  municipality_id integer not null,
  decision_need_id uuid not null default new_id(),
  decision_id uuid not null,
  application_id uuid not null,
  need_key text not null,
  kind text not null,
  outcome text not null check (outcome in ('granted', 'partly_granted', 'rejected')),
  applied_ore bigint not null check (applied_ore >= 0),
  granted_ore bigint not null check (granted_ore >= 0),
  -- FL 32 §: the circumstances that decided it, and the provisions.
  facts text,
  provisions text[] not null,
  primary key (municipality_id, decision_need_id),
  -- One decision per need and application.
  unique (municipality_id, application_id, need_key),
  foreign key (municipality_id, decision_id) references decisions,
  foreign key (municipality_id, application_id) references applications,
  check (outcome <> 'rejected' or granted_ore = 0),
  check (outcome = 'rejected' or granted_ore > 0),
  check (outcome = 'granted' or (facts is not null and length(facts) >= 40 and cardinality(provisions) > 0))
);
create index decision_needs_by_decision on decision_needs (municipality_id, decision_id);
call protect('decision_needs', 'select, insert');
