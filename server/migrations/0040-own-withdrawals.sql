-- Somebody takes back, in the e-service, what they have applied for. It counts when the time to undo it has passed; until then nothing has ended.
create table own_withdrawals (
  municipality_id integer not null,
  own_withdrawal_id uuid not null default new_id(),
  application_id uuid not null,
  person_id uuid not null,
  need_keys text[] not null check (cardinality(need_keys) > 0),
  words text not null check (length(words) between 1 and 4000),
  sent_at timestamptz not null,
  counts_from timestamptz not null check (counts_from > sent_at),
  primary key (municipality_id, own_withdrawal_id),
  foreign key (municipality_id, application_id) references applications,
  foreign key (municipality_id, person_id) references persons
);
create index own_withdrawals_by_application on own_withdrawals (municipality_id, application_id);
create index own_withdrawals_by_time on own_withdrawals (municipality_id, counts_from);
call protect('own_withdrawals', 'select, insert');

create table own_withdrawals_undone (
  municipality_id integer not null,
  own_withdrawal_id uuid not null,
  undone_at timestamptz not null,
  constraint undone_once primary key (municipality_id, own_withdrawal_id),
  foreign key (municipality_id, own_withdrawal_id) references own_withdrawals
);
call protect('own_withdrawals_undone', 'select, insert');

-- Null: the person, in the e-service.
alter table ended_needs alter column registered_by drop not null;
alter table ended_needs add check (registered_by is not null or coalesce(told = 'e_service', false));
