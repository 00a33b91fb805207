-- That the decision will be late, and why: told before the person has to ask (FL 11).
create table delay_notices (
  municipality_id integer not null,
  delay_notice_id uuid not null default new_id(),
  case_id uuid not null,
  application_id uuid not null,
  month text not null check (month ~ '^\d{4}-\d{2}$'),
  reason text not null check (length(reason) between 20 and 2000),
  -- When we believe to have decided.
  new_day date not null,
  channel text not null check (channel in ('e_service', 'letter', 'phone')),
  -- The words the person got.
  notice text not null check (length(notice) between 1 and 20000),
  told_by uuid not null,
  told_at timestamptz not null,
  primary key (municipality_id, delay_notice_id),
  foreign key (municipality_id, case_id) references cases,
  foreign key (municipality_id, application_id) references applications,
  foreign key (municipality_id, told_by) references staff
);
create index delay_notices_by_application on delay_notices (municipality_id, application_id, told_at);
create index delay_notices_by_case on delay_notices (municipality_id, case_id, month);
call protect('delay_notices', 'select, insert');

-- After six months the person may ask, once, that it be decided (FL 12).
create table delay_requests (
  municipality_id integer not null,
  delay_request_id uuid not null default new_id(),
  case_id uuid not null,
  application_id uuid not null,
  month text not null check (month ~ '^\d{4}-\d{2}$'),
  words text not null check (length(words) between 1 and 4000),
  arrived_on date not null,
  answer_by date not null check (answer_by > arrived_on),
  registered_at timestamptz not null,
  -- null: the person, in the e-service.
  registered_by uuid,
  primary key (municipality_id, delay_request_id),
  constraint delay_requested_once unique (municipality_id, application_id),
  foreign key (municipality_id, case_id) references cases,
  foreign key (municipality_id, application_id) references applications,
  foreign key (municipality_id, registered_by) references staff
);
create index delay_requests_by_case on delay_requests (municipality_id, case_id);
call protect('delay_requests', 'select, insert');

-- Answered by the decision in the matter, or by a decision of its own to refuse the request, which can be appealed.
create table delay_rejections (
  municipality_id integer not null,
  delay_request_id uuid not null,
  reasons text not null check (length(reasons) between 40 and 5000),
  -- The words the person got, with how to appeal.
  notice text not null check (length(notice) between 40 and 20000),
  decided_by uuid not null,
  decided_by_name text not null,
  decided_by_title text not null,
  delegation_item text not null check (delegation_item <> ''),
  decided_at timestamptz not null,
  primary key (municipality_id, delay_request_id),
  foreign key (municipality_id, delay_request_id) references delay_requests,
  foreign key (municipality_id, decided_by) references staff
);
call protect('delay_rejections', 'select, insert');
