-- The rows of a file stay as they stood in it, so that every number can show the row it came from; and the rows of a record are
-- found by an index that has them in their order: by the ids of all rows, page after page, each record took 30 ms of a county's.
-- Locks: import_row against writing while its index is made (a second for a million rows); a share lock on import_run.
drop index import_row_record;
create index import_row_record on import_row (record_id, id) where record_id is not null;

create table imported_table (
  id uuid primary key default new_id(),
  run_id uuid not null references import_run (id),
  department text check (department in ('NATURAL_RESOURCES', 'AGRICULTURE', 'FORESTRY', 'WATER', 'ENVIRONMENT', 'FINANCE', 'TRANSPORT', 'HOUSING', 'POWER', 'TELECOM', 'GAS', 'OTHER')),
  title text,
  headings text[] not null,
  recorded_at timestamptz not null default now()
);
create index imported_table_run on imported_table (run_id);

create table imported_cells (
  id uuid primary key default new_id(),
  row_id uuid not null references import_row (id),
  table_id uuid not null references imported_table (id),
  cells text[] not null,
  recorded_at timestamptz not null default now(),
  constraint imported_cells_row unique (row_id)
);
