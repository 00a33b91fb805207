-- A notice of eviction that reached us: an emergency of its own kind, confirmed the same day (SoF 11:3).
create table eviction_notices (
  municipality_id integer not null,
  emergency_id uuid not null,
  sender text not null check (sender in ('enforcement_authority', 'landlord')),
  -- Their number for it.
  reference text check (length(reference) between 1 and 100),
  -- The day the tenant was served, where it is known.
  served_on date,
  primary key (municipality_id, emergency_id),
  foreign key (municipality_id, emergency_id) references emergencies
);
call protect('eviction_notices', 'select, insert');

create table eviction_confirmations (
  municipality_id integer not null,
  emergency_id uuid not null,
  responsible uuid not null,
  -- How the person got a copy.
  copy text not null check (copy in ('letter', 'handed_over', 'safe_message')),
  words text not null check (length(words) between 10 and 2000),
  -- Why it was not confirmed on the day it came.
  late text check (length(late) between 10 and 2000),
  confirmed_by uuid not null,
  confirmed_at timestamptz not null,
  constraint eviction_confirmed_once primary key (municipality_id, emergency_id),
  foreign key (municipality_id, emergency_id) references eviction_notices,
  foreign key (municipality_id, responsible) references staff,
  foreign key (municipality_id, confirmed_by) references staff
);
call protect('eviction_confirmations', 'select, insert');

-- Until which day a home can be saved, or that it is in no danger: what was said last of a month counts.
create table home_days (
  municipality_id integer not null,
  home_day_id uuid not null default new_id(),
  case_id uuid not null,
  month text not null check (month ~ '^\d{4}-\d{2}$'),
  -- null: the home is in no danger.
  last_day date,
  known_from text not null check (length(known_from) between 10 and 2000),
  -- How additional aid (SoL 12:2) was looked at meanwhile.
  additional text check (length(additional) between 10 and 2000),
  said_by uuid not null,
  said_at timestamptz not null,
  primary key (municipality_id, home_day_id),
  foreign key (municipality_id, case_id) references cases,
  foreign key (municipality_id, said_by) references staff
);
create index home_days_by_month on home_days (municipality_id, case_id, month, said_at desc);
call protect('home_days', 'select, insert');

-- The day still waits: nothing said later, and no debt of that month decided since.
create function home_waits(of_home home_days) returns boolean
language sql stable
as $$
  select of_home.last_day is not null
    and not exists (select from home_days n where n.municipality_id = of_home.municipality_id and n.case_id = of_home.case_id and n.month = of_home.month
      and (n.said_at, n.home_day_id) > (of_home.said_at, of_home.home_day_id))
    and not exists (select from decisions d join decision_needs k on k.municipality_id = d.municipality_id and k.decision_id = d.decision_id and k.kind in ('rent_debt', 'electricity_debt')
      where d.municipality_id = of_home.municipality_id and d.case_id = of_home.case_id and d.month = of_home.month and d.decided_at >= of_home.said_at)
$$;
