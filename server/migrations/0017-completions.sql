-- What the person is asked to send (FL 20, FL 23): named things, each with why and the need that waits for it. What registers tell cannot be stored here.
create table completion_requests (
  municipality_id integer not null,
  completion_request_id uuid not null default new_id(),
  case_id uuid not null,
  application_id uuid not null,
  month text not null check (month ~ '^\d{4}-\d{2}$'),
  -- Which request of the application it is.
  round integer not null check (round > 0),
  channel text not null check (channel in ('e_service', 'letter', 'phone', 'visit')),
  -- FL 6: what help was offered.
  help text not null check (length(help) between 10 and 2000),
  -- The words the person got.
  notice text not null check (length(notice) between 1 and 20000),
  asked_at timestamptz not null,
  asked_by uuid not null,
  -- The first social worker talked with before a third request for the same need, and why it cannot be decided on what there is.
  consulted uuid check (consulted <> asked_by),
  considered text check (length(considered) between 10 and 2000),
  primary key (municipality_id, completion_request_id),
  unique (municipality_id, application_id, round),
  foreign key (municipality_id, case_id) references cases,
  foreign key (municipality_id, application_id) references applications,
  foreign key (municipality_id, asked_by) references staff,
  foreign key (municipality_id, consulted) references staff,
  check ((consulted is null) = (considered is null))
);
create index completion_requests_by_case on completion_requests (municipality_id, case_id, month);
call protect('completion_requests', 'select, insert');

create table completion_items (
  municipality_id integer not null,
  completion_item_id uuid not null default new_id(),
  completion_request_id uuid not null,
  position smallint not null,
  kind text not null check (kind in (
    'rent_notice', 'rental_contract', 'electricity_invoice', 'invoice', 'receipt', 'cost_estimate', 'medical_certificate', 'wage_slip',
    'account_statement', 'agreement', 'explanation', 'other')),
  -- The need that waits for it, and the cost or income it shows.
  need_key text not null,
  about text,
  -- Which month, whose, what of it.
  what text not null check (length(what) between 1 and 300),
  why text not null check (length(why) between 10 and 2000),
  primary key (municipality_id, completion_item_id),
  foreign key (municipality_id, completion_request_id) references completion_requests
);
create index completion_items_by_request on completion_items (municipality_id, completion_request_id);
call protect('completion_items', 'select, insert');

-- Each day that was agreed; the newest counts.
create table completion_days (
  municipality_id integer not null,
  completion_day_id uuid not null default new_id(),
  completion_request_id uuid not null,
  answer_by date not null,
  -- Who chose it, and who wrote it down; null: the person, in the e-service.
  set_by text not null check (set_by in ('person', 'us')),
  set_at timestamptz not null,
  registered_by uuid,
  primary key (municipality_id, completion_day_id),
  foreign key (municipality_id, completion_request_id) references completion_requests,
  foreign key (municipality_id, registered_by) references staff,
  check (registered_by is not null or set_by = 'person')
);
create index completion_days_by_request on completion_days (municipality_id, completion_request_id, set_at);
call protect('completion_days', 'select, insert');

-- One reminder for each day that was agreed and each way.
create table completion_reminders (
  municipality_id integer not null,
  completion_request_id uuid not null,
  answer_by date not null,
  how text not null check (how in ('e_service', 'letter', 'phone', 'visit')),
  reminded_at timestamptz not null,
  -- null: by itself, in the e-service.
  registered_by uuid check (registered_by is not null or how = 'e_service'),
  primary key (municipality_id, completion_request_id, answer_by, how),
  foreign key (municipality_id, completion_request_id) references completion_requests,
  foreign key (municipality_id, registered_by) references staff
);
call protect('completion_reminders', 'select, insert');

create table completion_receipts (
  municipality_id integer not null,
  completion_receipt_id uuid not null default new_id(),
  completion_item_id uuid not null,
  how text not null check (how in ('upload', 'paper', 'shown', 'told', 'email')),
  attachment_id uuid check ((how = 'upload') = (attachment_id is not null)),
  received_on date not null,
  registered_at timestamptz not null,
  -- null: the person, in the e-service.
  registered_by uuid check ((registered_by is null) = (how = 'upload')),
  primary key (municipality_id, completion_receipt_id),
  foreign key (municipality_id, completion_item_id) references completion_items,
  foreign key (municipality_id, attachment_id) references attachments,
  foreign key (municipality_id, registered_by) references staff
);
create index completion_receipts_by_item on completion_receipts (municipality_id, completion_item_id);
call protect('completion_receipts', 'select, insert');

-- The person's own words on what they do not have.
create table completion_answers (
  municipality_id integer not null,
  completion_answer_id uuid not null default new_id(),
  completion_item_id uuid not null,
  words text not null check (length(words) between 1 and 4000),
  answered_at timestamptz not null,
  registered_by uuid,
  primary key (municipality_id, completion_answer_id),
  foreign key (municipality_id, completion_item_id) references completion_items,
  foreign key (municipality_id, registered_by) references staff
);
create index completion_answers_by_item on completion_answers (municipality_id, completion_item_id);
call protect('completion_answers', 'select, insert');

-- A month waits for the person: something asked for has neither come nor been answered, and the day agreed last has not passed.
create function waits_for_completion(tenant_id integer, of_case uuid, of_month text, today date) returns boolean
language sql stable
as $$
  select exists (select from completion_requests r join completion_items i using (municipality_id, completion_request_id)
    where r.municipality_id = tenant_id and r.case_id = of_case and r.month = of_month
      and not exists (select from completion_receipts x where x.municipality_id = i.municipality_id and x.completion_item_id = i.completion_item_id)
      and not exists (select from completion_answers x where x.municipality_id = i.municipality_id and x.completion_item_id = i.completion_item_id)
      and (select d.answer_by from completion_days d where d.municipality_id = r.municipality_id and d.completion_request_id = r.completion_request_id
        order by d.set_at desc, d.completion_day_id desc limit 1) >= today)
$$;
