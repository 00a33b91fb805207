-- An application that was begun and not gone on with is disposed of; that it was is told to the person afterwards.
create table disposed_drafts (
  municipality_id integer not null,
  person_id uuid not null,
  month text not null check (month ~ '^\d{4}-\d{2}$'),
  disposed_on date not null,
  constraint disposed_once_a_day primary key (municipality_id, person_id, month, disposed_on),
  foreign key (municipality_id, person_id) references persons
);
call protect('disposed_drafts', 'select, insert');

grant delete on application_drafts to tillit_app;
-- What was sent is evidence: its draft says what was answered, and when.
create function sent_draft_stays() returns trigger
language plpgsql
as $$
begin
  if exists (select from applications a where a.municipality_id = old.municipality_id and a.draft_id = old.draft_id) then
    raise exception 'the draft of an application stays' using errcode = 'check_violation', constraint = 'sent_draft_stays';
  end if;
  return old;
end
$$;
create trigger sent_draft_stays before delete on application_drafts for each row execute function sent_draft_stays();
