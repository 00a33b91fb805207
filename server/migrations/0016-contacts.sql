-- Every contact and attempt, either way (SoL 14:3), beside its journal entry. A row stays as it was written.
alter table journal_entries drop constraint journal_entries_kind_check;
alter table journal_entries add constraint journal_entries_kind_check check (kind in (
  'note', 'contact', 'assessment', 'objection', 'application_arrived', 'completion', 'hearing', 'register', 'children', 'deviation',
  'work', 'decision', 'explanation', 'payment', 'correction'));
-- What an entry puts right, or objects to (SoL 14:6), is an entry of the same case.
alter table journal_entries add unique (municipality_id, case_id, journal_entry_id);
alter table journal_entries add foreign key (municipality_id, case_id, corrects) references journal_entries (municipality_id, case_id, journal_entry_id);
alter table journal_entries add check (kind not in ('correction', 'objection') or corrects is not null);

create table contacts (
  municipality_id integer not null,
  contact_id uuid not null default new_id(),
  case_id uuid not null,
  journal_entry_id uuid not null,
  direction text not null check (direction in ('in', 'out')),
  channel text not null check (channel in ('booked_visit', 'spontaneous_visit', 'call', 'email', 'message', 'sms', 'letter')),
  result text not null check (result in ('reached', 'not_reached', 'message_left', 'no_show', 'delivered')),
  purpose text not null,
  -- Somebody in the household, or another: who, and by which ground that other may be asked (OSL 26:1).
  person_id uuid,
  other text,
  ground text check (ground in ('consent', 'statute', 'they_contacted_us')),
  ground_note text,
  interpreter text,
  happened_at timestamptz not null,
  written_at timestamptz not null,
  written_by uuid not null,
  primary key (municipality_id, contact_id),
  unique (municipality_id, journal_entry_id),
  unique (municipality_id, case_id, contact_id),
  foreign key (municipality_id, case_id, journal_entry_id) references journal_entries (municipality_id, case_id, journal_entry_id),
  foreign key (municipality_id, person_id) references persons,
  foreign key (municipality_id, written_by) references staff,
  check ((person_id is null) = (other is not null)),
  check ((other is null) = (ground is null)),
  check (ground is null or ground = 'they_contacted_us' or length(ground_note) >= 10)
);
create index contacts_by_case on contacts (municipality_id, case_id, happened_at);
call protect('contacts', 'select, insert');

-- A promise to call back. It is kept by the next contact that reaches the person; nobody has to tick it off.
create table call_back_promises (
  municipality_id integer not null,
  call_back_promise_id uuid not null default new_id(),
  case_id uuid not null,
  contact_id uuid not null,
  person_id uuid not null,
  promised_by uuid not null,
  promised_at timestamptz not null,
  call_by timestamptz not null check (call_by > promised_at),
  primary key (municipality_id, call_back_promise_id),
  unique (municipality_id, contact_id),
  foreign key (municipality_id, case_id, contact_id) references contacts (municipality_id, case_id, contact_id),
  foreign key (municipality_id, person_id) references persons,
  foreign key (municipality_id, promised_by) references staff
);
create index call_back_promises_by_case on call_back_promises (municipality_id, case_id, call_by);
call protect('call_back_promises', 'select, insert');
