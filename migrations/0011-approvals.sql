-- The plan’s steps for an area, notices, rewards, targets, inspections and assessments.
-- Locks: new tables only; a share lock on the tables that they refer to, while the keys are made.

-- 审批步骤 Step of an area’s approval
create table approval_step (
  id uuid primary key default new_id(),
  area_id uuid not null references consolidation_area (id),
  kind text not null check (kind in ('AREA_CHOSEN', 'COUNTY_REVIEW', 'RECOMMENDATION', 'CITY_APPROVAL', 'PROVINCIAL_REPLY', 'PLAN_SUBMITTED', 'CITY_APPRAISAL', 'PROVINCIAL_REVIEW', 'IMPLEMENTATION', 'AREA_ACCEPTANCE')),
  document_number text,
  verdict text not null check (verdict in ('PENDING', 'APPROVED', 'APPROVED_WITH_CHANGES', 'RETURNED', 'REJECTED')),
  opinion text,
  authority text,
  handled_by text,
  submitted_on date,
  decided_on date,
  recorded_at timestamptz not null default now(),
  constraint approval_step_key unique nulls not distinct (area_id, kind, document_number),
  constraint approval_step_dates_in_order check (decided_on >= submitted_on),
  constraint approval_step_dated check (verdict = 'PENDING' or decided_on is not null)
);

-- 试点推荐表 Recommendation form of a pilot
create table recommendation_form (
  id uuid primary key default new_id(),
  area_id uuid not null references consolidation_area (id),
  compiled_by text,
  compiled_on date,
  land_area_mu numeric(20,6) check (land_area_mu >= 0),
  cultivated_land_mu numeric(20,6) check (cultivated_land_mu >= 0),
  population integer check (population >= 0),
  planned_investment numeric(18,2) check (planned_investment >= 0),
  new_cultivated_land_mu numeric(20,6) check (new_cultivated_land_mu >= 0),
  summary text,
  recorded_at timestamptz not null default now(),
  constraint recommendation_form_key unique (area_id),
  constraint recommendation_form_cultivated_within_land check (cultivated_land_mu <= land_area_mu)
);

-- 实施方案 Implementation plan of an area
create table implementation_plan (
  id uuid primary key default new_id(),
  area_id uuid not null references consolidation_area (id),
  version text not null check (version <> ''),
  compiled_by text,
  compiled_on date,
  period_from date,
  period_to date,
  planned_investment numeric(18,2) check (planned_investment >= 0),
  new_cultivated_land_mu numeric(20,6) check (new_cultivated_land_mu >= 0),
  reclaimed_land_mu numeric(20,6) check (reclaimed_land_mu >= 0),
  ecological_land_mu numeric(20,6) check (ecological_land_mu >= 0),
  document_number text,
  recorded_at timestamptz not null default now(),
  constraint implementation_plan_key unique (area_id, version),
  constraint implementation_plan_dates_in_order check (period_to >= period_from)
);

-- 方案工程项目 Engineering project of an implementation plan
create table planned_project (
  id uuid primary key default new_id(),
  plan_id uuid not null references implementation_plan (id),
  number text not null check (number <> ''),
  name text not null check (name <> ''),
  kind text not null check (kind in ('HIGH_STANDARD_FARMLAND', 'DRY_TO_PADDY', 'FARMLAND_QUALITY', 'RESERVE_LAND', 'FARMLAND_INFRASTRUCTURE', 'RECLAMATION', 'LINKAGE', 'IRRIGATION', 'GREENING', 'ECOLOGICAL', 'RURAL_HABITAT', 'ROAD', 'HOUSING', 'POWER', 'TELECOM', 'GAS', 'ENVIRONMENT', 'OTHER')),
  project_id uuid references project (id),
  phase integer check (phase >= 0),
  land_area_mu numeric(20,6) check (land_area_mu >= 0),
  planned_investment numeric(18,2) check (planned_investment >= 0),
  planned_start date,
  planned_end date,
  recorded_at timestamptz not null default now(),
  constraint planned_project_key unique (plan_id, number),
  constraint planned_project_plan_in_order check (planned_end >= planned_start)
);
create index planned_project_project on planned_project (project_id);

-- 公示 Public notice
create table public_notice (
  id uuid primary key default new_id(),
  area_id uuid references consolidation_area (id),
  project_id uuid references project (id),
  division_id uuid references administrative_division (id),
  subject text not null check (subject in ('AREA', 'PLAN', 'PROJECT', 'FUND', 'SUBSIDY', 'ACCEPTANCE', 'LAND_ADJUSTMENT')),
  published_on date not null,
  ends_on date,
  place text,
  objections integer check (objections >= 0),
  result text,
  recorded_at timestamptz not null default now(),
  constraint public_notice_key unique nulls not distinct (area_id, project_id, division_id, subject, published_on),
  constraint public_notice_somewhere check (num_nonnulls(area_id, project_id, division_id) >= 1),
  constraint public_notice_dates_in_order check (ends_on >= published_on)
);
create index public_notice_project on public_notice (project_id);
create index public_notice_division on public_notice (division_id);

-- 奖励参数 Parameter of a reward
create table reward_parameter (
  id uuid primary key default new_id(),
  kind text not null check (kind in ('CONSTRUCTION_LAND_QUOTA', 'TOWNSHIP_MONEY', 'VILLAGE_MONEY')),
  share numeric(18,6) check (share between 0 and 100),
  amount numeric(18,2) check (amount >= 0),
  source_document text,
  valid_from date not null,
  recorded_at timestamptz not null default now(),
  constraint reward_parameter_key unique (kind, valid_from),
  constraint reward_parameter_sourced check (num_nonnulls(share, amount) = 0 or source_document is not null),
  constraint reward_parameter_one_figure check (num_nonnulls(share, amount) <= 1),
  constraint reward_parameter_figure_fits_kind check (case kind when 'CONSTRUCTION_LAND_QUOTA' then amount is null else share is null end)
);

-- 奖励 Reward
create table reward (
  id uuid primary key default new_id(),
  area_id uuid not null references consolidation_area (id),
  kind text not null check (kind in ('CONSTRUCTION_LAND_QUOTA', 'TOWNSHIP_MONEY', 'VILLAGE_MONEY')),
  division_id uuid references administrative_division (id),
  amount numeric(18,2) check (amount >= 0),
  quota_area_mu numeric(20,6) check (quota_area_mu >= 0),
  granted_on date not null,
  document_number text,
  recorded_at timestamptz not null default now(),
  constraint reward_key unique nulls not distinct (area_id, kind, division_id, document_number),
  constraint reward_figure_fits_kind check (case kind when 'CONSTRUCTION_LAND_QUOTA' then quota_area_mu is not null and amount is null else amount is not null and quota_area_mu is null end)
);
create index reward_division on reward (division_id);

-- 年度目标 Annual target
create table annual_target (
  id uuid primary key default new_id(),
  year integer not null check (year between 1949 and 2200),
  unit text not null check (unit <> ''),
  department text check (department in ('NATURAL_RESOURCES', 'AGRICULTURE', 'FORESTRY', 'WATER', 'ENVIRONMENT', 'FINANCE', 'TRANSPORT', 'HOUSING', 'POWER', 'TELECOM', 'GAS', 'OTHER')),
  area_id uuid references consolidation_area (id),
  indicator text not null check (indicator in ('INVESTMENT', 'PROJECTS_FINISHED', 'NEW_CULTIVATED_LAND', 'HIGH_STANDARD_FARMLAND', 'RECLAMATION', 'ECOLOGICAL_LAND', 'PLACEMENT_SHARE', 'ASSESSMENT_SCORE', 'OTHER')),
  target numeric(18,6) not null check (target >= 0),
  actual numeric(18,6) check (actual >= 0),
  document_number text,
  recorded_at timestamptz not null default now(),
  constraint annual_target_key unique nulls not distinct (year, unit, area_id, indicator),
  constraint annual_target_share check (indicator <> 'PLACEMENT_SHARE' or (target <= 100 and (actual is null or actual <= 100)))
);
create index annual_target_area on annual_target (area_id);

-- 督查 Inspection
create table inspection (
  id uuid primary key default new_id(),
  number text not null check (number <> ''),
  area_id uuid references consolidation_area (id),
  project_id uuid references project (id),
  inspected_on date not null,
  inspector text not null check (inspector <> ''),
  unannounced boolean not null default false,
  findings text,
  opinion text,
  recorded_at timestamptz not null default now(),
  constraint inspection_key unique (number),
  constraint inspection_subject check (num_nonnulls(area_id, project_id) >= 1)
);
create index inspection_area on inspection (area_id);
create index inspection_project on inspection (project_id);

-- 整改 Rectification
create table rectification (
  id uuid primary key default new_id(),
  inspection_id uuid not null references inspection (id),
  number text not null check (number <> ''),
  problem text not null check (problem <> ''),
  unit text not null check (unit <> ''),
  due_on date not null,
  done_on date,
  result text,
  accountability text,
  recorded_at timestamptz not null default now(),
  constraint rectification_key unique (inspection_id, number)
);

-- 考核 Assessment
create table assessment (
  id uuid primary key default new_id(),
  year integer not null check (year between 1949 and 2200),
  unit text not null check (unit <> ''),
  area_id uuid references consolidation_area (id),
  score numeric(18,6) check (score >= 0),
  grade text check (grade in ('EXCELLENT', 'GOOD', 'PASS', 'FAIL')),
  assessed_on date,
  document_number text,
  accountability text,
  recorded_at timestamptz not null default now(),
  constraint assessment_key unique nulls not distinct (year, unit, area_id)
);
create index assessment_area on assessment (area_id);
