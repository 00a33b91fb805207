-- Why what was granted has not been paid after three months (SoL 34:1): a code, since it is told to others without names. The newest counts.
create table unexecuted_reasons (
  municipality_id integer not null,
  unexecuted_reason_id uuid not null default new_id(),
  decision_id uuid not null,
  reason text not null check (reason in ('no_account', 'not_reached', 'declined', 'not_attested', 'returned', 'waits_for_other', 'resources')),
  said_by uuid not null,
  said_at timestamptz not null,
  primary key (municipality_id, unexecuted_reason_id),
  foreign key (municipality_id, decision_id) references decisions,
  foreign key (municipality_id, said_by) references staff
);
create index unexecuted_reasons_by_decision on unexecuted_reasons (municipality_id, decision_id, said_at);
call protect('unexecuted_reasons', 'select, insert');

-- What was reported for a quarter, as it was: to the supervisor, the auditors and as figures to the council (SoL 34:1-3).
create table unexecuted_reports (
  municipality_id integer not null references municipalities,
  unexecuted_report_id uuid not null default new_id(),
  quarter text not null check (quarter ~ '^\d{4}-Q[1-4]$'),
  rows jsonb not null,
  made_by uuid not null,
  made_at timestamptz not null,
  primary key (municipality_id, unexecuted_report_id),
  constraint unexecuted_reported_once unique (municipality_id, quarter),
  foreign key (municipality_id, made_by) references staff
);
call protect('unexecuted_reports', 'select, insert');
