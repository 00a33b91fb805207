-- Somebody has begun with what came in. Until then it stands in the unit's inbox; 0 is what was sent in the e-service, else the number of its wording.
create table application_takings (
  municipality_id integer not null,
  application_id uuid not null,
  number smallint not null check (number >= 0),
  taken_by uuid not null,
  taken_at timestamptz not null,
  constraint taken_once primary key (municipality_id, application_id, number),
  foreign key (municipality_id, application_id) references applications,
  foreign key (municipality_id, taken_by) references staff
);
call protect('application_takings', 'select, insert');
