-- What cannot wait for the board, decided by the member it has named (KL 6:39); null: it has named nobody.
alter table delegation_orders
  add column urgent_by uuid,
  add foreign key (municipality_id, urgent_by) references staff;

-- Why a prepared decision cannot wait for the board; null: it is for the usual ones to make.
alter table prepared_decisions add column urgent_why text check (length(urgent_why) between 20 and 2000);

alter table decisions
  add column is_urgent boolean not null default false,
  add check (not is_urgent or prepared_decision_id is not null);
create index urgent_decisions on decisions (municipality_id, decided_at) where is_urgent;

-- Only by the one the order names, of what was prepared as such.
create function urgent_decision_by_named() returns trigger
language plpgsql
as $$
begin
  if new.is_urgent and not exists (
      select from delegation_orders o join prepared_decisions p on p.municipality_id = o.municipality_id and p.prepared_decision_id = new.prepared_decision_id
      where o.municipality_id = new.municipality_id and o.delegation_order_id = new.delegation_order_id and o.urgent_by = new.decided_by and p.urgent_why is not null) then
    raise exception 'not the member the board has named' using errcode = 'check_violation', constraint = 'urgent_decision_by_named';
  end if;
  return null;
end
$$;
create trigger urgent_decision_by_named after insert on decisions for each row execute function urgent_decision_by_named();

-- At which meeting the board was told of an urgent decision: the next one.
create table urgent_notices (
  municipality_id integer not null,
  decision_id uuid not null,
  meeting_on date not null,
  paragraph text not null check (length(paragraph) between 1 and 60),
  told_by uuid not null,
  told_at timestamptz not null,
  primary key (municipality_id, decision_id),
  foreign key (municipality_id, decision_id) references decisions,
  foreign key (municipality_id, told_by) references staff
);
call protect('urgent_notices', 'select, insert');
