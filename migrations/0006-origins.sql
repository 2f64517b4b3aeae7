-- What came in: each file or request that was taken in, and what became of each of its rows.

create table import_run (
  id uuid primary key default new_id(),
  file_name text not null check (file_name <> ''),
  format text not null check (format in ('XLSX', 'CSV', 'GEOJSON', 'SHAPEFILE', 'GRAPHQL')),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  mappings text[] not null default '{}',
  department text check (department in ('NATURAL_RESOURCES', 'AGRICULTURE', 'FORESTRY', 'WATER', 'ENVIRONMENT', 'FINANCE', 'TRANSPORT', 'HOUSING', 'POWER', 'TELECOM', 'GAS', 'OTHER')),
  imported_by text not null check (imported_by <> ''),
  inserted integer not null default 0 check (inserted >= 0),
  updated integer not null default 0 check (updated >= 0),
  unchanged integer not null default 0 check (unchanged >= 0),
  rejected integer not null default 0 check (rejected >= 0),
  started_at timestamptz not null default now(),
  -- Null for a run in batches that was broken off.
  finished_at timestamptz,
  recorded_at timestamptz not null default now(),
  check (finished_at >= started_at)
);
create index import_run_sha256 on import_run (sha256);

create table import_row (
  id uuid primary key default new_id(),
  run_id uuid not null references import_run (id),
  sheet text,
  row_number integer not null check (row_number >= 0),
  table_name text not null,
  outcome text not null check (outcome in ('INSERTED', 'UPDATED', 'UNCHANGED', 'REJECTED')),
  record_id uuid,
  reported text,
  problem text,
  recorded_at timestamptz not null default now(),
  -- A digest of which table the row stood in: of the table's title lines, its sheet's, file's and folder's names, or of who
  -- sent the request. A record without a number of its own is changed by rows of that table alone.
  origin text,
  check ((outcome = 'REJECTED') = (problem is not null)),
  check ((outcome = 'REJECTED') <= (record_id is null))
);
create index import_row_run on import_row (run_id, id);
create index import_row_record on import_row (record_id) where record_id is not null;
