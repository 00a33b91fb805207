-- A file on its way from a person's phone, part by part, until it stands whole where it is to be or is given up: nobody's evidence before that.
create table uploads (
  municipality_id integer not null,
  upload_id uuid not null default new_id(),
  person_id uuid not null,
  -- Where it is to stand, as the e-service says it: a row of a draft, or a thing that was asked for.
  destination text not null check (length(destination) between 1 and 100),
  bytes bigint not null check (bytes > 0),
  -- Locks what waits in the person's own browser: without this row nobody can read it there.
  browser_key bytea not null check (length(browser_key) = 32),
  begun_at timestamptz not null,
  primary key (municipality_id, upload_id),
  foreign key (municipality_id, person_id) references persons
);
create index uploads_by_person on uploads (municipality_id, person_id);
call protect('uploads', 'select, insert, update, delete');

create table upload_parts (
  municipality_id integer not null,
  upload_id uuid not null,
  from_byte bigint not null check (from_byte >= 0),
  bytes integer not null check (bytes > 0),
  stored_as text not null,
  came_at timestamptz not null,
  primary key (municipality_id, upload_id, from_byte),
  foreign key (municipality_id, upload_id) references uploads on delete cascade
);
call protect('upload_parts', 'select, insert, delete');
