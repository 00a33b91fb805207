create table application_drafts (
  municipality_id integer not null,
  draft_id uuid not null default new_id(),
  person_id uuid not null,
  month text not null check (month ~ '^\d{4}-\d{2}$'),
  content jsonb not null,
  version integer not null,
  saved_at timestamptz not null,
  primary key (municipality_id, draft_id),
  unique (municipality_id, person_id, month),
  foreign key (municipality_id, person_id) references persons
);
call protect('application_drafts', 'select, insert, update');

create table applications (
  municipality_id integer not null,
  application_id uuid not null default new_id(),
  case_id uuid not null,
  month text not null check (month ~ '^\d{4}-\d{2}$'),
  -- FL 22 §: the day it reached the authority; registered_at is when it was entered.
  arrived_on date not null,
  registered_at timestamptz not null,
  channel text not null check (channel in ('e_service', 'paper', 'desk', 'phone', 'email')),
  applicant_id uuid not null,
  -- One draft becomes one application, however often it is sent.
  draft_id uuid,
  -- Exactly what was asked and answered, as attested.
  content jsonb not null,
  attested_at timestamptz not null,
  primary key (municipality_id, application_id),
  unique (municipality_id, draft_id),
  unique (municipality_id, case_id, month),
  foreign key (municipality_id, case_id) references cases,
  foreign key (municipality_id, applicant_id) references persons
);
call protect('applications', 'select, insert');

create table attachments (
  municipality_id integer not null,
  attachment_id uuid not null default new_id(),
  draft_id uuid,
  case_id uuid,
  uploaded_by uuid not null,
  -- Which named thing it shows: a cost or income key of the application, or 'general'.
  shows text not null,
  media_type text not null check (media_type in ('application/pdf', 'image/jpeg', 'image/png')),
  bytes bigint not null check (bytes > 0),
  sha256 bytea not null,
  stored_as text not null,
  uploaded_at timestamptz not null,
  removed_at timestamptz,
  primary key (municipality_id, attachment_id),
  foreign key (municipality_id, draft_id) references application_drafts,
  foreign key (municipality_id, case_id) references cases
);
create index attachments_by_draft on attachments (municipality_id, draft_id);
create index attachments_by_case on attachments (municipality_id, case_id);
call protect('attachments', 'select, insert, update');
