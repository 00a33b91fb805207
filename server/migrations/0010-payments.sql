-- An order to pay what a decision grants. decided_by repeats the decision's own, held by the foreign key, so that the constraint below can see it.
create table payments (
  municipality_id integer not null,
  payment_id uuid not null default new_id(),
  decision_id uuid not null,
  decided_by uuid not null,
  case_id uuid not null,
  payee_id uuid not null,
  payment_account_id uuid not null,
  amount_ore bigint not null check (amount_ore > 0),
  pay_on date not null,
  -- Goes to the bank as end-to-end reference; carries no personal data.
  reference text not null,
  ordered_at timestamptz not null,
  primary key (municipality_id, payment_id),
  -- A decision is paid once.
  unique (municipality_id, decision_id),
  unique (municipality_id, reference),
  unique (municipality_id, payment_id, decided_by),
  foreign key (municipality_id, decision_id, decided_by) references decisions (municipality_id, decision_id, decided_by),
  foreign key (municipality_id, payment_account_id) references payment_accounts
);
create index payments_by_case on payments (municipality_id, case_id);
call protect('payments', 'select, insert');

-- Never more than the decision grants (gate betalning.beslut_finns).
create function payment_within_decision() returns trigger
language plpgsql
as $$
begin
  if new.amount_ore > (select coalesce(sum(granted_ore), 0) from decision_needs
      where municipality_id = new.municipality_id and decision_id = new.decision_id) then
    raise exception 'payment exceeds the decision' using errcode = 'check_violation', constraint = 'payment_within_decision';
  end if;
  return new;
end
$$;
create trigger payment_within_decision before insert on payments for each row execute function payment_within_decision();

-- The second person (gate betalning.funktionsskiljning): the database refuses the one who decided.
create table payment_attests (
  municipality_id integer not null,
  payment_id uuid not null,
  decided_by uuid not null,
  attested_by uuid not null,
  attested_at timestamptz not null,
  primary key (municipality_id, payment_id),
  foreign key (municipality_id, payment_id, decided_by) references payments (municipality_id, payment_id, decided_by),
  foreign key (municipality_id, attested_by) references staff,
  constraint attester_is_not_decider check (attested_by <> decided_by)
);
call protect('payment_attests', 'select, insert');

create table payment_files (
  municipality_id integer not null,
  payment_file_id uuid not null default new_id(),
  serial integer not null,
  created_at timestamptz not null,
  created_by uuid not null,
  payment_count integer not null check (payment_count > 0),
  total_ore bigint not null check (total_ore > 0),
  sha256 bytea not null,
  stored_as text not null,
  primary key (municipality_id, payment_file_id),
  unique (municipality_id, serial),
  foreign key (municipality_id, created_by) references staff
);
call protect('payment_files', 'select, insert');

-- A payment goes into one file, once.
create table payment_file_lines (
  municipality_id integer not null,
  payment_id uuid not null,
  payment_file_id uuid not null,
  position integer not null,
  primary key (municipality_id, payment_id),
  unique (municipality_id, payment_file_id, position),
  foreign key (municipality_id, payment_file_id) references payment_files,
  foreign key (municipality_id, payment_id) references payment_attests
);
call protect('payment_file_lines', 'select, insert');
