-- Who did what to whom: one row per act and per read, added in the same transaction, never changed.

create table audit_events (
  municipality_id integer not null references municipalities,
  event_id bigint generated always as identity,
  at timestamptz not null,
  actor_kind text not null check (actor_kind in ('staff', 'client', 'system', 'nobody')),
  actor_id uuid,
  event text not null,
  granted boolean not null default true,
  -- By which relation the actor came in: assigned, cover, unit, break_glass, self, role.
  relation text,
  case_id uuid,
  person_id uuid,
  -- Cases that were shown in a list or a search.
  shown_cases uuid[],
  details jsonb not null default '{}',
  request_id text not null,
  -- Tells the sealer which rows are surely committed.
  tx xid8 not null default pg_current_xact_id(),
  primary key (municipality_id, event_id)
);
create index audit_events_by_case on audit_events (municipality_id, case_id, event_id);
call protect('audit_events', 'select, insert');

-- The chain over the events: position n holds sha256(hash of n-1, event). The head is also written outside the database.
create table audit_chain (
  municipality_id integer not null references municipalities,
  position bigint not null,
  event_id bigint not null,
  hash bytea not null,
  primary key (municipality_id, position),
  unique (municipality_id, event_id)
);
call protect('audit_chain', 'select, insert');
