-- Divisions, areas, projects, funds, and the chain of money from document to payee.
-- Locks: new tables only.

create table administrative_division (
  id uuid primary key default new_id(),
  code text not null unique check (code ~ '^[0-9]{12}$'),
  name text not null check (name <> ''),
  level text not null check (level in ('COUNTY', 'TOWNSHIP', 'VILLAGE')),
  valid_from date,
  valid_to date,
  boundary geometry(Geometry, 4490) check (boundary is null or geometrytype(boundary) in ('POLYGON', 'MULTIPOLYGON')),
  parent_id uuid references administrative_division (id),
  recorded_at timestamptz not null default now(),
  check (valid_to >= valid_from),
  check ((level = 'COUNTY') or parent_id is not null)
);
create index administrative_division_parent on administrative_division (parent_id);
create index administrative_division_boundary on administrative_division using gist (boundary);
create index administrative_division_name on administrative_division using gin (name gin_trgm_ops);

create table division_succession (
  id uuid primary key default new_id(),
  former_id uuid not null references administrative_division (id),
  successor_id uuid not null references administrative_division (id),
  recorded_at timestamptz not null default now(),
  unique (former_id, successor_id),
  check (former_id <> successor_id)
);
create index division_succession_successor on division_succession (successor_id);

create table consolidation_area (
  id uuid primary key default new_id(),
  code text not null unique check (code <> ''),
  name text not null check (name <> ''),
  scope text not null check (scope in ('TOWNSHIP', 'VILLAGES')),
  valid_from date,
  valid_to date,
  boundary geometry(Geometry, 4490) check (boundary is null or geometrytype(boundary) in ('POLYGON', 'MULTIPOLYGON')),
  recorded_at timestamptz not null default now(),
  check (valid_to >= valid_from)
);
create index consolidation_area_boundary on consolidation_area using gist (boundary);

create table area_member (
  id uuid primary key default new_id(),
  area_id uuid not null references consolidation_area (id),
  division_id uuid not null references administrative_division (id),
  joined_on date,
  left_on date,
  recorded_at timestamptz not null default now(),
  check (left_on >= joined_on)
);
create unique index area_member_current on area_member (area_id, division_id) where left_on is null;
create index area_member_division on area_member (division_id);

-- Which divisions lie wholly in which area: the members, and the villages of a member that is a township.
create view division_area as
  select m.division_id, m.area_id from area_member m where m.left_on is null
  union
  select d.id, m.area_id from area_member m join administrative_division d on d.parent_id = m.division_id where m.left_on is null;

create table project (
  id uuid primary key default new_id(),
  department text not null check (department in ('NATURAL_RESOURCES', 'AGRICULTURE', 'FORESTRY', 'WATER', 'ENVIRONMENT', 'FINANCE', 'TRANSPORT', 'HOUSING', 'POWER', 'TELECOM', 'GAS', 'OTHER')),
  external_id text not null check (external_id <> ''),
  name text not null check (name <> ''),
  kind text not null check (kind in ('HIGH_STANDARD_FARMLAND', 'DRY_TO_PADDY', 'FARMLAND_QUALITY', 'RESERVE_LAND', 'FARMLAND_INFRASTRUCTURE', 'RECLAMATION', 'LINKAGE', 'IRRIGATION', 'GREENING', 'ECOLOGICAL', 'RURAL_HABITAT', 'ROAD', 'HOUSING', 'POWER', 'TELECOM', 'GAS', 'ENVIRONMENT', 'OTHER')),
  place text,
  budget numeric(18,2) check (budget >= 0),
  land_area_mu numeric(20,6) check (land_area_mu >= 0),
  owner_unit text,
  approval_document text,
  approved_on date,
  start_date date,
  end_date date,
  completed_on date,
  pool_number text,
  geometry geometry(Geometry, 4490),
  parent_id uuid references project (id) check (parent_id <> id),
  merged_into_id uuid references project (id) check (merged_into_id <> id),
  recorded_at timestamptz not null default now(),
  unique (department, external_id),
  check (end_date >= start_date)
);
create index project_parent on project (parent_id) where parent_id is not null;
create index project_merged_into on project (merged_into_id) where merged_into_id is not null;
create index project_geometry on project using gist (geometry);
create index project_name on project using gin (name gin_trgm_ops);
create index project_kind on project (kind);

create table project_source (
  id uuid primary key default new_id(),
  project_id uuid not null references project (id),
  department text not null check (department in ('NATURAL_RESOURCES', 'AGRICULTURE', 'FORESTRY', 'WATER', 'ENVIRONMENT', 'FINANCE', 'TRANSPORT', 'HOUSING', 'POWER', 'TELECOM', 'GAS', 'OTHER')),
  external_id text not null check (external_id <> ''),
  title text not null check (title <> ''),
  place text,
  description text,
  village_code text,
  township_code text,
  area_code text,
  budget numeric(18,2) check (budget >= 0),
  start_date date,
  end_date date,
  document_numbers text[],
  geometry geometry(Geometry, 4490),
  record_date date,
  recorded_at timestamptz not null default now(),
  unique (department, external_id)
);
create index project_source_project on project_source (project_id);
create index project_source_geometry on project_source using gist (geometry);
create index project_source_area_code on project_source (area_code) where area_code is not null;

create table project_part (
  id uuid primary key default new_id(),
  project_id uuid not null references project (id),
  ordinal integer not null check (ordinal > 0),
  name text not null check (name <> ''),
  share numeric(9,8) not null check (share > 0 and share <= 1),
  basis text not null check (basis in ('MONEY', 'LAND_AREA')),
  ended_at timestamptz,
  recorded_at timestamptz not null default now(),
  unique nulls not distinct (project_id, ordinal, ended_at)
);

-- The shares of a project that is split make the whole: checked when the transaction that split it ends.
create function check_project_shares() returns trigger language plpgsql as $$
begin
  if (select count(*) > 0 and sum(share) <> 1 from project_part where project_id = new.project_id and ended_at is null) then
    raise exception 'shares of project % do not make the whole', new.project_id using errcode = 'check_violation', constraint = 'project_part_shares';
  end if;
  return null;
end
$$;
create constraint trigger project_part_shares after insert or update on project_part
  deferrable initially deferred for each row execute function check_project_shares();

create table fund (
  id uuid primary key default new_id(),
  document_number text not null unique check (document_number <> ''),
  name text not null check (name <> ''),
  level text not null check (level in ('CENTRAL', 'PROVINCE', 'CITY', 'COUNTY', 'TOWNSHIP', 'SOCIAL', 'FARMERS')),
  programme text not null check (programme in ('LAND_CONSOLIDATION', 'RURAL_HABITAT', 'RURAL_ROADS', 'FARMLAND_IRRIGATION', 'DILAPIDATED_HOUSING', 'PLAIN_GREENING', 'POWER', 'TELECOM', 'GAS', 'HIGH_STANDARD_FARMLAND', 'ECOLOGICAL_RESTORATION', 'RURAL_REVITALISATION', 'OTHER')),
  fiscal_year integer not null check (fiscal_year between 1949 and 2200),
  amount numeric(18,2) not null check (amount >= 0),
  allocated_amount numeric(18,2) not null default 0 check (allocated_amount >= 0),
  received_on date,
  upstream_document text,
  pool_number text,
  functional_codes text[],
  purposes text[],
  performance_target text,
  recorded_at timestamptz not null default now(),
  constraint fund_not_over_allocated check (allocated_amount <= amount)
);

create table allocation (
  id uuid primary key default new_id(),
  fund_id uuid not null references fund (id),
  external_id text not null check (external_id <> ''),
  project_id uuid references project (id),
  project_source_id uuid references project_source (id),
  department text not null check (department in ('NATURAL_RESOURCES', 'AGRICULTURE', 'FORESTRY', 'WATER', 'ENVIRONMENT', 'FINANCE', 'TRANSPORT', 'HOUSING', 'POWER', 'TELECOM', 'GAS', 'OTHER')),
  amount numeric(18,2) not null check (amount > 0),
  disbursed_amount numeric(18,2) not null default 0 check (disbursed_amount >= 0),
  allocated_on date,
  place text,
  village_code text,
  area_code text,
  purpose text,
  economic_code text,
  recorded_at timestamptz not null default now(),
  unique (fund_id, external_id),
  check ((project_id is null) = (project_source_id is null)),
  constraint allocation_not_over_disbursed check (disbursed_amount <= amount)
);
create index allocation_project on allocation (project_id, id);
create index allocation_project_source on allocation (project_source_id);
create index allocation_external_id on allocation (external_id);

create table allocation_part (
  id uuid primary key default new_id(),
  allocation_id uuid not null references allocation (id),
  part_id uuid not null references project_part (id),
  amount numeric(18,2) not null check (amount >= 0),
  ended_at timestamptz,
  recorded_at timestamptz not null default now(),
  unique nulls not distinct (allocation_id, part_id, ended_at)
);
create index allocation_part_part on allocation_part (part_id);

create table disbursement (
  id uuid primary key default new_id(),
  allocation_id uuid not null references allocation (id),
  external_id text not null unique check (external_id <> ''),
  amount numeric(18,2) not null check (amount > 0),
  paid_amount numeric(18,2) not null default 0 check (paid_amount >= 0),
  disbursed_on date not null,
  recipient text not null check (recipient <> ''),
  recorded_at timestamptz not null default now(),
  constraint disbursement_not_over_paid check (paid_amount <= amount)
);
create index disbursement_allocation on disbursement (allocation_id, id);

create table payment (
  id uuid primary key default new_id(),
  disbursement_id uuid not null references disbursement (id),
  external_id text not null unique check (external_id <> ''),
  amount numeric(18,2) not null check (amount > 0),
  paid_on date not null,
  payee text not null check (payee <> ''),
  account text,
  contract_number text,
  recorded_at timestamptz not null default now()
);
create index payment_disbursement on payment (disbursement_id, id);
