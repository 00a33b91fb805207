-- Whom a translation was read and approved by. The fingerprint is of the Swedish wording and the translated one: when either changes, nobody has.
create table translation_approvals (
  municipality_id integer not null,
  language text not null check (length(language) between 2 and 20),
  text_key text not null check (length(text_key) between 1 and 200),
  fingerprint text not null check (fingerprint ~ '^[0-9a-f]{64}$'),
  approved_by uuid not null,
  approved_at timestamptz not null,
  primary key (municipality_id, language, text_key, fingerprint),
  foreign key (municipality_id, approved_by) references staff
);
call protect('translation_approvals', 'select, insert');

-- A better wording, for those who write the texts. It changes nothing by itself.
create table translation_suggestions (
  municipality_id integer not null,
  translation_suggestion_id uuid not null default new_id(),
  language text not null check (length(language) between 2 and 20),
  text_key text not null check (length(text_key) between 1 and 200),
  fingerprint text not null check (fingerprint ~ '^[0-9a-f]{64}$'),
  words text not null check (length(words) between 1 and 2000),
  suggested_by uuid not null,
  suggested_at timestamptz not null,
  primary key (municipality_id, translation_suggestion_id),
  foreign key (municipality_id, suggested_by) references staff
);
create index translation_suggestions_by_text on translation_suggestions (municipality_id, language, text_key, suggested_at);
call protect('translation_suggestions', 'select, insert');

-- When the last text of a language was approved; the fingerprint is of them all.
create table reviewed_languages (
  municipality_id integer not null,
  language text not null check (length(language) between 2 and 20),
  fingerprint text not null check (fingerprint ~ '^[0-9a-f]{64}$'),
  reviewed_at timestamptz not null,
  primary key (municipality_id, language, fingerprint)
);
call protect('reviewed_languages', 'select, insert');
