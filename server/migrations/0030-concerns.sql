-- A report that a child may fare ill (SoL 19:1): written once and kept as it was, apart from the household's journal, since it is the child's.
create table concern_reports (
  municipality_id integer not null,
  concern_report_id uuid not null default new_id(),
  case_id uuid not null,
  child_id uuid not null,
  -- The day somebody here learnt of it: a report is made at once.
  learned_on date not null,
  acute boolean not null,
  seen text not null check (length(seen) between 1 and 5000),
  worry text not null check (length(worry) between 1 and 5000),
  told_guardians text not null check (told_guardians in ('told', 'not_yet', 'not_suitable')),
  written_by uuid not null,
  written_at timestamptz not null,
  primary key (municipality_id, concern_report_id),
  foreign key (municipality_id, case_id) references cases,
  foreign key (municipality_id, child_id) references persons,
  foreign key (municipality_id, written_by) references staff
);
create index concern_reports_by_case on concern_reports (municipality_id, case_id, written_at);
create index concern_reports_by_child on concern_reports (municipality_id, child_id);
call protect('concern_reports', 'select, insert');

-- Handed to those who take reports: how, to whom, when.
create table concern_handings (
  municipality_id integer not null,
  concern_report_id uuid not null,
  channel text not null check (channel in ('in_person', 'phone_and_paper', 'secure_message', 'internal_post')),
  handed_to text not null check (length(handed_to) between 1 and 200),
  handed_by uuid not null,
  handed_at timestamptz not null,
  primary key (municipality_id, concern_report_id),
  foreign key (municipality_id, concern_report_id) references concern_reports,
  foreign key (municipality_id, handed_by) references staff
);
call protect('concern_handings', 'select, insert');

-- Those who take reports have said that they have it.
create table concern_receipts (
  municipality_id integer not null,
  concern_report_id uuid not null,
  received_by text not null check (length(received_by) between 1 and 200),
  received_on date not null,
  reference text check (length(reference) between 1 and 100),
  noted_by uuid not null,
  noted_at timestamptz not null,
  primary key (municipality_id, concern_report_id),
  foreign key (municipality_id, concern_report_id) references concern_handings,
  foreign key (municipality_id, noted_by) references staff
);
call protect('concern_receipts', 'select, insert');
