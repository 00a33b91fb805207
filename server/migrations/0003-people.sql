-- A person is a row without a number for a key: numbers change, and some have none.

create table persons (
  municipality_id integer not null references municipalities,
  person_id uuid not null default new_id(),
  -- Null while the identity is protected: the real name then stands only in protected_identities.
  given_name text collate svenska,
  family_name text collate svenska,
  born date not null,
  protection text not null default 'none' check (protection in ('none', 'sekretessmarkering', 'skyddad_folkbokforing')),
  interpreter_language text,
  -- Language the person reads letters in.
  language text not null default 'sv',
  created_at timestamptz not null,
  primary key (municipality_id, person_id),
  check (protection <> 'none' or (given_name is not null and family_name is not null)),
  check (protection = 'none' or (given_name is null and family_name is null))
);
create index persons_by_name on persons (municipality_id, family_name, given_name);
call protect('persons', 'select, insert, update');

create table person_numbers (
  municipality_id integer not null,
  person_number_id uuid not null default new_id(),
  person_id uuid not null,
  kind text not null check (kind in ('personnummer', 'samordningsnummer', 'reservnummer')),
  -- HMAC under the municipality's key: found by equality, unreadable without the key.
  blind_index bytea not null,
  sealed bytea not null,
  valid_from date not null,
  valid_to date,
  primary key (municipality_id, person_number_id),
  unique (municipality_id, blind_index),
  foreign key (municipality_id, person_id) references persons
);
create index person_numbers_by_person on person_numbers (municipality_id, person_id);
call protect('person_numbers', 'select, insert');

create table addresses (
  municipality_id integer not null,
  address_id uuid not null default new_id(),
  person_id uuid not null,
  care_of text,
  street text not null,
  postal_code text not null,
  city text not null,
  valid_from date not null,
  valid_to date,
  primary key (municipality_id, address_id),
  foreign key (municipality_id, person_id) references persons
);
create index addresses_by_person on addresses (municipality_id, person_id);
call protect('addresses', 'select, insert, update');

-- Name, address and phone of a person with protected identity, sealed under a key of their own. No list or letter reads this table.
create table protected_identities (
  municipality_id integer not null,
  person_id uuid not null,
  sealed bytea not null,
  registered_at timestamptz not null,
  primary key (municipality_id, person_id),
  foreign key (municipality_id, person_id) references persons
);
call protect('protected_identities', 'select, insert, update');

-- Where the person wants their money. A change is a new row; the former ends.
create table payment_accounts (
  municipality_id integer not null,
  payment_account_id uuid not null default new_id(),
  person_id uuid not null,
  kind text not null check (kind in ('bank', 'bankgiro')),
  clearing text,
  number text not null,
  bank_name text,
  registered_at timestamptz not null,
  -- Null: the person's own doing in the e-service.
  registered_by uuid,
  valid_to timestamptz,
  primary key (municipality_id, payment_account_id),
  foreign key (municipality_id, person_id) references persons
);
create index payment_accounts_by_person on payment_accounts (municipality_id, person_id);
call protect('payment_accounts', 'select, insert, update');
