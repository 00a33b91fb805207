-- What the virus scanner said of a stored file; the newest counts. A file without a row has not been scanned.
create table file_scans (
  municipality_id integer not null,
  file_scan_id uuid not null default new_id(),
  -- The file's name on disk: the same file may stand in several places.
  of_file text not null,
  outcome text not null check (outcome in ('clean', 'infected')),
  -- What the scanner calls it.
  found text check ((outcome = 'infected') = (found is not null)),
  scanned_at timestamptz not null,
  primary key (municipality_id, file_scan_id)
);
create index file_scans_by_file on file_scans (municipality_id, of_file, scanned_at);
call protect('file_scans', 'select, insert');
