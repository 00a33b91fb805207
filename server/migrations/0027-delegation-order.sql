-- The board's delegation order, as one entered it and another approved it (KL 6:37). It counts from its day until the next begins.
create table delegation_orders (
  municipality_id integer not null,
  delegation_order_id uuid not null default new_id(),
  committee_id uuid not null,
  valid_from date not null,
  decided_on date not null,
  reference text not null check (reference <> ''),
  -- The head of administration, who may let others decide in turn (KL 7:6); empty: may not.
  head text not null,
  -- What the board has decided to be told of (KL 6:40).
  notice text not null check (notice in ('each', 'counts', 'none')),
  submission_id uuid not null,
  entered_by uuid not null,
  approved_by uuid not null,
  primary key (municipality_id, delegation_order_id),
  unique (municipality_id, submission_id),
  constraint delegation_order_begins_alone unique (municipality_id, committee_id, valid_from),
  foreign key (municipality_id, committee_id) references committees,
  foreign key (municipality_id, submission_id, approved_by) references submissions (municipality_id, submission_id, approved_by),
  foreign key (municipality_id, entered_by) references staff,
  constraint delegation_order_two_persons check (entered_by <> approved_by),
  check (valid_from >= decided_on)
);
call protect('delegation_orders', 'select, insert');

alter table submissions
  drop constraint submissions_kind_check,
  add constraint submissions_kind_check check (kind in ('riksnorm', 'price_base_amount', 'work_income', 'guideline', 'delegation_order'));

-- Rules without an order are those an operator has put in: they count until the first order begins.
alter table delegation_rules
  add column delegation_order_id uuid,
  -- As it stands in the order.
  add column position integer not null default 0,
  -- null: every outcome.
  add column outcomes text[] check (cardinality(outcomes) > 0 and outcomes <@ array['granted', 'partly_granted', 'rejected']),
  -- Given in turn by the head of administration (KL 7:6).
  add column is_sub boolean not null default false,
  -- For what cannot wait for the board; given to the chair alone (KL 6:39).
  add column is_urgent boolean not null default false,
  add foreign key (municipality_id, delegation_order_id) references delegation_orders,
  add check (valid_to is null or valid_to >= valid_from),
  add check (is_urgent = (role = 'committee_member'));
create index delegation_rules_by_committee on delegation_rules (municipality_id, committee_id, delegation_order_id);

create function delegation_rule_has_order() returns trigger
language plpgsql
as $$
begin
  if current_user = 'tillit_app' and new.delegation_order_id is null then
    raise exception 'two persons stand for a delegation rule' using errcode = 'check_violation', constraint = 'delegation_order_two_persons';
  end if;
  return null;
end
$$;
create trigger delegation_rule_has_order after insert on delegation_rules for each row execute function delegation_rule_has_order();

-- The order of a committee on a day; null: only rules from before.
create function delegation_order_on(tenant_id integer, of_committee uuid, on_day date) returns uuid
language sql stable
as $$
  select o.delegation_order_id from delegation_orders o
    where o.municipality_id = tenant_id and o.committee_id = of_committee and o.valid_from <= on_day order by o.valid_from desc limit 1
$$;

-- A decision keeps the order it stands on beside the item; it cannot be said to stand on another.
alter table decisions
  add column delegation_order_id uuid,
  add foreign key (municipality_id, delegation_order_id) references delegation_orders;
create function decision_keeps_order() returns trigger
language plpgsql
as $$
begin
  new.delegation_order_id := (select delegation_order_on(c.municipality_id, u.committee_id, (new.decided_at at time zone 'Europe/Stockholm')::date)
    from cases c join units u on u.municipality_id = c.municipality_id and u.unit_id = c.unit_id
    where c.municipality_id = new.municipality_id and c.case_id = new.case_id);
  return new;
end
$$;
create trigger decision_keeps_order before insert on decisions for each row execute function decision_keeps_order();
create index decisions_by_day on decisions (municipality_id, decided_at);

-- At which meeting the board was told of a month's delegated decisions (KL 6:40).
create table delegation_notices (
  municipality_id integer not null,
  delegation_notice_id uuid not null default new_id(),
  committee_id uuid not null,
  month text not null check (month ~ '^\d{4}-\d{2}$'),
  decisions integer not null check (decisions >= 0),
  meeting_on date not null,
  paragraph text not null check (length(paragraph) between 1 and 60),
  told_by uuid not null,
  told_at timestamptz not null,
  primary key (municipality_id, delegation_notice_id),
  constraint delegation_noticed_once unique (municipality_id, committee_id, month),
  foreign key (municipality_id, committee_id) references committees,
  foreign key (municipality_id, told_by) references staff
);
call protect('delegation_notices', 'select, insert');
