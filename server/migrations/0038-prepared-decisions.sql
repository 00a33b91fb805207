-- Four eyes where the board wants it: from this amount another than who decides has prepared it; 0: always, also what gives nothing.
alter table delegation_rules add column review_from_ore bigint check (review_from_ore >= 0);

-- A decision as one has written it for another to make.
create table prepared_decisions (
  municipality_id integer not null,
  prepared_decision_id uuid not null default new_id(),
  case_id uuid not null,
  month text not null check (month ~ '^\d{4}-\d{2}$'),
  -- As it is asked of the act that decides.
  asked jsonb not null,
  -- The needs, and each text of the reasons, as they read then.
  shown jsonb not null,
  prepared_by uuid not null,
  prepared_by_title text not null,
  prepared_at timestamptz not null,
  primary key (municipality_id, prepared_decision_id),
  unique (municipality_id, prepared_decision_id, prepared_by),
  foreign key (municipality_id, case_id) references cases,
  foreign key (municipality_id, prepared_by) references staff
);
create index prepared_decisions_by_case on prepared_decisions (municipality_id, case_id, month);
call protect('prepared_decisions', 'select, insert');

-- What became of it: made into a decision, sent back with why, or taken back.
create table prepared_answers (
  municipality_id integer not null,
  prepared_decision_id uuid not null,
  -- Who prepared it, once more: so that the table itself says no to answering one's own.
  prepared_by uuid not null,
  answer text not null check (answer in ('approved', 'returned', 'withdrawn')),
  reasons text check (length(reasons) between 10 and 2000),
  answered_by uuid not null,
  answered_at timestamptz not null,
  primary key (municipality_id, prepared_decision_id),
  foreign key (municipality_id, prepared_decision_id, prepared_by) references prepared_decisions (municipality_id, prepared_decision_id, prepared_by),
  foreign key (municipality_id, answered_by) references staff,
  constraint prepared_answered_by_another check (answer = 'withdrawn' or answered_by <> prepared_by),
  check ((answer = 'returned') = (reasons is not null))
);
call protect('prepared_answers', 'select, insert');

-- A mark in the text that was sent back: which words, and what is to be thought of again.
create table prepared_marks (
  municipality_id integer not null,
  prepared_decision_id uuid not null,
  position integer not null check (position > 0),
  -- Which of the texts, in their order.
  text_place integer not null check (text_place >= 0),
  begins integer not null check (begins >= 0),
  quote text not null check (length(quote) > 0),
  comment text not null check (length(comment) between 1 and 1000),
  primary key (municipality_id, prepared_decision_id, position),
  foreign key (municipality_id, prepared_decision_id) references prepared_answers (municipality_id, prepared_decision_id)
);
call protect('prepared_marks', 'select, insert');

-- A decision keeps what it was made from; nobody makes the one they have prepared.
alter table decisions
  add column prepared_decision_id uuid,
  add column prepared_by uuid,
  add foreign key (municipality_id, prepared_decision_id, prepared_by) references prepared_decisions (municipality_id, prepared_decision_id, prepared_by),
  add constraint decision_prepared_once unique (municipality_id, prepared_decision_id),
  add constraint decision_prepared_by_another check (prepared_by <> decided_by),
  add check ((prepared_decision_id is null) = (prepared_by is null));

-- Where the item a decision stands on wants two, there are two. An item with a row that wants nothing more gives the power without.
create function decision_prepared_where_wanted() returns trigger
language plpgsql
as $$
begin
  if exists (select from delegation_rules r where r.municipality_id = new.municipality_id and r.review_from_ore is not null)
    and exists (
      select from decisions d join cases c on c.municipality_id = d.municipality_id and c.case_id = d.case_id
        join units u on u.municipality_id = c.municipality_id and u.unit_id = c.unit_id
        join delegation_rules r on r.municipality_id = u.municipality_id and r.committee_id = u.committee_id
          and r.delegation_order_id is not distinct from d.delegation_order_id
      where d.municipality_id = new.municipality_id and d.decision_id = new.decision_id and d.prepared_decision_id is null
        and position(', ' || r.item || ', ' in ', ' || d.delegation_item || ', ') > 0 and not r.is_urgent
        and r.kind in ('any', new.kind) and (r.outcomes is null or new.outcome = any (r.outcomes)) and (r.max_ore is null or new.granted_ore <= r.max_ore)
        and (d.decided_at at time zone 'Europe/Stockholm')::date between r.valid_from and coalesce(r.valid_to, 'infinity')
      having bool_and(coalesce(new.granted_ore >= r.review_from_ore, false))) then
    raise exception 'the delegation order wants another to prepare it' using errcode = 'check_violation', constraint = 'decision_prepared_where_wanted';
  end if;
  return null;
end
$$;
create trigger decision_prepared_where_wanted after insert on decision_needs for each row execute function decision_prepared_where_wanted();
