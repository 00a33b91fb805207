-- A wish for help is an application however it comes (FL 19); who took it down, from what, and when it came (FL 22) is kept.
alter table applications
  drop constraint applications_channel_check,
  add constraint applications_channel_check check (channel in ('e_service', 'paper', 'scan', 'desk', 'phone', 'email')),
  -- Null: it was said, and nobody has put their name to it.
  alter column attested_at drop not null;

-- What was asked for, as it was taken down, each time. The application says what the newest says; the earlier stay as they were.
create table application_wordings (
  municipality_id integer not null,
  wording_id uuid not null default new_id(),
  application_id uuid not null,
  number smallint not null check (number > 0),
  -- wish: as it came, in the person's words; form: filled in on the person's behalf; supplement: something more asked for the same month.
  kind text not null check (kind in ('wish', 'form', 'supplement')),
  arrived_on date not null,
  arrived_at text check (arrived_at ~ '^[0-2][0-9]:[0-5][0-9]$'),
  channel text not null check (channel in ('e_service', 'paper', 'scan', 'desk', 'phone', 'email')),
  own_words text not null check (length(own_words) between 1 and 4000),
  -- How it is known to be what the person says.
  attested text not null check (attested in ('told', 'read_back', 'signed', 'own_login')),
  -- Keys of the costs this one asked for.
  asked_for text[] not null,
  content jsonb not null,
  contact_id uuid,
  -- Null: the person's own doing in the e-service.
  registered_by uuid,
  registered_at timestamptz not null,
  primary key (municipality_id, wording_id),
  constraint wording_numbered_once unique (municipality_id, application_id, number),
  constraint wording_contact_once unique (municipality_id, contact_id),
  foreign key (municipality_id, application_id) references applications,
  foreign key (municipality_id, registered_by) references staff,
  check ((registered_by is null) = (channel = 'e_service')),
  check ((registered_by is null) = (attested = 'own_login')),
  -- It cannot be registered before it came.
  constraint wording_arrived_first check (arrived_on <= (registered_at at time zone 'Europe/Stockholm')::date)
);
call protect('application_wordings', 'select, insert');

-- The one way an application comes to say something else: a wish that stays. What it says is always one of its wordings.
grant update (content) on applications to tillit_app;
create function application_stays() returns trigger
language plpgsql
as $$
begin
  -- Whoever runs the database may mend a row; the application may not.
  if not pg_has_role(current_user, (select relowner from pg_class where oid = tg_relid), 'member') and not exists (select from application_wordings w
      where w.municipality_id = new.municipality_id and w.application_id = new.application_id and w.content = new.content) then
    raise exception 'an application says what was worded' using errcode = 'check_violation', constraint = 'application_stays';
  end if;
  return new;
end
$$;
create trigger application_stays before update of content on applications for each row execute function application_stays();
create function restate_application() returns trigger
language plpgsql
as $$
begin
  update applications set content = new.content where municipality_id = new.municipality_id and application_id = new.application_id;
  return new;
end
$$;
create trigger restate_application after insert on application_wordings for each row execute function restate_application();

-- Somebody expressly asked only for information: their own words. Outside a case nothing is kept of who it was.
create table information_contacts (
  municipality_id integer not null references municipalities,
  information_contact_id uuid not null default new_id(),
  case_id uuid,
  contact_id uuid,
  channel text not null check (channel in ('paper', 'scan', 'desk', 'phone', 'email')),
  happened_on date not null,
  own_words text not null check (length(own_words) between 10 and 4000),
  registered_by uuid not null,
  registered_at timestamptz not null,
  primary key (municipality_id, information_contact_id),
  constraint information_contact_once unique (municipality_id, contact_id),
  foreign key (municipality_id, case_id) references cases,
  foreign key (municipality_id, case_id, contact_id) references contacts (municipality_id, case_id, contact_id),
  foreign key (municipality_id, registered_by) references staff,
  check ((case_id is null) = (contact_id is null))
);
call protect('information_contacts', 'select, insert');
