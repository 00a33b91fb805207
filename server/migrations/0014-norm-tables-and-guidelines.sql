-- What one administrator writes for another to approve: amounts of the law that our tables lack, or a new guideline.
create table submissions (
  municipality_id integer not null references municipalities,
  submission_id uuid not null,
  kind text not null check (kind in ('riksnorm', 'price_base_amount', 'work_income', 'guideline')),
  version integer not null check (version > 0),
  state text not null check (state in ('draft', 'sent', 'approved', 'discarded')),
  content jsonb not null,
  -- Everyone who has written any of it: none of them approves it.
  writers uuid[] not null check (cardinality(writers) > 0),
  saved_by uuid not null,
  saved_at timestamptz not null,
  -- Why it was sent back, by whom.
  comment text check (length(comment) <= 1000),
  returned_by uuid,
  approved_by uuid,
  primary key (municipality_id, submission_id),
  unique (municipality_id, submission_id, approved_by),
  foreign key (municipality_id, saved_by) references staff,
  foreign key (municipality_id, returned_by) references staff,
  foreign key (municipality_id, approved_by) references staff,
  check (saved_by = any (writers)),
  check ((state = 'approved') = (approved_by is not null)),
  constraint approver_is_not_writer check (approved_by is null or not (approved_by = any (writers)))
);
create index submissions_open on submissions (municipality_id, saved_at) where state in ('draft', 'sent');
call protect('submissions', 'select, insert, update');

-- What is approved or thrown away stays so, and nobody is taken out of those who wrote.
create function submission_stays() returns trigger
language plpgsql
as $$
begin
  if old.state in ('approved', 'discarded') or old.kind <> new.kind or not (old.writers <@ new.writers) then
    raise exception 'a closed submission does not change' using errcode = 'check_violation', constraint = 'submission_stays';
  end if;
  return new;
end
$$;
create trigger submission_stays before update on submissions for each row execute function submission_stays();

-- Amounts of the law as approved here. Never changed: another for the same months is known from a later day, so that what was calculated can be calculated again.
create table entered_tables (
  municipality_id integer not null,
  entered_table_id uuid not null default new_id(),
  kind text not null check (kind in ('riksnorm', 'price_base_amount', 'work_income')),
  valid_from date not null check (extract(day from valid_from) = 1),
  valid_to date not null,
  published_on date not null,
  -- The day of the approval: before it nobody here could calculate with it.
  known_from date not null,
  regulation text not null check (regulation <> ''),
  link text not null,
  value jsonb not null,
  submission_id uuid not null,
  entered_by uuid not null,
  approved_by uuid not null,
  primary key (municipality_id, entered_table_id),
  unique (municipality_id, submission_id),
  constraint entered_table_known_later unique (municipality_id, kind, valid_from, known_from),
  foreign key (municipality_id, submission_id, approved_by) references submissions (municipality_id, submission_id, approved_by),
  foreign key (municipality_id, entered_by) references staff,
  check (valid_to >= valid_from),
  check (known_from >= published_on),
  constraint entered_table_two_persons check (entered_by <> approved_by)
);
call protect('entered_tables', 'select, insert');

create function entered_table_known_later() returns trigger
language plpgsql
as $$
begin
  if exists (select from entered_tables e where e.municipality_id = new.municipality_id and e.kind = new.kind
      and e.valid_from = new.valid_from and e.known_from >= new.known_from) then
    raise exception 'another table for the month is known as late' using errcode = 'check_violation', constraint = 'entered_table_known_later';
  end if;
  return new;
end
$$;
create trigger entered_table_known_later before insert on entered_tables for each row execute function entered_table_known_later();

-- A guideline that two persons stand for. Those from before, and those an operator has put in, have none.
alter table guidelines
  add column submission_id uuid,
  add column entered_by uuid,
  add column approved_by uuid,
  add foreign key (municipality_id, submission_id, approved_by) references submissions (municipality_id, submission_id, approved_by),
  add foreign key (municipality_id, entered_by) references staff,
  add check ((submission_id is null) = (approved_by is null) and (submission_id is null) = (entered_by is null)),
  add constraint guideline_two_persons check (entered_by <> approved_by),
  add constraint guideline_months check (valid_to is null or valid_to >= valid_from),
  -- One guideline a day. A range of one number stands for equality, which this kind of index lacks.
  add constraint guidelines_never_overlap exclude using gist (int4range(municipality_id, municipality_id, '[]') with &&, daterange(valid_from, valid_to, '[]') with &&);
grant update (valid_to) on guidelines to tillit_app;

-- A guideline ends once, when the next begins; nothing else of it changes. What the application adds, two persons stand for.
create function guideline_stays() returns trigger
language plpgsql
as $$
begin
  if old.valid_to is not null or new.valid_to is null then
    raise exception 'a guideline ends once' using errcode = 'check_violation', constraint = 'guideline_stays';
  end if;
  return new;
end
$$;
create trigger guideline_stays before update on guidelines for each row execute function guideline_stays();

create function guideline_two_persons() returns trigger
language plpgsql
as $$
begin
  if current_user = 'tillit_app' and new.submission_id is null then
    raise exception 'two persons stand for a guideline' using errcode = 'check_violation', constraint = 'guideline_two_persons';
  end if;
  return null;
end
$$;
-- After: another municipality's row is first refused as that.
create trigger guideline_two_persons after insert on guidelines for each row execute function guideline_two_persons();
