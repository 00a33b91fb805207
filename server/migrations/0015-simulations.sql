-- A draft guideline tried on the municipality's own households: who tried it, what was compared, how far it has come, what came out.
create table simulations (
  municipality_id integer not null references municipalities,
  simulation_id uuid not null default new_id(),
  name text not null check (length(name) between 1 and 80),
  started_by uuid not null,
  started_at timestamptz not null,
  -- The law as it was known on this day, for both sides.
  known_on date not null,
  -- The guideline in force, and what was tried instead: both as they were, whole.
  guideline_id uuid not null,
  in_force jsonb not null,
  draft jsonb not null,
  status text not null default 'waiting' check (status in ('waiting', 'reading', 'calculating', 'done', 'too_few', 'cancelled', 'failed')),
  -- Households that were read; null: not read yet.
  households integer,
  -- Cases whose stored month could not be put as a row.
  left_out integer not null default 0,
  calculated integer not null default 0,
  -- Why the rules said no.
  refusal text,
  -- Sums by kind of household, small groups put together.
  report jsonb,
  finished_at timestamptz,
  -- The rows behind the report go on this day; the report stays.
  rows_until date not null,
  primary key (municipality_id, simulation_id),
  foreign key (municipality_id, started_by) references staff (municipality_id, staff_id),
  foreign key (municipality_id, guideline_id) references guidelines,
  check ((status in ('done', 'too_few', 'cancelled', 'failed')) = (finished_at is not null)),
  check ((status = 'done') = (report is not null)),
  check (status = 'failed' or refusal is null)
);
create index simulations_by_day on simulations (municipality_id, started_at desc);
-- One at a time: a simulation reads every case.
create unique index simulations_one_open on simulations (municipality_id) where status in ('waiting', 'reading', 'calculating');
call protect('simulations', 'select, insert, update');

-- The latest calculated month of each case, without case, name, number, key or word: amounts, kinds and days as bytes (rules/plan). The place is drawn
-- anew for each simulation: it tells nothing of the case and is not the same in the next. No foreign key: checking it costs more than storing the row.
create table simulation_households (
  municipality_id integer not null,
  simulation_id uuid not null,
  place integer not null,
  -- Year * 12 + month - 1.
  month integer not null,
  packed bytea not null,
  primary key (municipality_id, simulation_id, place)
);
call protect('simulation_households', 'select, insert, delete');

-- What each side gives each household, and the steps it came by (server/simulations/run/trace.ts).
create table simulation_results (
  municipality_id integer not null,
  simulation_id uuid not null,
  -- 0: the guideline in force, 1: the draft.
  side smallint not null,
  place integer not null,
  support_ore bigint not null,
  steps bytea not null,
  primary key (municipality_id, simulation_id, side, place)
);
call protect('simulation_results', 'select, insert, delete');
