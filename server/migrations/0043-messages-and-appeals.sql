-- Messages both ways in the e-service. Each is a contact with its entry in the journal, and stays as long as the file does.
-- What the person writes themself is written down by nobody else.
alter table contacts alter column written_by drop not null;
alter table contacts add check (written_by is not null or (direction = 'in' and channel = 'message' and person_id is not null));

create table messages (
  municipality_id integer not null,
  message_id uuid not null default new_id(),
  case_id uuid not null,
  contact_id uuid not null,
  -- The adult who writes or is written to: the other adult of the household reads none of it (JO 4907-2012).
  person_id uuid not null,
  words text not null check (length(words) between 1 and 10000),
  sent_at timestamptz not null,
  -- Null: the person.
  sent_by uuid,
  primary key (municipality_id, message_id),
  unique (municipality_id, contact_id),
  foreign key (municipality_id, case_id, contact_id) references contacts (municipality_id, case_id, contact_id),
  foreign key (municipality_id, person_id) references persons,
  foreign key (municipality_id, sent_by) references staff
);
create index messages_by_case on messages (municipality_id, case_id, person_id, sent_at);
call protect('messages', 'select, insert');

-- That the other side has read it, the first time.
create table message_readings (
  municipality_id integer not null,
  message_id uuid not null,
  read_at timestamptz not null,
  -- Null: the person.
  read_by uuid,
  primary key (municipality_id, message_id),
  foreign key (municipality_id, message_id) references messages,
  foreign key (municipality_id, read_by) references staff
);
call protect('message_readings', 'select, insert');

-- Papers that were sent with a message.
create table message_attachments (
  municipality_id integer not null,
  message_id uuid not null,
  attachment_id uuid not null,
  primary key (municipality_id, message_id, attachment_id),
  unique (municipality_id, attachment_id),
  foreign key (municipality_id, message_id) references messages,
  foreign key (municipality_id, attachment_id) references attachments
);
call protect('message_attachments', 'select, insert');

-- FL 43: an appeal in the person's own words, as it came to the authority. The day it came counts, however it was entered.
create table appeals (
  municipality_id integer not null,
  appeal_id uuid not null default new_id(),
  case_id uuid not null,
  decision_id uuid not null,
  person_id uuid not null,
  channel text not null check (channel in ('e_service', 'paper', 'email', 'spoken')),
  -- How the decision is to be changed, and why; when it was told by word of mouth, as the person says it is right (FL 6).
  wish text not null check (length(wish) between 1 and 4000),
  why text not null check (length(why) <= 20000),
  arrived_on date not null,
  -- When the person had got the decision, as it was known when the appeal came; null: not known, and then it is in time (FL 44-45).
  received_decision_on date,
  registered_at timestamptz not null,
  -- Null: the person.
  registered_by uuid,
  primary key (municipality_id, appeal_id),
  -- What is added later is a message or a paper of the same case.
  unique (municipality_id, decision_id, person_id),
  foreign key (municipality_id, decision_id) references decisions,
  foreign key (municipality_id, case_id) references cases,
  foreign key (municipality_id, person_id) references persons,
  foreign key (municipality_id, registered_by) references staff,
  check (registered_by is not null or channel = 'e_service')
);
create index appeals_by_case on appeals (municipality_id, case_id, arrived_on);
call protect('appeals', 'select, insert');
