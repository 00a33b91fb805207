create table journal_entries (
  municipality_id integer not null,
  journal_entry_id uuid not null default new_id(),
  case_id uuid not null,
  month text check (month ~ '^\d{4}-\d{2}$'),
  kind text not null check (kind in ('note', 'contact', 'application_arrived', 'hearing', 'decision', 'payment', 'correction')),
  -- FL 27 §: when it happened, when it was written, by whom.
  happened_at timestamptz not null,
  written_at timestamptz not null,
  written_by uuid,
  text text not null check (length(text) between 1 and 20000),
  corrects uuid,
  primary key (municipality_id, journal_entry_id),
  foreign key (municipality_id, case_id) references cases
);
create index journal_entries_by_case on journal_entries (municipality_id, case_id, happened_at);
call protect('journal_entries', 'select, insert');

-- FL 25 §: what was told before a decision against the person, how, and until when an answer is awaited; or why it was not.
create table hearings (
  municipality_id integer not null,
  hearing_id uuid not null default new_id(),
  case_id uuid not null,
  month text not null check (month ~ '^\d{4}-\d{2}$'),
  material text not null check (length(material) between 1 and 5000),
  channel text check (channel in ('e_service', 'letter', 'phone', 'visit')),
  sent_on date,
  answer_by date,
  exemption text check (exemption in ('obviously_unnecessary', 'harder_to_carry_out', 'interest_demands_at_once')),
  exemption_reason text,
  made_by uuid not null,
  made_at timestamptz not null,
  primary key (municipality_id, hearing_id),
  foreign key (municipality_id, case_id) references cases,
  check ((exemption is null) = (sent_on is not null and answer_by is not null and channel is not null)),
  check ((exemption is null) = (exemption_reason is null))
);
create index hearings_by_case on hearings (municipality_id, case_id, month);
call protect('hearings', 'select, insert');

create table hearing_answers (
  municipality_id integer not null,
  hearing_id uuid not null,
  answered_on date not null,
  answer text not null check (length(answer) between 1 and 20000),
  registered_at timestamptz not null,
  registered_by uuid,
  primary key (municipality_id, hearing_id),
  foreign key (municipality_id, hearing_id) references hearings
);
call protect('hearing_answers', 'select, insert');
