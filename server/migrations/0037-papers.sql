-- A paper belongs to its application, whoever brought it in: the person in the e-service, or staff who scanned what came by post or over the desk.
alter table attachments
  add column application_id uuid,
  -- Staff who put it there; null: the person's own sending.
  add column registered_by uuid,
  -- FL 22: when it came, where that is another day than when it was put there.
  add column arrived_on date,
  alter column uploaded_by drop not null,
  add foreign key (municipality_id, application_id) references applications,
  add foreign key (municipality_id, registered_by) references staff,
  add constraint attachment_from_somebody check ((uploaded_by is null) = (registered_by is not null)),
  add constraint attachment_arrived_first check (arrived_on <= (uploaded_at at time zone 'Europe/Stockholm')::date);
create index attachments_by_application on attachments (municipality_id, application_id);

do $$
declare
  one integer;
begin
  for one in select municipality_id from municipalities loop
    perform set_config('tillit.municipality', one::text, true);
    update attachments t set application_id = coalesce(
      (select a.application_id from applications a where a.municipality_id = t.municipality_id and a.case_id = t.case_id and a.draft_id = t.draft_id),
      (select e.continues_as from applications o join ended_needs e on e.municipality_id = o.municipality_id and e.application_id = o.application_id
        join applications n on n.municipality_id = e.municipality_id and n.application_id = e.continues_as and n.case_id = t.case_id
        where o.municipality_id = t.municipality_id and o.draft_id = t.draft_id limit 1),
      (select r.application_id from completion_receipts x join completion_items i on i.municipality_id = x.municipality_id and i.completion_item_id = x.completion_item_id
        join completion_requests r on r.municipality_id = i.municipality_id and r.completion_request_id = i.completion_request_id
        where x.municipality_id = t.municipality_id and x.attachment_id = t.attachment_id limit 1))
      where t.municipality_id = one and t.case_id is not null;
  end loop;
  perform set_config('tillit.municipality', '', true);
end
$$;

-- Sorted to something else than it was sent under: from what, to what, by whom. The paper shows what the newest says.
create table attachment_moves (
  municipality_id integer not null,
  attachment_id uuid not null,
  number smallint not null check (number > 0),
  shown_before text not null,
  shows text not null check (shows <> shown_before),
  moved_by uuid not null,
  moved_at timestamptz not null,
  constraint moved_one_at_a_time primary key (municipality_id, attachment_id, number),
  foreign key (municipality_id, attachment_id) references attachments,
  foreign key (municipality_id, moved_by) references staff
);
call protect('attachment_moves', 'select, insert');
create function show_moved() returns trigger
language plpgsql
as $$
begin
  update attachments set shows = new.shows where municipality_id = new.municipality_id and attachment_id = new.attachment_id;
  return new;
end
$$;
create trigger show_moved after insert on attachment_moves for each row execute function show_moved();

-- A thing that was asked for may be answered with a paper that staff have scanned.
alter table completion_receipts
  drop constraint completion_receipts_check,
  add constraint receipt_kept check (case how when 'upload' then attachment_id is not null when 'paper' then true else attachment_id is null end);

-- The e-service's own form, filled in by staff from what came on paper. Working copy: what it becomes is a wording of kind 'form', which stays.
create table paper_forms (
  municipality_id integer not null,
  application_id uuid not null,
  content jsonb not null,
  version integer not null,
  saved_by uuid not null,
  saved_at timestamptz not null,
  primary key (municipality_id, application_id),
  foreign key (municipality_id, application_id) references applications,
  foreign key (municipality_id, saved_by) references staff
);
call protect('paper_forms', 'select, insert, update');
-- Filled in once: more is a supplement.
create unique index form_registered_once on application_wordings (municipality_id, application_id) where kind = 'form';
