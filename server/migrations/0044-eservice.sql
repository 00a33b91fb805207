-- What the municipality says about its e-service: where the quick exit leads, and the accessibility statement (DOS-lagen 13 §).
-- A change is a new row; what was said before stays.
create table eservice_settings (
  municipality_id integer not null references municipalities,
  eservice_setting_id uuid not null default new_id(),
  -- A neutral page of somebody else's, which tells nothing about where one came from.
  quick_exit_url text not null check (quick_exit_url ~ '^https://[a-z0-9.-]+(/[^[:space:]"<>]*)?$' and length(quick_exit_url) <= 200),
  accessibility_email text not null check (accessibility_email ~ '^[^[:space:]@]+@[^[:space:]@]+$' and length(accessibility_email) <= 200),
  accessibility_phone text not null check (length(accessibility_phone) between 1 and 50),
  -- Null: nobody has gone through the e-service yet, and the statement says so.
  assessed_on date,
  assessed_by text check (assessed_by in ('self', 'external')),
  check ((assessed_on is null) = (assessed_by is null)),
  -- What is not accessible, in the municipality's own words, one for each; beside what the supplier knows.
  shortcomings text[] not null check (cardinality(shortcomings) <= 50),
  entered_by uuid not null,
  entered_at timestamptz not null,
  primary key (municipality_id, eservice_setting_id),
  foreign key (municipality_id, entered_by) references staff
);
call protect('eservice_settings', 'select, insert');

-- The quick exit stands on the front page, before anybody has signed in: where it leads is as public as the municipality's name.
create policy everyone_reads on eservice_settings for select using (true);

-- What somebody tells is hard to use in the e-service, or asks to have in another form (DOS-lagen 13 and 15 §§).
create table accessibility_reports (
  municipality_id integer not null references municipalities,
  accessibility_report_id uuid not null default new_id(),
  told text not null check (length(told) between 1 and 4000),
  -- How they want the answer: an address or a number of their own choice; empty: they want none.
  answer_to text not null check (length(answer_to) <= 200),
  told_at timestamptz not null,
  primary key (municipality_id, accessibility_report_id)
);
call protect('accessibility_reports', 'select, insert');
create index accessibility_reports_by_time on accessibility_reports (municipality_id, told_at);

create table accessibility_answers (
  municipality_id integer not null,
  accessibility_report_id uuid not null,
  answer text not null check (length(answer) between 1 and 4000),
  answered_by uuid not null,
  answered_by_name text not null,
  answered_at timestamptz not null,
  primary key (municipality_id, accessibility_report_id),
  foreign key (municipality_id, accessibility_report_id) references accessibility_reports,
  foreign key (municipality_id, answered_by) references staff
);
call protect('accessibility_answers', 'select, insert');
