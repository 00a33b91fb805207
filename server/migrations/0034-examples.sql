-- A third document of the handbook: examples of analyses of what a decision means for a child, to write one's own beside.
alter table handbook_versions
  drop constraint handbook_versions_document_check,
  add constraint handbook_versions_document_check check (document in ('guideline', 'support', 'examples')),
  add constraint handbook_examples_never_overlap exclude using gist
    (int4range(municipality_id, municipality_id, '[]') with &&, daterange(valid_from, valid_to, '[]') with &&) where (document = 'examples');
