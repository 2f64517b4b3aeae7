-- An import by HTTP is a job: the file is kept here, so that a restart, or another server of the county, goes on with it; it is
-- read, asks what it does not say, is checked and committed. What a job has come to is told from here.
-- Locks: share row exclusive on import_run and consolidation_area while the keys are made; new tables.
create table import_job (
  id uuid primary key default new_id(),
  file_name text not null check (file_name <> ''),
  file_bytes integer not null check (file_bytes > 0),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  department text check (department in ('NATURAL_RESOURCES', 'AGRICULTURE', 'FORESTRY', 'WATER', 'ENVIRONMENT', 'FINANCE', 'TRANSPORT', 'HOUSING', 'POWER', 'TELECOM', 'GAS', 'OTHER')),
  -- Of a township's job: an area of its own, by which it is known as the township's.
  area_id uuid references consolidation_area (id),
  state text not null default 'READING' check (state in ('READING', 'WAITING', 'READ', 'CHECKING', 'CHECKED', 'COMMITTING', 'DONE', 'REFUSED', 'CANCELLED')),
  -- Whom the work that is asked for is done as: name, role, department, areas; no credentials.
  principal jsonb not null,
  sent_by text not null,
  sent_role text not null,
  answers jsonb not null default '{}',
  questions jsonb not null default '[]',
  tables jsonb not null default '[]',
  left_out text[] not null default '{}',
  rows_done integer not null default 0 check (rows_done >= 0),
  rows_total integer check (rows_total >= 0),
  inserted integer not null default 0 check (inserted >= 0),
  updated integer not null default 0 check (updated >= 0),
  unchanged integer not null default 0 check (unchanged >= 0),
  rejected integer not null default 0 check (rejected >= 0),
  problem_code text,
  problem text,
  run_id uuid references import_run (id),
  created_at timestamptz not null default now(),
  -- When the step that is under way, or was last, was asked for.
  asked_at timestamptz not null default now(),
  failures integer not null default 0,
  -- A step that failed by no fault of the file is begun again after this.
  retry_at timestamptz,
  finished_at timestamptz,
  file_removed_at timestamptz,
  owner text not null,
  idempotency_key text not null,
  request_hash text not null,
  recorded_at timestamptz not null default now(),
  constraint import_job_once unique (owner, idempotency_key),
  constraint import_job_done check ((state = 'DONE') <= (run_id is not null)),
  constraint import_job_refused check ((state = 'REFUSED') <= (problem is not null))
);
create index import_job_waits on import_job (asked_at) where state in ('READING', 'CHECKING', 'COMMITTING');
create index import_job_run on import_job (run_id) where run_id is not null;

-- The file as it came, and the file of its rejected rows, in pieces.
create table import_file_part (
  id uuid primary key default new_id(),
  job_id uuid not null references import_job (id),
  kind text not null check (kind in ('FILE', 'REJECTED')),
  place integer not null check (place >= 0),
  name text not null,
  content bytea not null check (octet_length(content) <= 1048576),
  recorded_at timestamptz not null default now(),
  constraint import_file_part_place unique (job_id, kind, place)
);

-- The rows that were rejected when the job was last checked or committed, as they stood.
create table import_job_row (
  id uuid primary key default new_id(),
  job_id uuid not null references import_job (id),
  sheet text,
  row_number integer not null check (row_number >= 0),
  -- As a masked view has it, it may be null.
  cells text[],
  problems jsonb not null,
  recorded_at timestamptz not null default now()
);
create index import_job_row_job on import_job_row (job_id, id);

-- Cells that were mended in place: the file itself stays as it came.
create table import_mend (
  id uuid primary key default new_id(),
  job_id uuid not null references import_job (id),
  sheet text,
  row_number integer not null check (row_number >= 0),
  place integer not null check (place >= 0),
  -- As a masked view has them, they may be null.
  original text,
  value text,
  mended_by text not null,
  mended_at timestamptz not null default now(),
  recorded_at timestamptz not null default now(),
  constraint import_mend_cell unique nulls not distinct (job_id, sheet, row_number, place)
);
