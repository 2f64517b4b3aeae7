-- Projects, and what the life of a project leaves behind: approvals, contracts, phases, progress, changes, quantities,
-- acceptance, final accounts, works, and who is in contact with it and inspects it.

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
  check (end_date >= start_date),
  constraint project_finished_after_start check (completed_on >= start_date)
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

-- The shares of a split project must add up to 1: checked when the transaction that splits it ends.
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

-- 项目批复 Approval of a project
create table project_approval (
  id uuid primary key default new_id(),
  project_id uuid not null references project (id),
  kind text not null check (kind in ('PROPOSAL', 'FEASIBILITY', 'PRELIMINARY_DESIGN', 'ESTIMATE', 'CHANGE')),
  document_number text,
  verdict text not null check (verdict in ('PENDING', 'APPROVED', 'APPROVED_WITH_CHANGES', 'RETURNED', 'REJECTED')),
  authority text,
  approved_on date,
  approved_investment numeric(18,2) check (approved_investment >= 0),
  land_area_mu numeric(20,6) check (land_area_mu >= 0),
  recorded_at timestamptz not null default now(),
  constraint project_approval_key unique nulls not distinct (project_id, kind, document_number)
);

-- 合同 Contract
create table contract (
  id uuid primary key default new_id(),
  project_id uuid not null references project (id),
  number text not null check (number <> ''),
  name text,
  kind text check (kind in ('CONSTRUCTION', 'SUPERVISION', 'DESIGN', 'PROCUREMENT', 'MAINTENANCE', 'CONSULTING', 'OTHER')),
  owner text,
  contractor text not null check (contractor <> ''),
  contractor_account text,
  amount numeric(18,2) not null check (amount >= 0),
  procurement text check (procurement in ('OPEN_TENDER', 'INVITED_TENDER', 'COMPETITIVE_NEGOTIATION', 'COMPETITIVE_CONSULTATION', 'INQUIRY', 'SINGLE_SOURCE', 'WORK_RELIEF', 'VILLAGE_SELF_BUILD', 'DIRECT', 'OTHER')),
  tender_code text,
  signed_on date,
  starts_on date,
  ends_on date,
  retention_share numeric(18,6) check (retention_share between 0 and 100),
  recorded_at timestamptz not null default now(),
  constraint contract_key unique (project_id, number),
  constraint contract_dates_in_order check (ends_on >= starts_on)
);

-- 补充协议 Supplement to a contract
create table contract_supplement (
  id uuid primary key default new_id(),
  contract_id uuid not null references contract (id),
  number text not null check (number <> ''),
  amount numeric(18,2),
  content text,
  reason text,
  approval_document text,
  signed_on date,
  recorded_at timestamptz not null default now(),
  constraint contract_supplement_key unique (contract_id, number)
);

-- 项目分期 Phase of a project
create table project_phase (
  id uuid primary key default new_id(),
  project_id uuid not null references project (id),
  ordinal integer not null check (ordinal >= 0),
  name text,
  content text,
  planned_investment numeric(18,2) check (planned_investment >= 0),
  planned_start date,
  planned_end date,
  actual_start date,
  actual_end date,
  recorded_at timestamptz not null default now(),
  constraint project_phase_key unique (project_id, ordinal),
  constraint project_phase_plan_in_order check (planned_end >= planned_start),
  constraint project_phase_dates_in_order check (actual_end >= actual_start)
);

-- 项目进度 Progress report of a project
create table project_progress (
  id uuid primary key default new_id(),
  project_id uuid not null references project (id),
  reported_on date not null,
  stage text check (stage in ('PREPARING', 'TENDERING', 'BUILDING', 'SUSPENDED', 'FINISHED', 'ACCEPTED', 'CANCELLED')),
  physical_share numeric(18,6) check (physical_share between 0 and 100),
  paid_share numeric(18,6) check (paid_share between 0 and 100),
  completed_investment numeric(18,2) check (completed_investment >= 0),
  planned_end date,
  description text,
  reporter text,
  recorded_at timestamptz not null default now(),
  constraint project_progress_key unique (project_id, reported_on)
);

-- 项目变更 Change of a project
create table project_change (
  id uuid primary key default new_id(),
  project_id uuid not null references project (id),
  changed_on date not null,
  kind text not null check (kind in ('CONTENT', 'PLACE', 'SCALE', 'PERIOD', 'INVESTMENT', 'OWNER', 'DESIGN', 'OTHER')),
  content text not null check (content <> ''),
  reason text,
  amount numeric(18,2),
  approval_document text,
  approved_on date,
  recorded_at timestamptz not null default now(),
  constraint project_change_key unique (project_id, changed_on, kind)
);

-- 工程量清单项 Item of a bill of quantities
create table quantity_item (
  id uuid primary key default new_id(),
  project_id uuid not null references project (id),
  contract_id uuid references contract (id),
  number text not null check (number <> ''),
  name text not null check (name <> ''),
  unit text not null check (unit <> ''),
  designed_quantity numeric(18,6) check (designed_quantity >= 0),
  settled_quantity numeric(18,6) check (settled_quantity >= 0),
  reviewed_quantity numeric(18,6) check (reviewed_quantity >= 0),
  unit_price numeric(18,2) check (unit_price >= 0),
  recorded_at timestamptz not null default now(),
  constraint quantity_item_key unique nulls not distinct (project_id, contract_id, number)
);
create index quantity_item_contract on quantity_item (contract_id);

-- 验收 Acceptance
create table acceptance (
  id uuid primary key default new_id(),
  area_id uuid references consolidation_area (id),
  project_id uuid references project (id),
  stage text not null check (stage in ('SELF_CHECK', 'COUNTY', 'CITY', 'PROVINCE')),
  verdict text not null check (verdict in ('PENDING', 'APPROVED', 'APPROVED_WITH_CHANGES', 'RETURNED', 'REJECTED')),
  accepted_on date,
  authority text,
  document_number text,
  mapped_area_mu numeric(20,6) check (mapped_area_mu >= 0),
  accepted_area_mu numeric(20,6) check (accepted_area_mu >= 0),
  new_cultivated_land_mu numeric(20,6) check (new_cultivated_land_mu >= 0),
  grade_after numeric(18,6) check (grade_after between 1 and 15),
  opinion text,
  recorded_at timestamptz not null default now(),
  constraint acceptance_key unique nulls not distinct (project_id, area_id, stage),
  constraint acceptance_subject check (num_nonnulls(project_id, area_id) = 1),
  constraint acceptance_dated check (verdict not in ('APPROVED', 'APPROVED_WITH_CHANGES') or accepted_on is not null)
);
create index acceptance_area on acceptance (area_id);

-- 竣工结（决）算 Final account
create table final_account (
  id uuid primary key default new_id(),
  project_id uuid not null references project (id),
  contract_id uuid references contract (id),
  claimed_amount numeric(18,2) check (claimed_amount >= 0),
  settled_amount numeric(18,2) check (settled_amount >= 0),
  settled_area_mu numeric(20,6) check (settled_area_mu >= 0),
  retention numeric(18,2) check (retention >= 0),
  reviewer text,
  reviewed_on date,
  document_number text,
  recorded_at timestamptz not null default now(),
  constraint final_account_key unique nulls not distinct (project_id, contract_id)
);
create index final_account_contract on final_account (contract_id);

-- 基础设施工程 Infrastructure work
create table infrastructure_work (
  id uuid primary key default new_id(),
  project_id uuid not null references project (id),
  kind text not null check (kind in ('ROAD', 'BRIDGE', 'HOUSING', 'POWER', 'TELECOM', 'GAS', 'WATER_SUPPLY', 'SEWAGE', 'WASTE', 'TOILET', 'VILLAGE_LOOK', 'PUBLIC_SERVICE', 'OTHER')),
  name text,
  standard text,
  length_km numeric(18,6) check (length_km >= 0),
  width_metres numeric(18,6) check (width_metres >= 0),
  count integer check (count >= 0),
  capacity numeric(18,6) check (capacity >= 0),
  capacity_unit text,
  households integer check (households >= 0),
  people integer check (people >= 0),
  investment numeric(18,2) check (investment >= 0),
  recorded_at timestamptz not null default now(),
  constraint infrastructure_work_key unique nulls not distinct (project_id, kind, name)
);

-- 领导干部联系 Leading cadre who is the contact of a project
create table leading_cadre_contact (
  id uuid primary key default new_id(),
  area_id uuid references consolidation_area (id),
  project_id uuid references project (id),
  name text not null check (name <> ''),
  unit text,
  post text,
  from_on date,
  to_on date,
  recorded_at timestamptz not null default now(),
  constraint leading_cadre_contact_key unique nulls not distinct (project_id, area_id, name),
  constraint leading_cadre_contact_subject check (num_nonnulls(project_id, area_id) >= 1),
  constraint leading_cadre_contact_dates_in_order check (to_on >= from_on)
);
create index leading_cadre_contact_area on leading_cadre_contact (area_id);

-- 指导与监督检查 Guidance and supervision by a department
create table supervision (
  id uuid primary key default new_id(),
  area_id uuid references consolidation_area (id),
  project_id uuid references project (id),
  department text not null check (department in ('NATURAL_RESOURCES', 'AGRICULTURE', 'FORESTRY', 'WATER', 'ENVIRONMENT', 'FINANCE', 'TRANSPORT', 'HOUSING', 'POWER', 'TELECOM', 'GAS', 'OTHER')),
  visited_on date not null,
  visitors text,
  guidance text,
  problems text,
  due_on date,
  done_on date,
  recorded_at timestamptz not null default now(),
  constraint supervision_key unique nulls not distinct (project_id, area_id, department, visited_on),
  constraint supervision_subject check (num_nonnulls(project_id, area_id) >= 1)
);
create index supervision_area on supervision (area_id);

select feed_changes(name, ending) from (values
  ('project', 'merged_into_id'), ('project_source', null), ('project_part', 'ended_at'), ('project_approval', null),
  ('contract', null), ('contract_supplement', null), ('project_phase', null), ('project_progress', null),
  ('project_change', null), ('quantity_item', null), ('acceptance', null), ('final_account', null),
  ('infrastructure_work', null), ('leading_cadre_contact', null), ('supervision', null)
) fed (name, ending);
