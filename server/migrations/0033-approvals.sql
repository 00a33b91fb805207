-- Of two adults one sends the application; the other says by an own sign-in, or to staff, whether it is theirs too.
create table asked_approvals (
  municipality_id integer not null,
  application_id uuid not null,
  case_id uuid not null,
  person_id uuid not null,
  -- They were not an adult of the household before: until they say yes, nothing of the case is theirs to read (OSL 26:1, JO 4907-2012).
  is_new boolean not null,
  asked_at timestamptz not null,
  primary key (municipality_id, application_id, person_id),
  foreign key (municipality_id, application_id) references applications,
  foreign key (municipality_id, case_id) references cases,
  foreign key (municipality_id, person_id) references persons
);
create index asked_approvals_by_person on asked_approvals (municipality_id, person_id);
call protect('asked_approvals', 'select, insert');

create table given_approvals (
  municipality_id integer not null,
  application_id uuid not null,
  person_id uuid not null,
  answer text not null check (answer in ('yes', 'no')),
  words text check (length(words) between 1 and 4000),
  told text not null check (told in ('own_login', 'paper', 'phone', 'desk')),
  -- Null: by an own sign-in.
  registered_by uuid,
  answered_at timestamptz not null,
  constraint approval_answered_once primary key (municipality_id, application_id, person_id),
  foreign key (municipality_id, application_id, person_id) references asked_approvals,
  foreign key (municipality_id, registered_by) references staff,
  check ((registered_by is null) = (told = 'own_login'))
);
call protect('given_approvals', 'select, insert');

-- Somebody another has named as an adult of the household, and who has not said yes to it in any application of the case.
create function is_unconfirmed(tenant_id integer, of_case uuid, of_person uuid) returns boolean
language sql stable
as $$
  select exists (select from asked_approvals a where a.municipality_id = tenant_id and a.case_id = of_case and a.person_id = of_person and a.is_new)
    and not exists (select from asked_approvals a join given_approvals g on g.municipality_id = a.municipality_id and g.application_id = a.application_id and g.person_id = a.person_id
      where a.municipality_id = tenant_id and a.case_id = of_case and a.person_id = of_person and g.answer = 'yes')
$$;
