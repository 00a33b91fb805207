-- The ground: tenant, names that sort in Swedish, ids, and how a table is protected.

create collation svenska (provider = icu, locale = 'und', rules = '&[before 1]ǀ<å<<<Å<ä<<<Ä<<æ<<<Æ<ö<<<Ö<<ø<<<Ø');

create function tenant() returns integer
language sql stable parallel safe
as $$ select nullif(current_setting('tillit.municipality', true), '')::integer $$;

-- UUID version 7: sorts by time, says nothing of a person. PostgreSQL 18 has its own; 16 and 17 have not.
create function new_id() returns uuid
language sql volatile
as $$
  select encode(
    set_bit(set_bit(
      overlay(uuid_send(gen_random_uuid()) placing substring(int8send((extract(epoch from clock_timestamp()) * 1000)::bigint) from 3) from 1 for 6),
      52, 1), 53, 1), 'hex')::uuid
$$;

-- Every table of a municipality: row-level security, forced on the owner too.
-- rights: what the application may do, for instance 'select, insert' for what can only be added.
create procedure protect(target text, rights text)
language plpgsql
as $$
begin
  execute format('alter table %I enable row level security', target);
  execute format('alter table %I force row level security', target);
  execute format('create policy own_municipality on %I using (municipality_id = (select tenant())) with check (municipality_id = (select tenant()))', target);
  execute format('grant %s on %I to tillit_app', rights, target);
end
$$;

create table municipalities (
  municipality_id integer primary key,
  slug text not null unique check (slug ~ '^[a-z][a-z0-9-]{1,40}$'),
  name text not null,
  organisation_number text not null,
  county text not null,
  -- The municipality's own paying account and bank, for the payment file.
  paying_bank_bic text not null,
  paying_account_iban text not null,
  wrapped_key bytea not null
);
-- The list itself is public (it stands on the front page); what is inside each is not.
alter table municipalities enable row level security;
alter table municipalities force row level security;
create policy everyone_reads on municipalities for select using (true);
create policy own_municipality on municipalities for all using (municipality_id = (select tenant())) with check (municipality_id = (select tenant()));
grant select on municipalities to tillit_app;

create table committees (
  municipality_id integer not null references municipalities,
  committee_id uuid not null default new_id(),
  name text collate svenska not null,
  -- Where an appeal is handed in (FL 43 §).
  postal_address text not null default '',
  primary key (municipality_id, committee_id)
);
call protect('committees', 'select');

create table units (
  municipality_id integer not null,
  unit_id uuid not null default new_id(),
  committee_id uuid not null,
  name text collate svenska not null,
  phone text not null,
  -- Takes first applications from persons born on these days of the month.
  intake_from_day smallint,
  intake_to_day smallint,
  primary key (municipality_id, unit_id),
  foreign key (municipality_id, committee_id) references committees,
  check ((intake_from_day is null) = (intake_to_day is null))
);
call protect('units', 'select');

create table staff (
  municipality_id integer not null references municipalities,
  staff_id uuid not null default new_id(),
  -- The subject of the municipality's identity provider.
  login_subject text not null,
  name text collate svenska not null,
  title text not null,
  primary key (municipality_id, staff_id),
  unique (municipality_id, login_subject)
);
call protect('staff', 'select');

create table staff_roles (
  municipality_id integer not null,
  staff_role_id uuid not null default new_id(),
  staff_id uuid not null,
  role text not null check (role in (
    'caseworker', 'first_social_worker', 'unit_manager', 'quality_investigator', 'security_investigator', 'contact_centre', 'reception',
    'labour_market_consultant', 'finance_attester', 'registrar', 'committee_member', 'auditor', 'ivo_inspector', 'system_administrator',
    'protected_identity')),
  -- null: in the whole municipality.
  unit_id uuid,
  valid_from date not null,
  valid_to date,
  primary key (municipality_id, staff_role_id),
  foreign key (municipality_id, staff_id) references staff,
  foreign key (municipality_id, unit_id) references units,
  check (valid_to is null or valid_to >= valid_from)
);
create index staff_roles_by_staff on staff_roles (municipality_id, staff_id);
call protect('staff_roles', 'select');

create table sessions (
  municipality_id integer not null references municipalities,
  token_hash bytea not null,
  staff_id uuid,
  person_id uuid,
  started_at timestamptz not null,
  authenticated_at timestamptz not null,
  seen_at timestamptz not null,
  ends_at timestamptz not null,
  identity_hint text,
  primary key (municipality_id, token_hash),
  check ((staff_id is null) <> (person_id is null))
);
create index sessions_by_end on sessions (municipality_id, ends_at);
call protect('sessions', 'select, insert, update, delete');

create table idempotency_keys (
  municipality_id integer not null references municipalities,
  actor_id uuid not null,
  key text not null check (length(key) between 8 and 100),
  route text not null,
  body_hash bytea not null,
  reply jsonb,
  created_at timestamptz not null,
  primary key (municipality_id, actor_id, key)
);
call protect('idempotency_keys', 'select, insert, update, delete');
