-- Logins of the embedded demo identity provider. Empty outside a demo.
create table demo_logins (
  municipality_id integer not null references municipalities,
  login_id text not null,
  app text not null check (app in ('staff', 'client')),
  label text not null,
  -- What the provider tells of the person: subject, name, personal number.
  claims jsonb not null,
  position integer not null,
  primary key (municipality_id, login_id)
);
call protect('demo_logins', 'select');
