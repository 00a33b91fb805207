-- Written by `npm run schema`; a test holds it against the migrations.

create table absences (
  municipality_id integer not null,
  absence_id uuid not null default new_id(),
  staff_id uuid not null,
  cover_staff_id uuid not null,
  starts_on date not null,
  ends_on date not null,
  registered_by uuid not null,
  registered_at timestamp with time zone not null
);

create table accessibility_answers (
  municipality_id integer not null,
  accessibility_report_id uuid not null,
  answer text not null,
  answered_by uuid not null,
  answered_by_name text not null,
  answered_at timestamp with time zone not null
);

create table accessibility_reports (
  municipality_id integer not null,
  accessibility_report_id uuid not null default new_id(),
  told text not null,
  answer_to text not null,
  told_at timestamp with time zone not null
);

create table addresses (
  municipality_id integer not null,
  address_id uuid not null default new_id(),
  person_id uuid not null,
  care_of text,
  street text not null,
  postal_code text not null,
  city text not null,
  valid_from date not null,
  valid_to date
);

create table appeals (
  municipality_id integer not null,
  appeal_id uuid not null default new_id(),
  case_id uuid not null,
  decision_id uuid not null,
  person_id uuid not null,
  channel text not null,
  wish text not null,
  why text not null,
  arrived_on date not null,
  received_decision_on date,
  registered_at timestamp with time zone not null,
  registered_by uuid
);

create table application_drafts (
  municipality_id integer not null,
  draft_id uuid not null default new_id(),
  person_id uuid not null,
  month text not null,
  content jsonb not null,
  version integer not null,
  saved_at timestamp with time zone not null
);

create table application_takings (
  municipality_id integer not null,
  application_id uuid not null,
  number smallint not null,
  taken_by uuid not null,
  taken_at timestamp with time zone not null
);

create table application_wordings (
  municipality_id integer not null,
  wording_id uuid not null default new_id(),
  application_id uuid not null,
  number smallint not null,
  kind text not null,
  arrived_on date not null,
  arrived_at text,
  channel text not null,
  own_words text not null,
  attested text not null,
  asked_for text[] not null,
  content jsonb not null,
  contact_id uuid,
  registered_by uuid,
  registered_at timestamp with time zone not null
);

create table applications (
  municipality_id integer not null,
  application_id uuid not null default new_id(),
  case_id uuid not null,
  month text not null,
  arrived_on date not null,
  registered_at timestamp with time zone not null,
  channel text not null,
  applicant_id uuid not null,
  draft_id uuid,
  content jsonb not null,
  attested_at timestamp with time zone
);

create table asked_approvals (
  municipality_id integer not null,
  application_id uuid not null,
  case_id uuid not null,
  person_id uuid not null,
  is_new boolean not null,
  asked_at timestamp with time zone not null
);

create table assessments (
  municipality_id integer not null,
  case_id uuid not null,
  month text not null,
  version integer not null,
  content jsonb not null,
  saved_by uuid,
  saved_at timestamp with time zone not null
);

create table attachment_moves (
  municipality_id integer not null,
  attachment_id uuid not null,
  number smallint not null,
  shown_before text not null,
  shows text not null,
  moved_by uuid not null,
  moved_at timestamp with time zone not null
);

create table attachments (
  municipality_id integer not null,
  attachment_id uuid not null default new_id(),
  draft_id uuid,
  case_id uuid,
  uploaded_by uuid,
  shows text not null,
  media_type text not null,
  bytes bigint not null,
  sha256 bytea not null,
  stored_as text not null,
  uploaded_at timestamp with time zone not null,
  removed_at timestamp with time zone,
  application_id uuid,
  registered_by uuid,
  arrived_on date
);

create table audit_chain (
  municipality_id integer not null,
  position bigint not null,
  event_id bigint not null,
  hash bytea not null
);

create table audit_events (
  municipality_id integer not null,
  event_id bigint not null,
  at timestamp with time zone not null,
  actor_kind text not null,
  actor_id uuid,
  event text not null,
  granted boolean not null default true,
  relation text,
  case_id uuid,
  person_id uuid,
  shown_cases uuid[],
  details jsonb not null default '{}'::jsonb,
  request_id text not null,
  tx xid8 not null default pg_current_xact_id()
);

create table break_glass (
  municipality_id integer not null,
  break_glass_id uuid not null default new_id(),
  case_id uuid not null,
  staff_id uuid not null,
  reason text not null,
  explanation text not null,
  opened_at timestamp with time zone not null,
  ends_at timestamp with time zone not null
);

create table break_glass_reviews (
  municipality_id integer not null,
  break_glass_id uuid not null,
  opened_by uuid not null,
  reviewed_by uuid not null,
  verdict text not null,
  comment text not null,
  reviewed_at timestamp with time zone not null
);

create table calculations (
  municipality_id integer not null,
  calculation_id uuid not null default new_id(),
  case_id uuid not null,
  month text not null,
  input jsonb not null,
  result jsonb not null,
  made_by uuid not null,
  made_at timestamp with time zone not null
);

create table call_back_promises (
  municipality_id integer not null,
  call_back_promise_id uuid not null default new_id(),
  case_id uuid not null,
  contact_id uuid not null,
  person_id uuid not null,
  promised_by uuid not null,
  promised_at timestamp with time zone not null,
  call_by timestamp with time zone not null
);

create table case_assignments (
  municipality_id integer not null,
  case_assignment_id uuid not null default new_id(),
  case_id uuid not null,
  staff_id uuid not null,
  kind text not null,
  valid_from date not null,
  valid_to date,
  absence_id uuid
);

create table case_closings (
  municipality_id integer not null,
  case_closing_id uuid not null default new_id(),
  case_id uuid not null,
  cause text not null,
  explanation text not null,
  closed_on date not null,
  closed_by uuid not null,
  closed_at timestamp with time zone not null
);

create table case_counters (
  municipality_id integer not null,
  year integer not null,
  last integer not null
);

create table case_links (
  municipality_id integer not null,
  from_case uuid not null,
  to_case uuid not null,
  kind text not null,
  on_day date not null,
  made_by uuid not null,
  made_at timestamp with time zone not null
);

create table case_members (
  municipality_id integer not null,
  case_member_id uuid not null default new_id(),
  case_id uuid not null,
  person_id uuid not null,
  role text not null,
  living text not null default 'full'::text,
  days_of_30 smallint not null default 30,
  lunch_away boolean not null default false,
  in_school boolean not null default false,
  valid_from date not null,
  valid_to date,
  source text not null default 'application'::text,
  noted_by uuid,
  noted_at timestamp with time zone
);

create table case_reopenings (
  municipality_id integer not null,
  case_closing_id uuid not null,
  reason text not null,
  reopened_by uuid not null,
  reopened_at timestamp with time zone not null
);

create table cases (
  municipality_id integer not null,
  case_id uuid not null default new_id(),
  case_number text not null,
  unit_id uuid not null,
  opened_on date not null,
  closed_on date,
  shut boolean not null default false
);

create table child_analyses (
  municipality_id integer not null,
  case_id uuid not null,
  month text not null,
  person_id uuid not null,
  version integer not null,
  content jsonb not null,
  saved_by uuid not null,
  saved_at timestamp with time zone not null
);

create table child_occasions (
  municipality_id integer not null,
  child_occasion_id uuid not null default new_id(),
  case_id uuid not null,
  month text not null,
  kind text not null,
  applies boolean not null,
  said_by uuid not null,
  said_at timestamp with time zone not null
);

create table child_talk_trainings (
  municipality_id integer not null,
  child_talk_training_id uuid not null default new_id(),
  staff_id uuid not null,
  course text not null,
  from_day date not null,
  until_day date,
  noted_by uuid not null,
  noted_at timestamp with time zone not null
);

create table committees (
  municipality_id integer not null,
  committee_id uuid not null default new_id(),
  name text not null,
  postal_address text not null default ''::text
);

create table completion_answers (
  municipality_id integer not null,
  completion_answer_id uuid not null default new_id(),
  completion_item_id uuid not null,
  words text not null,
  answered_at timestamp with time zone not null,
  registered_by uuid
);

create table completion_days (
  municipality_id integer not null,
  completion_day_id uuid not null default new_id(),
  completion_request_id uuid not null,
  answer_by date not null,
  set_by text not null,
  set_at timestamp with time zone not null,
  registered_by uuid
);

create table completion_items (
  municipality_id integer not null,
  completion_item_id uuid not null default new_id(),
  completion_request_id uuid not null,
  position smallint not null,
  kind text not null,
  need_key text not null,
  about text,
  what text not null,
  why text not null
);

create table completion_receipts (
  municipality_id integer not null,
  completion_receipt_id uuid not null default new_id(),
  completion_item_id uuid not null,
  how text not null,
  attachment_id uuid,
  received_on date not null,
  registered_at timestamp with time zone not null,
  registered_by uuid
);

create table completion_reminders (
  municipality_id integer not null,
  completion_request_id uuid not null,
  answer_by date not null,
  how text not null,
  reminded_at timestamp with time zone not null,
  registered_by uuid
);

create table completion_requests (
  municipality_id integer not null,
  completion_request_id uuid not null default new_id(),
  case_id uuid not null,
  application_id uuid not null,
  month text not null,
  round integer not null,
  channel text not null,
  help text not null,
  notice text not null,
  asked_at timestamp with time zone not null,
  asked_by uuid not null,
  consulted uuid,
  considered text
);

create table concern_handings (
  municipality_id integer not null,
  concern_report_id uuid not null,
  channel text not null,
  handed_to text not null,
  handed_by uuid not null,
  handed_at timestamp with time zone not null
);

create table concern_receipts (
  municipality_id integer not null,
  concern_report_id uuid not null,
  received_by text not null,
  received_on date not null,
  reference text,
  noted_by uuid not null,
  noted_at timestamp with time zone not null
);

create table concern_reports (
  municipality_id integer not null,
  concern_report_id uuid not null default new_id(),
  case_id uuid not null,
  child_id uuid not null,
  learned_on date not null,
  acute boolean not null,
  seen text not null,
  worry text not null,
  told_guardians text not null,
  written_by uuid not null,
  written_at timestamp with time zone not null
);

create table conflicts_of_interest (
  municipality_id integer not null,
  case_id uuid not null,
  staff_id uuid not null,
  ground text not null,
  explanation text not null,
  declared_at timestamp with time zone not null
);

create table contacts (
  municipality_id integer not null,
  contact_id uuid not null default new_id(),
  case_id uuid not null,
  journal_entry_id uuid not null,
  direction text not null,
  channel text not null,
  result text not null,
  purpose text not null,
  person_id uuid,
  other text,
  ground text,
  ground_note text,
  interpreter text,
  happened_at timestamp with time zone not null,
  written_at timestamp with time zone not null,
  written_by uuid
);

create table decided_child_analyses (
  municipality_id integer not null,
  decision_id uuid not null,
  person_id uuid not null,
  version integer not null,
  content jsonb not null,
  saved_by uuid not null,
  saved_at timestamp with time zone not null
);

create table decision_explanations (
  municipality_id integer not null,
  explanation_id uuid not null default new_id(),
  decision_id uuid not null,
  case_id uuid not null,
  person_id uuid not null,
  state text not null,
  language text not null,
  interpreter text not null,
  questions text,
  understood text,
  happened_at timestamp with time zone not null,
  written_by uuid not null,
  written_at timestamp with time zone not null
);

create table decision_handbook (
  municipality_id integer not null,
  decision_id uuid not null,
  handbook_version_id uuid not null
);

create table decision_needs (
  municipality_id integer not null,
  decision_need_id uuid not null default new_id(),
  decision_id uuid not null,
  application_id uuid not null,
  need_key text not null,
  kind text not null,
  outcome text not null,
  applied_ore bigint not null,
  granted_ore bigint not null,
  facts text,
  provisions text[] not null,
  version integer not null default 1,
  words text,
  holds text not null default 'month'::text,
  holds_until date,
  reservation text
);

create table decision_own_reasons (
  municipality_id integer not null,
  decision_id uuid not null,
  need_key text not null,
  person_id uuid not null,
  facts text not null,
  words text
);

create table decision_statements (
  municipality_id integer not null,
  decision_id uuid not null,
  need_key text not null,
  position integer not null,
  about_id uuid,
  fact_of text not null,
  fact_key text not null,
  document_of text not null,
  document_key text not null,
  fact jsonb not null,
  document jsonb not null,
  provision text not null,
  words text not null
);

create table decisions (
  municipality_id integer not null,
  decision_id uuid not null default new_id(),
  case_id uuid not null,
  month text not null,
  application_id uuid not null,
  calculation_id uuid not null,
  law_version text not null,
  decided_by uuid not null,
  decided_by_name text not null,
  decided_by_title text not null,
  delegation_item text not null,
  decided_at timestamp with time zone not null,
  pay_on date,
  replaces uuid,
  redecision_kind text,
  redecision_ground text,
  redecision_reasons text,
  took_part jsonb,
  delegation_order_id uuid,
  prepared_decision_id uuid,
  prepared_by uuid,
  is_urgent boolean not null default false
);

create table delay_notices (
  municipality_id integer not null,
  delay_notice_id uuid not null default new_id(),
  case_id uuid not null,
  application_id uuid not null,
  month text not null,
  reason text not null,
  new_day date not null,
  channel text not null,
  notice text not null,
  told_by uuid not null,
  told_at timestamp with time zone not null
);

create table delay_rejections (
  municipality_id integer not null,
  delay_request_id uuid not null,
  reasons text not null,
  notice text not null,
  decided_by uuid not null,
  decided_by_name text not null,
  decided_by_title text not null,
  delegation_item text not null,
  decided_at timestamp with time zone not null
);

create table delay_requests (
  municipality_id integer not null,
  delay_request_id uuid not null default new_id(),
  case_id uuid not null,
  application_id uuid not null,
  month text not null,
  words text not null,
  arrived_on date not null,
  answer_by date not null,
  registered_at timestamp with time zone not null,
  registered_by uuid
);

create table delegation_notices (
  municipality_id integer not null,
  delegation_notice_id uuid not null default new_id(),
  committee_id uuid not null,
  month text not null,
  decisions integer not null,
  meeting_on date not null,
  paragraph text not null,
  told_by uuid not null,
  told_at timestamp with time zone not null
);

create table delegation_orders (
  municipality_id integer not null,
  delegation_order_id uuid not null default new_id(),
  committee_id uuid not null,
  valid_from date not null,
  decided_on date not null,
  reference text not null,
  head text not null,
  notice text not null,
  submission_id uuid not null,
  entered_by uuid not null,
  approved_by uuid not null,
  urgent_by uuid
);

create table delegation_rules (
  municipality_id integer not null,
  delegation_rule_id uuid not null default new_id(),
  committee_id uuid not null,
  item text not null,
  role text not null,
  kind text not null,
  max_ore bigint,
  valid_from date not null,
  valid_to date,
  delegation_order_id uuid,
  position integer not null default 0,
  outcomes text[],
  is_sub boolean not null default false,
  is_urgent boolean not null default false,
  review_from_ore bigint
);

create table demo_logins (
  municipality_id integer not null,
  login_id text not null,
  app text not null,
  label text not null,
  claims jsonb not null,
  position integer not null
);

create table deviation_answers (
  municipality_id integer not null,
  deviation_id uuid not null,
  asked_by uuid not null,
  answer text not null,
  reasons text not null,
  instead text,
  until date,
  answered_by uuid not null,
  answered_on date not null,
  answered_at timestamp with time zone not null
);

create table deviation_withdrawals (
  municipality_id integer not null,
  deviation_id uuid not null,
  withdrawn_by uuid not null,
  withdrawn_at timestamp with time zone not null
);

create table deviations (
  municipality_id integer not null,
  deviation_id uuid not null default new_id(),
  case_id uuid not null,
  month text not null,
  subject text not null,
  ground text not null,
  paragraph text not null,
  up_to_ore bigint,
  until date not null,
  facts text not null,
  asked_by uuid not null,
  asked_at timestamp with time zone not null
);

create table disposed_drafts (
  municipality_id integer not null,
  person_id uuid not null,
  month text not null,
  disposed_on date not null
);

create table duty_shifts (
  municipality_id integer not null,
  duty_shift_id uuid not null default new_id(),
  unit_id uuid not null,
  staff_id uuid not null,
  starts_at timestamp with time zone not null,
  ends_at timestamp with time zone not null,
  arranged_by uuid not null,
  arranged_at timestamp with time zone not null
);

create table duty_shifts_ended (
  municipality_id integer not null,
  duty_shift_id uuid not null,
  ended_by uuid not null,
  ended_at timestamp with time zone not null
);

create table emergencies (
  municipality_id integer not null,
  emergency_id uuid not null default new_id(),
  case_id uuid not null,
  month text not null,
  needs text[] not null,
  told_in text not null,
  arrived_at timestamp with time zone not null,
  registered_at timestamp with time zone not null,
  registered_by uuid
);

create table emergency_answers (
  municipality_id integer not null,
  emergency_id uuid not null,
  answer text not null,
  reasons text not null,
  late text,
  answered_by uuid not null,
  answered_at timestamp with time zone not null
);

create table emergency_takes (
  municipality_id integer not null,
  emergency_id uuid not null,
  turn smallint not null,
  taken_by uuid not null,
  taken_at timestamp with time zone not null
);

create table ended_needs (
  municipality_id integer not null,
  application_id uuid not null,
  need_key text not null,
  cause text not null,
  words text,
  told text,
  ended_on date not null,
  continues_as uuid,
  registered_by uuid,
  registered_at timestamp with time zone not null
);

create table entered_tables (
  municipality_id integer not null,
  entered_table_id uuid not null default new_id(),
  kind text not null,
  valid_from date not null,
  valid_to date not null,
  published_on date not null,
  known_from date not null,
  regulation text not null,
  link text not null,
  value jsonb not null,
  submission_id uuid not null,
  entered_by uuid not null,
  approved_by uuid not null
);

create table eservice_settings (
  municipality_id integer not null,
  eservice_setting_id uuid not null default new_id(),
  quick_exit_url text not null,
  accessibility_email text not null,
  accessibility_phone text not null,
  assessed_on date,
  assessed_by text,
  shortcomings text[] not null,
  entered_by uuid not null,
  entered_at timestamp with time zone not null
);

create table eviction_confirmations (
  municipality_id integer not null,
  emergency_id uuid not null,
  responsible uuid not null,
  copy text not null,
  words text not null,
  late text,
  confirmed_by uuid not null,
  confirmed_at timestamp with time zone not null
);

create table eviction_notices (
  municipality_id integer not null,
  emergency_id uuid not null,
  sender text not null,
  reference text,
  served_on date
);

create table file_scans (
  municipality_id integer not null,
  file_scan_id uuid not null default new_id(),
  of_file text not null,
  outcome text not null,
  found text,
  scanned_at timestamp with time zone not null
);

create table given_approvals (
  municipality_id integer not null,
  application_id uuid not null,
  person_id uuid not null,
  answer text not null,
  words text,
  told text not null,
  registered_by uuid,
  answered_at timestamp with time zone not null
);

create table guidelines (
  municipality_id integer not null,
  guideline_id uuid not null default new_id(),
  valid_from date not null,
  valid_to date,
  decided_by text not null,
  parameters jsonb not null,
  submission_id uuid,
  entered_by uuid,
  approved_by uuid
);

create table hand_over_cases (
  municipality_id integer not null,
  hand_over_id uuid not null,
  case_id uuid not null,
  from_staff uuid
);

create table hand_overs (
  municipality_id integer not null,
  hand_over_id uuid not null default new_id(),
  cause text not null,
  to_staff uuid not null,
  note text not null,
  starts_on date not null,
  handed_by uuid not null,
  handed_at timestamp with time zone not null
);

create table handbook_versions (
  municipality_id integer not null,
  handbook_version_id uuid not null default new_id(),
  document text not null,
  valid_from date not null,
  valid_to date,
  decided_by text not null,
  paragraphs jsonb not null,
  submission_id uuid,
  entered_by uuid,
  approved_by uuid
);

create table hearing_answers (
  municipality_id integer not null,
  hearing_id uuid not null,
  answered_on date not null,
  answer text not null,
  registered_at timestamp with time zone not null,
  registered_by uuid
);

create table hearings (
  municipality_id integer not null,
  hearing_id uuid not null default new_id(),
  case_id uuid not null,
  month text not null,
  material text not null,
  channel text,
  sent_on date,
  answer_by date,
  exemption text,
  exemption_reason text,
  made_by uuid not null,
  made_at timestamp with time zone not null
);

create table home_days (
  municipality_id integer not null,
  home_day_id uuid not null default new_id(),
  case_id uuid not null,
  month text not null,
  last_day date,
  known_from text not null,
  additional text,
  said_by uuid not null,
  said_at timestamp with time zone not null
);

create table household_consents (
  municipality_id integer not null,
  case_id uuid not null,
  person_id uuid not null,
  told text not null,
  consented_on date not null,
  registered_by uuid not null,
  registered_at timestamp with time zone not null
);

create table idempotency_keys (
  municipality_id integer not null,
  actor_id uuid not null,
  key text not null,
  route text not null,
  body_hash bytea not null,
  reply jsonb,
  created_at timestamp with time zone not null
);

create table information_contacts (
  municipality_id integer not null,
  information_contact_id uuid not null default new_id(),
  case_id uuid,
  contact_id uuid,
  channel text not null,
  happened_on date not null,
  own_words text not null,
  registered_by uuid not null,
  registered_at timestamp with time zone not null
);

create table journal_entries (
  municipality_id integer not null,
  journal_entry_id uuid not null default new_id(),
  case_id uuid not null,
  month text,
  kind text not null,
  happened_at timestamp with time zone not null,
  written_at timestamp with time zone not null,
  written_by uuid,
  text text not null,
  corrects uuid
);

create table letter_files (
  municipality_id integer not null,
  letter_id uuid not null,
  stored_as text not null,
  bytes bigint not null,
  sha256 bytea not null,
  written_at timestamp with time zone not null,
  channel text not null
);

create table letter_receipts (
  municipality_id integer not null,
  letter_id uuid not null,
  received_at timestamp with time zone not null,
  proof text not null
);

create table letters (
  municipality_id integer not null,
  letter_id uuid not null default new_id(),
  decision_id uuid,
  case_id uuid not null,
  recipient_id uuid not null,
  language text not null,
  planned_at timestamp with time zone not null,
  respite_id uuid
);

create table message_attachments (
  municipality_id integer not null,
  message_id uuid not null,
  attachment_id uuid not null
);

create table message_readings (
  municipality_id integer not null,
  message_id uuid not null,
  read_at timestamp with time zone not null,
  read_by uuid
);

create table messages (
  municipality_id integer not null,
  message_id uuid not null default new_id(),
  case_id uuid not null,
  contact_id uuid not null,
  person_id uuid not null,
  words text not null,
  sent_at timestamp with time zone not null,
  sent_by uuid
);

create table municipalities (
  municipality_id integer not null,
  slug text not null,
  name text not null,
  organisation_number text not null,
  county text not null,
  paying_bank_bic text not null,
  paying_account_iban text not null,
  wrapped_key bytea not null
);

create table open_applications (
  municipality_id integer not null,
  application_id uuid not null,
  case_id uuid not null,
  month text not null,
  arrived_on date not null,
  asks_for_debt boolean not null
);

create table own_watches (
  municipality_id integer not null,
  own_watch_id uuid not null default new_id(),
  case_id uuid not null,
  due_on date not null,
  text text not null,
  written_by uuid,
  written_at timestamp with time zone not null
);

create table own_watches_met (
  municipality_id integer not null,
  own_watch_id uuid not null,
  met_by uuid not null,
  met_at timestamp with time zone not null
);

create table own_withdrawals (
  municipality_id integer not null,
  own_withdrawal_id uuid not null default new_id(),
  application_id uuid not null,
  person_id uuid not null,
  need_keys text[] not null,
  words text not null,
  sent_at timestamp with time zone not null,
  counts_from timestamp with time zone not null
);

create table own_withdrawals_undone (
  municipality_id integer not null,
  own_withdrawal_id uuid not null,
  undone_at timestamp with time zone not null
);

create table paper_forms (
  municipality_id integer not null,
  application_id uuid not null,
  content jsonb not null,
  version integer not null,
  saved_by uuid not null,
  saved_at timestamp with time zone not null
);

create table payment_accounts (
  municipality_id integer not null,
  payment_account_id uuid not null default new_id(),
  person_id uuid not null,
  kind text not null,
  clearing text,
  number text not null,
  bank_name text,
  registered_at timestamp with time zone not null,
  registered_by uuid,
  valid_to timestamp with time zone
);

create table payment_attests (
  municipality_id integer not null,
  payment_id uuid not null,
  decided_by uuid not null,
  attested_by uuid not null,
  attested_at timestamp with time zone not null
);

create table payment_file_lines (
  municipality_id integer not null,
  payment_id uuid not null,
  payment_file_id uuid not null,
  position integer not null
);

create table payment_files (
  municipality_id integer not null,
  payment_file_id uuid not null default new_id(),
  serial integer not null,
  created_at timestamp with time zone not null,
  created_by uuid not null,
  payment_count integer not null,
  total_ore bigint not null,
  sha256 bytea not null,
  stored_as text not null
);

create table payments (
  municipality_id integer not null,
  payment_id uuid not null default new_id(),
  decision_id uuid not null,
  decided_by uuid not null,
  case_id uuid not null,
  payee_id uuid not null,
  payment_account_id uuid not null,
  amount_ore bigint not null,
  pay_on date not null,
  reference text not null,
  ordered_at timestamp with time zone not null
);

create table person_numbers (
  municipality_id integer not null,
  person_number_id uuid not null default new_id(),
  person_id uuid not null,
  kind text not null,
  blind_index bytea not null,
  sealed bytea not null,
  valid_from date not null,
  valid_to date
);

create table persons (
  municipality_id integer not null,
  person_id uuid not null default new_id(),
  given_name text,
  family_name text,
  born date not null,
  protection text not null default 'none'::text,
  interpreter_language text,
  language text not null default 'sv'::text,
  created_at timestamp with time zone not null
);

create table prepared_answers (
  municipality_id integer not null,
  prepared_decision_id uuid not null,
  prepared_by uuid not null,
  answer text not null,
  reasons text,
  answered_by uuid not null,
  answered_at timestamp with time zone not null
);

create table prepared_decisions (
  municipality_id integer not null,
  prepared_decision_id uuid not null default new_id(),
  case_id uuid not null,
  month text not null,
  asked jsonb not null,
  shown jsonb not null,
  prepared_by uuid not null,
  prepared_by_title text not null,
  prepared_at timestamp with time zone not null,
  urgent_why text
);

create table prepared_marks (
  municipality_id integer not null,
  prepared_decision_id uuid not null,
  position integer not null,
  text_place integer not null,
  begins integer not null,
  quote text not null,
  comment text not null
);

create table protected_identities (
  municipality_id integer not null,
  person_id uuid not null,
  sealed bytea not null,
  registered_at timestamp with time zone not null
);

create table protected_readings (
  municipality_id integer not null,
  protected_reading_id uuid not null default new_id(),
  person_id uuid not null,
  case_id uuid not null,
  staff_id uuid not null,
  reason text not null,
  read_at timestamp with time zone not null
);

create table register_answers (
  municipality_id integer not null,
  register_answer_id uuid not null default new_id(),
  register_asking_id uuid not null,
  person_id uuid not null,
  holder text not null,
  state text not null,
  why text,
  sealed bytea,
  answered_at timestamp with time zone not null
);

create table register_asked_persons (
  municipality_id integer not null,
  register_asking_id uuid not null,
  person_id uuid not null
);

create table register_askings (
  municipality_id integer not null,
  register_asking_id uuid not null default new_id(),
  case_id uuid not null,
  application_id uuid not null,
  month text not null,
  purpose text not null,
  ground text not null,
  period_from date not null,
  period_to date not null,
  holders text[] not null,
  asked_at timestamp with time zone not null,
  asked_by uuid not null
);

create table register_objections (
  municipality_id integer not null,
  register_objection_id uuid not null default new_id(),
  register_answer_id uuid not null,
  words text not null,
  made_at timestamp with time zone not null,
  made_by uuid not null
);

create table respite_effort_reviews (
  municipality_id integer not null,
  respite_effort_review_id uuid not null default new_id(),
  respite_effort_id uuid not null,
  counts boolean not null,
  reasons text not null,
  said_by uuid not null,
  said_at timestamp with time zone not null
);

create table respite_efforts (
  municipality_id integer not null,
  respite_effort_id uuid not null default new_id(),
  respite_id uuid not null,
  case_id uuid not null,
  kind text not null,
  done_on date not null,
  text text not null,
  told_by_person uuid,
  noted_by uuid,
  told_at timestamp with time zone not null
);

create table respite_withdrawals (
  municipality_id integer not null,
  respite_id uuid not null,
  withdrawn_on date not null,
  cause text not null,
  reasons text not null,
  withdrawn_by uuid not null,
  withdrawn_at timestamp with time zone not null
);

create table respites (
  municipality_id integer not null,
  respite_id uuid not null default new_id(),
  case_id uuid not null,
  month text not null,
  starts_on date not null,
  ends_on date not null,
  rent_ore bigint not null,
  guideline_ore bigint not null,
  expected text not null,
  demands jsonb not null,
  reasons text not null,
  provisions text[] not null,
  law_version text not null,
  decided_by uuid not null,
  decided_by_name text not null,
  decided_by_title text not null,
  delegation_item text not null,
  decided_at timestamp with time zone not null,
  handbook uuid[] not null,
  analyses jsonb not null
);

create table reviewed_languages (
  municipality_id integer not null,
  language text not null,
  fingerprint text not null,
  reviewed_at timestamp with time zone not null
);

create table saved_filters (
  municipality_id integer not null,
  saved_filter_id uuid not null default new_id(),
  staff_id uuid not null,
  name text not null,
  assigned text,
  unit_id uuid,
  timer text,
  status text,
  saved_at timestamp with time zone not null
);

create table sessions (
  municipality_id integer not null,
  token_hash bytea not null,
  staff_id uuid,
  person_id uuid,
  started_at timestamp with time zone not null,
  authenticated_at timestamp with time zone not null,
  seen_at timestamp with time zone not null,
  ends_at timestamp with time zone not null,
  identity_hint text
);

create table simulation_households (
  municipality_id integer not null,
  simulation_id uuid not null,
  place integer not null,
  month integer not null,
  packed bytea not null
);

create table simulation_results (
  municipality_id integer not null,
  simulation_id uuid not null,
  side smallint not null,
  place integer not null,
  support_ore bigint not null,
  steps bytea not null
);

create table simulations (
  municipality_id integer not null,
  simulation_id uuid not null default new_id(),
  name text not null,
  started_by uuid not null,
  started_at timestamp with time zone not null,
  known_on date not null,
  guideline_id uuid not null,
  in_force jsonb not null,
  draft jsonb not null,
  status text not null default 'waiting'::text,
  households integer,
  left_out integer not null default 0,
  calculated integer not null default 0,
  refusal text,
  report jsonb,
  finished_at timestamp with time zone,
  rows_until date not null
);

create table staff (
  municipality_id integer not null,
  staff_id uuid not null default new_id(),
  login_subject text not null,
  name text not null,
  title text not null
);

create table staff_roles (
  municipality_id integer not null,
  staff_role_id uuid not null default new_id(),
  staff_id uuid not null,
  role text not null,
  unit_id uuid,
  valid_from date not null,
  valid_to date
);

create table submissions (
  municipality_id integer not null,
  submission_id uuid not null,
  kind text not null,
  version integer not null,
  state text not null,
  content jsonb not null,
  writers uuid[] not null,
  saved_by uuid not null,
  saved_at timestamp with time zone not null,
  comment text,
  returned_by uuid,
  approved_by uuid
);

create table translation_approvals (
  municipality_id integer not null,
  language text not null,
  text_key text not null,
  fingerprint text not null,
  approved_by uuid not null,
  approved_at timestamp with time zone not null
);

create table translation_suggestions (
  municipality_id integer not null,
  translation_suggestion_id uuid not null default new_id(),
  language text not null,
  text_key text not null,
  fingerprint text not null,
  words text not null,
  suggested_by uuid not null,
  suggested_at timestamp with time zone not null
);

create table unexecuted_reasons (
  municipality_id integer not null,
  unexecuted_reason_id uuid not null default new_id(),
  decision_id uuid not null,
  reason text not null,
  said_by uuid not null,
  said_at timestamp with time zone not null
);

create table unexecuted_reports (
  municipality_id integer not null,
  unexecuted_report_id uuid not null default new_id(),
  quarter text not null,
  rows jsonb not null,
  made_by uuid not null,
  made_at timestamp with time zone not null
);

create table units (
  municipality_id integer not null,
  unit_id uuid not null default new_id(),
  committee_id uuid not null,
  name text not null,
  phone text not null,
  intake_from_day smallint,
  intake_to_day smallint
);

create table upload_parts (
  municipality_id integer not null,
  upload_id uuid not null,
  from_byte bigint not null,
  bytes integer not null,
  stored_as text not null,
  came_at timestamp with time zone not null
);

create table uploads (
  municipality_id integer not null,
  upload_id uuid not null default new_id(),
  person_id uuid not null,
  destination text not null,
  bytes bigint not null,
  browser_key bytea not null,
  begun_at timestamp with time zone not null
);

create table urgent_notices (
  municipality_id integer not null,
  decision_id uuid not null,
  meeting_on date not null,
  paragraph text not null,
  told_by uuid not null,
  told_at timestamp with time zone not null
);

create table workload_weights (
  municipality_id integer not null,
  valid_from date not null,
  points jsonb not null,
  reason text not null,
  set_by uuid not null,
  set_at timestamp with time zone not null
);

alter table absences add constraint absences_check CHECK ((cover_staff_id <> staff_id));

alter table absences add constraint absences_check1 CHECK ((ends_on >= (starts_on - 1)));

alter table absences add constraint absences_municipality_id_cover_staff_id_fkey FOREIGN KEY (municipality_id, cover_staff_id) REFERENCES staff(municipality_id, staff_id);

alter table absences add constraint absences_municipality_id_registered_by_fkey FOREIGN KEY (municipality_id, registered_by) REFERENCES staff(municipality_id, staff_id);

alter table absences add constraint absences_municipality_id_staff_id_fkey FOREIGN KEY (municipality_id, staff_id) REFERENCES staff(municipality_id, staff_id);

alter table absences add constraint absences_pkey PRIMARY KEY (municipality_id, absence_id);

alter table accessibility_answers add constraint accessibility_answers_answer_check CHECK (((length(answer) >= 1) AND (length(answer) <= 4000)));

alter table accessibility_answers add constraint accessibility_answers_municipality_id_accessibility_report_fkey FOREIGN KEY (municipality_id, accessibility_report_id) REFERENCES accessibility_reports(municipality_id, accessibility_report_id);

alter table accessibility_answers add constraint accessibility_answers_municipality_id_answered_by_fkey FOREIGN KEY (municipality_id, answered_by) REFERENCES staff(municipality_id, staff_id);

alter table accessibility_answers add constraint accessibility_answers_pkey PRIMARY KEY (municipality_id, accessibility_report_id);

alter table accessibility_reports add constraint accessibility_reports_answer_to_check CHECK ((length(answer_to) <= 200));

alter table accessibility_reports add constraint accessibility_reports_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipalities(municipality_id);

alter table accessibility_reports add constraint accessibility_reports_pkey PRIMARY KEY (municipality_id, accessibility_report_id);

alter table accessibility_reports add constraint accessibility_reports_told_check CHECK (((length(told) >= 1) AND (length(told) <= 4000)));

alter table addresses add constraint addresses_municipality_id_person_id_fkey FOREIGN KEY (municipality_id, person_id) REFERENCES persons(municipality_id, person_id);

alter table addresses add constraint addresses_pkey PRIMARY KEY (municipality_id, address_id);

alter table appeals add constraint appeals_channel_check CHECK ((channel = ANY (ARRAY['e_service'::text, 'paper'::text, 'email'::text, 'spoken'::text])));

alter table appeals add constraint appeals_check CHECK (((registered_by IS NOT NULL) OR (channel = 'e_service'::text)));

alter table appeals add constraint appeals_municipality_id_case_id_fkey FOREIGN KEY (municipality_id, case_id) REFERENCES cases(municipality_id, case_id);

alter table appeals add constraint appeals_municipality_id_decision_id_fkey FOREIGN KEY (municipality_id, decision_id) REFERENCES decisions(municipality_id, decision_id);

alter table appeals add constraint appeals_municipality_id_decision_id_person_id_key UNIQUE (municipality_id, decision_id, person_id);

alter table appeals add constraint appeals_municipality_id_person_id_fkey FOREIGN KEY (municipality_id, person_id) REFERENCES persons(municipality_id, person_id);

alter table appeals add constraint appeals_municipality_id_registered_by_fkey FOREIGN KEY (municipality_id, registered_by) REFERENCES staff(municipality_id, staff_id);

alter table appeals add constraint appeals_pkey PRIMARY KEY (municipality_id, appeal_id);

alter table appeals add constraint appeals_why_check CHECK ((length(why) <= 20000));

alter table appeals add constraint appeals_wish_check CHECK (((length(wish) >= 1) AND (length(wish) <= 4000)));

alter table application_drafts add constraint application_drafts_month_check CHECK ((month ~ '^\d{4}-\d{2}$'::text));

alter table application_drafts add constraint application_drafts_municipality_id_person_id_fkey FOREIGN KEY (municipality_id, person_id) REFERENCES persons(municipality_id, person_id);

alter table application_drafts add constraint application_drafts_municipality_id_person_id_month_key UNIQUE (municipality_id, person_id, month);

alter table application_drafts add constraint application_drafts_pkey PRIMARY KEY (municipality_id, draft_id);

alter table application_takings add constraint application_takings_municipality_id_application_id_fkey FOREIGN KEY (municipality_id, application_id) REFERENCES applications(municipality_id, application_id);

alter table application_takings add constraint application_takings_municipality_id_taken_by_fkey FOREIGN KEY (municipality_id, taken_by) REFERENCES staff(municipality_id, staff_id);

alter table application_takings add constraint application_takings_number_check CHECK ((number >= 0));

alter table application_takings add constraint taken_once PRIMARY KEY (municipality_id, application_id, number);

alter table application_wordings add constraint application_wordings_arrived_at_check CHECK ((arrived_at ~ '^[0-2][0-9]:[0-5][0-9]$'::text));

alter table application_wordings add constraint application_wordings_attested_check CHECK ((attested = ANY (ARRAY['told'::text, 'read_back'::text, 'signed'::text, 'own_login'::text])));

alter table application_wordings add constraint application_wordings_channel_check CHECK ((channel = ANY (ARRAY['e_service'::text, 'paper'::text, 'scan'::text, 'desk'::text, 'phone'::text, 'email'::text])));

alter table application_wordings add constraint application_wordings_check CHECK (((registered_by IS NULL) = (channel = 'e_service'::text)));

alter table application_wordings add constraint application_wordings_check1 CHECK (((registered_by IS NULL) = (attested = 'own_login'::text)));

alter table application_wordings add constraint application_wordings_kind_check CHECK ((kind = ANY (ARRAY['wish'::text, 'form'::text, 'supplement'::text])));

alter table application_wordings add constraint application_wordings_municipality_id_application_id_fkey FOREIGN KEY (municipality_id, application_id) REFERENCES applications(municipality_id, application_id);

alter table application_wordings add constraint application_wordings_municipality_id_registered_by_fkey FOREIGN KEY (municipality_id, registered_by) REFERENCES staff(municipality_id, staff_id);

alter table application_wordings add constraint application_wordings_number_check CHECK ((number > 0));

alter table application_wordings add constraint application_wordings_own_words_check CHECK (((length(own_words) >= 1) AND (length(own_words) <= 4000)));

alter table application_wordings add constraint application_wordings_pkey PRIMARY KEY (municipality_id, wording_id);

alter table application_wordings add constraint wording_arrived_first CHECK ((arrived_on <= ((registered_at AT TIME ZONE 'Europe/Stockholm'::text))::date));

alter table application_wordings add constraint wording_contact_once UNIQUE (municipality_id, contact_id);

alter table application_wordings add constraint wording_numbered_once UNIQUE (municipality_id, application_id, number);

alter table applications add constraint applications_channel_check CHECK ((channel = ANY (ARRAY['e_service'::text, 'paper'::text, 'scan'::text, 'desk'::text, 'phone'::text, 'email'::text])));

alter table applications add constraint applications_month_check CHECK ((month ~ '^\d{4}-\d{2}$'::text));

alter table applications add constraint applications_municipality_id_applicant_id_fkey FOREIGN KEY (municipality_id, applicant_id) REFERENCES persons(municipality_id, person_id);

alter table applications add constraint applications_municipality_id_case_id_fkey FOREIGN KEY (municipality_id, case_id) REFERENCES cases(municipality_id, case_id);

alter table applications add constraint applications_municipality_id_case_id_month_key UNIQUE (municipality_id, case_id, month);

alter table applications add constraint applications_municipality_id_draft_id_key UNIQUE (municipality_id, draft_id);

alter table applications add constraint applications_pkey PRIMARY KEY (municipality_id, application_id);

alter table asked_approvals add constraint asked_approvals_municipality_id_application_id_fkey FOREIGN KEY (municipality_id, application_id) REFERENCES applications(municipality_id, application_id);

alter table asked_approvals add constraint asked_approvals_municipality_id_case_id_fkey FOREIGN KEY (municipality_id, case_id) REFERENCES cases(municipality_id, case_id);

alter table asked_approvals add constraint asked_approvals_municipality_id_person_id_fkey FOREIGN KEY (municipality_id, person_id) REFERENCES persons(municipality_id, person_id);

alter table asked_approvals add constraint asked_approvals_pkey PRIMARY KEY (municipality_id, application_id, person_id);

alter table assessments add constraint assessments_month_check CHECK ((month ~ '^\d{4}-\d{2}$'::text));

alter table assessments add constraint assessments_municipality_id_case_id_fkey FOREIGN KEY (municipality_id, case_id) REFERENCES cases(municipality_id, case_id);

alter table assessments add constraint assessments_pkey PRIMARY KEY (municipality_id, case_id, month);

alter table attachment_moves add constraint attachment_moves_check CHECK ((shows <> shown_before));

alter table attachment_moves add constraint attachment_moves_municipality_id_attachment_id_fkey FOREIGN KEY (municipality_id, attachment_id) REFERENCES attachments(municipality_id, attachment_id);

alter table attachment_moves add constraint attachment_moves_municipality_id_moved_by_fkey FOREIGN KEY (municipality_id, moved_by) REFERENCES staff(municipality_id, staff_id);

alter table attachment_moves add constraint attachment_moves_number_check CHECK ((number > 0));

alter table attachment_moves add constraint moved_one_at_a_time PRIMARY KEY (municipality_id, attachment_id, number);

alter table attachments add constraint attachment_arrived_first CHECK ((arrived_on <= ((uploaded_at AT TIME ZONE 'Europe/Stockholm'::text))::date));

alter table attachments add constraint attachment_from_somebody CHECK (((uploaded_by IS NULL) = (registered_by IS NOT NULL)));

alter table attachments add constraint attachments_bytes_check CHECK ((bytes > 0));

alter table attachments add constraint attachments_media_type_check CHECK ((media_type = ANY (ARRAY['application/pdf'::text, 'image/jpeg'::text, 'image/png'::text])));

alter table attachments add constraint attachments_municipality_id_application_id_fkey FOREIGN KEY (municipality_id, application_id) REFERENCES applications(municipality_id, application_id);

alter table attachments add constraint attachments_municipality_id_case_id_fkey FOREIGN KEY (municipality_id, case_id) REFERENCES cases(municipality_id, case_id);

alter table attachments add constraint attachments_municipality_id_draft_id_fkey FOREIGN KEY (municipality_id, draft_id) REFERENCES application_drafts(municipality_id, draft_id);

alter table attachments add constraint attachments_municipality_id_registered_by_fkey FOREIGN KEY (municipality_id, registered_by) REFERENCES staff(municipality_id, staff_id);

alter table attachments add constraint attachments_pkey PRIMARY KEY (municipality_id, attachment_id);

alter table audit_chain add constraint audit_chain_municipality_id_event_id_key UNIQUE (municipality_id, event_id);

alter table audit_chain add constraint audit_chain_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipalities(municipality_id);

alter table audit_chain add constraint audit_chain_pkey PRIMARY KEY (municipality_id, "position");

alter table audit_events add constraint audit_events_actor_kind_check CHECK ((actor_kind = ANY (ARRAY['staff'::text, 'client'::text, 'system'::text, 'nobody'::text])));

alter table audit_events add constraint audit_events_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipalities(municipality_id);

alter table audit_events add constraint audit_events_pkey PRIMARY KEY (municipality_id, event_id);

alter table break_glass add constraint break_glass_explanation_check CHECK (((length(explanation) >= 20) AND (length(explanation) <= 2000)));

alter table break_glass add constraint break_glass_municipality_id_case_id_fkey FOREIGN KEY (municipality_id, case_id) REFERENCES cases(municipality_id, case_id);

alter table break_glass add constraint break_glass_municipality_id_staff_id_fkey FOREIGN KEY (municipality_id, staff_id) REFERENCES staff(municipality_id, staff_id);

alter table break_glass add constraint break_glass_pkey PRIMARY KEY (municipality_id, break_glass_id);

alter table break_glass add constraint break_glass_reason_check CHECK ((reason = ANY (ARRAY['acute_need'::text, 'danger_to_life'::text, 'colleague_absent'::text, 'court_or_supervision'::text])));

alter table break_glass_reviews add constraint break_glass_reviews_check CHECK ((reviewed_by <> opened_by));

alter table break_glass_reviews add constraint break_glass_reviews_comment_check CHECK (((length(comment) >= 10) AND (length(comment) <= 2000)));

alter table break_glass_reviews add constraint break_glass_reviews_municipality_id_break_glass_id_fkey FOREIGN KEY (municipality_id, break_glass_id) REFERENCES break_glass(municipality_id, break_glass_id);

alter table break_glass_reviews add constraint break_glass_reviews_pkey PRIMARY KEY (municipality_id, break_glass_id);

alter table break_glass_reviews add constraint break_glass_reviews_verdict_check CHECK ((verdict = ANY (ARRAY['justified'::text, 'not_justified'::text])));

alter table calculations add constraint calculations_month_check CHECK ((month ~ '^\d{4}-\d{2}$'::text));

alter table calculations add constraint calculations_municipality_id_case_id_fkey FOREIGN KEY (municipality_id, case_id) REFERENCES cases(municipality_id, case_id);

alter table calculations add constraint calculations_pkey PRIMARY KEY (municipality_id, calculation_id);

alter table call_back_promises add constraint call_back_promises_check CHECK ((call_by > promised_at));

alter table call_back_promises add constraint call_back_promises_municipality_id_case_id_contact_id_fkey FOREIGN KEY (municipality_id, case_id, contact_id) REFERENCES contacts(municipality_id, case_id, contact_id);

alter table call_back_promises add constraint call_back_promises_municipality_id_contact_id_key UNIQUE (municipality_id, contact_id);

alter table call_back_promises add constraint call_back_promises_municipality_id_person_id_fkey FOREIGN KEY (municipality_id, person_id) REFERENCES persons(municipality_id, person_id);

alter table call_back_promises add constraint call_back_promises_municipality_id_promised_by_fkey FOREIGN KEY (municipality_id, promised_by) REFERENCES staff(municipality_id, staff_id);

alter table call_back_promises add constraint call_back_promises_pkey PRIMARY KEY (municipality_id, call_back_promise_id);

alter table case_assignments add constraint case_assignments_check CHECK (((valid_to IS NULL) OR (valid_to >= (valid_from - 1))));

alter table case_assignments add constraint case_assignments_check1 CHECK (((kind = 'cover'::text) OR (absence_id IS NULL)));

alter table case_assignments add constraint case_assignments_kind_check CHECK ((kind = ANY (ARRAY['assigned'::text, 'cover'::text])));

alter table case_assignments add constraint case_assignments_municipality_id_absence_id_fkey FOREIGN KEY (municipality_id, absence_id) REFERENCES absences(municipality_id, absence_id);

alter table case_assignments add constraint case_assignments_municipality_id_case_id_fkey FOREIGN KEY (municipality_id, case_id) REFERENCES cases(municipality_id, case_id);

alter table case_assignments add constraint case_assignments_municipality_id_staff_id_fkey FOREIGN KEY (municipality_id, staff_id) REFERENCES staff(municipality_id, staff_id);

alter table case_assignments add constraint case_assignments_pkey PRIMARY KEY (municipality_id, case_assignment_id);

alter table case_closings add constraint case_closings_cause_check CHECK ((cause = ANY (ARRAY['work'::text, 'studies'::text, 'other_income'::text, 'moved_away'::text, 'own_wish'::text, 'not_applied_again'::text, 'deceased'::text, 'household_changed'::text, 'other'::text, 'wrong_person'::text, 'made_twice'::text, 'merged'::text])));

alter table case_closings add constraint case_closings_check CHECK (((length(explanation) <= 2000) AND ((cause <> ALL (ARRAY['other'::text, 'wrong_person'::text, 'made_twice'::text, 'merged'::text])) OR (length(explanation) >= 10))));

alter table case_closings add constraint case_closings_municipality_id_case_id_fkey FOREIGN KEY (municipality_id, case_id) REFERENCES cases(municipality_id, case_id);

alter table case_closings add constraint case_closings_municipality_id_closed_by_fkey FOREIGN KEY (municipality_id, closed_by) REFERENCES staff(municipality_id, staff_id);

alter table case_closings add constraint case_closings_pkey PRIMARY KEY (municipality_id, case_closing_id);

alter table case_counters add constraint case_counters_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipalities(municipality_id);

alter table case_counters add constraint case_counters_pkey PRIMARY KEY (municipality_id, year);

alter table case_links add constraint case_links_check CHECK ((to_case <> from_case));

alter table case_links add constraint case_links_kind_check CHECK ((kind = ANY (ARRAY['merged'::text, 'split'::text, 'joined'::text])));

alter table case_links add constraint case_links_municipality_id_from_case_fkey FOREIGN KEY (municipality_id, from_case) REFERENCES cases(municipality_id, case_id);

alter table case_links add constraint case_links_municipality_id_made_by_fkey FOREIGN KEY (municipality_id, made_by) REFERENCES staff(municipality_id, staff_id);

alter table case_links add constraint case_links_municipality_id_to_case_fkey FOREIGN KEY (municipality_id, to_case) REFERENCES cases(municipality_id, case_id);

alter table case_links add constraint case_links_pkey PRIMARY KEY (municipality_id, from_case, to_case);

alter table case_members add constraint case_members_check CHECK (((valid_to IS NULL) OR (valid_to >= (valid_from - 1))));

alter table case_members add constraint case_members_days_of_30_check CHECK (((days_of_30 >= 1) AND (days_of_30 <= 30)));

alter table case_members add constraint case_members_living_check CHECK ((living = ANY (ARRAY['full'::text, 'alternate'::text, 'visiting'::text])));

alter table case_members add constraint case_members_municipality_id_case_id_fkey FOREIGN KEY (municipality_id, case_id) REFERENCES cases(municipality_id, case_id);

alter table case_members add constraint case_members_municipality_id_noted_by_fkey FOREIGN KEY (municipality_id, noted_by) REFERENCES staff(municipality_id, staff_id);

alter table case_members add constraint case_members_municipality_id_person_id_fkey FOREIGN KEY (municipality_id, person_id) REFERENCES persons(municipality_id, person_id);

alter table case_members add constraint case_members_pkey PRIMARY KEY (municipality_id, case_member_id);

alter table case_members add constraint case_members_role_check CHECK ((role = ANY (ARRAY['applicant'::text, 'co_applicant'::text, 'child'::text])));

alter table case_members add constraint case_members_source_check CHECK ((source = ANY (ARRAY['application'::text, 'caseworker'::text, 'register'::text, 'split'::text, 'joined'::text])));

alter table case_reopenings add constraint case_reopenings_municipality_id_case_closing_id_fkey FOREIGN KEY (municipality_id, case_closing_id) REFERENCES case_closings(municipality_id, case_closing_id);

alter table case_reopenings add constraint case_reopenings_municipality_id_reopened_by_fkey FOREIGN KEY (municipality_id, reopened_by) REFERENCES staff(municipality_id, staff_id);

alter table case_reopenings add constraint case_reopenings_pkey PRIMARY KEY (municipality_id, case_closing_id);

alter table case_reopenings add constraint case_reopenings_reason_check CHECK (((length(reason) >= 10) AND (length(reason) <= 2000)));

alter table cases add constraint cases_check CHECK (((NOT shut) OR (closed_on IS NOT NULL)));

alter table cases add constraint cases_municipality_id_case_number_key UNIQUE (municipality_id, case_number);

alter table cases add constraint cases_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipalities(municipality_id);

alter table cases add constraint cases_municipality_id_unit_id_fkey FOREIGN KEY (municipality_id, unit_id) REFERENCES units(municipality_id, unit_id);

alter table cases add constraint cases_pkey PRIMARY KEY (municipality_id, case_id);

alter table child_analyses add constraint child_analyses_month_check CHECK ((month ~ '^\d{4}-\d{2}$'::text));

alter table child_analyses add constraint child_analyses_municipality_id_case_id_fkey FOREIGN KEY (municipality_id, case_id) REFERENCES cases(municipality_id, case_id);

alter table child_analyses add constraint child_analyses_municipality_id_person_id_fkey FOREIGN KEY (municipality_id, person_id) REFERENCES persons(municipality_id, person_id);

alter table child_analyses add constraint child_analyses_municipality_id_saved_by_fkey FOREIGN KEY (municipality_id, saved_by) REFERENCES staff(municipality_id, staff_id);

alter table child_analyses add constraint child_analyses_pkey PRIMARY KEY (municipality_id, case_id, month, person_id);

alter table child_analyses add constraint child_analyses_version_check CHECK ((version > 0));

alter table child_occasions add constraint child_occasions_kind_check CHECK ((kind = ANY (ARRAY['emergency'::text, 'housing_demand'::text, 'noticeable'::text])));

alter table child_occasions add constraint child_occasions_month_check CHECK ((month ~ '^\d{4}-\d{2}$'::text));

alter table child_occasions add constraint child_occasions_municipality_id_case_id_fkey FOREIGN KEY (municipality_id, case_id) REFERENCES cases(municipality_id, case_id);

alter table child_occasions add constraint child_occasions_municipality_id_said_by_fkey FOREIGN KEY (municipality_id, said_by) REFERENCES staff(municipality_id, staff_id);

alter table child_occasions add constraint child_occasions_pkey PRIMARY KEY (municipality_id, child_occasion_id);

alter table child_talk_trainings add constraint child_talk_trainings_check CHECK ((until_day >= from_day));

alter table child_talk_trainings add constraint child_talk_trainings_course_check CHECK (((length(course) >= 1) AND (length(course) <= 200)));

alter table child_talk_trainings add constraint child_talk_trainings_municipality_id_noted_by_fkey FOREIGN KEY (municipality_id, noted_by) REFERENCES staff(municipality_id, staff_id);

alter table child_talk_trainings add constraint child_talk_trainings_municipality_id_staff_id_fkey FOREIGN KEY (municipality_id, staff_id) REFERENCES staff(municipality_id, staff_id);

alter table child_talk_trainings add constraint child_talk_trainings_municipality_id_staff_id_from_day_key UNIQUE (municipality_id, staff_id, from_day);

alter table child_talk_trainings add constraint child_talk_trainings_pkey PRIMARY KEY (municipality_id, child_talk_training_id);

alter table committees add constraint committees_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipalities(municipality_id);

alter table committees add constraint committees_pkey PRIMARY KEY (municipality_id, committee_id);

alter table completion_answers add constraint completion_answers_municipality_id_completion_item_id_fkey FOREIGN KEY (municipality_id, completion_item_id) REFERENCES completion_items(municipality_id, completion_item_id);

alter table completion_answers add constraint completion_answers_municipality_id_registered_by_fkey FOREIGN KEY (municipality_id, registered_by) REFERENCES staff(municipality_id, staff_id);

alter table completion_answers add constraint completion_answers_pkey PRIMARY KEY (municipality_id, completion_answer_id);

alter table completion_answers add constraint completion_answers_words_check CHECK (((length(words) >= 1) AND (length(words) <= 4000)));

alter table completion_days add constraint completion_days_check CHECK (((registered_by IS NOT NULL) OR (set_by = 'person'::text)));

alter table completion_days add constraint completion_days_municipality_id_completion_request_id_fkey FOREIGN KEY (municipality_id, completion_request_id) REFERENCES completion_requests(municipality_id, completion_request_id);

alter table completion_days add constraint completion_days_municipality_id_registered_by_fkey FOREIGN KEY (municipality_id, registered_by) REFERENCES staff(municipality_id, staff_id);

alter table completion_days add constraint completion_days_pkey PRIMARY KEY (municipality_id, completion_day_id);

alter table completion_days add constraint completion_days_set_by_check CHECK ((set_by = ANY (ARRAY['person'::text, 'us'::text])));

alter table completion_items add constraint completion_items_kind_check CHECK ((kind = ANY (ARRAY['rent_notice'::text, 'rental_contract'::text, 'electricity_invoice'::text, 'invoice'::text, 'receipt'::text, 'cost_estimate'::text, 'medical_certificate'::text, 'wage_slip'::text, 'account_statement'::text, 'agreement'::text, 'explanation'::text, 'other'::text])));

alter table completion_items add constraint completion_items_municipality_id_completion_request_id_fkey FOREIGN KEY (municipality_id, completion_request_id) REFERENCES completion_requests(municipality_id, completion_request_id);

alter table completion_items add constraint completion_items_pkey PRIMARY KEY (municipality_id, completion_item_id);

alter table completion_items add constraint completion_items_what_check CHECK (((length(what) >= 1) AND (length(what) <= 300)));

alter table completion_items add constraint completion_items_why_check CHECK (((length(why) >= 10) AND (length(why) <= 2000)));

alter table completion_receipts add constraint completion_receipts_check1 CHECK (((registered_by IS NULL) = (how = 'upload'::text)));

alter table completion_receipts add constraint completion_receipts_how_check CHECK ((how = ANY (ARRAY['upload'::text, 'paper'::text, 'shown'::text, 'told'::text, 'email'::text])));

alter table completion_receipts add constraint completion_receipts_municipality_id_attachment_id_fkey FOREIGN KEY (municipality_id, attachment_id) REFERENCES attachments(municipality_id, attachment_id);

alter table completion_receipts add constraint completion_receipts_municipality_id_completion_item_id_fkey FOREIGN KEY (municipality_id, completion_item_id) REFERENCES completion_items(municipality_id, completion_item_id);

alter table completion_receipts add constraint completion_receipts_municipality_id_registered_by_fkey FOREIGN KEY (municipality_id, registered_by) REFERENCES staff(municipality_id, staff_id);

alter table completion_receipts add constraint completion_receipts_pkey PRIMARY KEY (municipality_id, completion_receipt_id);

alter table completion_receipts add constraint receipt_kept CHECK (
CASE how
    WHEN 'upload'::text THEN (attachment_id IS NOT NULL)
    WHEN 'paper'::text THEN true
    ELSE (attachment_id IS NULL)
END);

alter table completion_reminders add constraint completion_reminders_check CHECK (((registered_by IS NOT NULL) OR (how = 'e_service'::text)));

alter table completion_reminders add constraint completion_reminders_how_check CHECK ((how = ANY (ARRAY['e_service'::text, 'letter'::text, 'phone'::text, 'visit'::text])));

alter table completion_reminders add constraint completion_reminders_municipality_id_completion_request_id_fkey FOREIGN KEY (municipality_id, completion_request_id) REFERENCES completion_requests(municipality_id, completion_request_id);

alter table completion_reminders add constraint completion_reminders_municipality_id_registered_by_fkey FOREIGN KEY (municipality_id, registered_by) REFERENCES staff(municipality_id, staff_id);

alter table completion_reminders add constraint completion_reminders_pkey PRIMARY KEY (municipality_id, completion_request_id, answer_by, how);

alter table completion_requests add constraint completion_requests_channel_check CHECK ((channel = ANY (ARRAY['e_service'::text, 'letter'::text, 'phone'::text, 'visit'::text])));

alter table completion_requests add constraint completion_requests_check CHECK ((consulted <> asked_by));

alter table completion_requests add constraint completion_requests_check1 CHECK (((consulted IS NULL) = (considered IS NULL)));

alter table completion_requests add constraint completion_requests_considered_check CHECK (((length(considered) >= 10) AND (length(considered) <= 2000)));

alter table completion_requests add constraint completion_requests_help_check CHECK (((length(help) >= 10) AND (length(help) <= 2000)));

alter table completion_requests add constraint completion_requests_month_check CHECK ((month ~ '^\d{4}-\d{2}$'::text));

alter table completion_requests add constraint completion_requests_municipality_id_application_id_fkey FOREIGN KEY (municipality_id, application_id) REFERENCES applications(municipality_id, application_id);

alter table completion_requests add constraint completion_requests_municipality_id_application_id_round_key UNIQUE (municipality_id, application_id, round);

alter table completion_requests add constraint completion_requests_municipality_id_asked_by_fkey FOREIGN KEY (municipality_id, asked_by) REFERENCES staff(municipality_id, staff_id);

alter table completion_requests add constraint completion_requests_municipality_id_case_id_fkey FOREIGN KEY (municipality_id, case_id) REFERENCES cases(municipality_id, case_id);

alter table completion_requests add constraint completion_requests_municipality_id_consulted_fkey FOREIGN KEY (municipality_id, consulted) REFERENCES staff(municipality_id, staff_id);

alter table completion_requests add constraint completion_requests_notice_check CHECK (((length(notice) >= 1) AND (length(notice) <= 20000)));

alter table completion_requests add constraint completion_requests_pkey PRIMARY KEY (municipality_id, completion_request_id);

alter table completion_requests add constraint completion_requests_round_check CHECK ((round > 0));

alter table concern_handings add constraint concern_handings_channel_check CHECK ((channel = ANY (ARRAY['in_person'::text, 'phone_and_paper'::text, 'secure_message'::text, 'internal_post'::text])));

alter table concern_handings add constraint concern_handings_handed_to_check CHECK (((length(handed_to) >= 1) AND (length(handed_to) <= 200)));

alter table concern_handings add constraint concern_handings_municipality_id_concern_report_id_fkey FOREIGN KEY (municipality_id, concern_report_id) REFERENCES concern_reports(municipality_id, concern_report_id);

alter table concern_handings add constraint concern_handings_municipality_id_handed_by_fkey FOREIGN KEY (municipality_id, handed_by) REFERENCES staff(municipality_id, staff_id);

alter table concern_handings add constraint concern_handings_pkey PRIMARY KEY (municipality_id, concern_report_id);

alter table concern_receipts add constraint concern_receipts_municipality_id_concern_report_id_fkey FOREIGN KEY (municipality_id, concern_report_id) REFERENCES concern_handings(municipality_id, concern_report_id);

alter table concern_receipts add constraint concern_receipts_municipality_id_noted_by_fkey FOREIGN KEY (municipality_id, noted_by) REFERENCES staff(municipality_id, staff_id);

alter table concern_receipts add constraint concern_receipts_pkey PRIMARY KEY (municipality_id, concern_report_id);

alter table concern_receipts add constraint concern_receipts_received_by_check CHECK (((length(received_by) >= 1) AND (length(received_by) <= 200)));

alter table concern_receipts add constraint concern_receipts_reference_check CHECK (((length(reference) >= 1) AND (length(reference) <= 100)));

alter table concern_reports add constraint concern_reports_municipality_id_case_id_fkey FOREIGN KEY (municipality_id, case_id) REFERENCES cases(municipality_id, case_id);

alter table concern_reports add constraint concern_reports_municipality_id_child_id_fkey FOREIGN KEY (municipality_id, child_id) REFERENCES persons(municipality_id, person_id);

alter table concern_reports add constraint concern_reports_municipality_id_written_by_fkey FOREIGN KEY (municipality_id, written_by) REFERENCES staff(municipality_id, staff_id);

alter table concern_reports add constraint concern_reports_pkey PRIMARY KEY (municipality_id, concern_report_id);

alter table concern_reports add constraint concern_reports_seen_check CHECK (((length(seen) >= 1) AND (length(seen) <= 5000)));

alter table concern_reports add constraint concern_reports_told_guardians_check CHECK ((told_guardians = ANY (ARRAY['told'::text, 'not_yet'::text, 'not_suitable'::text])));

alter table concern_reports add constraint concern_reports_worry_check CHECK (((length(worry) >= 1) AND (length(worry) <= 5000)));

alter table conflicts_of_interest add constraint conflicts_of_interest_check CHECK (((length(explanation) <= 2000) AND ((ground <> 'other'::text) OR (length(explanation) >= 10))));

alter table conflicts_of_interest add constraint conflicts_of_interest_ground_check CHECK ((ground = ANY (ARRAY['self_or_close'::text, 'representative'::text, 'other'::text])));

alter table conflicts_of_interest add constraint conflicts_of_interest_municipality_id_case_id_fkey FOREIGN KEY (municipality_id, case_id) REFERENCES cases(municipality_id, case_id);

alter table conflicts_of_interest add constraint conflicts_of_interest_municipality_id_staff_id_fkey FOREIGN KEY (municipality_id, staff_id) REFERENCES staff(municipality_id, staff_id);

alter table conflicts_of_interest add constraint conflicts_of_interest_pkey PRIMARY KEY (municipality_id, case_id, staff_id);

alter table contacts add constraint contacts_channel_check CHECK ((channel = ANY (ARRAY['booked_visit'::text, 'spontaneous_visit'::text, 'call'::text, 'email'::text, 'message'::text, 'sms'::text, 'letter'::text])));

alter table contacts add constraint contacts_check CHECK (((person_id IS NULL) = (other IS NOT NULL)));

alter table contacts add constraint contacts_check1 CHECK (((other IS NULL) = (ground IS NULL)));

alter table contacts add constraint contacts_check2 CHECK (((ground IS NULL) OR (ground = 'they_contacted_us'::text) OR (length(ground_note) >= 10)));

alter table contacts add constraint contacts_check3 CHECK (((written_by IS NOT NULL) OR ((direction = 'in'::text) AND (channel = 'message'::text) AND (person_id IS NOT NULL))));

alter table contacts add constraint contacts_direction_check CHECK ((direction = ANY (ARRAY['in'::text, 'out'::text])));

alter table contacts add constraint contacts_ground_check CHECK ((ground = ANY (ARRAY['consent'::text, 'statute'::text, 'they_contacted_us'::text])));

alter table contacts add constraint contacts_municipality_id_case_id_contact_id_key UNIQUE (municipality_id, case_id, contact_id);

alter table contacts add constraint contacts_municipality_id_case_id_journal_entry_id_fkey FOREIGN KEY (municipality_id, case_id, journal_entry_id) REFERENCES journal_entries(municipality_id, case_id, journal_entry_id);

alter table contacts add constraint contacts_municipality_id_journal_entry_id_key UNIQUE (municipality_id, journal_entry_id);

alter table contacts add constraint contacts_municipality_id_person_id_fkey FOREIGN KEY (municipality_id, person_id) REFERENCES persons(municipality_id, person_id);

alter table contacts add constraint contacts_municipality_id_written_by_fkey FOREIGN KEY (municipality_id, written_by) REFERENCES staff(municipality_id, staff_id);

alter table contacts add constraint contacts_pkey PRIMARY KEY (municipality_id, contact_id);

alter table contacts add constraint contacts_result_check CHECK ((result = ANY (ARRAY['reached'::text, 'not_reached'::text, 'message_left'::text, 'no_show'::text, 'delivered'::text])));

alter table decided_child_analyses add constraint decided_child_analyses_municipality_id_decision_id_fkey FOREIGN KEY (municipality_id, decision_id) REFERENCES decisions(municipality_id, decision_id);

alter table decided_child_analyses add constraint decided_child_analyses_municipality_id_person_id_fkey FOREIGN KEY (municipality_id, person_id) REFERENCES persons(municipality_id, person_id);

alter table decided_child_analyses add constraint decided_child_analyses_municipality_id_saved_by_fkey FOREIGN KEY (municipality_id, saved_by) REFERENCES staff(municipality_id, staff_id);

alter table decided_child_analyses add constraint decided_child_analyses_pkey PRIMARY KEY (municipality_id, decision_id, person_id);

alter table decision_explanations add constraint decision_explanations_check CHECK (((state = 'held'::text) = (understood IS NOT NULL)));

alter table decision_explanations add constraint decision_explanations_check1 CHECK (((state = 'held'::text) OR (questions IS NULL)));

alter table decision_explanations add constraint decision_explanations_check2 CHECK ((happened_at <= written_at));

alter table decision_explanations add constraint decision_explanations_interpreter_check CHECK ((interpreter = ANY (ARRAY['not_needed'::text, 'present'::text, 'lacking'::text])));

alter table decision_explanations add constraint decision_explanations_language_check CHECK (((length(language) >= 2) AND (length(language) <= 10)));

alter table decision_explanations add constraint decision_explanations_municipality_id_case_id_fkey FOREIGN KEY (municipality_id, case_id) REFERENCES cases(municipality_id, case_id);

alter table decision_explanations add constraint decision_explanations_municipality_id_decision_id_fkey FOREIGN KEY (municipality_id, decision_id) REFERENCES decisions(municipality_id, decision_id);

alter table decision_explanations add constraint decision_explanations_municipality_id_person_id_fkey FOREIGN KEY (municipality_id, person_id) REFERENCES persons(municipality_id, person_id);

alter table decision_explanations add constraint decision_explanations_municipality_id_written_by_fkey FOREIGN KEY (municipality_id, written_by) REFERENCES staff(municipality_id, staff_id);

alter table decision_explanations add constraint decision_explanations_pkey PRIMARY KEY (municipality_id, explanation_id);

alter table decision_explanations add constraint decision_explanations_questions_check CHECK (((length(questions) >= 1) AND (length(questions) <= 5000)));

alter table decision_explanations add constraint decision_explanations_state_check CHECK ((state = ANY (ARRAY['offered'::text, 'declined'::text, 'held'::text])));

alter table decision_explanations add constraint decision_explanations_understood_check CHECK ((understood = ANY (ARRAY['yes'::text, 'partly'::text, 'no'::text])));

alter table decision_handbook add constraint decision_handbook_municipality_id_decision_id_fkey FOREIGN KEY (municipality_id, decision_id) REFERENCES decisions(municipality_id, decision_id);

alter table decision_handbook add constraint decision_handbook_municipality_id_handbook_version_id_fkey FOREIGN KEY (municipality_id, handbook_version_id) REFERENCES handbook_versions(municipality_id, handbook_version_id);

alter table decision_handbook add constraint decision_handbook_pkey PRIMARY KEY (municipality_id, decision_id, handbook_version_id);

alter table decision_needs add constraint decision_needs_applied_ore_check CHECK ((applied_ore >= 0));

alter table decision_needs add constraint decision_needs_check CHECK (((outcome <> 'rejected'::text) OR (granted_ore = 0)));

alter table decision_needs add constraint decision_needs_check1 CHECK (((outcome = 'rejected'::text) OR (granted_ore > 0)));

alter table decision_needs add constraint decision_needs_check2 CHECK (((outcome = 'granted'::text) OR ((facts IS NOT NULL) AND (length(facts) >= 40) AND (cardinality(provisions) > 0))));

alter table decision_needs add constraint decision_needs_check3 CHECK (((holds = 'until_day'::text) = (holds_until IS NOT NULL)));

alter table decision_needs add constraint decision_needs_check4 CHECK (((granted_ore > 0) OR ((holds = 'month'::text) AND (reservation IS NULL))));

alter table decision_needs add constraint decision_needs_granted_ore_check CHECK ((granted_ore >= 0));

alter table decision_needs add constraint decision_needs_holds_check CHECK ((holds = ANY (ARRAY['month'::text, 'until_day'::text, 'until_further_notice'::text])));

alter table decision_needs add constraint decision_needs_municipality_id_application_id_fkey FOREIGN KEY (municipality_id, application_id) REFERENCES applications(municipality_id, application_id);

alter table decision_needs add constraint decision_needs_municipality_id_decision_id_fkey FOREIGN KEY (municipality_id, decision_id) REFERENCES decisions(municipality_id, decision_id);

alter table decision_needs add constraint decision_needs_municipality_id_decision_id_need_key_key UNIQUE (municipality_id, decision_id, need_key);

alter table decision_needs add constraint decision_needs_outcome_check CHECK ((outcome = ANY (ARRAY['granted'::text, 'partly_granted'::text, 'rejected'::text])));

alter table decision_needs add constraint decision_needs_pkey PRIMARY KEY (municipality_id, decision_need_id);

alter table decision_needs add constraint decision_needs_reservation_check CHECK (((length(reservation) >= 20) AND (length(reservation) <= 2000)));

alter table decision_needs add constraint decision_needs_version_check CHECK ((version > 0));

alter table decision_needs add constraint need_decided_once UNIQUE (municipality_id, application_id, need_key, version);

alter table decision_own_reasons add constraint decision_own_reasons_facts_check CHECK ((length(facts) > 0));

alter table decision_own_reasons add constraint decision_own_reasons_municipality_id_decision_id_need_key_fkey FOREIGN KEY (municipality_id, decision_id, need_key) REFERENCES decision_needs(municipality_id, decision_id, need_key);

alter table decision_own_reasons add constraint decision_own_reasons_municipality_id_person_id_fkey FOREIGN KEY (municipality_id, person_id) REFERENCES persons(municipality_id, person_id);

alter table decision_own_reasons add constraint decision_own_reasons_pkey PRIMARY KEY (municipality_id, decision_id, need_key, person_id);

alter table decision_statements add constraint decision_statements_document_key_check CHECK ((length(document_key) > 0));

alter table decision_statements add constraint decision_statements_document_of_check CHECK ((document_of = ANY (ARRAY['attachment'::text, 'journal'::text, 'application'::text])));

alter table decision_statements add constraint decision_statements_fact_key_check CHECK ((length(fact_key) > 0));

alter table decision_statements add constraint decision_statements_fact_of_check CHECK ((fact_of = ANY (ARRAY['line'::text, 'cost'::text, 'income'::text, 'contact'::text])));

alter table decision_statements add constraint decision_statements_municipality_id_about_id_fkey FOREIGN KEY (municipality_id, about_id) REFERENCES persons(municipality_id, person_id);

alter table decision_statements add constraint decision_statements_municipality_id_decision_id_need_key_fkey FOREIGN KEY (municipality_id, decision_id, need_key) REFERENCES decision_needs(municipality_id, decision_id, need_key);

alter table decision_statements add constraint decision_statements_pkey PRIMARY KEY (municipality_id, decision_id, need_key, "position");

alter table decision_statements add constraint decision_statements_position_check CHECK (("position" > 0));

alter table decision_statements add constraint decision_statements_provision_check CHECK ((length(provision) > 0));

alter table decision_statements add constraint decision_statements_words_check CHECK ((length(words) > 0));

alter table decisions add constraint decision_prepared_by_another CHECK ((prepared_by <> decided_by));

alter table decisions add constraint decision_prepared_once UNIQUE (municipality_id, prepared_decision_id);

alter table decisions add constraint decision_replaced_once UNIQUE (municipality_id, replaces);

alter table decisions add constraint decisions_check CHECK ((replaces <> decision_id));

alter table decisions add constraint decisions_check1 CHECK ((num_nulls(replaces, redecision_kind, redecision_ground, redecision_reasons) = ANY (ARRAY[0, 4])));

alter table decisions add constraint decisions_check2 CHECK (((redecision_kind = 'correction'::text) = (redecision_ground = ANY (ARRAY['writing_error'::text, 'counting_error'::text, 'similar_oversight'::text]))));

alter table decisions add constraint decisions_check3 CHECK (((redecision_kind = 'correction'::text) OR (redecision_ground = ANY (ARRAY['wrong'::text, 'obviously_wrong'::text, 'reserved'::text, 'safety'::text, 'wrong_information'::text, 'changed_circumstances'::text]))));

alter table decisions add constraint decisions_check4 CHECK (((prepared_decision_id IS NULL) = (prepared_by IS NULL)));

alter table decisions add constraint decisions_check5 CHECK (((NOT is_urgent) OR (prepared_decision_id IS NOT NULL)));

alter table decisions add constraint decisions_law_version_check CHECK ((law_version = ANY (ARRAY['SoL 2025:400'::text, 'SoL 2001:453'::text])));

alter table decisions add constraint decisions_month_check CHECK ((month ~ '^\d{4}-\d{2}$'::text));

alter table decisions add constraint decisions_municipality_id_application_id_fkey FOREIGN KEY (municipality_id, application_id) REFERENCES applications(municipality_id, application_id);

alter table decisions add constraint decisions_municipality_id_calculation_id_fkey FOREIGN KEY (municipality_id, calculation_id) REFERENCES calculations(municipality_id, calculation_id);

alter table decisions add constraint decisions_municipality_id_case_id_fkey FOREIGN KEY (municipality_id, case_id) REFERENCES cases(municipality_id, case_id);

alter table decisions add constraint decisions_municipality_id_decided_by_fkey FOREIGN KEY (municipality_id, decided_by) REFERENCES staff(municipality_id, staff_id);

alter table decisions add constraint decisions_municipality_id_decision_id_application_id_key UNIQUE (municipality_id, decision_id, application_id);

alter table decisions add constraint decisions_municipality_id_decision_id_decided_by_key UNIQUE (municipality_id, decision_id, decided_by);

alter table decisions add constraint decisions_municipality_id_delegation_order_id_fkey FOREIGN KEY (municipality_id, delegation_order_id) REFERENCES delegation_orders(municipality_id, delegation_order_id);

alter table decisions add constraint decisions_municipality_id_prepared_decision_id_prepared_by_fkey FOREIGN KEY (municipality_id, prepared_decision_id, prepared_by) REFERENCES prepared_decisions(municipality_id, prepared_decision_id, prepared_by);

alter table decisions add constraint decisions_municipality_id_replaces_application_id_fkey FOREIGN KEY (municipality_id, replaces, application_id) REFERENCES decisions(municipality_id, decision_id, application_id);

alter table decisions add constraint decisions_pkey PRIMARY KEY (municipality_id, decision_id);

alter table decisions add constraint decisions_redecision_kind_check CHECK ((redecision_kind = ANY (ARRAY['correction'::text, 'change'::text, 'withdrawal'::text])));

alter table decisions add constraint decisions_redecision_reasons_check CHECK (((length(redecision_reasons) >= 40) AND (length(redecision_reasons) <= 5000)));

alter table delay_notices add constraint delay_notices_channel_check CHECK ((channel = ANY (ARRAY['e_service'::text, 'letter'::text, 'phone'::text])));

alter table delay_notices add constraint delay_notices_month_check CHECK ((month ~ '^\d{4}-\d{2}$'::text));

alter table delay_notices add constraint delay_notices_municipality_id_application_id_fkey FOREIGN KEY (municipality_id, application_id) REFERENCES applications(municipality_id, application_id);

alter table delay_notices add constraint delay_notices_municipality_id_case_id_fkey FOREIGN KEY (municipality_id, case_id) REFERENCES cases(municipality_id, case_id);

alter table delay_notices add constraint delay_notices_municipality_id_told_by_fkey FOREIGN KEY (municipality_id, told_by) REFERENCES staff(municipality_id, staff_id);

alter table delay_notices add constraint delay_notices_notice_check CHECK (((length(notice) >= 1) AND (length(notice) <= 20000)));

alter table delay_notices add constraint delay_notices_pkey PRIMARY KEY (municipality_id, delay_notice_id);

alter table delay_notices add constraint delay_notices_reason_check CHECK (((length(reason) >= 20) AND (length(reason) <= 2000)));

alter table delay_rejections add constraint delay_rejections_delegation_item_check CHECK ((delegation_item <> ''::text));

alter table delay_rejections add constraint delay_rejections_municipality_id_decided_by_fkey FOREIGN KEY (municipality_id, decided_by) REFERENCES staff(municipality_id, staff_id);

alter table delay_rejections add constraint delay_rejections_municipality_id_delay_request_id_fkey FOREIGN KEY (municipality_id, delay_request_id) REFERENCES delay_requests(municipality_id, delay_request_id);

alter table delay_rejections add constraint delay_rejections_notice_check CHECK (((length(notice) >= 40) AND (length(notice) <= 20000)));

alter table delay_rejections add constraint delay_rejections_pkey PRIMARY KEY (municipality_id, delay_request_id);

alter table delay_rejections add constraint delay_rejections_reasons_check CHECK (((length(reasons) >= 40) AND (length(reasons) <= 5000)));

alter table delay_requests add constraint delay_requested_once UNIQUE (municipality_id, application_id);

alter table delay_requests add constraint delay_requests_check CHECK ((answer_by > arrived_on));

alter table delay_requests add constraint delay_requests_month_check CHECK ((month ~ '^\d{4}-\d{2}$'::text));

alter table delay_requests add constraint delay_requests_municipality_id_application_id_fkey FOREIGN KEY (municipality_id, application_id) REFERENCES applications(municipality_id, application_id);

alter table delay_requests add constraint delay_requests_municipality_id_case_id_fkey FOREIGN KEY (municipality_id, case_id) REFERENCES cases(municipality_id, case_id);

alter table delay_requests add constraint delay_requests_municipality_id_registered_by_fkey FOREIGN KEY (municipality_id, registered_by) REFERENCES staff(municipality_id, staff_id);

alter table delay_requests add constraint delay_requests_pkey PRIMARY KEY (municipality_id, delay_request_id);

alter table delay_requests add constraint delay_requests_words_check CHECK (((length(words) >= 1) AND (length(words) <= 4000)));

alter table delegation_notices add constraint delegation_noticed_once UNIQUE (municipality_id, committee_id, month);

alter table delegation_notices add constraint delegation_notices_decisions_check CHECK ((decisions >= 0));

alter table delegation_notices add constraint delegation_notices_month_check CHECK ((month ~ '^\d{4}-\d{2}$'::text));

alter table delegation_notices add constraint delegation_notices_municipality_id_committee_id_fkey FOREIGN KEY (municipality_id, committee_id) REFERENCES committees(municipality_id, committee_id);

alter table delegation_notices add constraint delegation_notices_municipality_id_told_by_fkey FOREIGN KEY (municipality_id, told_by) REFERENCES staff(municipality_id, staff_id);

alter table delegation_notices add constraint delegation_notices_paragraph_check CHECK (((length(paragraph) >= 1) AND (length(paragraph) <= 60)));

alter table delegation_notices add constraint delegation_notices_pkey PRIMARY KEY (municipality_id, delegation_notice_id);

alter table delegation_orders add constraint delegation_order_begins_alone UNIQUE (municipality_id, committee_id, valid_from);

alter table delegation_orders add constraint delegation_order_two_persons CHECK ((entered_by <> approved_by));

alter table delegation_orders add constraint delegation_orders_check CHECK ((valid_from >= decided_on));

alter table delegation_orders add constraint delegation_orders_municipality_id_committee_id_fkey FOREIGN KEY (municipality_id, committee_id) REFERENCES committees(municipality_id, committee_id);

alter table delegation_orders add constraint delegation_orders_municipality_id_entered_by_fkey FOREIGN KEY (municipality_id, entered_by) REFERENCES staff(municipality_id, staff_id);

alter table delegation_orders add constraint delegation_orders_municipality_id_submission_id_approved_b_fkey FOREIGN KEY (municipality_id, submission_id, approved_by) REFERENCES submissions(municipality_id, submission_id, approved_by);

alter table delegation_orders add constraint delegation_orders_municipality_id_submission_id_key UNIQUE (municipality_id, submission_id);

alter table delegation_orders add constraint delegation_orders_municipality_id_urgent_by_fkey FOREIGN KEY (municipality_id, urgent_by) REFERENCES staff(municipality_id, staff_id);

alter table delegation_orders add constraint delegation_orders_notice_check CHECK ((notice = ANY (ARRAY['each'::text, 'counts'::text, 'none'::text])));

alter table delegation_orders add constraint delegation_orders_pkey PRIMARY KEY (municipality_id, delegation_order_id);

alter table delegation_orders add constraint delegation_orders_reference_check CHECK ((reference <> ''::text));

alter table delegation_rules add constraint delegation_rules_check CHECK (((valid_to IS NULL) OR (valid_to >= valid_from)));

alter table delegation_rules add constraint delegation_rules_check1 CHECK ((is_urgent = (role = 'committee_member'::text)));

alter table delegation_rules add constraint delegation_rules_max_ore_check CHECK ((max_ore >= 0));

alter table delegation_rules add constraint delegation_rules_municipality_id_committee_id_fkey FOREIGN KEY (municipality_id, committee_id) REFERENCES committees(municipality_id, committee_id);

alter table delegation_rules add constraint delegation_rules_municipality_id_delegation_order_id_fkey FOREIGN KEY (municipality_id, delegation_order_id) REFERENCES delegation_orders(municipality_id, delegation_order_id);

alter table delegation_rules add constraint delegation_rules_outcomes_check CHECK (((cardinality(outcomes) > 0) AND (outcomes <@ ARRAY['granted'::text, 'partly_granted'::text, 'rejected'::text])));

alter table delegation_rules add constraint delegation_rules_pkey PRIMARY KEY (municipality_id, delegation_rule_id);

alter table delegation_rules add constraint delegation_rules_review_from_ore_check CHECK ((review_from_ore >= 0));

alter table demo_logins add constraint demo_logins_app_check CHECK ((app = ANY (ARRAY['staff'::text, 'client'::text])));

alter table demo_logins add constraint demo_logins_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipalities(municipality_id);

alter table demo_logins add constraint demo_logins_pkey PRIMARY KEY (municipality_id, login_id);

alter table deviation_answers add constraint deviation_answered_by_another CHECK ((answered_by <> asked_by));

alter table deviation_answers add constraint deviation_answers_answer_check CHECK ((answer = ANY (ARRAY['yes'::text, 'no'::text, 'instead'::text])));

alter table deviation_answers add constraint deviation_answers_check CHECK (((answer = 'yes'::text) = (until IS NOT NULL)));

alter table deviation_answers add constraint deviation_answers_check1 CHECK (((answer = 'instead'::text) = (instead IS NOT NULL)));

alter table deviation_answers add constraint deviation_answers_instead_check CHECK (((length(instead) >= 10) AND (length(instead) <= 2000)));

alter table deviation_answers add constraint deviation_answers_municipality_id_answered_by_fkey FOREIGN KEY (municipality_id, answered_by) REFERENCES staff(municipality_id, staff_id);

alter table deviation_answers add constraint deviation_answers_municipality_id_deviation_id_asked_by_fkey FOREIGN KEY (municipality_id, deviation_id, asked_by) REFERENCES deviations(municipality_id, deviation_id, asked_by);

alter table deviation_answers add constraint deviation_answers_pkey PRIMARY KEY (municipality_id, deviation_id);

alter table deviation_answers add constraint deviation_answers_reasons_check CHECK (((length(reasons) >= 10) AND (length(reasons) <= 2000)));

alter table deviation_answers add constraint deviation_six_months CHECK (((until IS NULL) OR ((until >= answered_on) AND (until <= ((answered_on + '6 mons'::interval))::date))));

alter table deviation_withdrawals add constraint deviation_withdrawals_municipality_id_deviation_id_fkey FOREIGN KEY (municipality_id, deviation_id) REFERENCES deviations(municipality_id, deviation_id);

alter table deviation_withdrawals add constraint deviation_withdrawals_municipality_id_withdrawn_by_fkey FOREIGN KEY (municipality_id, withdrawn_by) REFERENCES staff(municipality_id, staff_id);

alter table deviation_withdrawals add constraint deviation_withdrawals_pkey PRIMARY KEY (municipality_id, deviation_id);

alter table deviations add constraint deviations_facts_check CHECK (((length(facts) >= 10) AND (length(facts) <= 2000)));

alter table deviations add constraint deviations_ground_check CHECK ((ground = ANY (ARRAY['social_consequences'::text, 'children'::text, 'health'::text, 'violence'::text, 'short_time'::text, 'cheaper_in_all'::text, 'other'::text])));

alter table deviations add constraint deviations_month_check CHECK ((month ~ '^\d{4}-\d{2}$'::text));

alter table deviations add constraint deviations_municipality_id_asked_by_fkey FOREIGN KEY (municipality_id, asked_by) REFERENCES staff(municipality_id, staff_id);

alter table deviations add constraint deviations_municipality_id_case_id_fkey FOREIGN KEY (municipality_id, case_id) REFERENCES cases(municipality_id, case_id);

alter table deviations add constraint deviations_municipality_id_deviation_id_asked_by_key UNIQUE (municipality_id, deviation_id, asked_by);

alter table deviations add constraint deviations_paragraph_check CHECK (((length(paragraph) >= 1) AND (length(paragraph) <= 20)));

alter table deviations add constraint deviations_pkey PRIMARY KEY (municipality_id, deviation_id);

alter table deviations add constraint deviations_subject_check CHECK ((subject ~ '^[a-z_]+$'::text));

alter table deviations add constraint deviations_up_to_ore_check CHECK ((up_to_ore >= 0));

alter table disposed_drafts add constraint disposed_drafts_month_check CHECK ((month ~ '^\d{4}-\d{2}$'::text));

alter table disposed_drafts add constraint disposed_drafts_municipality_id_person_id_fkey FOREIGN KEY (municipality_id, person_id) REFERENCES persons(municipality_id, person_id);

alter table disposed_drafts add constraint disposed_once_a_day PRIMARY KEY (municipality_id, person_id, month, disposed_on);

alter table duty_shifts add constraint duty_shifts_check CHECK (((ends_at > starts_at) AND (ends_at <= (starts_at + '7 days'::interval))));

alter table duty_shifts add constraint duty_shifts_municipality_id_arranged_by_fkey FOREIGN KEY (municipality_id, arranged_by) REFERENCES staff(municipality_id, staff_id);

alter table duty_shifts add constraint duty_shifts_municipality_id_staff_id_fkey FOREIGN KEY (municipality_id, staff_id) REFERENCES staff(municipality_id, staff_id);

alter table duty_shifts add constraint duty_shifts_municipality_id_unit_id_fkey FOREIGN KEY (municipality_id, unit_id) REFERENCES units(municipality_id, unit_id);

alter table duty_shifts add constraint duty_shifts_pkey PRIMARY KEY (municipality_id, duty_shift_id);

alter table duty_shifts_ended add constraint duty_shifts_ended_municipality_id_duty_shift_id_fkey FOREIGN KEY (municipality_id, duty_shift_id) REFERENCES duty_shifts(municipality_id, duty_shift_id);

alter table duty_shifts_ended add constraint duty_shifts_ended_municipality_id_ended_by_fkey FOREIGN KEY (municipality_id, ended_by) REFERENCES staff(municipality_id, staff_id);

alter table duty_shifts_ended add constraint duty_shifts_ended_pkey PRIMARY KEY (municipality_id, duty_shift_id);

alter table emergencies add constraint emergencies_check CHECK ((registered_at >= arrived_at));

alter table emergencies add constraint emergencies_month_check CHECK ((month ~ '^\d{4}-\d{2}$'::text));

alter table emergencies add constraint emergencies_municipality_id_case_id_fkey FOREIGN KEY (municipality_id, case_id) REFERENCES cases(municipality_id, case_id);

alter table emergencies add constraint emergencies_municipality_id_emergency_id_case_id_key UNIQUE (municipality_id, emergency_id, case_id);

alter table emergencies add constraint emergencies_municipality_id_registered_by_fkey FOREIGN KEY (municipality_id, registered_by) REFERENCES staff(municipality_id, staff_id);

alter table emergencies add constraint emergencies_needs_check CHECK (((cardinality(needs) > 0) AND (needs <@ ARRAY['food'::text, 'electricity'::text, 'medicine'::text, 'roof'::text])));

alter table emergencies add constraint emergencies_pkey PRIMARY KEY (municipality_id, emergency_id);

alter table emergencies add constraint emergencies_told_in_check CHECK ((told_in = ANY (ARRAY['application'::text, 'contact'::text, 'eviction_notice'::text])));

alter table emergency_answers add constraint emergency_answered_once PRIMARY KEY (municipality_id, emergency_id);

alter table emergency_answers add constraint emergency_answers_answer_check CHECK ((answer = ANY (ARRAY['aid'::text, 'met_otherwise'::text, 'no_emergency'::text])));

alter table emergency_answers add constraint emergency_answers_late_check CHECK (((length(late) >= 10) AND (length(late) <= 2000)));

alter table emergency_answers add constraint emergency_answers_municipality_id_answered_by_fkey FOREIGN KEY (municipality_id, answered_by) REFERENCES staff(municipality_id, staff_id);

alter table emergency_answers add constraint emergency_answers_municipality_id_emergency_id_fkey FOREIGN KEY (municipality_id, emergency_id) REFERENCES emergencies(municipality_id, emergency_id);

alter table emergency_answers add constraint emergency_answers_reasons_check CHECK (((length(reasons) >= 10) AND (length(reasons) <= 2000)));

alter table emergency_takes add constraint emergency_taken_once PRIMARY KEY (municipality_id, emergency_id, turn);

alter table emergency_takes add constraint emergency_takes_municipality_id_emergency_id_fkey FOREIGN KEY (municipality_id, emergency_id) REFERENCES emergencies(municipality_id, emergency_id);

alter table emergency_takes add constraint emergency_takes_municipality_id_taken_by_fkey FOREIGN KEY (municipality_id, taken_by) REFERENCES staff(municipality_id, staff_id);

alter table emergency_takes add constraint emergency_takes_turn_check CHECK ((turn > 0));

alter table ended_needs add constraint ended_needs_cause_check CHECK ((cause = ANY (ARRAY['withdrawn'::text, 'continues'::text])));

alter table ended_needs add constraint ended_needs_check CHECK (((cause = 'withdrawn'::text) = (words IS NOT NULL)));

alter table ended_needs add constraint ended_needs_check1 CHECK (((cause = 'withdrawn'::text) = (told IS NOT NULL)));

alter table ended_needs add constraint ended_needs_check2 CHECK (((cause = 'continues'::text) = (continues_as IS NOT NULL)));

alter table ended_needs add constraint ended_needs_check3 CHECK (((registered_by IS NOT NULL) OR COALESCE((told = 'e_service'::text), false)));

alter table ended_needs add constraint ended_needs_municipality_id_application_id_fkey FOREIGN KEY (municipality_id, application_id) REFERENCES applications(municipality_id, application_id);

alter table ended_needs add constraint ended_needs_municipality_id_continues_as_fkey FOREIGN KEY (municipality_id, continues_as) REFERENCES applications(municipality_id, application_id);

alter table ended_needs add constraint ended_needs_municipality_id_registered_by_fkey FOREIGN KEY (municipality_id, registered_by) REFERENCES staff(municipality_id, staff_id);

alter table ended_needs add constraint ended_needs_pkey PRIMARY KEY (municipality_id, application_id, need_key);

alter table ended_needs add constraint ended_needs_told_check CHECK ((told = ANY (ARRAY['e_service'::text, 'letter'::text, 'email'::text, 'phone'::text, 'visit'::text])));

alter table ended_needs add constraint ended_needs_words_check CHECK (((length(words) >= 1) AND (length(words) <= 4000)));

alter table entered_tables add constraint entered_table_known_later UNIQUE (municipality_id, kind, valid_from, known_from);

alter table entered_tables add constraint entered_table_two_persons CHECK ((entered_by <> approved_by));

alter table entered_tables add constraint entered_tables_check CHECK ((valid_to >= valid_from));

alter table entered_tables add constraint entered_tables_check1 CHECK ((known_from >= published_on));

alter table entered_tables add constraint entered_tables_kind_check CHECK ((kind = ANY (ARRAY['riksnorm'::text, 'price_base_amount'::text, 'work_income'::text])));

alter table entered_tables add constraint entered_tables_municipality_id_entered_by_fkey FOREIGN KEY (municipality_id, entered_by) REFERENCES staff(municipality_id, staff_id);

alter table entered_tables add constraint entered_tables_municipality_id_submission_id_approved_by_fkey FOREIGN KEY (municipality_id, submission_id, approved_by) REFERENCES submissions(municipality_id, submission_id, approved_by);

alter table entered_tables add constraint entered_tables_municipality_id_submission_id_key UNIQUE (municipality_id, submission_id);

alter table entered_tables add constraint entered_tables_pkey PRIMARY KEY (municipality_id, entered_table_id);

alter table entered_tables add constraint entered_tables_regulation_check CHECK ((regulation <> ''::text));

alter table entered_tables add constraint entered_tables_valid_from_check CHECK ((EXTRACT(day FROM valid_from) = (1)::numeric));

alter table eservice_settings add constraint eservice_settings_accessibility_email_check CHECK (((accessibility_email ~ '^[^[:space:]@]+@[^[:space:]@]+$'::text) AND (length(accessibility_email) <= 200)));

alter table eservice_settings add constraint eservice_settings_accessibility_phone_check CHECK (((length(accessibility_phone) >= 1) AND (length(accessibility_phone) <= 50)));

alter table eservice_settings add constraint eservice_settings_assessed_by_check CHECK ((assessed_by = ANY (ARRAY['self'::text, 'external'::text])));

alter table eservice_settings add constraint eservice_settings_check CHECK (((assessed_on IS NULL) = (assessed_by IS NULL)));

alter table eservice_settings add constraint eservice_settings_municipality_id_entered_by_fkey FOREIGN KEY (municipality_id, entered_by) REFERENCES staff(municipality_id, staff_id);

alter table eservice_settings add constraint eservice_settings_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipalities(municipality_id);

alter table eservice_settings add constraint eservice_settings_pkey PRIMARY KEY (municipality_id, eservice_setting_id);

alter table eservice_settings add constraint eservice_settings_quick_exit_url_check CHECK (((quick_exit_url ~ '^https://[a-z0-9.-]+(/[^[:space:]"<>]*)?$'::text) AND (length(quick_exit_url) <= 200)));

alter table eservice_settings add constraint eservice_settings_shortcomings_check CHECK ((cardinality(shortcomings) <= 50));

alter table eviction_confirmations add constraint eviction_confirmations_copy_check CHECK ((copy = ANY (ARRAY['letter'::text, 'handed_over'::text, 'safe_message'::text])));

alter table eviction_confirmations add constraint eviction_confirmations_late_check CHECK (((length(late) >= 10) AND (length(late) <= 2000)));

alter table eviction_confirmations add constraint eviction_confirmations_municipality_id_confirmed_by_fkey FOREIGN KEY (municipality_id, confirmed_by) REFERENCES staff(municipality_id, staff_id);

alter table eviction_confirmations add constraint eviction_confirmations_municipality_id_emergency_id_fkey FOREIGN KEY (municipality_id, emergency_id) REFERENCES eviction_notices(municipality_id, emergency_id);

alter table eviction_confirmations add constraint eviction_confirmations_municipality_id_responsible_fkey FOREIGN KEY (municipality_id, responsible) REFERENCES staff(municipality_id, staff_id);

alter table eviction_confirmations add constraint eviction_confirmations_words_check CHECK (((length(words) >= 10) AND (length(words) <= 2000)));

alter table eviction_confirmations add constraint eviction_confirmed_once PRIMARY KEY (municipality_id, emergency_id);

alter table eviction_notices add constraint eviction_notices_municipality_id_emergency_id_fkey FOREIGN KEY (municipality_id, emergency_id) REFERENCES emergencies(municipality_id, emergency_id);

alter table eviction_notices add constraint eviction_notices_pkey PRIMARY KEY (municipality_id, emergency_id);

alter table eviction_notices add constraint eviction_notices_reference_check CHECK (((length(reference) >= 1) AND (length(reference) <= 100)));

alter table eviction_notices add constraint eviction_notices_sender_check CHECK ((sender = ANY (ARRAY['enforcement_authority'::text, 'landlord'::text])));

alter table file_scans add constraint file_scans_check CHECK (((outcome = 'infected'::text) = (found IS NOT NULL)));

alter table file_scans add constraint file_scans_outcome_check CHECK ((outcome = ANY (ARRAY['clean'::text, 'infected'::text])));

alter table file_scans add constraint file_scans_pkey PRIMARY KEY (municipality_id, file_scan_id);

alter table given_approvals add constraint approval_answered_once PRIMARY KEY (municipality_id, application_id, person_id);

alter table given_approvals add constraint given_approvals_answer_check CHECK ((answer = ANY (ARRAY['yes'::text, 'no'::text])));

alter table given_approvals add constraint given_approvals_check CHECK (((registered_by IS NULL) = (told = 'own_login'::text)));

alter table given_approvals add constraint given_approvals_municipality_id_application_id_person_id_fkey FOREIGN KEY (municipality_id, application_id, person_id) REFERENCES asked_approvals(municipality_id, application_id, person_id);

alter table given_approvals add constraint given_approvals_municipality_id_registered_by_fkey FOREIGN KEY (municipality_id, registered_by) REFERENCES staff(municipality_id, staff_id);

alter table given_approvals add constraint given_approvals_told_check CHECK ((told = ANY (ARRAY['own_login'::text, 'paper'::text, 'phone'::text, 'desk'::text])));

alter table given_approvals add constraint given_approvals_words_check CHECK (((length(words) >= 1) AND (length(words) <= 4000)));

alter table guidelines add constraint guideline_months CHECK (((valid_to IS NULL) OR (valid_to >= valid_from)));

alter table guidelines add constraint guideline_two_persons CHECK ((entered_by <> approved_by));

alter table guidelines add constraint guidelines_check CHECK ((((submission_id IS NULL) = (approved_by IS NULL)) AND ((submission_id IS NULL) = (entered_by IS NULL))));

alter table guidelines add constraint guidelines_municipality_id_entered_by_fkey FOREIGN KEY (municipality_id, entered_by) REFERENCES staff(municipality_id, staff_id);

alter table guidelines add constraint guidelines_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipalities(municipality_id);

alter table guidelines add constraint guidelines_municipality_id_submission_id_approved_by_fkey FOREIGN KEY (municipality_id, submission_id, approved_by) REFERENCES submissions(municipality_id, submission_id, approved_by);

alter table guidelines add constraint guidelines_never_overlap EXCLUDE USING gist (int4range(municipality_id, municipality_id, '[]'::text) WITH &&, daterange(valid_from, valid_to, '[]'::text) WITH &&);

alter table guidelines add constraint guidelines_pkey PRIMARY KEY (municipality_id, guideline_id);

alter table hand_over_cases add constraint hand_over_cases_municipality_id_case_id_fkey FOREIGN KEY (municipality_id, case_id) REFERENCES cases(municipality_id, case_id);

alter table hand_over_cases add constraint hand_over_cases_municipality_id_from_staff_fkey FOREIGN KEY (municipality_id, from_staff) REFERENCES staff(municipality_id, staff_id);

alter table hand_over_cases add constraint hand_over_cases_municipality_id_hand_over_id_fkey FOREIGN KEY (municipality_id, hand_over_id) REFERENCES hand_overs(municipality_id, hand_over_id);

alter table hand_over_cases add constraint hand_over_cases_pkey PRIMARY KEY (municipality_id, hand_over_id, case_id);

alter table hand_overs add constraint hand_overs_cause_check CHECK ((cause = ANY (ARRAY['work'::text, 'conflict_of_interest'::text])));

alter table hand_overs add constraint hand_overs_municipality_id_handed_by_fkey FOREIGN KEY (municipality_id, handed_by) REFERENCES staff(municipality_id, staff_id);

alter table hand_overs add constraint hand_overs_municipality_id_to_staff_fkey FOREIGN KEY (municipality_id, to_staff) REFERENCES staff(municipality_id, staff_id);

alter table hand_overs add constraint hand_overs_note_check CHECK (((length(note) >= 1) AND (length(note) <= 2000)));

alter table hand_overs add constraint hand_overs_pkey PRIMARY KEY (municipality_id, hand_over_id);

alter table handbook_versions add constraint handbook_examples_never_overlap EXCLUDE USING gist (int4range(municipality_id, municipality_id, '[]'::text) WITH &&, daterange(valid_from, valid_to, '[]'::text) WITH &&) WHERE ((document = 'examples'::text));

alter table handbook_versions add constraint handbook_guideline_never_overlaps EXCLUDE USING gist (int4range(municipality_id, municipality_id, '[]'::text) WITH &&, daterange(valid_from, valid_to, '[]'::text) WITH &&) WHERE ((document = 'guideline'::text));

alter table handbook_versions add constraint handbook_support_never_overlaps EXCLUDE USING gist (int4range(municipality_id, municipality_id, '[]'::text) WITH &&, daterange(valid_from, valid_to, '[]'::text) WITH &&) WHERE ((document = 'support'::text));

alter table handbook_versions add constraint handbook_versions_check CHECK ((valid_to >= valid_from));

alter table handbook_versions add constraint handbook_versions_check1 CHECK ((num_nulls(submission_id, entered_by, approved_by) = ANY (ARRAY[0, 3])));

alter table handbook_versions add constraint handbook_versions_check2 CHECK ((entered_by <> approved_by));

alter table handbook_versions add constraint handbook_versions_decided_by_check CHECK ((decided_by <> ''::text));

alter table handbook_versions add constraint handbook_versions_document_check CHECK ((document = ANY (ARRAY['guideline'::text, 'support'::text, 'examples'::text])));

alter table handbook_versions add constraint handbook_versions_municipality_id_entered_by_fkey FOREIGN KEY (municipality_id, entered_by) REFERENCES staff(municipality_id, staff_id);

alter table handbook_versions add constraint handbook_versions_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipalities(municipality_id);

alter table handbook_versions add constraint handbook_versions_municipality_id_submission_id_approved_b_fkey FOREIGN KEY (municipality_id, submission_id, approved_by) REFERENCES submissions(municipality_id, submission_id, approved_by);

alter table handbook_versions add constraint handbook_versions_municipality_id_submission_id_key UNIQUE (municipality_id, submission_id);

alter table handbook_versions add constraint handbook_versions_paragraphs_check CHECK ((jsonb_array_length(paragraphs) > 0));

alter table handbook_versions add constraint handbook_versions_pkey PRIMARY KEY (municipality_id, handbook_version_id);

alter table hearing_answers add constraint hearing_answers_answer_check CHECK (((length(answer) >= 1) AND (length(answer) <= 20000)));

alter table hearing_answers add constraint hearing_answers_municipality_id_hearing_id_fkey FOREIGN KEY (municipality_id, hearing_id) REFERENCES hearings(municipality_id, hearing_id);

alter table hearing_answers add constraint hearing_answers_pkey PRIMARY KEY (municipality_id, hearing_id);

alter table hearings add constraint hearings_channel_check CHECK ((channel = ANY (ARRAY['e_service'::text, 'letter'::text, 'phone'::text, 'visit'::text])));

alter table hearings add constraint hearings_check CHECK (((exemption IS NULL) = ((sent_on IS NOT NULL) AND (answer_by IS NOT NULL) AND (channel IS NOT NULL))));

alter table hearings add constraint hearings_check1 CHECK (((exemption IS NULL) = (exemption_reason IS NULL)));

alter table hearings add constraint hearings_exemption_check CHECK ((exemption = ANY (ARRAY['obviously_unnecessary'::text, 'harder_to_carry_out'::text, 'interest_demands_at_once'::text])));

alter table hearings add constraint hearings_material_check CHECK (((length(material) >= 1) AND (length(material) <= 5000)));

alter table hearings add constraint hearings_month_check CHECK ((month ~ '^\d{4}-\d{2}$'::text));

alter table hearings add constraint hearings_municipality_id_case_id_fkey FOREIGN KEY (municipality_id, case_id) REFERENCES cases(municipality_id, case_id);

alter table hearings add constraint hearings_pkey PRIMARY KEY (municipality_id, hearing_id);

alter table home_days add constraint home_days_additional_check CHECK (((length(additional) >= 10) AND (length(additional) <= 2000)));

alter table home_days add constraint home_days_known_from_check CHECK (((length(known_from) >= 10) AND (length(known_from) <= 2000)));

alter table home_days add constraint home_days_month_check CHECK ((month ~ '^\d{4}-\d{2}$'::text));

alter table home_days add constraint home_days_municipality_id_case_id_fkey FOREIGN KEY (municipality_id, case_id) REFERENCES cases(municipality_id, case_id);

alter table home_days add constraint home_days_municipality_id_said_by_fkey FOREIGN KEY (municipality_id, said_by) REFERENCES staff(municipality_id, staff_id);

alter table home_days add constraint home_days_pkey PRIMARY KEY (municipality_id, home_day_id);

alter table household_consents add constraint household_consents_municipality_id_case_id_fkey FOREIGN KEY (municipality_id, case_id) REFERENCES cases(municipality_id, case_id);

alter table household_consents add constraint household_consents_municipality_id_person_id_fkey FOREIGN KEY (municipality_id, person_id) REFERENCES persons(municipality_id, person_id);

alter table household_consents add constraint household_consents_municipality_id_registered_by_fkey FOREIGN KEY (municipality_id, registered_by) REFERENCES staff(municipality_id, staff_id);

alter table household_consents add constraint household_consents_pkey PRIMARY KEY (municipality_id, case_id, person_id);

alter table household_consents add constraint household_consents_told_check CHECK ((told = ANY (ARRAY['e_service'::text, 'letter'::text, 'email'::text, 'phone'::text, 'visit'::text])));

alter table idempotency_keys add constraint idempotency_keys_key_check CHECK (((length(key) >= 8) AND (length(key) <= 100)));

alter table idempotency_keys add constraint idempotency_keys_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipalities(municipality_id);

alter table idempotency_keys add constraint idempotency_keys_pkey PRIMARY KEY (municipality_id, actor_id, key);

alter table information_contacts add constraint information_contact_once UNIQUE (municipality_id, contact_id);

alter table information_contacts add constraint information_contacts_channel_check CHECK ((channel = ANY (ARRAY['paper'::text, 'scan'::text, 'desk'::text, 'phone'::text, 'email'::text])));

alter table information_contacts add constraint information_contacts_check CHECK (((case_id IS NULL) = (contact_id IS NULL)));

alter table information_contacts add constraint information_contacts_municipality_id_case_id_contact_id_fkey FOREIGN KEY (municipality_id, case_id, contact_id) REFERENCES contacts(municipality_id, case_id, contact_id);

alter table information_contacts add constraint information_contacts_municipality_id_case_id_fkey FOREIGN KEY (municipality_id, case_id) REFERENCES cases(municipality_id, case_id);

alter table information_contacts add constraint information_contacts_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipalities(municipality_id);

alter table information_contacts add constraint information_contacts_municipality_id_registered_by_fkey FOREIGN KEY (municipality_id, registered_by) REFERENCES staff(municipality_id, staff_id);

alter table information_contacts add constraint information_contacts_own_words_check CHECK (((length(own_words) >= 10) AND (length(own_words) <= 4000)));

alter table information_contacts add constraint information_contacts_pkey PRIMARY KEY (municipality_id, information_contact_id);

alter table journal_entries add constraint journal_entries_check CHECK (((kind <> ALL (ARRAY['correction'::text, 'objection'::text])) OR (corrects IS NOT NULL)));

alter table journal_entries add constraint journal_entries_kind_check CHECK ((kind = ANY (ARRAY['note'::text, 'contact'::text, 'assessment'::text, 'objection'::text, 'application_arrived'::text, 'completion'::text, 'hearing'::text, 'register'::text, 'children'::text, 'deviation'::text, 'work'::text, 'decision'::text, 'explanation'::text, 'payment'::text, 'correction'::text])));

alter table journal_entries add constraint journal_entries_month_check CHECK ((month ~ '^\d{4}-\d{2}$'::text));

alter table journal_entries add constraint journal_entries_municipality_id_case_id_corrects_fkey FOREIGN KEY (municipality_id, case_id, corrects) REFERENCES journal_entries(municipality_id, case_id, journal_entry_id);

alter table journal_entries add constraint journal_entries_municipality_id_case_id_fkey FOREIGN KEY (municipality_id, case_id) REFERENCES cases(municipality_id, case_id);

alter table journal_entries add constraint journal_entries_municipality_id_case_id_journal_entry_id_key UNIQUE (municipality_id, case_id, journal_entry_id);

alter table journal_entries add constraint journal_entries_pkey PRIMARY KEY (municipality_id, journal_entry_id);

alter table journal_entries add constraint journal_entries_text_check CHECK (((length(text) >= 1) AND (length(text) <= 20000)));

alter table letter_files add constraint letter_files_channel_check CHECK ((channel = ANY (ARRAY['post'::text, 'tax_agency'::text])));

alter table letter_files add constraint letter_files_municipality_id_letter_id_fkey FOREIGN KEY (municipality_id, letter_id) REFERENCES letters(municipality_id, letter_id);

alter table letter_files add constraint letter_files_pkey PRIMARY KEY (municipality_id, letter_id, channel);

alter table letter_receipts add constraint letter_receipts_municipality_id_letter_id_fkey FOREIGN KEY (municipality_id, letter_id) REFERENCES letters(municipality_id, letter_id);

alter table letter_receipts add constraint letter_receipts_pkey PRIMARY KEY (municipality_id, letter_id);

alter table letter_receipts add constraint letter_receipts_proof_check CHECK ((proof = 'opened_in_e_service'::text));

alter table letters add constraint letter_about_one_decision CHECK ((num_nonnulls(decision_id, respite_id) <= 1));

alter table letters add constraint letters_municipality_id_decision_id_fkey FOREIGN KEY (municipality_id, decision_id) REFERENCES decisions(municipality_id, decision_id);

alter table letters add constraint letters_municipality_id_decision_id_recipient_id_key UNIQUE (municipality_id, decision_id, recipient_id);

alter table letters add constraint letters_municipality_id_recipient_id_fkey FOREIGN KEY (municipality_id, recipient_id) REFERENCES persons(municipality_id, person_id);

alter table letters add constraint letters_municipality_id_respite_id_fkey FOREIGN KEY (municipality_id, respite_id) REFERENCES respites(municipality_id, respite_id);

alter table letters add constraint letters_municipality_id_respite_id_recipient_id_key UNIQUE (municipality_id, respite_id, recipient_id);

alter table letters add constraint letters_pkey PRIMARY KEY (municipality_id, letter_id);

alter table message_attachments add constraint message_attachments_municipality_id_attachment_id_fkey FOREIGN KEY (municipality_id, attachment_id) REFERENCES attachments(municipality_id, attachment_id);

alter table message_attachments add constraint message_attachments_municipality_id_attachment_id_key UNIQUE (municipality_id, attachment_id);

alter table message_attachments add constraint message_attachments_municipality_id_message_id_fkey FOREIGN KEY (municipality_id, message_id) REFERENCES messages(municipality_id, message_id);

alter table message_attachments add constraint message_attachments_pkey PRIMARY KEY (municipality_id, message_id, attachment_id);

alter table message_readings add constraint message_readings_municipality_id_message_id_fkey FOREIGN KEY (municipality_id, message_id) REFERENCES messages(municipality_id, message_id);

alter table message_readings add constraint message_readings_municipality_id_read_by_fkey FOREIGN KEY (municipality_id, read_by) REFERENCES staff(municipality_id, staff_id);

alter table message_readings add constraint message_readings_pkey PRIMARY KEY (municipality_id, message_id);

alter table messages add constraint messages_municipality_id_case_id_contact_id_fkey FOREIGN KEY (municipality_id, case_id, contact_id) REFERENCES contacts(municipality_id, case_id, contact_id);

alter table messages add constraint messages_municipality_id_contact_id_key UNIQUE (municipality_id, contact_id);

alter table messages add constraint messages_municipality_id_person_id_fkey FOREIGN KEY (municipality_id, person_id) REFERENCES persons(municipality_id, person_id);

alter table messages add constraint messages_municipality_id_sent_by_fkey FOREIGN KEY (municipality_id, sent_by) REFERENCES staff(municipality_id, staff_id);

alter table messages add constraint messages_pkey PRIMARY KEY (municipality_id, message_id);

alter table messages add constraint messages_words_check CHECK (((length(words) >= 1) AND (length(words) <= 10000)));

alter table municipalities add constraint municipalities_pkey PRIMARY KEY (municipality_id);

alter table municipalities add constraint municipalities_slug_check CHECK ((slug ~ '^[a-z][a-z0-9-]{1,40}$'::text));

alter table municipalities add constraint municipalities_slug_key UNIQUE (slug);

alter table open_applications add constraint open_applications_municipality_id_application_id_fkey FOREIGN KEY (municipality_id, application_id) REFERENCES applications(municipality_id, application_id);

alter table open_applications add constraint open_applications_pkey PRIMARY KEY (municipality_id, application_id);

alter table own_watches add constraint own_watches_municipality_id_case_id_fkey FOREIGN KEY (municipality_id, case_id) REFERENCES cases(municipality_id, case_id);

alter table own_watches add constraint own_watches_municipality_id_written_by_fkey FOREIGN KEY (municipality_id, written_by) REFERENCES staff(municipality_id, staff_id);

alter table own_watches add constraint own_watches_pkey PRIMARY KEY (municipality_id, own_watch_id);

alter table own_watches add constraint own_watches_text_check CHECK (((length(text) >= 1) AND (length(text) <= 300)));

alter table own_watches_met add constraint own_watches_met_municipality_id_met_by_fkey FOREIGN KEY (municipality_id, met_by) REFERENCES staff(municipality_id, staff_id);

alter table own_watches_met add constraint own_watches_met_municipality_id_own_watch_id_fkey FOREIGN KEY (municipality_id, own_watch_id) REFERENCES own_watches(municipality_id, own_watch_id);

alter table own_watches_met add constraint own_watches_met_pkey PRIMARY KEY (municipality_id, own_watch_id);

alter table own_withdrawals add constraint own_withdrawals_check CHECK ((counts_from > sent_at));

alter table own_withdrawals add constraint own_withdrawals_municipality_id_application_id_fkey FOREIGN KEY (municipality_id, application_id) REFERENCES applications(municipality_id, application_id);

alter table own_withdrawals add constraint own_withdrawals_municipality_id_person_id_fkey FOREIGN KEY (municipality_id, person_id) REFERENCES persons(municipality_id, person_id);

alter table own_withdrawals add constraint own_withdrawals_need_keys_check CHECK ((cardinality(need_keys) > 0));

alter table own_withdrawals add constraint own_withdrawals_pkey PRIMARY KEY (municipality_id, own_withdrawal_id);

alter table own_withdrawals add constraint own_withdrawals_words_check CHECK (((length(words) >= 1) AND (length(words) <= 4000)));

alter table own_withdrawals_undone add constraint own_withdrawals_undone_municipality_id_own_withdrawal_id_fkey FOREIGN KEY (municipality_id, own_withdrawal_id) REFERENCES own_withdrawals(municipality_id, own_withdrawal_id);

alter table own_withdrawals_undone add constraint undone_once PRIMARY KEY (municipality_id, own_withdrawal_id);

alter table paper_forms add constraint paper_forms_municipality_id_application_id_fkey FOREIGN KEY (municipality_id, application_id) REFERENCES applications(municipality_id, application_id);

alter table paper_forms add constraint paper_forms_municipality_id_saved_by_fkey FOREIGN KEY (municipality_id, saved_by) REFERENCES staff(municipality_id, staff_id);

alter table paper_forms add constraint paper_forms_pkey PRIMARY KEY (municipality_id, application_id);

alter table payment_accounts add constraint payment_accounts_kind_check CHECK ((kind = ANY (ARRAY['bank'::text, 'bankgiro'::text])));

alter table payment_accounts add constraint payment_accounts_municipality_id_person_id_fkey FOREIGN KEY (municipality_id, person_id) REFERENCES persons(municipality_id, person_id);

alter table payment_accounts add constraint payment_accounts_pkey PRIMARY KEY (municipality_id, payment_account_id);

alter table payment_attests add constraint attester_is_not_decider CHECK ((attested_by <> decided_by));

alter table payment_attests add constraint payment_attests_municipality_id_attested_by_fkey FOREIGN KEY (municipality_id, attested_by) REFERENCES staff(municipality_id, staff_id);

alter table payment_attests add constraint payment_attests_municipality_id_payment_id_decided_by_fkey FOREIGN KEY (municipality_id, payment_id, decided_by) REFERENCES payments(municipality_id, payment_id, decided_by);

alter table payment_attests add constraint payment_attests_pkey PRIMARY KEY (municipality_id, payment_id);

alter table payment_file_lines add constraint payment_file_lines_municipality_id_payment_file_id_fkey FOREIGN KEY (municipality_id, payment_file_id) REFERENCES payment_files(municipality_id, payment_file_id);

alter table payment_file_lines add constraint payment_file_lines_municipality_id_payment_file_id_position_key UNIQUE (municipality_id, payment_file_id, "position");

alter table payment_file_lines add constraint payment_file_lines_municipality_id_payment_id_fkey FOREIGN KEY (municipality_id, payment_id) REFERENCES payment_attests(municipality_id, payment_id);

alter table payment_file_lines add constraint payment_file_lines_pkey PRIMARY KEY (municipality_id, payment_id);

alter table payment_files add constraint payment_files_municipality_id_created_by_fkey FOREIGN KEY (municipality_id, created_by) REFERENCES staff(municipality_id, staff_id);

alter table payment_files add constraint payment_files_municipality_id_serial_key UNIQUE (municipality_id, serial);

alter table payment_files add constraint payment_files_payment_count_check CHECK ((payment_count > 0));

alter table payment_files add constraint payment_files_pkey PRIMARY KEY (municipality_id, payment_file_id);

alter table payment_files add constraint payment_files_total_ore_check CHECK ((total_ore > 0));

alter table payments add constraint payments_amount_ore_check CHECK ((amount_ore > 0));

alter table payments add constraint payments_municipality_id_decision_id_decided_by_fkey FOREIGN KEY (municipality_id, decision_id, decided_by) REFERENCES decisions(municipality_id, decision_id, decided_by);

alter table payments add constraint payments_municipality_id_decision_id_key UNIQUE (municipality_id, decision_id);

alter table payments add constraint payments_municipality_id_payment_account_id_fkey FOREIGN KEY (municipality_id, payment_account_id) REFERENCES payment_accounts(municipality_id, payment_account_id);

alter table payments add constraint payments_municipality_id_payment_id_decided_by_key UNIQUE (municipality_id, payment_id, decided_by);

alter table payments add constraint payments_municipality_id_reference_key UNIQUE (municipality_id, reference);

alter table payments add constraint payments_pkey PRIMARY KEY (municipality_id, payment_id);

alter table person_numbers add constraint person_numbers_kind_check CHECK ((kind = ANY (ARRAY['personnummer'::text, 'samordningsnummer'::text, 'reservnummer'::text])));

alter table person_numbers add constraint person_numbers_municipality_id_blind_index_key UNIQUE (municipality_id, blind_index);

alter table person_numbers add constraint person_numbers_municipality_id_person_id_fkey FOREIGN KEY (municipality_id, person_id) REFERENCES persons(municipality_id, person_id);

alter table person_numbers add constraint person_numbers_pkey PRIMARY KEY (municipality_id, person_number_id);

alter table persons add constraint persons_check CHECK (((protection <> 'none'::text) OR ((given_name IS NOT NULL) AND (family_name IS NOT NULL))));

alter table persons add constraint persons_check1 CHECK (((protection = 'none'::text) OR ((given_name IS NULL) AND (family_name IS NULL))));

alter table persons add constraint persons_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipalities(municipality_id);

alter table persons add constraint persons_pkey PRIMARY KEY (municipality_id, person_id);

alter table persons add constraint persons_protection_check CHECK ((protection = ANY (ARRAY['none'::text, 'sekretessmarkering'::text, 'skyddad_folkbokforing'::text])));

alter table prepared_answers add constraint prepared_answered_by_another CHECK (((answer = 'withdrawn'::text) OR (answered_by <> prepared_by)));

alter table prepared_answers add constraint prepared_answers_answer_check CHECK ((answer = ANY (ARRAY['approved'::text, 'returned'::text, 'withdrawn'::text])));

alter table prepared_answers add constraint prepared_answers_check CHECK (((answer = 'returned'::text) = (reasons IS NOT NULL)));

alter table prepared_answers add constraint prepared_answers_municipality_id_answered_by_fkey FOREIGN KEY (municipality_id, answered_by) REFERENCES staff(municipality_id, staff_id);

alter table prepared_answers add constraint prepared_answers_municipality_id_prepared_decision_id_prep_fkey FOREIGN KEY (municipality_id, prepared_decision_id, prepared_by) REFERENCES prepared_decisions(municipality_id, prepared_decision_id, prepared_by);

alter table prepared_answers add constraint prepared_answers_pkey PRIMARY KEY (municipality_id, prepared_decision_id);

alter table prepared_answers add constraint prepared_answers_reasons_check CHECK (((length(reasons) >= 10) AND (length(reasons) <= 2000)));

alter table prepared_decisions add constraint prepared_decisions_month_check CHECK ((month ~ '^\d{4}-\d{2}$'::text));

alter table prepared_decisions add constraint prepared_decisions_municipality_id_case_id_fkey FOREIGN KEY (municipality_id, case_id) REFERENCES cases(municipality_id, case_id);

alter table prepared_decisions add constraint prepared_decisions_municipality_id_prepared_by_fkey FOREIGN KEY (municipality_id, prepared_by) REFERENCES staff(municipality_id, staff_id);

alter table prepared_decisions add constraint prepared_decisions_municipality_id_prepared_decision_id_pre_key UNIQUE (municipality_id, prepared_decision_id, prepared_by);

alter table prepared_decisions add constraint prepared_decisions_pkey PRIMARY KEY (municipality_id, prepared_decision_id);

alter table prepared_decisions add constraint prepared_decisions_urgent_why_check CHECK (((length(urgent_why) >= 20) AND (length(urgent_why) <= 2000)));

alter table prepared_marks add constraint prepared_marks_begins_check CHECK ((begins >= 0));

alter table prepared_marks add constraint prepared_marks_comment_check CHECK (((length(comment) >= 1) AND (length(comment) <= 1000)));

alter table prepared_marks add constraint prepared_marks_municipality_id_prepared_decision_id_fkey FOREIGN KEY (municipality_id, prepared_decision_id) REFERENCES prepared_answers(municipality_id, prepared_decision_id);

alter table prepared_marks add constraint prepared_marks_pkey PRIMARY KEY (municipality_id, prepared_decision_id, "position");

alter table prepared_marks add constraint prepared_marks_position_check CHECK (("position" > 0));

alter table prepared_marks add constraint prepared_marks_quote_check CHECK ((length(quote) > 0));

alter table prepared_marks add constraint prepared_marks_text_place_check CHECK ((text_place >= 0));

alter table protected_identities add constraint protected_identities_municipality_id_person_id_fkey FOREIGN KEY (municipality_id, person_id) REFERENCES persons(municipality_id, person_id);

alter table protected_identities add constraint protected_identities_pkey PRIMARY KEY (municipality_id, person_id);

alter table protected_readings add constraint protected_readings_municipality_id_case_id_fkey FOREIGN KEY (municipality_id, case_id) REFERENCES cases(municipality_id, case_id);

alter table protected_readings add constraint protected_readings_municipality_id_person_id_fkey FOREIGN KEY (municipality_id, person_id) REFERENCES protected_identities(municipality_id, person_id);

alter table protected_readings add constraint protected_readings_municipality_id_staff_id_fkey FOREIGN KEY (municipality_id, staff_id) REFERENCES staff(municipality_id, staff_id);

alter table protected_readings add constraint protected_readings_pkey PRIMARY KEY (municipality_id, protected_reading_id);

alter table protected_readings add constraint protected_readings_reason_check CHECK (((length(reason) >= 10) AND (length(reason) <= 500)));

alter table register_answers add constraint register_answers_check CHECK (((state = 'fetched'::text) = (sealed IS NOT NULL)));

alter table register_answers add constraint register_answers_check1 CHECK (((state = 'not_fetched'::text) = (why IS NOT NULL)));

alter table register_answers add constraint register_answers_holder_check CHECK ((holder = ANY (ARRAY['social_insurance_agency'::text, 'student_aid_board'::text, 'pensions_agency'::text, 'unemployment_fund'::text, 'employment_service'::text, 'tax_agency'::text])));

alter table register_answers add constraint register_answers_municipality_id_register_asking_id_person__key UNIQUE (municipality_id, register_asking_id, person_id, holder);

alter table register_answers add constraint register_answers_municipality_id_register_asking_id_person_fkey FOREIGN KEY (municipality_id, register_asking_id, person_id) REFERENCES register_asked_persons(municipality_id, register_asking_id, person_id);

alter table register_answers add constraint register_answers_pkey PRIMARY KEY (municipality_id, register_answer_id);

alter table register_answers add constraint register_answers_state_check CHECK ((state = ANY (ARRAY['fetched'::text, 'nothing'::text, 'not_fetched'::text])));

alter table register_answers add constraint register_answers_why_check CHECK ((why = ANY (ARRAY['down'::text, 'too_slow'::text, 'holder_failed'::text, 'unreadable'::text, 'left_out'::text, 'no_number'::text, 'protected'::text])));

alter table register_asked_persons add constraint register_asked_persons_municipality_id_person_id_fkey FOREIGN KEY (municipality_id, person_id) REFERENCES persons(municipality_id, person_id);

alter table register_asked_persons add constraint register_asked_persons_municipality_id_register_asking_id_fkey FOREIGN KEY (municipality_id, register_asking_id) REFERENCES register_askings(municipality_id, register_asking_id);

alter table register_asked_persons add constraint register_asked_persons_pkey PRIMARY KEY (municipality_id, register_asking_id, person_id);

alter table register_askings add constraint register_askings_check CHECK ((period_to >= period_from));

alter table register_askings add constraint register_askings_ground_check CHECK (((length(ground) >= 1) AND (length(ground) <= 500)));

alter table register_askings add constraint register_askings_holders_check CHECK (((cardinality(holders) > 0) AND (holders <@ ARRAY['social_insurance_agency'::text, 'student_aid_board'::text, 'pensions_agency'::text, 'unemployment_fund'::text, 'employment_service'::text, 'tax_agency'::text])));

alter table register_askings add constraint register_askings_month_check CHECK ((month ~ '^\d{4}-\d{2}$'::text));

alter table register_askings add constraint register_askings_municipality_id_application_id_fkey FOREIGN KEY (municipality_id, application_id) REFERENCES applications(municipality_id, application_id);

alter table register_askings add constraint register_askings_municipality_id_asked_by_fkey FOREIGN KEY (municipality_id, asked_by) REFERENCES staff(municipality_id, staff_id);

alter table register_askings add constraint register_askings_municipality_id_case_id_fkey FOREIGN KEY (municipality_id, case_id) REFERENCES cases(municipality_id, case_id);

alter table register_askings add constraint register_askings_pkey PRIMARY KEY (municipality_id, register_asking_id);

alter table register_askings add constraint register_askings_purpose_check CHECK (((length(purpose) >= 10) AND (length(purpose) <= 500)));

alter table register_objections add constraint register_objections_municipality_id_made_by_fkey FOREIGN KEY (municipality_id, made_by) REFERENCES persons(municipality_id, person_id);

alter table register_objections add constraint register_objections_municipality_id_register_answer_id_fkey FOREIGN KEY (municipality_id, register_answer_id) REFERENCES register_answers(municipality_id, register_answer_id);

alter table register_objections add constraint register_objections_pkey PRIMARY KEY (municipality_id, register_objection_id);

alter table register_objections add constraint register_objections_words_check CHECK (((length(words) >= 1) AND (length(words) <= 4000)));

alter table respite_effort_reviews add constraint respite_effort_reviews_check CHECK (((length(reasons) <= 1000) AND (counts OR (length(reasons) >= 10))));

alter table respite_effort_reviews add constraint respite_effort_reviews_municipality_id_respite_effort_id_fkey FOREIGN KEY (municipality_id, respite_effort_id) REFERENCES respite_efforts(municipality_id, respite_effort_id);

alter table respite_effort_reviews add constraint respite_effort_reviews_municipality_id_said_by_fkey FOREIGN KEY (municipality_id, said_by) REFERENCES staff(municipality_id, staff_id);

alter table respite_effort_reviews add constraint respite_effort_reviews_pkey PRIMARY KEY (municipality_id, respite_effort_review_id);

alter table respite_efforts add constraint respite_efforts_check CHECK ((num_nonnulls(told_by_person, noted_by) = 1));

alter table respite_efforts add constraint respite_efforts_kind_check CHECK ((kind = ANY (ARRAY['queue'::text, 'application'::text, 'viewing'::text, 'exchange'::text, 'asked'::text, 'obstacle'::text, 'other'::text])));

alter table respite_efforts add constraint respite_efforts_municipality_id_noted_by_fkey FOREIGN KEY (municipality_id, noted_by) REFERENCES staff(municipality_id, staff_id);

alter table respite_efforts add constraint respite_efforts_municipality_id_respite_id_case_id_fkey FOREIGN KEY (municipality_id, respite_id, case_id) REFERENCES respites(municipality_id, respite_id, case_id);

alter table respite_efforts add constraint respite_efforts_municipality_id_told_by_person_fkey FOREIGN KEY (municipality_id, told_by_person) REFERENCES persons(municipality_id, person_id);

alter table respite_efforts add constraint respite_efforts_pkey PRIMARY KEY (municipality_id, respite_effort_id);

alter table respite_efforts add constraint respite_efforts_text_check CHECK (((length(text) >= 3) AND (length(text) <= 1000)));

alter table respite_withdrawals add constraint respite_withdrawals_cause_check CHECK ((cause = ANY (ARRAY['cheaper_home'::text, 'need_ended'::text, 'exception'::text, 'decided_anew'::text])));

alter table respite_withdrawals add constraint respite_withdrawals_municipality_id_respite_id_fkey FOREIGN KEY (municipality_id, respite_id) REFERENCES respites(municipality_id, respite_id);

alter table respite_withdrawals add constraint respite_withdrawals_municipality_id_withdrawn_by_fkey FOREIGN KEY (municipality_id, withdrawn_by) REFERENCES staff(municipality_id, staff_id);

alter table respite_withdrawals add constraint respite_withdrawals_pkey PRIMARY KEY (municipality_id, respite_id);

alter table respite_withdrawals add constraint respite_withdrawals_reasons_check CHECK (((length(reasons) >= 10) AND (length(reasons) <= 2000)));

alter table respites add constraint respites_check CHECK ((ends_on > starts_on));

alter table respites add constraint respites_check1 CHECK ((rent_ore > guideline_ore));

alter table respites add constraint respites_delegation_item_check CHECK ((delegation_item <> ''::text));

alter table respites add constraint respites_demands_check CHECK ((jsonb_array_length(demands) > 0));

alter table respites add constraint respites_expected_check CHECK (((length(expected) >= 10) AND (length(expected) <= 2000)));

alter table respites add constraint respites_guideline_ore_check CHECK ((guideline_ore >= 0));

alter table respites add constraint respites_month_check CHECK ((month ~ '^\d{4}-\d{2}$'::text));

alter table respites add constraint respites_municipality_id_case_id_fkey FOREIGN KEY (municipality_id, case_id) REFERENCES cases(municipality_id, case_id);

alter table respites add constraint respites_municipality_id_decided_by_fkey FOREIGN KEY (municipality_id, decided_by) REFERENCES staff(municipality_id, staff_id);

alter table respites add constraint respites_municipality_id_respite_id_case_id_key UNIQUE (municipality_id, respite_id, case_id);

alter table respites add constraint respites_pkey PRIMARY KEY (municipality_id, respite_id);

alter table respites add constraint respites_provisions_check CHECK ((cardinality(provisions) > 0));

alter table respites add constraint respites_reasons_check CHECK (((length(reasons) >= 40) AND (length(reasons) <= 5000)));

alter table reviewed_languages add constraint reviewed_languages_fingerprint_check CHECK ((fingerprint ~ '^[0-9a-f]{64}$'::text));

alter table reviewed_languages add constraint reviewed_languages_language_check CHECK (((length(language) >= 2) AND (length(language) <= 20)));

alter table reviewed_languages add constraint reviewed_languages_pkey PRIMARY KEY (municipality_id, language, fingerprint);

alter table saved_filters add constraint saved_filter_named_once UNIQUE (municipality_id, staff_id, name);

alter table saved_filters add constraint saved_filters_assigned_check CHECK (((assigned = ANY (ARRAY['me'::text, 'nobody'::text, 'anyone'::text])) OR (assigned ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'::text)));

alter table saved_filters add constraint saved_filters_municipality_id_staff_id_fkey FOREIGN KEY (municipality_id, staff_id) REFERENCES staff(municipality_id, staff_id);

alter table saved_filters add constraint saved_filters_municipality_id_unit_id_fkey FOREIGN KEY (municipality_id, unit_id) REFERENCES units(municipality_id, unit_id);

alter table saved_filters add constraint saved_filters_name_check CHECK (((length(name) >= 1) AND (length(name) <= 40)));

alter table saved_filters add constraint saved_filters_pkey PRIMARY KEY (municipality_id, saved_filter_id);

alter table sessions add constraint sessions_check CHECK (((staff_id IS NULL) <> (person_id IS NULL)));

alter table sessions add constraint sessions_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipalities(municipality_id);

alter table sessions add constraint sessions_pkey PRIMARY KEY (municipality_id, token_hash);

alter table simulation_households add constraint simulation_households_pkey PRIMARY KEY (municipality_id, simulation_id, place);

alter table simulation_results add constraint simulation_results_pkey PRIMARY KEY (municipality_id, simulation_id, side, place);

alter table simulations add constraint simulations_check CHECK (((status = ANY (ARRAY['done'::text, 'too_few'::text, 'cancelled'::text, 'failed'::text])) = (finished_at IS NOT NULL)));

alter table simulations add constraint simulations_check1 CHECK (((status = 'done'::text) = (report IS NOT NULL)));

alter table simulations add constraint simulations_check2 CHECK (((status = 'failed'::text) OR (refusal IS NULL)));

alter table simulations add constraint simulations_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipalities(municipality_id);

alter table simulations add constraint simulations_municipality_id_guideline_id_fkey FOREIGN KEY (municipality_id, guideline_id) REFERENCES guidelines(municipality_id, guideline_id);

alter table simulations add constraint simulations_municipality_id_started_by_fkey FOREIGN KEY (municipality_id, started_by) REFERENCES staff(municipality_id, staff_id);

alter table simulations add constraint simulations_name_check CHECK (((length(name) >= 1) AND (length(name) <= 80)));

alter table simulations add constraint simulations_pkey PRIMARY KEY (municipality_id, simulation_id);

alter table simulations add constraint simulations_status_check CHECK ((status = ANY (ARRAY['waiting'::text, 'reading'::text, 'calculating'::text, 'done'::text, 'too_few'::text, 'cancelled'::text, 'failed'::text])));

alter table staff add constraint staff_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipalities(municipality_id);

alter table staff add constraint staff_municipality_id_login_subject_key UNIQUE (municipality_id, login_subject);

alter table staff add constraint staff_pkey PRIMARY KEY (municipality_id, staff_id);

alter table staff_roles add constraint staff_roles_check CHECK (((valid_to IS NULL) OR (valid_to >= valid_from)));

alter table staff_roles add constraint staff_roles_municipality_id_staff_id_fkey FOREIGN KEY (municipality_id, staff_id) REFERENCES staff(municipality_id, staff_id);

alter table staff_roles add constraint staff_roles_municipality_id_unit_id_fkey FOREIGN KEY (municipality_id, unit_id) REFERENCES units(municipality_id, unit_id);

alter table staff_roles add constraint staff_roles_pkey PRIMARY KEY (municipality_id, staff_role_id);

alter table staff_roles add constraint staff_roles_role_check CHECK ((role = ANY (ARRAY['caseworker'::text, 'first_social_worker'::text, 'unit_manager'::text, 'quality_investigator'::text, 'security_investigator'::text, 'contact_centre'::text, 'reception'::text, 'labour_market_consultant'::text, 'finance_attester'::text, 'registrar'::text, 'committee_member'::text, 'auditor'::text, 'ivo_inspector'::text, 'system_administrator'::text, 'protected_identity'::text])));

alter table submissions add constraint approver_is_not_writer CHECK (((approved_by IS NULL) OR (NOT (approved_by = ANY (writers)))));

alter table submissions add constraint submissions_check CHECK ((saved_by = ANY (writers)));

alter table submissions add constraint submissions_check1 CHECK (((state = 'approved'::text) = (approved_by IS NOT NULL)));

alter table submissions add constraint submissions_comment_check CHECK ((length(comment) <= 1000));

alter table submissions add constraint submissions_kind_check CHECK ((kind ~ '^[a-z_]+$'::text));

alter table submissions add constraint submissions_municipality_id_approved_by_fkey FOREIGN KEY (municipality_id, approved_by) REFERENCES staff(municipality_id, staff_id);

alter table submissions add constraint submissions_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipalities(municipality_id);

alter table submissions add constraint submissions_municipality_id_returned_by_fkey FOREIGN KEY (municipality_id, returned_by) REFERENCES staff(municipality_id, staff_id);

alter table submissions add constraint submissions_municipality_id_saved_by_fkey FOREIGN KEY (municipality_id, saved_by) REFERENCES staff(municipality_id, staff_id);

alter table submissions add constraint submissions_municipality_id_submission_id_approved_by_key UNIQUE (municipality_id, submission_id, approved_by);

alter table submissions add constraint submissions_pkey PRIMARY KEY (municipality_id, submission_id);

alter table submissions add constraint submissions_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'sent'::text, 'approved'::text, 'discarded'::text])));

alter table submissions add constraint submissions_version_check CHECK ((version > 0));

alter table submissions add constraint submissions_writers_check CHECK ((cardinality(writers) > 0));

alter table translation_approvals add constraint translation_approvals_fingerprint_check CHECK ((fingerprint ~ '^[0-9a-f]{64}$'::text));

alter table translation_approvals add constraint translation_approvals_language_check CHECK (((length(language) >= 2) AND (length(language) <= 20)));

alter table translation_approvals add constraint translation_approvals_municipality_id_approved_by_fkey FOREIGN KEY (municipality_id, approved_by) REFERENCES staff(municipality_id, staff_id);

alter table translation_approvals add constraint translation_approvals_pkey PRIMARY KEY (municipality_id, language, text_key, fingerprint);

alter table translation_approvals add constraint translation_approvals_text_key_check CHECK (((length(text_key) >= 1) AND (length(text_key) <= 200)));

alter table translation_suggestions add constraint translation_suggestions_fingerprint_check CHECK ((fingerprint ~ '^[0-9a-f]{64}$'::text));

alter table translation_suggestions add constraint translation_suggestions_language_check CHECK (((length(language) >= 2) AND (length(language) <= 20)));

alter table translation_suggestions add constraint translation_suggestions_municipality_id_suggested_by_fkey FOREIGN KEY (municipality_id, suggested_by) REFERENCES staff(municipality_id, staff_id);

alter table translation_suggestions add constraint translation_suggestions_pkey PRIMARY KEY (municipality_id, translation_suggestion_id);

alter table translation_suggestions add constraint translation_suggestions_text_key_check CHECK (((length(text_key) >= 1) AND (length(text_key) <= 200)));

alter table translation_suggestions add constraint translation_suggestions_words_check CHECK (((length(words) >= 1) AND (length(words) <= 2000)));

alter table unexecuted_reasons add constraint unexecuted_reasons_municipality_id_decision_id_fkey FOREIGN KEY (municipality_id, decision_id) REFERENCES decisions(municipality_id, decision_id);

alter table unexecuted_reasons add constraint unexecuted_reasons_municipality_id_said_by_fkey FOREIGN KEY (municipality_id, said_by) REFERENCES staff(municipality_id, staff_id);

alter table unexecuted_reasons add constraint unexecuted_reasons_pkey PRIMARY KEY (municipality_id, unexecuted_reason_id);

alter table unexecuted_reasons add constraint unexecuted_reasons_reason_check CHECK ((reason = ANY (ARRAY['no_account'::text, 'not_reached'::text, 'declined'::text, 'not_attested'::text, 'returned'::text, 'waits_for_other'::text, 'resources'::text])));

alter table unexecuted_reports add constraint unexecuted_reported_once UNIQUE (municipality_id, quarter);

alter table unexecuted_reports add constraint unexecuted_reports_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipalities(municipality_id);

alter table unexecuted_reports add constraint unexecuted_reports_municipality_id_made_by_fkey FOREIGN KEY (municipality_id, made_by) REFERENCES staff(municipality_id, staff_id);

alter table unexecuted_reports add constraint unexecuted_reports_pkey PRIMARY KEY (municipality_id, unexecuted_report_id);

alter table unexecuted_reports add constraint unexecuted_reports_quarter_check CHECK ((quarter ~ '^\d{4}-Q[1-4]$'::text));

alter table units add constraint units_check CHECK (((intake_from_day IS NULL) = (intake_to_day IS NULL)));

alter table units add constraint units_municipality_id_committee_id_fkey FOREIGN KEY (municipality_id, committee_id) REFERENCES committees(municipality_id, committee_id);

alter table units add constraint units_pkey PRIMARY KEY (municipality_id, unit_id);

alter table upload_parts add constraint upload_parts_bytes_check CHECK ((bytes > 0));

alter table upload_parts add constraint upload_parts_from_byte_check CHECK ((from_byte >= 0));

alter table upload_parts add constraint upload_parts_municipality_id_upload_id_fkey FOREIGN KEY (municipality_id, upload_id) REFERENCES uploads(municipality_id, upload_id) ON DELETE CASCADE;

alter table upload_parts add constraint upload_parts_pkey PRIMARY KEY (municipality_id, upload_id, from_byte);

alter table uploads add constraint uploads_browser_key_check CHECK ((length(browser_key) = 32));

alter table uploads add constraint uploads_bytes_check CHECK ((bytes > 0));

alter table uploads add constraint uploads_destination_check CHECK (((length(destination) >= 1) AND (length(destination) <= 100)));

alter table uploads add constraint uploads_municipality_id_person_id_fkey FOREIGN KEY (municipality_id, person_id) REFERENCES persons(municipality_id, person_id);

alter table uploads add constraint uploads_pkey PRIMARY KEY (municipality_id, upload_id);

alter table urgent_notices add constraint urgent_notices_municipality_id_decision_id_fkey FOREIGN KEY (municipality_id, decision_id) REFERENCES decisions(municipality_id, decision_id);

alter table urgent_notices add constraint urgent_notices_municipality_id_told_by_fkey FOREIGN KEY (municipality_id, told_by) REFERENCES staff(municipality_id, staff_id);

alter table urgent_notices add constraint urgent_notices_paragraph_check CHECK (((length(paragraph) >= 1) AND (length(paragraph) <= 60)));

alter table urgent_notices add constraint urgent_notices_pkey PRIMARY KEY (municipality_id, decision_id);

alter table workload_weights add constraint workload_weights_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipalities(municipality_id);

alter table workload_weights add constraint workload_weights_municipality_id_set_by_fkey FOREIGN KEY (municipality_id, set_by) REFERENCES staff(municipality_id, staff_id);

alter table workload_weights add constraint workload_weights_once PRIMARY KEY (municipality_id, valid_from);

alter table workload_weights add constraint workload_weights_reason_check CHECK (((length(reason) >= 10) AND (length(reason) <= 2000)));

CREATE INDEX absences_by_cover ON public.absences USING btree (municipality_id, cover_staff_id, ends_on);

CREATE INDEX absences_by_staff ON public.absences USING btree (municipality_id, staff_id, ends_on);

CREATE INDEX accessibility_reports_by_time ON public.accessibility_reports USING btree (municipality_id, told_at);

CREATE INDEX addresses_by_person ON public.addresses USING btree (municipality_id, person_id);

CREATE INDEX appeals_by_case ON public.appeals USING btree (municipality_id, case_id, arrived_on);

CREATE UNIQUE INDEX form_registered_once ON public.application_wordings USING btree (municipality_id, application_id) WHERE (kind = 'form'::text);

CREATE INDEX asked_approvals_by_person ON public.asked_approvals USING btree (municipality_id, person_id);

CREATE INDEX assessments_with_stimulus ON public.assessments USING btree (municipality_id, case_id, month) WHERE (jsonb_array_length(COALESCE((content -> 'jobStimulus'::text), '[]'::jsonb)) > 0);

CREATE INDEX attachments_by_application ON public.attachments USING btree (municipality_id, application_id);

CREATE INDEX attachments_by_case ON public.attachments USING btree (municipality_id, case_id);

CREATE INDEX attachments_by_draft ON public.attachments USING btree (municipality_id, draft_id);

CREATE INDEX audit_events_by_case ON public.audit_events USING btree (municipality_id, case_id, event_id);

CREATE INDEX break_glass_by_case ON public.break_glass USING btree (municipality_id, case_id, staff_id);

CREATE INDEX calculations_by_case ON public.calculations USING btree (municipality_id, case_id, month);

CREATE INDEX call_back_promises_by_case ON public.call_back_promises USING btree (municipality_id, case_id, call_by);

CREATE INDEX case_assignments_by_case ON public.case_assignments USING btree (municipality_id, case_id);

CREATE INDEX case_assignments_by_staff ON public.case_assignments USING btree (municipality_id, staff_id);

CREATE INDEX case_closings_by_case ON public.case_closings USING btree (municipality_id, case_id, closed_at);

CREATE INDEX case_links_by_successor ON public.case_links USING btree (municipality_id, to_case);

CREATE UNIQUE INDEX case_links_one_survivor ON public.case_links USING btree (municipality_id, from_case) WHERE (kind <> 'split'::text);

CREATE INDEX case_members_by_case ON public.case_members USING btree (municipality_id, case_id);

CREATE INDEX case_members_by_person ON public.case_members USING btree (municipality_id, person_id);

CREATE INDEX cases_by_unit ON public.cases USING btree (municipality_id, unit_id);

CREATE INDEX child_analyses_by_person ON public.child_analyses USING btree (municipality_id, person_id);

CREATE INDEX child_occasions_by_case ON public.child_occasions USING btree (municipality_id, case_id, month);

CREATE INDEX completion_answers_by_item ON public.completion_answers USING btree (municipality_id, completion_item_id);

CREATE INDEX completion_days_by_day ON public.completion_days USING btree (municipality_id, answer_by);

CREATE INDEX completion_days_by_request ON public.completion_days USING btree (municipality_id, completion_request_id, set_at);

CREATE INDEX completion_items_by_request ON public.completion_items USING btree (municipality_id, completion_request_id);

CREATE INDEX completion_receipts_by_item ON public.completion_receipts USING btree (municipality_id, completion_item_id);

CREATE INDEX completion_requests_by_case ON public.completion_requests USING btree (municipality_id, case_id, month);

CREATE INDEX concern_reports_by_case ON public.concern_reports USING btree (municipality_id, case_id, written_at);

CREATE INDEX concern_reports_by_child ON public.concern_reports USING btree (municipality_id, child_id);

CREATE INDEX contacts_by_case ON public.contacts USING btree (municipality_id, case_id, happened_at);

CREATE INDEX decision_explanations_by_case ON public.decision_explanations USING btree (municipality_id, case_id, decision_id);

CREATE INDEX decision_needs_by_decision ON public.decision_needs USING btree (municipality_id, decision_id);

CREATE INDEX decision_needs_that_end ON public.decision_needs USING btree (municipality_id, holds_until) WHERE (holds_until IS NOT NULL);

CREATE INDEX decisions_by_case ON public.decisions USING btree (municipality_id, case_id, month);

CREATE INDEX decisions_by_day ON public.decisions USING btree (municipality_id, decided_at);

CREATE INDEX decisions_by_decider ON public.decisions USING btree (municipality_id, decided_by, decided_at);

CREATE INDEX urgent_decisions ON public.decisions USING btree (municipality_id, decided_at) WHERE is_urgent;

CREATE INDEX delay_notices_by_application ON public.delay_notices USING btree (municipality_id, application_id, told_at);

CREATE INDEX delay_notices_by_case ON public.delay_notices USING btree (municipality_id, case_id, month);

CREATE INDEX delay_requests_by_case ON public.delay_requests USING btree (municipality_id, case_id);

CREATE INDEX delegation_rules_by_committee ON public.delegation_rules USING btree (municipality_id, committee_id, delegation_order_id);

CREATE INDEX deviations_by_case ON public.deviations USING btree (municipality_id, case_id, month);

CREATE INDEX deviations_by_subject ON public.deviations USING btree (municipality_id, subject, asked_at);

CREATE INDEX duty_shifts_by_staff ON public.duty_shifts USING btree (municipality_id, staff_id, ends_at);

CREATE INDEX duty_shifts_by_unit ON public.duty_shifts USING btree (municipality_id, unit_id, ends_at);

CREATE INDEX emergencies_by_arrival ON public.emergencies USING btree (municipality_id, arrived_at);

CREATE INDEX emergencies_by_case ON public.emergencies USING btree (municipality_id, case_id);

CREATE INDEX ended_needs_by_continuation ON public.ended_needs USING btree (municipality_id, continues_as);

CREATE INDEX file_scans_by_file ON public.file_scans USING btree (municipality_id, of_file, scanned_at);

CREATE INDEX hand_over_cases_by_giver ON public.hand_over_cases USING btree (municipality_id, from_staff);

CREATE INDEX hand_overs_by_receiver ON public.hand_overs USING btree (municipality_id, to_staff, starts_on);

CREATE INDEX hearings_by_answer_day ON public.hearings USING btree (municipality_id, answer_by);

CREATE INDEX hearings_by_case ON public.hearings USING btree (municipality_id, case_id, month);

CREATE INDEX home_days_by_month ON public.home_days USING btree (municipality_id, case_id, month, said_at DESC);

CREATE INDEX journal_entries_by_case ON public.journal_entries USING btree (municipality_id, case_id, happened_at);

CREATE INDEX letters_by_case ON public.letters USING btree (municipality_id, case_id);

CREATE INDEX messages_by_case ON public.messages USING btree (municipality_id, case_id, person_id, sent_at);

CREATE INDEX open_applications_by_case ON public.open_applications USING btree (municipality_id, case_id);

CREATE INDEX own_watches_by_case ON public.own_watches USING btree (municipality_id, case_id);

CREATE INDEX own_withdrawals_by_application ON public.own_withdrawals USING btree (municipality_id, application_id);

CREATE INDEX own_withdrawals_by_time ON public.own_withdrawals USING btree (municipality_id, counts_from);

CREATE INDEX payment_accounts_by_person ON public.payment_accounts USING btree (municipality_id, person_id);

CREATE INDEX payments_by_case ON public.payments USING btree (municipality_id, case_id);

CREATE INDEX person_numbers_by_person ON public.person_numbers USING btree (municipality_id, person_id);

CREATE INDEX persons_by_name ON public.persons USING btree (municipality_id, family_name, given_name);

CREATE INDEX prepared_decisions_by_case ON public.prepared_decisions USING btree (municipality_id, case_id, month);

CREATE INDEX protected_readings_by_person ON public.protected_readings USING btree (municipality_id, person_id, read_at);

CREATE INDEX register_answers_by_person ON public.register_answers USING btree (municipality_id, person_id);

CREATE INDEX register_asked_persons_by_person ON public.register_asked_persons USING btree (municipality_id, person_id);

CREATE INDEX register_askings_by_case ON public.register_askings USING btree (municipality_id, case_id, month);

CREATE INDEX register_objections_by_answer ON public.register_objections USING btree (municipality_id, register_answer_id);

CREATE INDEX respite_effort_reviews_by_effort ON public.respite_effort_reviews USING btree (municipality_id, respite_effort_id, said_at);

CREATE INDEX respite_efforts_by_person ON public.respite_efforts USING btree (municipality_id, told_by_person);

CREATE INDEX respite_efforts_by_respite ON public.respite_efforts USING btree (municipality_id, respite_id, done_on);

CREATE INDEX respites_by_case ON public.respites USING btree (municipality_id, case_id, ends_on);

CREATE INDEX sessions_by_end ON public.sessions USING btree (municipality_id, ends_at);

CREATE INDEX simulations_by_day ON public.simulations USING btree (municipality_id, started_at DESC);

CREATE UNIQUE INDEX simulations_one_open ON public.simulations USING btree (municipality_id) WHERE (status = ANY (ARRAY['waiting'::text, 'reading'::text, 'calculating'::text]));

CREATE INDEX staff_roles_by_staff ON public.staff_roles USING btree (municipality_id, staff_id);

CREATE INDEX submissions_open ON public.submissions USING btree (municipality_id, saved_at) WHERE (state = ANY (ARRAY['draft'::text, 'sent'::text]));

CREATE INDEX translation_suggestions_by_text ON public.translation_suggestions USING btree (municipality_id, language, text_key, suggested_at);

CREATE INDEX unexecuted_reasons_by_decision ON public.unexecuted_reasons USING btree (municipality_id, decision_id, said_at);

CREATE INDEX uploads_by_person ON public.uploads USING btree (municipality_id, person_id);

policy own_municipality on absences for ALL using (municipality_id = ( SELECT tenant() AS tenant)) with check (municipality_id = ( SELECT tenant() AS tenant))

policy own_municipality on accessibility_answers for ALL using (municipality_id = ( SELECT tenant() AS tenant)) with check (municipality_id = ( SELECT tenant() AS tenant))

policy own_municipality on accessibility_reports for ALL using (municipality_id = ( SELECT tenant() AS tenant)) with check (municipality_id = ( SELECT tenant() AS tenant))

policy own_municipality on addresses for ALL using (municipality_id = ( SELECT tenant() AS tenant)) with check (municipality_id = ( SELECT tenant() AS tenant))

policy own_municipality on appeals for ALL using (municipality_id = ( SELECT tenant() AS tenant)) with check (municipality_id = ( SELECT tenant() AS tenant))

policy own_municipality on application_drafts for ALL using (municipality_id = ( SELECT tenant() AS tenant)) with check (municipality_id = ( SELECT tenant() AS tenant))

policy own_municipality on application_takings for ALL using (municipality_id = ( SELECT tenant() AS tenant)) with check (municipality_id = ( SELECT tenant() AS tenant))

policy own_municipality on application_wordings for ALL using (municipality_id = ( SELECT tenant() AS tenant)) with check (municipality_id = ( SELECT tenant() AS tenant))

policy own_municipality on applications for ALL using (municipality_id = ( SELECT tenant() AS tenant)) with check (municipality_id = ( SELECT tenant() AS tenant))

policy own_municipality on asked_approvals for ALL using (municipality_id = ( SELECT tenant() AS tenant)) with check (municipality_id = ( SELECT tenant() AS tenant))

policy own_municipality on assessments for ALL using (municipality_id = ( SELECT tenant() AS tenant)) with check (municipality_id = ( SELECT tenant() AS tenant))

policy own_municipality on attachment_moves for ALL using (municipality_id = ( SELECT tenant() AS tenant)) with check (municipality_id = ( SELECT tenant() AS tenant))

policy own_municipality on attachments for ALL using (municipality_id = ( SELECT tenant() AS tenant)) with check (municipality_id = ( SELECT tenant() AS tenant))

policy own_municipality on audit_chain for ALL using (municipality_id = ( SELECT tenant() AS tenant)) with check (municipality_id = ( SELECT tenant() AS tenant))

policy own_municipality on audit_events for ALL using (municipality_id = ( SELECT tenant() AS tenant)) with check (municipality_id = ( SELECT tenant() AS tenant))

policy own_municipality on break_glass for ALL using (municipality_id = ( SELECT tenant() AS tenant)) with check (municipality_id = ( SELECT tenant() AS tenant))

policy own_municipality on break_glass_reviews for ALL using (municipality_id = ( SELECT tenant() AS tenant)) with check (municipality_id = ( SELECT tenant() AS tenant))

policy own_municipality on calculations for ALL using (municipality_id = ( SELECT tenant() AS tenant)) with check (municipality_id = ( SELECT tenant() AS tenant))

policy own_municipality on call_back_promises for ALL using (municipality_id = ( SELECT tenant() AS tenant)) with check (municipality_id = ( SELECT tenant() AS tenant))

policy own_municipality on case_assignments for ALL using (municipality_id = ( SELECT tenant() AS tenant)) with check (municipality_id = ( SELECT tenant() AS tenant))

policy own_municipality on case_closings for ALL using (municipality_id = ( SELECT tenant() AS tenant)) with check (municipality_id = ( SELECT tenant() AS tenant))

policy own_municipality on case_counters for ALL using (municipality_id = ( SELECT tenant() AS tenant)) with check (municipality_id = ( SELECT tenant() AS tenant))

policy own_municipality on case_links for ALL using (municipality_id = ( SELECT tenant() AS tenant)) with check (municipality_id = ( SELECT tenant() AS tenant))

policy own_municipality on case_members for ALL using (municipality_id = ( SELECT tenant() AS tenant)) with check (municipality_id = ( SELECT tenant() AS tenant))

policy own_municipality on case_reopenings for ALL using (municipality_id = ( SELECT tenant() AS tenant)) with check (municipality_id = ( SELECT tenant() AS tenant))

policy own_municipality on cases for ALL using (municipality_id = ( SELECT tenant() AS tenant)) with check (municipality_id = ( SELECT tenant() AS tenant))

policy own_municipality on child_analyses for ALL using (municipality_id = ( SELECT tenant() AS tenant)) with check (municipality_id = ( SELECT tenant() AS tenant))

policy own_municipality on child_occasions for ALL using (municipality_id = ( SELECT tenant() AS tenant)) with check (municipality_id = ( SELECT tenant() AS tenant))

policy own_municipality on child_talk_trainings for ALL using (municipality_id = ( SELECT tenant() AS tenant)) with check (municipality_id = ( SELECT tenant() AS tenant))

policy own_municipality on committees for ALL using (municipality_id = ( SELECT tenant() AS tenant)) with check (municipality_id = ( SELECT tenant() AS tenant))

policy own_municipality on completion_answers for ALL using (municipality_id = ( SELECT tenant() AS tenant)) with check (municipality_id = ( SELECT tenant() AS tenant))

policy own_municipality on completion_days for ALL using (municipality_id = ( SELECT tenant() AS tenant)) with check (municipality_id = ( SELECT tenant() AS tenant))

policy own_municipality on completion_items for ALL using (municipality_id = ( SELECT tenant() AS tenant)) with check (municipality_id = ( SELECT tenant() AS tenant))

policy own_municipality on completion_receipts for ALL using (municipality_id = ( SELECT tenant() AS tenant)) with check (municipality_id = ( SELECT tenant() AS tenant))

policy own_municipality on completion_reminders for ALL using (municipality_id = ( SELECT tenant() AS tenant)) with check (municipality_id = ( SELECT tenant() AS tenant))

policy own_municipality on completion_requests for ALL using (municipality_id = ( SELECT tenant() AS tenant)) with check (municipality_id = ( SELECT tenant() AS tenant))

policy own_municipality on concern_handings for ALL using (municipality_id = ( SELECT tenant() AS tenant)) with check (municipality_id = ( SELECT tenant() AS tenant))

policy own_municipality on concern_receipts for ALL using (municipality_id = ( SELECT tenant() AS tenant)) with check (municipality_id = ( SELECT tenant() AS tenant))

policy own_municipality on concern_reports for ALL using (municipality_id = ( SELECT tenant() AS tenant)) with check (municipality_id = ( SELECT tenant() AS tenant))

policy own_municipality on conflicts_of_interest for ALL using (municipality_id = ( SELECT tenant() AS tenant)) with check (municipality_id = ( SELECT tenant() AS tenant))

policy own_municipality on contacts for ALL using (municipality_id = ( SELECT tenant() AS tenant)) with check (municipality_id = ( SELECT tenant() AS tenant))

policy own_municipality on decided_child_analyses for ALL using (municipality_id = ( SELECT tenant() AS tenant)) with check (municipality_id = ( SELECT tenant() AS tenant))

policy own_municipality on decision_explanations for ALL using (municipality_id = ( SELECT tenant() AS tenant)) with check (municipality_id = ( SELECT tenant() AS tenant))

policy own_municipality on decision_handbook for ALL using (municipality_id = ( SELECT tenant() AS tenant)) with check (municipality_id = ( SELECT tenant() AS tenant))

policy own_municipality on decision_needs for ALL using (municipality_id = ( SELECT tenant() AS tenant)) with check (municipality_id = ( SELECT tenant() AS tenant))

policy own_municipality on decision_own_reasons for ALL using (municipality_id = ( SELECT tenant() AS tenant)) with check (municipality_id = ( SELECT tenant() AS tenant))

policy own_municipality on decision_statements for ALL using (municipality_id = ( SELECT tenant() AS tenant)) with check (municipality_id = ( SELECT tenant() AS tenant))

policy own_municipality on decisions for ALL using (municipality_id = ( SELECT tenant() AS tenant)) with check (municipality_id = ( SELECT tenant() AS tenant))

policy own_municipality on delay_notices for ALL using (municipality_id = ( SELECT tenant() AS tenant)) with check (municipality_id = ( SELECT tenant() AS tenant))

policy own_municipality on delay_rejections for ALL using (municipality_id = ( SELECT tenant() AS tenant)) with check (municipality_id = ( SELECT tenant() AS tenant))

policy own_municipality on delay_requests for ALL using (municipality_id = ( SELECT tenant() AS tenant)) with check (municipality_id = ( SELECT tenant() AS tenant))

policy own_municipality on delegation_notices for ALL using (municipality_id = ( SELECT tenant() AS tenant)) with check (municipality_id = ( SELECT tenant() AS tenant))

policy own_municipality on delegation_orders for ALL using (municipality_id = ( SELECT tenant() AS tenant)) with check (municipality_id = ( SELECT tenant() AS tenant))

policy own_municipality on delegation_rules for ALL using (municipality_id = ( SELECT tenant() AS tenant)) with check (municipality_id = ( SELECT tenant() AS tenant))

policy own_municipality on demo_logins for ALL using (municipality_id = ( SELECT tenant() AS tenant)) with check (municipality_id = ( SELECT tenant() AS tenant))

policy own_municipality on deviation_answers for ALL using (municipality_id = ( SELECT tenant() AS tenant)) with check (municipality_id = ( SELECT tenant() AS tenant))

policy own_municipality on deviation_withdrawals for ALL using (municipality_id = ( SELECT tenant() AS tenant)) with check (municipality_id = ( SELECT tenant() AS tenant))

policy own_municipality on deviations for ALL using (municipality_id = ( SELECT tenant() AS tenant)) with check (municipality_id = ( SELECT tenant() AS tenant))

policy own_municipality on disposed_drafts for ALL using (municipality_id = ( SELECT tenant() AS tenant)) with check (municipality_id = ( SELECT tenant() AS tenant))

policy own_municipality on duty_shifts for ALL using (municipality_id = ( SELECT tenant() AS tenant)) with check (municipality_id = ( SELECT tenant() AS tenant))

policy own_municipality on duty_shifts_ended for ALL using (municipality_id = ( SELECT tenant() AS tenant)) with check (municipality_id = ( SELECT tenant() AS tenant))

policy own_municipality on emergencies for ALL using (municipality_id = ( SELECT tenant() AS tenant)) with check (municipality_id = ( SELECT tenant() AS tenant))

policy own_municipality on emergency_answers for ALL using (municipality_id = ( SELECT tenant() AS tenant)) with check (municipality_id = ( SELECT tenant() AS tenant))

policy own_municipality on emergency_takes for ALL using (municipality_id = ( SELECT tenant() AS tenant)) with check (municipality_id = ( SELECT tenant() AS tenant))

policy own_municipality on ended_needs for ALL using (municipality_id = ( SELECT tenant() AS tenant)) with check (municipality_id = ( SELECT tenant() AS tenant))

policy own_municipality on entered_tables for ALL using (municipality_id = ( SELECT tenant() AS tenant)) with check (municipality_id = ( SELECT tenant() AS tenant))

policy everyone_reads on eservice_settings for SELECT using true with check 

policy own_municipality on eservice_settings for ALL using (municipality_id = ( SELECT tenant() AS tenant)) with check (municipality_id = ( SELECT tenant() AS tenant))

policy own_municipality on eviction_confirmations for ALL using (municipality_id = ( SELECT tenant() AS tenant)) with check (municipality_id = ( SELECT tenant() AS tenant))

policy own_municipality on eviction_notices for ALL using (municipality_id = ( SELECT tenant() AS tenant)) with check (municipality_id = ( SELECT tenant() AS tenant))

policy own_municipality on file_scans for ALL using (municipality_id = ( SELECT tenant() AS tenant)) with check (municipality_id = ( SELECT tenant() AS tenant))

policy own_municipality on given_approvals for ALL using (municipality_id = ( SELECT tenant() AS tenant)) with check (municipality_id = ( SELECT tenant() AS tenant))

policy own_municipality on guidelines for ALL using (municipality_id = ( SELECT tenant() AS tenant)) with check (municipality_id = ( SELECT tenant() AS tenant))

policy own_municipality on hand_over_cases for ALL using (municipality_id = ( SELECT tenant() AS tenant)) with check (municipality_id = ( SELECT tenant() AS tenant))

policy own_municipality on hand_overs for ALL using (municipality_id = ( SELECT tenant() AS tenant)) with check (municipality_id = ( SELECT tenant() AS tenant))

policy own_municipality on handbook_versions for ALL using (municipality_id = ( SELECT tenant() AS tenant)) with check (municipality_id = ( SELECT tenant() AS tenant))

policy own_municipality on hearing_answers for ALL using (municipality_id = ( SELECT tenant() AS tenant)) with check (municipality_id = ( SELECT tenant() AS tenant))

policy own_municipality on hearings for ALL using (municipality_id = ( SELECT tenant() AS tenant)) with check (municipality_id = ( SELECT tenant() AS tenant))

policy own_municipality on home_days for ALL using (municipality_id = ( SELECT tenant() AS tenant)) with check (municipality_id = ( SELECT tenant() AS tenant))

policy own_municipality on household_consents for ALL using (municipality_id = ( SELECT tenant() AS tenant)) with check (municipality_id = ( SELECT tenant() AS tenant))

policy own_municipality on idempotency_keys for ALL using (municipality_id = ( SELECT tenant() AS tenant)) with check (municipality_id = ( SELECT tenant() AS tenant))

policy own_municipality on information_contacts for ALL using (municipality_id = ( SELECT tenant() AS tenant)) with check (municipality_id = ( SELECT tenant() AS tenant))

policy own_municipality on journal_entries for ALL using (municipality_id = ( SELECT tenant() AS tenant)) with check (municipality_id = ( SELECT tenant() AS tenant))

policy own_municipality on letter_files for ALL using (municipality_id = ( SELECT tenant() AS tenant)) with check (municipality_id = ( SELECT tenant() AS tenant))

policy own_municipality on letter_receipts for ALL using (municipality_id = ( SELECT tenant() AS tenant)) with check (municipality_id = ( SELECT tenant() AS tenant))

policy own_municipality on letters for ALL using (municipality_id = ( SELECT tenant() AS tenant)) with check (municipality_id = ( SELECT tenant() AS tenant))

policy own_municipality on message_attachments for ALL using (municipality_id = ( SELECT tenant() AS tenant)) with check (municipality_id = ( SELECT tenant() AS tenant))

policy own_municipality on message_readings for ALL using (municipality_id = ( SELECT tenant() AS tenant)) with check (municipality_id = ( SELECT tenant() AS tenant))

policy own_municipality on messages for ALL using (municipality_id = ( SELECT tenant() AS tenant)) with check (municipality_id = ( SELECT tenant() AS tenant))

policy everyone_reads on municipalities for SELECT using true with check 

policy own_municipality on municipalities for ALL using (municipality_id = ( SELECT tenant() AS tenant)) with check (municipality_id = ( SELECT tenant() AS tenant))

policy own_municipality on open_applications for ALL using (municipality_id = ( SELECT tenant() AS tenant)) with check (municipality_id = ( SELECT tenant() AS tenant))

policy own_municipality on own_watches for ALL using (municipality_id = ( SELECT tenant() AS tenant)) with check (municipality_id = ( SELECT tenant() AS tenant))

policy own_municipality on own_watches_met for ALL using (municipality_id = ( SELECT tenant() AS tenant)) with check (municipality_id = ( SELECT tenant() AS tenant))

policy own_municipality on own_withdrawals for ALL using (municipality_id = ( SELECT tenant() AS tenant)) with check (municipality_id = ( SELECT tenant() AS tenant))

policy own_municipality on own_withdrawals_undone for ALL using (municipality_id = ( SELECT tenant() AS tenant)) with check (municipality_id = ( SELECT tenant() AS tenant))

policy own_municipality on paper_forms for ALL using (municipality_id = ( SELECT tenant() AS tenant)) with check (municipality_id = ( SELECT tenant() AS tenant))

policy own_municipality on payment_accounts for ALL using (municipality_id = ( SELECT tenant() AS tenant)) with check (municipality_id = ( SELECT tenant() AS tenant))

policy own_municipality on payment_attests for ALL using (municipality_id = ( SELECT tenant() AS tenant)) with check (municipality_id = ( SELECT tenant() AS tenant))

policy own_municipality on payment_file_lines for ALL using (municipality_id = ( SELECT tenant() AS tenant)) with check (municipality_id = ( SELECT tenant() AS tenant))

policy own_municipality on payment_files for ALL using (municipality_id = ( SELECT tenant() AS tenant)) with check (municipality_id = ( SELECT tenant() AS tenant))

policy own_municipality on payments for ALL using (municipality_id = ( SELECT tenant() AS tenant)) with check (municipality_id = ( SELECT tenant() AS tenant))

policy own_municipality on person_numbers for ALL using (municipality_id = ( SELECT tenant() AS tenant)) with check (municipality_id = ( SELECT tenant() AS tenant))

policy own_municipality on persons for ALL using (municipality_id = ( SELECT tenant() AS tenant)) with check (municipality_id = ( SELECT tenant() AS tenant))

policy own_municipality on prepared_answers for ALL using (municipality_id = ( SELECT tenant() AS tenant)) with check (municipality_id = ( SELECT tenant() AS tenant))

policy own_municipality on prepared_decisions for ALL using (municipality_id = ( SELECT tenant() AS tenant)) with check (municipality_id = ( SELECT tenant() AS tenant))

policy own_municipality on prepared_marks for ALL using (municipality_id = ( SELECT tenant() AS tenant)) with check (municipality_id = ( SELECT tenant() AS tenant))

policy own_municipality on protected_identities for ALL using (municipality_id = ( SELECT tenant() AS tenant)) with check (municipality_id = ( SELECT tenant() AS tenant))

policy own_municipality on protected_readings for ALL using (municipality_id = ( SELECT tenant() AS tenant)) with check (municipality_id = ( SELECT tenant() AS tenant))

policy own_municipality on register_answers for ALL using (municipality_id = ( SELECT tenant() AS tenant)) with check (municipality_id = ( SELECT tenant() AS tenant))

policy own_municipality on register_asked_persons for ALL using (municipality_id = ( SELECT tenant() AS tenant)) with check (municipality_id = ( SELECT tenant() AS tenant))

policy own_municipality on register_askings for ALL using (municipality_id = ( SELECT tenant() AS tenant)) with check (municipality_id = ( SELECT tenant() AS tenant))

policy own_municipality on register_objections for ALL using (municipality_id = ( SELECT tenant() AS tenant)) with check (municipality_id = ( SELECT tenant() AS tenant))

policy own_municipality on respite_effort_reviews for ALL using (municipality_id = ( SELECT tenant() AS tenant)) with check (municipality_id = ( SELECT tenant() AS tenant))

policy own_municipality on respite_efforts for ALL using (municipality_id = ( SELECT tenant() AS tenant)) with check (municipality_id = ( SELECT tenant() AS tenant))

policy own_municipality on respite_withdrawals for ALL using (municipality_id = ( SELECT tenant() AS tenant)) with check (municipality_id = ( SELECT tenant() AS tenant))

policy own_municipality on respites for ALL using (municipality_id = ( SELECT tenant() AS tenant)) with check (municipality_id = ( SELECT tenant() AS tenant))

policy own_municipality on reviewed_languages for ALL using (municipality_id = ( SELECT tenant() AS tenant)) with check (municipality_id = ( SELECT tenant() AS tenant))

policy own_municipality on saved_filters for ALL using (municipality_id = ( SELECT tenant() AS tenant)) with check (municipality_id = ( SELECT tenant() AS tenant))

policy own_municipality on sessions for ALL using (municipality_id = ( SELECT tenant() AS tenant)) with check (municipality_id = ( SELECT tenant() AS tenant))

policy own_municipality on simulation_households for ALL using (municipality_id = ( SELECT tenant() AS tenant)) with check (municipality_id = ( SELECT tenant() AS tenant))

policy own_municipality on simulation_results for ALL using (municipality_id = ( SELECT tenant() AS tenant)) with check (municipality_id = ( SELECT tenant() AS tenant))

policy own_municipality on simulations for ALL using (municipality_id = ( SELECT tenant() AS tenant)) with check (municipality_id = ( SELECT tenant() AS tenant))

policy own_municipality on staff for ALL using (municipality_id = ( SELECT tenant() AS tenant)) with check (municipality_id = ( SELECT tenant() AS tenant))

policy own_municipality on staff_roles for ALL using (municipality_id = ( SELECT tenant() AS tenant)) with check (municipality_id = ( SELECT tenant() AS tenant))

policy own_municipality on submissions for ALL using (municipality_id = ( SELECT tenant() AS tenant)) with check (municipality_id = ( SELECT tenant() AS tenant))

policy own_municipality on translation_approvals for ALL using (municipality_id = ( SELECT tenant() AS tenant)) with check (municipality_id = ( SELECT tenant() AS tenant))

policy own_municipality on translation_suggestions for ALL using (municipality_id = ( SELECT tenant() AS tenant)) with check (municipality_id = ( SELECT tenant() AS tenant))

policy own_municipality on unexecuted_reasons for ALL using (municipality_id = ( SELECT tenant() AS tenant)) with check (municipality_id = ( SELECT tenant() AS tenant))

policy own_municipality on unexecuted_reports for ALL using (municipality_id = ( SELECT tenant() AS tenant)) with check (municipality_id = ( SELECT tenant() AS tenant))

policy own_municipality on units for ALL using (municipality_id = ( SELECT tenant() AS tenant)) with check (municipality_id = ( SELECT tenant() AS tenant))

policy own_municipality on upload_parts for ALL using (municipality_id = ( SELECT tenant() AS tenant)) with check (municipality_id = ( SELECT tenant() AS tenant))

policy own_municipality on uploads for ALL using (municipality_id = ( SELECT tenant() AS tenant)) with check (municipality_id = ( SELECT tenant() AS tenant))

policy own_municipality on urgent_notices for ALL using (municipality_id = ( SELECT tenant() AS tenant)) with check (municipality_id = ( SELECT tenant() AS tenant))

policy own_municipality on workload_weights for ALL using (municipality_id = ( SELECT tenant() AS tenant)) with check (municipality_id = ( SELECT tenant() AS tenant))

row level security on absences: enabled t, forced t

row level security on accessibility_answers: enabled t, forced t

row level security on accessibility_reports: enabled t, forced t

row level security on addresses: enabled t, forced t

row level security on appeals: enabled t, forced t

row level security on application_drafts: enabled t, forced t

row level security on application_takings: enabled t, forced t

row level security on application_wordings: enabled t, forced t

row level security on applications: enabled t, forced t

row level security on asked_approvals: enabled t, forced t

row level security on assessments: enabled t, forced t

row level security on attachment_moves: enabled t, forced t

row level security on attachments: enabled t, forced t

row level security on audit_chain: enabled t, forced t

row level security on audit_events: enabled t, forced t

row level security on break_glass: enabled t, forced t

row level security on break_glass_reviews: enabled t, forced t

row level security on calculations: enabled t, forced t

row level security on call_back_promises: enabled t, forced t

row level security on case_assignments: enabled t, forced t

row level security on case_closings: enabled t, forced t

row level security on case_counters: enabled t, forced t

row level security on case_links: enabled t, forced t

row level security on case_members: enabled t, forced t

row level security on case_reopenings: enabled t, forced t

row level security on cases: enabled t, forced t

row level security on child_analyses: enabled t, forced t

row level security on child_occasions: enabled t, forced t

row level security on child_talk_trainings: enabled t, forced t

row level security on committees: enabled t, forced t

row level security on completion_answers: enabled t, forced t

row level security on completion_days: enabled t, forced t

row level security on completion_items: enabled t, forced t

row level security on completion_receipts: enabled t, forced t

row level security on completion_reminders: enabled t, forced t

row level security on completion_requests: enabled t, forced t

row level security on concern_handings: enabled t, forced t

row level security on concern_receipts: enabled t, forced t

row level security on concern_reports: enabled t, forced t

row level security on conflicts_of_interest: enabled t, forced t

row level security on contacts: enabled t, forced t

row level security on decided_child_analyses: enabled t, forced t

row level security on decision_explanations: enabled t, forced t

row level security on decision_handbook: enabled t, forced t

row level security on decision_needs: enabled t, forced t

row level security on decision_own_reasons: enabled t, forced t

row level security on decision_statements: enabled t, forced t

row level security on decisions: enabled t, forced t

row level security on delay_notices: enabled t, forced t

row level security on delay_rejections: enabled t, forced t

row level security on delay_requests: enabled t, forced t

row level security on delegation_notices: enabled t, forced t

row level security on delegation_orders: enabled t, forced t

row level security on delegation_rules: enabled t, forced t

row level security on demo_logins: enabled t, forced t

row level security on deviation_answers: enabled t, forced t

row level security on deviation_withdrawals: enabled t, forced t

row level security on deviations: enabled t, forced t

row level security on disposed_drafts: enabled t, forced t

row level security on duty_shifts: enabled t, forced t

row level security on duty_shifts_ended: enabled t, forced t

row level security on emergencies: enabled t, forced t

row level security on emergency_answers: enabled t, forced t

row level security on emergency_takes: enabled t, forced t

row level security on ended_needs: enabled t, forced t

row level security on entered_tables: enabled t, forced t

row level security on eservice_settings: enabled t, forced t

row level security on eviction_confirmations: enabled t, forced t

row level security on eviction_notices: enabled t, forced t

row level security on file_scans: enabled t, forced t

row level security on given_approvals: enabled t, forced t

row level security on guidelines: enabled t, forced t

row level security on hand_over_cases: enabled t, forced t

row level security on hand_overs: enabled t, forced t

row level security on handbook_versions: enabled t, forced t

row level security on hearing_answers: enabled t, forced t

row level security on hearings: enabled t, forced t

row level security on home_days: enabled t, forced t

row level security on household_consents: enabled t, forced t

row level security on idempotency_keys: enabled t, forced t

row level security on information_contacts: enabled t, forced t

row level security on journal_entries: enabled t, forced t

row level security on letter_files: enabled t, forced t

row level security on letter_receipts: enabled t, forced t

row level security on letters: enabled t, forced t

row level security on message_attachments: enabled t, forced t

row level security on message_readings: enabled t, forced t

row level security on messages: enabled t, forced t

row level security on municipalities: enabled t, forced t

row level security on open_applications: enabled t, forced t

row level security on own_watches: enabled t, forced t

row level security on own_watches_met: enabled t, forced t

row level security on own_withdrawals: enabled t, forced t

row level security on own_withdrawals_undone: enabled t, forced t

row level security on paper_forms: enabled t, forced t

row level security on payment_accounts: enabled t, forced t

row level security on payment_attests: enabled t, forced t

row level security on payment_file_lines: enabled t, forced t

row level security on payment_files: enabled t, forced t

row level security on payments: enabled t, forced t

row level security on person_numbers: enabled t, forced t

row level security on persons: enabled t, forced t

row level security on prepared_answers: enabled t, forced t

row level security on prepared_decisions: enabled t, forced t

row level security on prepared_marks: enabled t, forced t

row level security on protected_identities: enabled t, forced t

row level security on protected_readings: enabled t, forced t

row level security on register_answers: enabled t, forced t

row level security on register_asked_persons: enabled t, forced t

row level security on register_askings: enabled t, forced t

row level security on register_objections: enabled t, forced t

row level security on respite_effort_reviews: enabled t, forced t

row level security on respite_efforts: enabled t, forced t

row level security on respite_withdrawals: enabled t, forced t

row level security on respites: enabled t, forced t

row level security on reviewed_languages: enabled t, forced t

row level security on saved_filters: enabled t, forced t

row level security on sessions: enabled t, forced t

row level security on simulation_households: enabled t, forced t

row level security on simulation_results: enabled t, forced t

row level security on simulations: enabled t, forced t

row level security on staff: enabled t, forced t

row level security on staff_roles: enabled t, forced t

row level security on submissions: enabled t, forced t

row level security on translation_approvals: enabled t, forced t

row level security on translation_suggestions: enabled t, forced t

row level security on unexecuted_reasons: enabled t, forced t

row level security on unexecuted_reports: enabled t, forced t

row level security on units: enabled t, forced t

row level security on upload_parts: enabled t, forced t

row level security on uploads: enabled t, forced t

row level security on urgent_notices: enabled t, forced t

row level security on workload_weights: enabled t, forced t

grant insert, select, update on absences to tillit_app

grant insert, select on accessibility_answers to tillit_app

grant insert, select on accessibility_reports to tillit_app

grant insert, select, update on addresses to tillit_app

grant insert, select on appeals to tillit_app

grant delete, insert, select, update on application_drafts to tillit_app

grant insert, select on application_takings to tillit_app

grant insert, select on application_wordings to tillit_app

grant insert, select on applications to tillit_app

grant insert, select on asked_approvals to tillit_app

grant insert, select, update on assessments to tillit_app

grant insert, select on attachment_moves to tillit_app

grant insert, select, update on attachments to tillit_app

grant insert, select on audit_chain to tillit_app

grant insert, select on audit_events to tillit_app

grant insert, select on break_glass to tillit_app

grant insert, select on break_glass_reviews to tillit_app

grant insert, select on calculations to tillit_app

grant insert, select on call_back_promises to tillit_app

grant insert, select, update on case_assignments to tillit_app

grant insert, select on case_closings to tillit_app

grant insert, select, update on case_counters to tillit_app

grant insert, select on case_links to tillit_app

grant insert, select, update on case_members to tillit_app

grant insert, select on case_reopenings to tillit_app

grant insert, select, update on cases to tillit_app

grant insert, select, update on child_analyses to tillit_app

grant insert, select on child_occasions to tillit_app

grant insert, select on child_talk_trainings to tillit_app

grant select on committees to tillit_app

grant insert, select on completion_answers to tillit_app

grant insert, select on completion_days to tillit_app

grant insert, select on completion_items to tillit_app

grant insert, select on completion_receipts to tillit_app

grant insert, select on completion_reminders to tillit_app

grant insert, select on completion_requests to tillit_app

grant insert, select on concern_handings to tillit_app

grant insert, select on concern_receipts to tillit_app

grant insert, select on concern_reports to tillit_app

grant insert, select on conflicts_of_interest to tillit_app

grant insert, select on contacts to tillit_app

grant insert, select on decided_child_analyses to tillit_app

grant insert, select on decision_explanations to tillit_app

grant insert, select on decision_handbook to tillit_app

grant insert, select on decision_needs to tillit_app

grant insert, select on decision_own_reasons to tillit_app

grant insert, select on decision_statements to tillit_app

grant insert, select on decisions to tillit_app

grant insert, select on delay_notices to tillit_app

grant insert, select on delay_rejections to tillit_app

grant insert, select on delay_requests to tillit_app

grant insert, select on delegation_notices to tillit_app

grant insert, select on delegation_orders to tillit_app

grant insert, select on delegation_rules to tillit_app

grant select on demo_logins to tillit_app

grant insert, select on deviation_answers to tillit_app

grant insert, select on deviation_withdrawals to tillit_app

grant insert, select on deviations to tillit_app

grant insert, select on disposed_drafts to tillit_app

grant insert, select on duty_shifts to tillit_app

grant insert, select on duty_shifts_ended to tillit_app

grant insert, select on emergencies to tillit_app

grant insert, select on emergency_answers to tillit_app

grant insert, select on emergency_takes to tillit_app

grant insert, select on ended_needs to tillit_app

grant insert, select on entered_tables to tillit_app

grant insert, select on eservice_settings to tillit_app

grant insert, select on eviction_confirmations to tillit_app

grant insert, select on eviction_notices to tillit_app

grant insert, select on file_scans to tillit_app

grant insert, select on given_approvals to tillit_app

grant insert, select on guidelines to tillit_app

grant insert, select on hand_over_cases to tillit_app

grant insert, select on hand_overs to tillit_app

grant insert, select on handbook_versions to tillit_app

grant insert, select on hearing_answers to tillit_app

grant insert, select on hearings to tillit_app

grant insert, select on home_days to tillit_app

grant insert, select on household_consents to tillit_app

grant delete, insert, select, update on idempotency_keys to tillit_app

grant insert, select on information_contacts to tillit_app

grant insert, select on journal_entries to tillit_app

grant insert, select on letter_files to tillit_app

grant insert, select on letter_receipts to tillit_app

grant insert, select on letters to tillit_app

grant insert, select on message_attachments to tillit_app

grant insert, select on message_readings to tillit_app

grant insert, select on messages to tillit_app

grant select on municipalities to tillit_app

grant delete, insert, select, update on open_applications to tillit_app

grant insert, select on own_watches to tillit_app

grant insert, select on own_watches_met to tillit_app

grant insert, select on own_withdrawals to tillit_app

grant insert, select on own_withdrawals_undone to tillit_app

grant insert, select, update on paper_forms to tillit_app

grant insert, select, update on payment_accounts to tillit_app

grant insert, select on payment_attests to tillit_app

grant insert, select on payment_file_lines to tillit_app

grant insert, select on payment_files to tillit_app

grant insert, select on payments to tillit_app

grant insert, select on person_numbers to tillit_app

grant insert, select, update on persons to tillit_app

grant insert, select on prepared_answers to tillit_app

grant insert, select on prepared_decisions to tillit_app

grant insert, select on prepared_marks to tillit_app

grant insert, select, update on protected_identities to tillit_app

grant insert, select on protected_readings to tillit_app

grant insert, select on register_answers to tillit_app

grant insert, select on register_asked_persons to tillit_app

grant insert, select on register_askings to tillit_app

grant insert, select on register_objections to tillit_app

grant insert, select on respite_effort_reviews to tillit_app

grant insert, select on respite_efforts to tillit_app

grant insert, select on respite_withdrawals to tillit_app

grant insert, select on respites to tillit_app

grant insert, select on reviewed_languages to tillit_app

grant delete, insert, select on saved_filters to tillit_app

grant delete, insert, select, update on sessions to tillit_app

grant delete, insert, select on simulation_households to tillit_app

grant delete, insert, select on simulation_results to tillit_app

grant insert, select, update on simulations to tillit_app

grant select on staff to tillit_app

grant select on staff_roles to tillit_app

grant insert, select, update on submissions to tillit_app

grant insert, select on translation_approvals to tillit_app

grant insert, select on translation_suggestions to tillit_app

grant insert, select on unexecuted_reasons to tillit_app

grant insert, select on unexecuted_reports to tillit_app

grant select on units to tillit_app

grant delete, insert, select on upload_parts to tillit_app

grant delete, insert, select, update on uploads to tillit_app

grant insert, select on urgent_notices to tillit_app

grant insert, select on workload_weights to tillit_app

CREATE OR REPLACE FUNCTION public.application_stays()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  -- Whoever runs the database may mend a row; the application may not.
  if not pg_has_role(current_user, (select relowner from pg_class where oid = tg_relid), 'member') and not exists (select from application_wordings w
      where w.municipality_id = new.municipality_id and w.application_id = new.application_id and w.content = new.content) then
    raise exception 'an application says what was worded' using errcode = 'check_violation', constraint = 'application_stays';
  end if;
  return new;
end
$function$


CREATE OR REPLACE FUNCTION public.case_relation(the_case uuid, the_staff uuid, on_day date, at_time timestamp with time zone)
 RETURNS text
 LANGUAGE sql
 STABLE
AS $function$
  select case when exists (select from conflicts_of_interest k where k.municipality_id = tenant() and k.case_id = the_case and k.staff_id = the_staff) then null else coalesce(
    (select a.kind from case_assignments a
      where a.municipality_id = tenant() and a.case_id = the_case and a.staff_id = the_staff
        and a.valid_from <= on_day and (a.valid_to is null or a.valid_to >= on_day)
      order by a.kind limit 1),
    (select 'unit' from staff_roles r join cases c on c.municipality_id = r.municipality_id and (r.unit_id = c.unit_id or r.unit_id is null)
      where r.municipality_id = tenant() and r.staff_id = the_staff and c.case_id = the_case and r.role in ('first_social_worker', 'unit_manager')
        and r.valid_from <= on_day and (r.valid_to is null or r.valid_to >= on_day)
      limit 1),
    (select 'break_glass' from break_glass g
      where g.municipality_id = tenant() and g.case_id = the_case and g.staff_id = the_staff and g.opened_at <= at_time and g.ends_at > at_time
      limit 1),
    (select case when case_relation(l.to_case, the_staff, on_day, at_time) is null then null else 'successor' end from case_links l
      where l.municipality_id = tenant() and l.from_case = the_case
      order by 1 nulls last limit 1)) end
$function$


CREATE OR REPLACE FUNCTION public.cover_who_is_away()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  insert into case_assignments (municipality_id, case_id, staff_id, kind, valid_from, valid_to, absence_id)
  select new.municipality_id, new.case_id, a.cover_staff_id, 'cover', greatest(a.starts_on, new.valid_from), least(a.ends_on, new.valid_to), a.absence_id
  from absences a
  where a.municipality_id = new.municipality_id and a.staff_id = new.staff_id and a.ends_on >= a.starts_on
    and a.ends_on >= new.valid_from and (new.valid_to is null or a.starts_on <= new.valid_to);
  return null;
end
$function$


CREATE OR REPLACE FUNCTION public.decision_keeps_handbook()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  insert into decision_handbook (municipality_id, decision_id, handbook_version_id)
    select new.municipality_id, new.decision_id, v from handbook_on(new.municipality_id, (new.decided_at at time zone 'Europe/Stockholm')::date) as v;
  return null;
end
$function$


CREATE OR REPLACE FUNCTION public.decision_keeps_order()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  new.delegation_order_id := (select delegation_order_on(c.municipality_id, u.committee_id, (new.decided_at at time zone 'Europe/Stockholm')::date)
    from cases c join units u on u.municipality_id = c.municipality_id and u.unit_id = c.unit_id
    where c.municipality_id = new.municipality_id and c.case_id = new.case_id);
  return new;
end
$function$


CREATE OR REPLACE FUNCTION public.decision_prepared_where_wanted()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if exists (select from delegation_rules r where r.municipality_id = new.municipality_id and r.review_from_ore is not null)
    and exists (
      select from decisions d join cases c on c.municipality_id = d.municipality_id and c.case_id = d.case_id
        join units u on u.municipality_id = c.municipality_id and u.unit_id = c.unit_id
        join delegation_rules r on r.municipality_id = u.municipality_id and r.committee_id = u.committee_id
          and r.delegation_order_id is not distinct from d.delegation_order_id
      where d.municipality_id = new.municipality_id and d.decision_id = new.decision_id and d.prepared_decision_id is null
        and position(', ' || r.item || ', ' in ', ' || d.delegation_item || ', ') > 0 and not r.is_urgent
        and r.kind in ('any', new.kind) and (r.outcomes is null or new.outcome = any (r.outcomes)) and (r.max_ore is null or new.granted_ore <= r.max_ore)
        and (d.decided_at at time zone 'Europe/Stockholm')::date between r.valid_from and coalesce(r.valid_to, 'infinity')
      having bool_and(coalesce(new.granted_ore >= r.review_from_ore, false))) then
    raise exception 'the delegation order wants another to prepare it' using errcode = 'check_violation', constraint = 'decision_prepared_where_wanted';
  end if;
  return null;
end
$function$


CREATE OR REPLACE FUNCTION public.delegation_order_on(tenant_id integer, of_committee uuid, on_day date)
 RETURNS uuid
 LANGUAGE sql
 STABLE
AS $function$
  select o.delegation_order_id from delegation_orders o
    where o.municipality_id = tenant_id and o.committee_id = of_committee and o.valid_from <= on_day order by o.valid_from desc limit 1
$function$


CREATE OR REPLACE FUNCTION public.delegation_rule_has_order()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if current_user = 'tillit_app' and new.delegation_order_id is null then
    raise exception 'two persons stand for a delegation rule' using errcode = 'check_violation', constraint = 'delegation_order_two_persons';
  end if;
  return null;
end
$function$


CREATE OR REPLACE FUNCTION public.entered_table_known_later()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if exists (select from entered_tables e where e.municipality_id = new.municipality_id and e.kind = new.kind
      and e.valid_from = new.valid_from and e.known_from >= new.known_from) then
    raise exception 'another table for the month is known as late' using errcode = 'check_violation', constraint = 'entered_table_known_later';
  end if;
  return new;
end
$function$


CREATE OR REPLACE FUNCTION public.guideline_stays()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if old.valid_to is not null or new.valid_to is null then
    raise exception 'a guideline ends once' using errcode = 'check_violation', constraint = 'guideline_stays';
  end if;
  return new;
end
$function$


CREATE OR REPLACE FUNCTION public.guideline_two_persons()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if current_user = 'tillit_app' and new.submission_id is null then
    raise exception 'two persons stand for a guideline' using errcode = 'check_violation', constraint = 'guideline_two_persons';
  end if;
  return null;
end
$function$


CREATE OR REPLACE FUNCTION public.handbook_on(tenant_id integer, on_day date)
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE
AS $function$
  select v.handbook_version_id from handbook_versions v
    where v.municipality_id = tenant_id and v.valid_from <= on_day and (v.valid_to is null or v.valid_to >= on_day)
$function$


CREATE OR REPLACE FUNCTION public.has_open_need(tenant_id integer, of_application uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$
  select not c.shut and 1 + (select count(*) from jsonb_array_elements(coalesce(s.content, ap.content) -> 'costs') cost where cost ->> 'kind' = any(other_need_kinds()))
    > (select count(*) from (
      select n.need_key from decision_needs n where n.municipality_id = ap.municipality_id and n.application_id = ap.application_id
      union select e.need_key from ended_needs e where e.municipality_id = ap.municipality_id and e.application_id = ap.application_id) answered)
  from applications ap join cases c on c.municipality_id = ap.municipality_id and c.case_id = ap.case_id
    left join assessments s on s.municipality_id = ap.municipality_id and s.case_id = ap.case_id and s.month = ap.month
  where ap.municipality_id = tenant_id and ap.application_id = of_application
$function$


CREATE OR REPLACE FUNCTION public.home_waits(of_home home_days)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$
  select of_home.last_day is not null
    and not exists (select from home_days n where n.municipality_id = of_home.municipality_id and n.case_id = of_home.case_id and n.month = of_home.month
      and (n.said_at, n.home_day_id) > (of_home.said_at, of_home.home_day_id))
    and not exists (select from decisions d join decision_needs k on k.municipality_id = d.municipality_id and k.decision_id = d.decision_id and k.kind in ('rent_debt', 'electricity_debt')
      where d.municipality_id = of_home.municipality_id and d.case_id = of_home.case_id and d.month = of_home.month and d.decided_at >= of_home.said_at)
$function$


CREATE OR REPLACE FUNCTION public.is_on_duty(tenant_id integer, the_staff uuid, the_unit uuid, at_time timestamp with time zone)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$
  select exists (select from duty_shifts d where d.municipality_id = tenant_id and d.staff_id = the_staff and d.unit_id = the_unit
    and d.starts_at <= at_time and d.ends_at > at_time
    and not exists (select from duty_shifts_ended e where e.municipality_id = d.municipality_id and e.duty_shift_id = d.duty_shift_id and e.ended_at <= at_time))
$function$


CREATE OR REPLACE FUNCTION public.is_replaced(tenant_id integer, of_decision uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$
  select exists (select from decisions r where r.municipality_id = tenant_id and r.replaces = of_decision)
$function$


CREATE OR REPLACE FUNCTION public.is_unconfirmed(tenant_id integer, of_case uuid, of_person uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$
  select exists (select from asked_approvals a where a.municipality_id = tenant_id and a.case_id = of_case and a.person_id = of_person and a.is_new)
    and not exists (select from asked_approvals a join given_approvals g on g.municipality_id = a.municipality_id and g.application_id = a.application_id and g.person_id = a.person_id
      where a.municipality_id = tenant_id and a.case_id = of_case and a.person_id = of_person and g.answer = 'yes')
$function$


CREATE OR REPLACE FUNCTION public.keep_case()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if exists (select from cases c where c.municipality_id = new.municipality_id and c.case_id = new.case_id and (c.closed_on is null or c.closed_on > new.valid_to))
    and not exists (select from case_assignments a where a.municipality_id = new.municipality_id and a.case_id = new.case_id and a.kind = 'assigned'
      and a.valid_from <= new.valid_to + 1 and (a.valid_to is null or a.valid_to > new.valid_to)) then
    raise exception 'an open case would have no keeper' using errcode = 'check_violation', constraint = 'case_assignments_keeper';
  end if;
  return null;
end
$function$


CREATE OR REPLACE FUNCTION public.mark_open(tenant_id integer, of_applications uuid[])
 RETURNS void
 LANGUAGE sql
AS $function$
  delete from open_applications o using unnest(of_applications) t (id) where o.municipality_id = tenant_id and o.application_id = t.id and not has_open_need(tenant_id, o.application_id);
  insert into open_applications as o (municipality_id, application_id, case_id, month, arrived_on, asks_for_debt)
  select ap.municipality_id, ap.application_id, ap.case_id, ap.month, waits_since(tenant_id, ap.application_id),
    exists (select from jsonb_array_elements(ap.content -> 'costs') cost where cost ->> 'kind' in ('rent_debt', 'electricity_debt'))
  from unnest(of_applications) t (id) join applications ap on ap.municipality_id = tenant_id and ap.application_id = t.id
  where has_open_need(tenant_id, ap.application_id)
  on conflict (municipality_id, application_id) do update set case_id = excluded.case_id, month = excluded.month, arrived_on = excluded.arrived_on, asks_for_debt = excluded.asks_for_debt
    where (o.case_id, o.month, o.arrived_on, o.asks_for_debt) is distinct from (excluded.case_id, excluded.month, excluded.arrived_on, excluded.asks_for_debt);
$function$


CREATE OR REPLACE FUNCTION public.mark_open_by_application()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  perform mark_open(x.municipality_id, x.ids) from (select municipality_id, array_agg(distinct application_id) as ids from changed group by municipality_id) x;
  return null;
end
$function$


CREATE OR REPLACE FUNCTION public.mark_open_by_month()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  perform mark_open(x.municipality_id, x.ids) from (select c.municipality_id, array_agg(distinct ap.application_id) as ids
    from changed c join applications ap on ap.municipality_id = c.municipality_id and ap.case_id = c.case_id and ap.month = c.month group by c.municipality_id) x;
  return null;
end
$function$


CREATE OR REPLACE FUNCTION public.new_id()
 RETURNS uuid
 LANGUAGE sql
AS $function$
  select encode(
    set_bit(set_bit(
      overlay(uuid_send(gen_random_uuid()) placing substring(int8send((extract(epoch from clock_timestamp()) * 1000)::bigint) from 3) from 1 for 6),
      52, 1), 53, 1), 'hex')::uuid
$function$


CREATE OR REPLACE FUNCTION public.number_decided_need()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  new.version := 1 + coalesce((select n.version from decisions d
    join decision_needs n on n.municipality_id = d.municipality_id and n.decision_id = d.replaces and n.need_key = new.need_key
    where d.municipality_id = new.municipality_id and d.decision_id = new.decision_id), 0);
  return new;
end
$function$


CREATE OR REPLACE FUNCTION public.other_need_kinds()
 RETURNS text[]
 LANGUAGE sql
 IMMUTABLE
RETURN ARRAY['healthcare'::text, 'medical_travel'::text, 'medicine'::text, 'dental'::text, 'glasses'::text, 'childcare_fee'::text, 'child_visits'::text, 'baby_equipment'::text, 'leisure'::text, 'holiday'::text, 'home_equipment'::text, 'moving'::text, 'storage'::text, 'rent_debt'::text, 'electricity_debt'::text, 'funeral'::text, 'other'::text]


CREATE OR REPLACE FUNCTION public.own_reasons_of(tenant_id integer, of_decision uuid, of_need text)
 RETURNS json
 LANGUAGE sql
 STABLE
AS $function$
  select coalesce(json_object_agg(o.person_id, o.facts), '{}') from decision_own_reasons o
  where o.municipality_id = tenant_id and o.decision_id = of_decision and o.need_key = of_need
$function$


CREATE OR REPLACE FUNCTION public.payment_within_decision()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if new.amount_ore + sent_on_decision(new.municipality_id, new.decision_id) > (select coalesce(sum(granted_ore), 0) from decision_needs
      where municipality_id = new.municipality_id and decision_id = new.decision_id) then
    raise exception 'payment exceeds the decision' using errcode = 'check_violation', constraint = 'payment_within_decision';
  end if;
  return new;
end
$function$


CREATE OR REPLACE FUNCTION public.plan_job(task text, payload json, job_key text)
 RETURNS void
 LANGUAGE sql
AS $function$ select from graphile_worker.add_job(task, payload, job_key => job_key, max_attempts => 12) $function$


CREATE OR REPLACE PROCEDURE public.protect(IN target text, IN rights text)
 LANGUAGE plpgsql
AS $procedure$
begin
  execute format('alter table %I enable row level security', target);
  execute format('alter table %I force row level security', target);
  execute format('create policy own_municipality on %I using (municipality_id = (select tenant())) with check (municipality_id = (select tenant()))', target);
  execute format('grant %s on %I to tillit_app', rights, target);
end
$procedure$


CREATE OR REPLACE FUNCTION public.respite_has_letter()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if not exists (select from letters l where l.municipality_id = new.municipality_id and l.respite_id = new.respite_id) then
    raise exception 'a respite is told by letter' using errcode = 'check_violation', constraint = 'respite_has_letter';
  end if;
  return null;
end
$function$


CREATE OR REPLACE FUNCTION public.restate_application()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  update applications set content = new.content where municipality_id = new.municipality_id and application_id = new.application_id;
  return new;
end
$function$


CREATE OR REPLACE FUNCTION public.sent_draft_stays()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if exists (select from applications a where a.municipality_id = old.municipality_id and a.draft_id = old.draft_id) then
    raise exception 'the draft of an application stays' using errcode = 'check_violation', constraint = 'sent_draft_stays';
  end if;
  return old;
end
$function$


CREATE OR REPLACE FUNCTION public.sent_on_decision(tenant_id integer, of_decision uuid)
 RETURNS bigint
 LANGUAGE sql
 STABLE
AS $function$
  with recursive line as (
    select d.decision_id, d.replaces from decisions d where d.municipality_id = tenant_id and d.decision_id = of_decision
    union all
    select d.decision_id, d.replaces from line join decisions d on d.municipality_id = tenant_id and d.decision_id = line.replaces)
  select coalesce(sum(p.amount_ore), 0)::bigint from line
    join payments p on p.municipality_id = tenant_id and p.decision_id = line.decision_id
    join payment_file_lines l on l.municipality_id = tenant_id and l.payment_id = p.payment_id
$function$


CREATE OR REPLACE FUNCTION public.show_moved()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  update attachments set shows = new.shows where municipality_id = new.municipality_id and attachment_id = new.attachment_id;
  return new;
end
$function$


CREATE OR REPLACE FUNCTION public.submission_stays()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if old.state in ('approved', 'discarded') or old.kind <> new.kind or not (old.writers <@ new.writers) then
    raise exception 'a closed submission does not change' using errcode = 'check_violation', constraint = 'submission_stays';
  end if;
  return new;
end
$function$


CREATE OR REPLACE FUNCTION public.tenant()
 RETURNS integer
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$ select nullif(current_setting('tillit.municipality', true), '')::integer $function$


CREATE OR REPLACE FUNCTION public.urgent_decision_by_named()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if new.is_urgent and not exists (
      select from delegation_orders o join prepared_decisions p on p.municipality_id = o.municipality_id and p.prepared_decision_id = new.prepared_decision_id
      where o.municipality_id = new.municipality_id and o.delegation_order_id = new.delegation_order_id and o.urgent_by = new.decided_by and p.urgent_why is not null) then
    raise exception 'not the member the board has named' using errcode = 'check_violation', constraint = 'urgent_decision_by_named';
  end if;
  return null;
end
$function$


CREATE OR REPLACE FUNCTION public.waits_for_completion(tenant_id integer, of_case uuid, of_month text, today date)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$
  select exists (select from completion_requests r join completion_items i using (municipality_id, completion_request_id)
    where r.municipality_id = tenant_id and r.case_id = of_case and r.month = of_month
      and not exists (select from completion_receipts x where x.municipality_id = i.municipality_id and x.completion_item_id = i.completion_item_id)
      and not exists (select from completion_answers x where x.municipality_id = i.municipality_id and x.completion_item_id = i.completion_item_id)
      and (select d.answer_by from completion_days d where d.municipality_id = r.municipality_id and d.completion_request_id = r.completion_request_id
        order by d.set_at desc, d.completion_day_id desc limit 1) >= today)
$function$


CREATE OR REPLACE FUNCTION public.waits_since(tenant_id integer, of_application uuid)
 RETURNS date
 LANGUAGE sql
 STABLE
AS $function$
  select coalesce(min(coalesce((select w.arrived_on from application_wordings w where w.municipality_id = ap.municipality_id and w.application_id = ap.application_id
      and n.key = any(w.asked_for) order by w.number limit 1), ap.arrived_on)), min(ap.arrived_on))
  from applications ap left join assessments s on s.municipality_id = ap.municipality_id and s.case_id = ap.case_id and s.month = ap.month
    cross join lateral (select 'income_support' as key
      union select cost ->> 'key' from jsonb_array_elements(coalesce(s.content, ap.content) -> 'costs') cost where cost ->> 'kind' = any(other_need_kinds())) n
  where ap.municipality_id = tenant_id and ap.application_id = of_application
    and not exists (select from decision_needs d where d.municipality_id = ap.municipality_id and d.application_id = ap.application_id and d.need_key = n.key)
    and not exists (select from ended_needs e where e.municipality_id = ap.municipality_id and e.application_id = ap.application_id and e.need_key = n.key)
$function$


CREATE TRIGGER sent_draft_stays BEFORE DELETE ON public.application_drafts FOR EACH ROW EXECUTE FUNCTION sent_draft_stays();

CREATE TRIGGER restate_application AFTER INSERT ON public.application_wordings FOR EACH ROW EXECUTE FUNCTION restate_application();

CREATE TRIGGER application_stays BEFORE UPDATE OF content ON public.applications FOR EACH ROW EXECUTE FUNCTION application_stays();

CREATE TRIGGER applications_open_changed AFTER UPDATE ON public.applications REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION mark_open_by_application();

CREATE TRIGGER applications_open_new AFTER INSERT ON public.applications REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION mark_open_by_application();

CREATE TRIGGER assessments_open_changed AFTER UPDATE ON public.assessments REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION mark_open_by_month();

CREATE TRIGGER assessments_open_new AFTER INSERT ON public.assessments REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION mark_open_by_month();

CREATE TRIGGER show_moved AFTER INSERT ON public.attachment_moves FOR EACH ROW EXECUTE FUNCTION show_moved();

CREATE CONSTRAINT TRIGGER case_assignments_keeper AFTER UPDATE ON public.case_assignments DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (((new.kind = 'assigned'::text) AND (new.valid_to IS NOT NULL))) EXECUTE FUNCTION keep_case();

CREATE TRIGGER case_assignments_cover AFTER INSERT ON public.case_assignments FOR EACH ROW WHEN ((new.kind = 'assigned'::text)) EXECUTE FUNCTION cover_who_is_away();

CREATE TRIGGER decision_needs_open AFTER INSERT ON public.decision_needs REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION mark_open_by_application();

CREATE TRIGGER decision_prepared_where_wanted AFTER INSERT ON public.decision_needs FOR EACH ROW EXECUTE FUNCTION decision_prepared_where_wanted();

CREATE TRIGGER number_decided_need BEFORE INSERT ON public.decision_needs FOR EACH ROW EXECUTE FUNCTION number_decided_need();

CREATE TRIGGER decision_keeps_handbook AFTER INSERT ON public.decisions FOR EACH ROW EXECUTE FUNCTION decision_keeps_handbook();

CREATE TRIGGER decision_keeps_order BEFORE INSERT ON public.decisions FOR EACH ROW EXECUTE FUNCTION decision_keeps_order();

CREATE TRIGGER urgent_decision_by_named AFTER INSERT ON public.decisions FOR EACH ROW EXECUTE FUNCTION urgent_decision_by_named();

CREATE TRIGGER delegation_rule_has_order AFTER INSERT ON public.delegation_rules FOR EACH ROW EXECUTE FUNCTION delegation_rule_has_order();

CREATE TRIGGER ended_needs_open AFTER INSERT ON public.ended_needs REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION mark_open_by_application();

CREATE TRIGGER entered_table_known_later BEFORE INSERT ON public.entered_tables FOR EACH ROW EXECUTE FUNCTION entered_table_known_later();

CREATE TRIGGER guideline_stays BEFORE UPDATE ON public.guidelines FOR EACH ROW EXECUTE FUNCTION guideline_stays();

CREATE TRIGGER guideline_two_persons AFTER INSERT ON public.guidelines FOR EACH ROW EXECUTE FUNCTION guideline_two_persons();

CREATE TRIGGER handbook_stays BEFORE UPDATE ON public.handbook_versions FOR EACH ROW EXECUTE FUNCTION guideline_stays();

CREATE TRIGGER handbook_two_persons AFTER INSERT ON public.handbook_versions FOR EACH ROW EXECUTE FUNCTION guideline_two_persons();

CREATE TRIGGER payment_within_decision BEFORE INSERT ON public.payments FOR EACH ROW EXECUTE FUNCTION payment_within_decision();

CREATE CONSTRAINT TRIGGER respite_has_letter AFTER INSERT ON public.respites DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION respite_has_letter();

CREATE TRIGGER submission_stays BEFORE UPDATE ON public.submissions FOR EACH ROW EXECUTE FUNCTION submission_stays();
