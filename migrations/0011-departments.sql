-- What only one of the six departments keeps.

-- 潜力资源调查 Potential survey
create table potential_survey (
  id uuid primary key default new_id(),
  division_id uuid not null references administrative_division (id),
  category text not null check (category in ('HIGH_STANDARD_FARMLAND', 'CONSTRUCTION_LAND_RECLAMATION', 'HOMESTEAD_REUSE', 'RESERVE_LAND_DEVELOPMENT', 'FARMLAND_QUALITY')),
  base_year integer not null check (base_year between 1949 and 2200),
  base_data text check (base_data in ('ANNUAL_CHANGE_SURVEY', 'THIRD_NATIONAL_SURVEY')),
  land_area_mu numeric(20,6) not null check (land_area_mu >= 0),
  suitable_area_mu numeric(20,6) check (suitable_area_mu >= 0),
  distribution text,
  submitted_by text,
  submitted_on date,
  first_review_verdict text check (first_review_verdict in ('PENDING', 'APPROVED', 'APPROVED_WITH_CHANGES', 'RETURNED', 'REJECTED')),
  first_reviewed_on date,
  first_review_opinion text,
  reported_on date,
  report_document text,
  note text,
  recorded_at timestamptz not null default now(),
  constraint potential_survey_key unique (division_id, category, base_year),
  constraint potential_survey_suitable_within_land check (suitable_area_mu <= land_area_mu),
  constraint potential_survey_reviewed_after_submitted check (first_reviewed_on >= submitted_on)
);

-- 意愿调查 Willingness of a village
create table willingness (
  id uuid primary key default new_id(),
  division_id uuid not null references administrative_division (id),
  surveyed_on date,
  households_total integer check (households_total >= 0),
  households_asked integer check (households_asked >= 0),
  households_agreeing integer check (households_agreeing >= 0),
  committee_agrees boolean,
  assembly_on date,
  votes_for integer check (votes_for >= 0),
  votes_against integer check (votes_against >= 0),
  abstentions integer check (abstentions >= 0),
  needs text,
  document_number text,
  note text,
  recorded_at timestamptz not null default now(),
  constraint willingness_key unique nulls not distinct (division_id, surveyed_on),
  constraint willingness_agreeing_were_asked check (households_agreeing <= households_asked),
  constraint willingness_asked_live_there check (households_asked <= households_total)
);

-- 村土地利用规划 Village land-use plan
create table village_land_use_plan (
  id uuid primary key default new_id(),
  division_id uuid not null references administrative_division (id),
  name text,
  period_from integer not null check (period_from between 1949 and 2200),
  period_to integer check (period_to between 1949 and 2200),
  cultivated_land_mu numeric(20,6) check (cultivated_land_mu >= 0),
  permanent_basic_farmland_mu numeric(20,6) check (permanent_basic_farmland_mu >= 0),
  housing_land_mu numeric(20,6) check (housing_land_mu >= 0),
  public_service_land_mu numeric(20,6) check (public_service_land_mu >= 0),
  infrastructure_land_mu numeric(20,6) check (infrastructure_land_mu >= 0),
  agricultural_facility_land_mu numeric(20,6) check (agricultural_facility_land_mu >= 0),
  rural_industry_land_mu numeric(20,6) check (rural_industry_land_mu >= 0),
  compiled_by text,
  approved_on date,
  document_number text,
  note text,
  recorded_at timestamptz not null default now(),
  constraint village_land_use_plan_key unique (division_id, period_from),
  constraint village_land_use_plan_years_in_order check (period_to >= period_from)
);

-- 功能区 Function zone of a village plan
create table function_zone (
  id uuid primary key default new_id(),
  plan_id uuid not null references village_land_use_plan (id),
  kind text not null check (kind in ('AGRICULTURAL_PRODUCTION', 'VILLAGE_CONSTRUCTION', 'INDUSTRY', 'ECOLOGICAL_PROTECTION')),
  name text,
  land_area_mu numeric(20,6) not null check (land_area_mu >= 0),
  controls text,
  boundary geometry(Geometry, 4490) check (boundary is null or geometrytype(boundary) in ('POLYGON', 'MULTIPOLYGON')),
  recorded_at timestamptz not null default now(),
  constraint function_zone_key unique nulls not distinct (plan_id, kind, name)
);
create index function_zone_boundary on function_zone using gist (boundary);

-- 新增建设用地计划指标 Quota for new construction land
create table new_construction_land_quota (
  id uuid primary key default new_id(),
  area_id uuid references consolidation_area (id),
  division_id uuid references administrative_division (id),
  year integer not null check (year between 1949 and 2200),
  use text not null check (use in ('VILLAGE_CONSTRUCTION', 'HOUSING', 'PUBLIC_SERVICE', 'INFRASTRUCTURE', 'INDUSTRY', 'OTHER')),
  quota_area_mu numeric(20,6) not null check (quota_area_mu >= 0),
  used_area_mu numeric(20,6) check (used_area_mu >= 0),
  document_number text,
  recorded_at timestamptz not null default now(),
  constraint new_construction_land_quota_key unique nulls not distinct (area_id, division_id, year, use, document_number),
  constraint new_construction_land_quota_somewhere check (num_nonnulls(area_id, division_id) >= 1),
  constraint new_construction_land_quota_not_overdrawn check (used_area_mu <= quota_area_mu)
);
create index new_construction_land_quota_division on new_construction_land_quota (division_id);

-- 城乡建设用地增减挂钩 Construction land linkage
create table construction_land_linkage (
  id uuid primary key default new_id(),
  project_id uuid not null references project (id),
  filing_number text,
  demolished_area_mu numeric(20,6) check (demolished_area_mu >= 0),
  reclaimed_area_mu numeric(20,6) check (reclaimed_area_mu >= 0),
  built_area_mu numeric(20,6) check (built_area_mu >= 0),
  quota_area_mu numeric(20,6) check (quota_area_mu >= 0),
  document_number text,
  approved_on date,
  recorded_at timestamptz not null default now(),
  constraint construction_land_linkage_key unique (project_id),
  constraint construction_land_linkage_reclaimed_within_demolished check (reclaimed_area_mu <= demolished_area_mu)
);

-- 建设用地复垦 Reclamation of construction land
create table reclamation (
  id uuid primary key default new_id(),
  project_id uuid not null references project (id),
  source text not null check (source in ('ABANDONED_HOMESTEAD', 'IDLE_LAND', 'ABANDONED_INDUSTRIAL_MINING_LAND', 'GEOHAZARD_RELOCATION_SITE', 'OTHER')),
  land_area_mu numeric(20,6) not null check (land_area_mu >= 0),
  new_cultivated_land_mu numeric(20,6) check (new_cultivated_land_mu >= 0),
  new_paddy_field_mu numeric(20,6) check (new_paddy_field_mu >= 0),
  households integer check (households >= 0),
  grade_after numeric(18,6) check (grade_after between 1 and 15),
  recorded_at timestamptz not null default now(),
  constraint reclamation_key unique (project_id, source),
  constraint reclamation_cultivated_within_land check (new_cultivated_land_mu <= land_area_mu),
  constraint reclamation_paddy_within_cultivated check (new_paddy_field_mu <= new_cultivated_land_mu)
);

-- 宜耕后备资源开发 Reserve land development
create table reserve_land_development (
  id uuid primary key default new_id(),
  project_id uuid not null references project (id),
  land_area_mu numeric(20,6) not null check (land_area_mu >= 0),
  cultivated_before_mu numeric(20,6) check (cultivated_before_mu >= 0),
  cultivated_after_mu numeric(20,6) check (cultivated_after_mu >= 0),
  new_cultivated_land_mu numeric(20,6) check (new_cultivated_land_mu >= 0),
  new_paddy_field_mu numeric(20,6) check (new_paddy_field_mu >= 0),
  grade_after numeric(18,6) check (grade_after between 1 and 15),
  contiguity_after numeric(18,6) check (contiguity_after between 0 and 100),
  recorded_at timestamptz not null default now(),
  constraint reserve_land_development_key unique (project_id),
  constraint reserve_land_development_cultivated_within_land check (new_cultivated_land_mu <= land_area_mu),
  constraint reserve_land_development_paddy_within_cultivated check (new_paddy_field_mu <= new_cultivated_land_mu)
);

-- 旱地改水田 Conversion of dry land to paddy
create table dry_to_paddy_conversion (
  id uuid primary key default new_id(),
  project_id uuid not null references project (id),
  land_area_mu numeric(20,6) not null check (land_area_mu >= 0),
  paddy_before_mu numeric(20,6) check (paddy_before_mu >= 0),
  paddy_after_mu numeric(20,6) check (paddy_after_mu >= 0),
  new_cultivated_land_mu numeric(20,6) check (new_cultivated_land_mu >= 0),
  grade_before numeric(18,6) check (grade_before between 1 and 15),
  grade_after numeric(18,6) check (grade_after between 1 and 15),
  contiguity_before numeric(18,6) check (contiguity_before between 0 and 100),
  contiguity_after numeric(18,6) check (contiguity_after between 0 and 100),
  water_source text,
  quota_area_mu numeric(20,6) check (quota_area_mu >= 0),
  recorded_at timestamptz not null default now(),
  constraint dry_to_paddy_conversion_key unique (project_id)
);

-- 指标 Quota produced
create table quota (
  id uuid primary key default new_id(),
  kind text not null check (kind in ('NEW_CULTIVATED_LAND', 'DRY_TO_PADDY', 'CONSTRUCTION_LAND_LINKAGE', 'NEW_CONSTRUCTION_LAND')),
  area_id uuid references consolidation_area (id),
  project_id uuid references project (id),
  certified_area_mu numeric(20,6) not null check (certified_area_mu >= 0),
  used_area_mu numeric(20,6) not null default 0 check (used_area_mu >= 0),
  traded_area_mu numeric(20,6) not null default 0 check (traded_area_mu >= 0),
  awarded_area_mu numeric(20,6) not null default 0 check (awarded_area_mu >= 0),
  grade numeric(18,6) check (grade between 1 and 15),
  document_number text,
  certified_on date,
  recorded_at timestamptz not null default now(),
  -- What a file stated last, null where none did: a file that is sent again is compared with what it stated before.
  stated_certified_area_mu numeric(20,6),
  stated_used_area_mu numeric(20,6),
  stated_traded_area_mu numeric(20,6),
  stated_awarded_area_mu numeric(20,6),
  constraint quota_key unique nulls not distinct (kind, area_id, project_id, document_number),
  constraint quota_subject check (num_nonnulls(area_id, project_id) >= 1),
  constraint quota_not_overdrawn check (used_area_mu + traded_area_mu + awarded_area_mu <= certified_area_mu)
);
create index quota_area on quota (area_id);
create index quota_project on quota (project_id);

-- 项目储备库条目 Entry of the project reserve pool
create table reserve_pool_entry (
  id uuid primary key default new_id(),
  project_id uuid not null references project (id),
  pool_number text,
  state text not null check (state in ('IN_POOL', 'STARTED', 'REMOVED')),
  entered_on date,
  removed_on date,
  note text,
  recorded_at timestamptz not null default now(),
  constraint reserve_pool_entry_key unique (project_id),
  constraint reserve_pool_entry_dates_in_order check (removed_on >= entered_on)
);

-- 报部备案 Filing in the ministry’s system
create table ministry_filing (
  id uuid primary key default new_id(),
  project_id uuid not null references project (id),
  stage text not null check (stage in ('PROJECT', 'CHANGE', 'ACCEPTANCE')),
  filing_number text,
  filed_on date,
  verdict text check (verdict in ('PENDING', 'APPROVED', 'APPROVED_WITH_CHANGES', 'RETURNED', 'REJECTED')),
  confirmed_on date,
  new_cultivated_land_mu numeric(20,6) check (new_cultivated_land_mu >= 0),
  recorded_at timestamptz not null default now(),
  constraint ministry_filing_key unique (project_id, stage),
  constraint ministry_filing_dates_in_order check (confirmed_on >= filed_on)
);

-- 高标准农田 High-standard farmland
create table high_standard_farmland (
  id uuid primary key default new_id(),
  project_id uuid not null references project (id),
  year integer check (year between 1949 and 2200),
  land_area_mu numeric(20,6) not null check (land_area_mu >= 0),
  newly_built_area_mu numeric(20,6) check (newly_built_area_mu >= 0),
  upgraded_area_mu numeric(20,6) check (upgraded_area_mu >= 0),
  efficient_irrigation_area_mu numeric(20,6) check (efficient_irrigation_area_mu >= 0),
  cultivated_before_mu numeric(20,6) check (cultivated_before_mu >= 0),
  cultivated_after_mu numeric(20,6) check (cultivated_after_mu >= 0),
  new_cultivated_land_mu numeric(20,6) check (new_cultivated_land_mu >= 0),
  contiguity_before numeric(18,6) check (contiguity_before between 0 and 100),
  contiguity_after numeric(18,6) check (contiguity_after between 0 and 100),
  grade_before numeric(18,6) check (grade_before between 1 and 15),
  grade_after numeric(18,6) check (grade_after between 1 and 15),
  mapped_number text,
  households integer check (households >= 0),
  recorded_at timestamptz not null default now(),
  constraint high_standard_farmland_key unique (project_id),
  constraint high_standard_farmland_parts_within_land check (coalesce(newly_built_area_mu, 0) + coalesce(upgraded_area_mu, 0) <= land_area_mu)
);

-- 耕地质量提升 Farmland quality improvement
create table farmland_quality_improvement (
  id uuid primary key default new_id(),
  project_id uuid not null references project (id),
  land_area_mu numeric(20,6) not null check (land_area_mu >= 0),
  measures text,
  contiguity_before numeric(18,6) check (contiguity_before between 0 and 100),
  contiguity_after numeric(18,6) check (contiguity_after between 0 and 100),
  grade_before numeric(18,6) check (grade_before between 1 and 15),
  grade_after numeric(18,6) check (grade_after between 1 and 15),
  recorded_at timestamptz not null default now(),
  constraint farmland_quality_improvement_key unique (project_id)
);

-- 农田基础设施 Farmland infrastructure
create table farmland_infrastructure (
  id uuid primary key default new_id(),
  project_id uuid not null references project (id),
  kind text not null check (kind in ('LAND_LEVELLING', 'FIELD_ROAD', 'DITCH', 'PUMP_STATION', 'POWER_LINE', 'SHELTERBELT', 'FACILITY', 'OTHER')),
  name text,
  length_km numeric(18,6) check (length_km >= 0),
  count integer check (count >= 0),
  land_area_mu numeric(20,6) check (land_area_mu >= 0),
  investment numeric(18,2) check (investment >= 0),
  recorded_at timestamptz not null default now(),
  constraint farmland_infrastructure_key unique nulls not distinct (project_id, kind, name)
);

-- 土地经营权流转 Transfer of the right to farm
create table land_transfer (
  id uuid primary key default new_id(),
  division_id uuid not null references administrative_division (id),
  year integer not null check (year between 1949 and 2200),
  contract_number text,
  transferee text,
  form text check (form in ('LEASE', 'EXCHANGE', 'SHARE', 'TRUSTEESHIP', 'TRANSFER', 'OTHER')),
  land_area_mu numeric(20,6) not null check (land_area_mu >= 0),
  households integer check (households >= 0),
  rent_per_mu numeric(18,2) check (rent_per_mu >= 0),
  use text,
  starts_on date,
  ends_on date,
  note text,
  recorded_at timestamptz not null default now(),
  constraint land_transfer_key unique nulls not distinct (division_id, year, contract_number, transferee),
  constraint land_transfer_dates_in_order check (ends_on >= starts_on)
);

-- 土地确权登记 Registration of land rights
create table land_rights_registration (
  id uuid primary key default new_id(),
  division_id uuid not null references administrative_division (id),
  year integer not null check (year between 1949 and 2200),
  contracted_area_mu numeric(20,6) check (contracted_area_mu >= 0),
  registered_area_mu numeric(20,6) check (registered_area_mu >= 0),
  households integer check (households >= 0),
  certificates integer check (certificates >= 0),
  disputes integer check (disputes >= 0),
  note text,
  recorded_at timestamptz not null default now(),
  constraint land_rights_registration_key unique (division_id, year)
);

-- 宅改 Homestead reform
create table homestead_reform (
  id uuid primary key default new_id(),
  division_id uuid not null references administrative_division (id),
  year integer not null check (year between 1949 and 2200),
  households integer check (households >= 0),
  withdrawn_area_mu numeric(20,6) check (withdrawn_area_mu >= 0),
  demolished_area_mu numeric(20,6) check (demolished_area_mu >= 0),
  reused_area_mu numeric(20,6) check (reused_area_mu >= 0),
  reclaimed_area_mu numeric(20,6) check (reclaimed_area_mu >= 0),
  reuse text,
  compensation numeric(18,2) check (compensation >= 0),
  note text,
  recorded_at timestamptz not null default now(),
  constraint homestead_reform_key unique (division_id, year),
  constraint homestead_reform_reclaimed_within_reused check (reclaimed_area_mu <= reused_area_mu)
);

-- 美丽乡村建设 Beautiful-village works
create table beautiful_village (
  id uuid primary key default new_id(),
  division_id uuid not null references administrative_division (id),
  project_id uuid references project (id),
  year integer not null check (year between 1949 and 2200),
  name text not null check (name <> ''),
  works text,
  households integer check (households >= 0),
  investment numeric(18,2) check (investment >= 0),
  accepted_on date,
  recorded_at timestamptz not null default now(),
  constraint beautiful_village_key unique (division_id, year, name)
);
create index beautiful_village_project on beautiful_village (project_id);

-- 招商项目 Investment promotion
create table investment_promotion (
  id uuid primary key default new_id(),
  area_id uuid references consolidation_area (id),
  division_id uuid references administrative_division (id),
  name text not null check (name <> ''),
  investor text,
  industry text,
  state text check (state in ('NEGOTIATING', 'SIGNED', 'STARTED', 'OPERATING', 'ENDED')),
  agreed_investment numeric(18,2) check (agreed_investment >= 0),
  actual_investment numeric(18,2) check (actual_investment >= 0),
  land_area_mu numeric(20,6) check (land_area_mu >= 0),
  signed_on date,
  recorded_at timestamptz not null default now(),
  constraint investment_promotion_key unique nulls not distinct (name, investor),
  constraint investment_promotion_somewhere check (num_nonnulls(area_id, division_id) >= 1)
);
create index investment_promotion_area on investment_promotion (area_id);
create index investment_promotion_division on investment_promotion (division_id);

-- 地力培肥 Soil fertility plan
create table soil_fertility_plan (
  id uuid primary key default new_id(),
  division_id uuid references administrative_division (id),
  project_id uuid references project (id),
  year integer not null check (year between 1949 and 2200),
  land_area_mu numeric(20,6) not null check (land_area_mu >= 0),
  measures text,
  organic_matter_before numeric(18,6) check (organic_matter_before >= 0),
  organic_matter_after numeric(18,6) check (organic_matter_after >= 0),
  guided_by text,
  funding numeric(18,2) check (funding >= 0),
  note text,
  recorded_at timestamptz not null default now(),
  constraint soil_fertility_plan_key unique nulls not distinct (division_id, project_id, year),
  constraint soil_fertility_plan_somewhere check (num_nonnulls(division_id, project_id) >= 1)
);
create index soil_fertility_plan_project on soil_fertility_plan (project_id);

-- 后期管护 Aftercare
create table aftercare (
  id uuid primary key default new_id(),
  project_id uuid not null references project (id),
  year integer check (year between 1949 and 2200),
  maintainer text,
  land_area_mu numeric(20,6) check (land_area_mu >= 0),
  agreement_on date,
  starts_on date,
  ends_on date,
  money numeric(18,2) check (money >= 0),
  used_money numeric(18,2) check (used_money >= 0),
  received_on date,
  note text,
  recorded_at timestamptz not null default now(),
  constraint aftercare_key unique nulls not distinct (project_id, year),
  constraint aftercare_dates_in_order check (ends_on >= starts_on)
);

-- 绿化造林 Greening work
create table greening_work (
  id uuid primary key default new_id(),
  project_id uuid not null references project (id),
  kind text not null check (kind in ('AFFORESTATION', 'PLAIN_GREENING', 'FARMLAND_SHELTERBELT', 'ROADSIDE', 'WATERSIDE', 'VILLAGE', 'ENCLOSURE', 'TENDING', 'OTHER')),
  land_area_mu numeric(20,6) check (land_area_mu >= 0),
  length_km numeric(18,6) check (length_km >= 0),
  trees integer check (trees >= 0),
  species text,
  survival_share numeric(18,6) check (survival_share between 0 and 100),
  planted_on date,
  recorded_at timestamptz not null default now(),
  constraint greening_work_key unique (project_id, kind)
);

-- 生态修复工程 Ecological work
create table ecological_work (
  id uuid primary key default new_id(),
  project_id uuid not null references project (id),
  kind text not null check (kind in ('FOREST', 'WETLAND', 'WATER_BODY', 'SOIL', 'MINE', 'BIODIVERSITY', 'OTHER')),
  land_area_mu numeric(20,6) check (land_area_mu >= 0),
  forest_before_mu numeric(20,6) check (forest_before_mu >= 0),
  forest_after_mu numeric(20,6) check (forest_after_mu >= 0),
  water_before_mu numeric(20,6) check (water_before_mu >= 0),
  water_after_mu numeric(20,6) check (water_after_mu >= 0),
  measures text,
  recorded_at timestamptz not null default now(),
  constraint ecological_work_key unique (project_id, kind)
);

-- 绿化造林规划审查 Review of a greening plan
create table greening_plan_review (
  id uuid primary key default new_id(),
  area_id uuid references consolidation_area (id),
  project_id uuid references project (id),
  division_id uuid references administrative_division (id),
  plan_name text not null check (plan_name <> ''),
  land_area_mu numeric(20,6) check (land_area_mu >= 0),
  verdict text not null check (verdict in ('PENDING', 'APPROVED', 'APPROVED_WITH_CHANGES', 'RETURNED', 'REJECTED')),
  opinion text,
  reviewer text,
  reviewed_on date,
  document_number text,
  recorded_at timestamptz not null default now(),
  constraint greening_plan_review_key unique nulls not distinct (plan_name, document_number),
  constraint greening_plan_review_somewhere check (num_nonnulls(area_id, project_id, division_id) >= 1)
);
create index greening_plan_review_area on greening_plan_review (area_id);
create index greening_plan_review_project on greening_plan_review (project_id);
create index greening_plan_review_division on greening_plan_review (division_id);

-- 农田水利工程 Irrigation work
create table irrigation_work (
  id uuid primary key default new_id(),
  project_id uuid not null references project (id),
  kind text not null check (kind in ('CANAL', 'DRAIN', 'PIPELINE', 'POND', 'RESERVOIR', 'SLUICE', 'WEIR', 'PUMP_STATION', 'WELL', 'AQUEDUCT', 'EMBANKMENT', 'OTHER')),
  name text,
  length_km numeric(18,6) check (length_km >= 0),
  count integer check (count >= 0),
  benefited_area_mu numeric(20,6) check (benefited_area_mu >= 0),
  capacity numeric(18,6) check (capacity >= 0),
  flow numeric(18,6) check (flow >= 0),
  investment numeric(18,2) check (investment >= 0),
  recorded_at timestamptz not null default now(),
  constraint irrigation_work_key unique nulls not distinct (project_id, kind, name)
);

-- 水土保持方案审查 Soil-and-water review
create table soil_water_review (
  id uuid primary key default new_id(),
  area_id uuid references consolidation_area (id),
  project_id uuid references project (id),
  division_id uuid references administrative_division (id),
  plan_name text,
  land_area_mu numeric(20,6) check (land_area_mu >= 0),
  investment numeric(18,2) check (investment >= 0),
  compensation_fee numeric(18,2) check (compensation_fee >= 0),
  verdict text not null check (verdict in ('PENDING', 'APPROVED', 'APPROVED_WITH_CHANGES', 'RETURNED', 'REJECTED')),
  opinion text,
  reviewer text,
  reviewed_on date,
  document_number text,
  recorded_at timestamptz not null default now(),
  constraint soil_water_review_key unique nulls not distinct (area_id, project_id, division_id, document_number),
  constraint soil_water_review_somewhere check (num_nonnulls(area_id, project_id, division_id) >= 1)
);
create index soil_water_review_project on soil_water_review (project_id);
create index soil_water_review_division on soil_water_review (division_id);

-- 水利监管 Supervision of water works
create table water_supervision (
  id uuid primary key default new_id(),
  area_id uuid references consolidation_area (id),
  project_id uuid references project (id),
  division_id uuid references administrative_division (id),
  subject text not null check (subject in ('WATER_FACILITY', 'SOIL_WATER_CONSERVATION')),
  supervised_on date not null,
  supervisor text,
  guidance text,
  findings text,
  compliant boolean,
  due_on date,
  done_on date,
  recorded_at timestamptz not null default now(),
  constraint water_supervision_key unique nulls not distinct (area_id, project_id, division_id, subject, supervised_on),
  constraint water_supervision_somewhere check (num_nonnulls(area_id, project_id, division_id) >= 1)
);
create index water_supervision_project on water_supervision (project_id);
create index water_supervision_division on water_supervision (division_id);

-- 环境影响评估审核 Environmental impact review
create table environmental_impact_review (
  id uuid primary key default new_id(),
  area_id uuid references consolidation_area (id),
  project_id uuid references project (id),
  division_id uuid references administrative_division (id),
  kind text check (kind in ('REPORT', 'FORM', 'REGISTRATION', 'EXEMPT')),
  crosses_red_line boolean,
  environmental_investment numeric(18,2) check (environmental_investment >= 0),
  verdict text not null check (verdict in ('PENDING', 'APPROVED', 'APPROVED_WITH_CHANGES', 'RETURNED', 'REJECTED')),
  opinion text,
  reviewer text,
  reviewed_on date,
  document_number text,
  recorded_at timestamptz not null default now(),
  constraint environmental_impact_review_key unique nulls not distinct (area_id, project_id, division_id, document_number),
  constraint environmental_impact_review_somewhere check (num_nonnulls(area_id, project_id, division_id) >= 1)
);
create index environmental_impact_review_project on environmental_impact_review (project_id);
create index environmental_impact_review_division on environmental_impact_review (division_id);

-- 环境保护检查 Environmental inspection
create table environmental_inspection (
  id uuid primary key default new_id(),
  area_id uuid references consolidation_area (id),
  project_id uuid references project (id),
  division_id uuid references administrative_division (id),
  inspected_on date not null,
  inspector text,
  compliant boolean,
  findings text,
  guidance text,
  due_on date,
  done_on date,
  recorded_at timestamptz not null default now(),
  constraint environmental_inspection_key unique nulls not distinct (area_id, project_id, division_id, inspected_on),
  constraint environmental_inspection_somewhere check (num_nonnulls(area_id, project_id, division_id) >= 1)
);
create index environmental_inspection_project on environmental_inspection (project_id);
create index environmental_inspection_division on environmental_inspection (division_id);

-- 预算资金审核 Budget review
create table budget_review (
  id uuid primary key default new_id(),
  project_id uuid not null references project (id),
  kind text not null check (kind in ('ESTIMATE', 'BUDGET', 'TENDER_CEILING', 'SETTLEMENT', 'FINAL_ACCOUNT')),
  submitted_amount numeric(18,2) not null check (submitted_amount >= 0),
  approved_amount numeric(18,2) check (approved_amount >= 0),
  verdict text check (verdict in ('PENDING', 'APPROVED', 'APPROVED_WITH_CHANGES', 'RETURNED', 'REJECTED')),
  opinion text,
  reviewer text,
  reviewed_on date,
  document_number text,
  recorded_at timestamptz not null default now(),
  constraint budget_review_key unique nulls not distinct (project_id, kind, document_number)
);

-- 资金使用监管 Supervision of the use of money
create table fund_supervision (
  id uuid primary key default new_id(),
  fund_id uuid references fund (id),
  project_id uuid references project (id),
  supervised_on date not null,
  supervisor text,
  findings text,
  amount_at_stake numeric(18,2) check (amount_at_stake >= 0),
  due_on date,
  done_on date,
  recorded_at timestamptz not null default now(),
  constraint fund_supervision_key unique nulls not distinct (fund_id, project_id, supervised_on),
  constraint fund_supervision_subject check (num_nonnulls(fund_id, project_id) >= 1)
);
create index fund_supervision_project on fund_supervision (project_id);

-- Whether a village plan is approved decides who sees its zones.
create trigger village_land_use_plan_change_zones after update on village_land_use_plan
  referencing old table as old_rows new table as new_rows for each statement execute function note_dependents('function_zone', 'plan_id', 'approved_on');

select feed_changes(name, ending) from (values
  ('potential_survey', null), ('willingness', null), ('village_land_use_plan', null), ('function_zone', null),
  ('new_construction_land_quota', null), ('construction_land_linkage', null), ('reclamation', null),
  ('reserve_land_development', null), ('dry_to_paddy_conversion', null), ('quota', null),
  ('reserve_pool_entry', null), ('ministry_filing', null), ('high_standard_farmland', null),
  ('farmland_quality_improvement', null), ('farmland_infrastructure', null), ('land_transfer', null),
  ('land_rights_registration', null), ('homestead_reform', null), ('beautiful_village', null),
  ('investment_promotion', null), ('soil_fertility_plan', null), ('aftercare', null), ('greening_work', null),
  ('ecological_work', null), ('greening_plan_review', null), ('irrigation_work', null), ('soil_water_review', null),
  ('water_supervision', null), ('environmental_impact_review', null), ('environmental_inspection', null),
  ('budget_review', null), ('fund_supervision', null)
) fed (name, ending);
