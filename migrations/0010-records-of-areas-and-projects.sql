-- Land records of areas, and what the life of a project leaves behind: approvals, contracts, phases, progress, changes,
-- quantities, acceptance, final accounts, works; promised money, rosters and returns.
-- Locks: new tables only; a share lock on the tables that they refer to, while the keys are made.

-- 地类 Land class
create table land_class (
  id uuid primary key default new_id(),
  scheme text not null check (scheme <> ''),
  code text not null check (code <> ''),
  name text not null check (name <> ''),
  english_name text,
  three_way_class text check (three_way_class in ('AGRICULTURAL', 'CONSTRUCTION', 'UNUSED')),
  parent_id uuid references land_class (id),
  recorded_at timestamptz not null default now(),
  constraint land_class_key unique (scheme, code)
);
create index land_class_parent on land_class (parent_id);

-- 土地利用现状记录 Land-use record
create table land_use_record (
  id uuid primary key default new_id(),
  area_id uuid references consolidation_area (id),
  division_id uuid references administrative_division (id),
  year integer not null check (year between 1949 and 2200),
  phase text not null check (phase in ('BEFORE', 'PLANNED', 'AFTER')),
  land_class_id uuid not null references land_class (id),
  parcel_number text,
  land_area_mu numeric(20,6) not null check (land_area_mu >= 0),
  grade numeric(18,6) check (grade between 1 and 15),
  boundary geometry(Geometry, 4490) check (boundary is null or geometrytype(boundary) in ('POLYGON', 'MULTIPOLYGON')),
  recorded_at timestamptz not null default now(),
  constraint land_use_record_key unique nulls not distinct (area_id, division_id, year, phase, land_class_id, parcel_number),
  constraint land_use_record_somewhere check (num_nonnulls(area_id, division_id) >= 1)
);
create index land_use_record_division on land_use_record (division_id);
create index land_use_record_land_class on land_use_record (land_class_id);
create index land_use_record_boundary on land_use_record using gist (boundary);

-- 永久基本农田 Permanent basic farmland
create table permanent_basic_farmland (
  id uuid primary key default new_id(),
  area_id uuid references consolidation_area (id),
  division_id uuid references administrative_division (id),
  year integer not null check (year between 1949 and 2200),
  phase text not null check (phase in ('BEFORE', 'PLANNED', 'AFTER')),
  land_area_mu numeric(20,6) not null check (land_area_mu >= 0),
  adjusted_area_mu numeric(20,6) check (adjusted_area_mu >= 0),
  added_area_mu numeric(20,6) check (added_area_mu >= 0),
  document_number text,
  recorded_at timestamptz not null default now(),
  constraint permanent_basic_farmland_key unique nulls not distinct (area_id, division_id, year, phase),
  constraint permanent_basic_farmland_somewhere check (num_nonnulls(area_id, division_id) >= 1)
);
create index permanent_basic_farmland_division on permanent_basic_farmland (division_id);

-- 项目指挥部 Project headquarters of the township
create table project_headquarters (
  id uuid primary key default new_id(),
  area_id uuid not null references consolidation_area (id),
  owner_unit text,
  commander text,
  members text,
  established_on date,
  document_number text,
  recorded_at timestamptz not null default now(),
  constraint project_headquarters_key unique (area_id)
);

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

-- 计划资金来源 Planned source of money
create table planned_source (
  id uuid primary key default new_id(),
  area_id uuid references consolidation_area (id),
  project_id uuid references project (id),
  level text not null check (level in ('CENTRAL', 'PROVINCE', 'CITY', 'COUNTY', 'TOWNSHIP', 'SOCIAL', 'FARMERS')),
  programme text check (programme in ('LAND_CONSOLIDATION', 'RURAL_HABITAT', 'RURAL_ROADS', 'FARMLAND_IRRIGATION', 'DILAPIDATED_HOUSING', 'PLAIN_GREENING', 'POWER', 'TELECOM', 'GAS', 'HIGH_STANDARD_FARMLAND', 'ECOLOGICAL_RESTORATION', 'RURAL_REVITALISATION', 'OTHER')),
  amount numeric(18,2) not null check (amount >= 0),
  matching boolean not null default false,
  document_number text,
  committed_on date,
  due_on date,
  received_amount numeric(18,2) check (received_amount >= 0),
  recorded_at timestamptz not null default now(),
  constraint planned_source_key unique nulls not distinct (project_id, area_id, level, programme, document_number),
  constraint planned_source_subject check (num_nonnulls(project_id, area_id) >= 1)
);
create index planned_source_area on planned_source (area_id);

-- 补贴清册 Roster of a subsidy
create table subsidy_roster (
  id uuid primary key default new_id(),
  name text not null check (name <> ''),
  fiscal_year integer not null check (fiscal_year between 1949 and 2200),
  division_id uuid not null references administrative_division (id),
  department text check (department in ('NATURAL_RESOURCES', 'AGRICULTURE', 'FORESTRY', 'WATER', 'ENVIRONMENT', 'FINANCE', 'TRANSPORT', 'HOUSING', 'POWER', 'TELECOM', 'GAS', 'OTHER')),
  allocation_id uuid references allocation (id),
  finalised_on date,
  notice_from date,
  recorded_at timestamptz not null default now(),
  constraint subsidy_roster_key unique (name, fiscal_year, division_id)
);
create index subsidy_roster_division on subsidy_roster (division_id);
create index subsidy_roster_allocation on subsidy_roster (allocation_id);

-- 补贴清册条目 Entry of a subsidy roster
create table subsidy_roster_entry (
  id uuid primary key default new_id(),
  roster_id uuid not null references subsidy_roster (id),
  number text not null check (number <> ''),
  payee text not null check (payee <> ''),
  account text,
  land_area_mu numeric(20,6) check (land_area_mu >= 0),
  amount numeric(18,2) not null check (amount >= 0),
  paid_amount numeric(18,2) check (paid_amount >= 0),
  paid_on date,
  recorded_at timestamptz not null default now(),
  constraint subsidy_roster_entry_key unique (roster_id, number)
);

-- 收款账户 Payee account
create table payee_account (
  id uuid primary key default new_id(),
  account text not null check (account <> ''),
  holder text not null check (holder <> ''),
  kind text not null check (kind in ('UNIT', 'PERSON')),
  bank text,
  recorded_at timestamptz not null default now(),
  constraint payee_account_key unique (account)
);

-- 部门报表 Return of a department
create table department_return (
  id uuid primary key default new_id(),
  department text not null check (department in ('NATURAL_RESOURCES', 'AGRICULTURE', 'FORESTRY', 'WATER', 'ENVIRONMENT', 'FINANCE', 'TRANSPORT', 'HOUSING', 'POWER', 'TELECOM', 'GAS', 'OTHER')),
  period text not null check (period <> ''),
  fiscal_year integer not null check (fiscal_year between 1949 and 2200),
  due_on date,
  submitted_on date,
  recorded_at timestamptz not null default now(),
  constraint department_return_key unique (department, period)
);

-- 部门报表行 Line of a department’s return
create table department_return_line (
  id uuid primary key default new_id(),
  department_return_id uuid not null references department_return (id),
  project_id uuid references project (id),
  fund_id uuid references fund (id),
  functional_code text,
  carried_over numeric(18,2) check (carried_over >= 0),
  received numeric(18,2) check (received >= 0),
  adjusted numeric(18,2),
  spent numeric(18,2) check (spent >= 0),
  balance numeric(18,2) check (balance >= 0),
  recorded_at timestamptz not null default now(),
  constraint department_return_line_key unique nulls not distinct (department_return_id, project_id, fund_id, functional_code),
  constraint department_return_line_balances check (carried_over + received + adjusted = spent + balance)
);
create index department_return_line_project on department_return_line (project_id);
create index department_return_line_fund on department_return_line (fund_id);
