-- One letter to each adult. Its words are fixed when it is planned; the file is written by a job and can be written again, byte for byte.
create table letters (
  municipality_id integer not null,
  letter_id uuid not null default new_id(),
  decision_id uuid not null,
  case_id uuid not null,
  recipient_id uuid not null,
  language text not null,
  planned_at timestamptz not null,
  primary key (municipality_id, letter_id),
  unique (municipality_id, decision_id, recipient_id),
  foreign key (municipality_id, decision_id) references decisions,
  foreign key (municipality_id, recipient_id) references persons
);
create index letters_by_case on letters (municipality_id, case_id);
call protect('letters', 'select, insert');

create table letter_files (
  municipality_id integer not null,
  letter_id uuid not null,
  stored_as text not null,
  bytes bigint not null,
  sha256 bytea not null,
  written_at timestamptz not null,
  primary key (municipality_id, letter_id),
  foreign key (municipality_id, letter_id) references letters
);
call protect('letter_files', 'select, insert');

-- FL 33, 44 §§: when the person got the decision; the appeal clock starts here and nowhere else.
create table letter_receipts (
  municipality_id integer not null,
  letter_id uuid not null,
  received_at timestamptz not null,
  proof text not null check (proof in ('opened_in_e_service')),
  primary key (municipality_id, letter_id),
  foreign key (municipality_id, letter_id) references letters
);
call protect('letter_receipts', 'select, insert');
