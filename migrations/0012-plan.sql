-- The plan's steps for an area, notices, rewards, targets, inspections and assessments.

-- 审批步骤 Step of the plan's workflow for an area, from before it is chosen until after it is accepted. A step that is
-- sent back and taken again is another row, with or without a document of another number. What was entered here by whoever
-- took the step is never changed; what comes from elsewhere is corrected by its source, and its versions are kept.
create table approval_step (
  id uuid primary key default new_id(),
  area_id uuid not null references consolidation_area (id),
  kind text not null check (kind in ('POTENTIAL_SURVEY', 'FIRST_REVIEW', 'LEADING_GROUP_REVIEW', 'AREA_CHOSEN', 'COUNTY_REVIEW', 'RECOMMENDATION', 'CITY_APPROVAL', 'PROVINCIAL_REPLY', 'PLAN_SUBMITTED', 'CITY_APPRAISAL', 'PROVINCIAL_REVIEW', 'FILING', 'IMPLEMENTATION', 'AREA_ACCEPTANCE', 'REWARDS', 'AFTERCARE', 'CHANGE', 'TERMINATION')),
  document_number text,
  verdict text not null check (verdict in ('PENDING', 'APPROVED', 'APPROVED_WITH_CHANGES', 'RETURNED', 'REJECTED')),
  opinion text,
  authority text,
  handled_by text,
  submitted_on date,
  decided_on date,
  -- Not now(): of two steps of one day that come in one file the later is the one that was entered later.
  recorded_at timestamptz not null default clock_timestamp(),
  round integer check (round > 0),
  taken_by text check (taken_by <> ''),
  constraint approval_step_key unique nulls not distinct (area_id, kind, document_number, round),
  constraint approval_step_dates_in_order check (decided_on >= submitted_on),
  constraint approval_step_dated check (verdict = 'PENDING' or decided_on is not null),
  constraint approval_step_taken_is_numbered check (taken_by is null or round is not null)
);

create function keep_step_as_taken() returns trigger language plpgsql as $$
begin
  raise exception 'a step that was taken stays as it is' using errcode = '23514', constraint = 'approval_step_taken_stays', table = 'approval_step';
end $$;
create trigger approval_step_taken_stays before update or delete on approval_step
  for each row when (old.taken_by is not null) execute function keep_step_as_taken();

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
  -- Whoever opened the transaction, by whatever way the figure comes in.
  set_by text default nullif(current_setting('quanyu.act', true), '')::jsonb->>'principal',
  constraint reward_parameter_key unique (kind, valid_from),
  constraint reward_parameter_sourced check (num_nonnulls(share, amount) = 0 or source_document is not null),
  constraint reward_parameter_one_figure check (num_nonnulls(share, amount) <= 1),
  constraint reward_parameter_figure_fits_kind check (case kind when 'CONSTRUCTION_LAND_QUOTA' then amount is null else share is null end),
  constraint reward_parameter_positive check (coalesce(share, amount, 1) > 0)
);

-- A figure, once entered, stays: another one is another version. Only a blank may be filled in; the plan itself leaves blanks.
create function keep_reward_parameter() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or (num_nonnulls(old.share, old.amount) > 0
    and (new.kind, new.valid_from, new.share, new.amount, new.source_document) is distinct from (old.kind, old.valid_from, old.share, old.amount, old.source_document)) then
    raise exception '奖励标准只增不改：请另录一个生效日期的标准。A figure is not overwritten: enter another version.' using errcode = 'check_violation', constraint = 'reward_parameter_kept', table = 'reward_parameter';
  end if;
  if tg_op = 'UPDATE' and num_nonnulls(old.share, old.amount) = 0 and num_nonnulls(new.share, new.amount) > 0 then
    new.set_by := nullif(current_setting('quanyu.act', true), '')::jsonb->>'principal';
  end if;
  return new;
end
$$;
create trigger reward_parameter_kept before update or delete on reward_parameter for each row execute function keep_reward_parameter();

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
  -- Points of a target in its unit's assessment; null where it takes an equal share of what the others leave of 100.
  weight numeric(18,6) check (weight >= 0),
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

-- 考核评分 Scoring of an assessment: what the figures came to on a day. Another scoring is another row.
create table assessment_scoring (
  id uuid primary key default new_id(),
  assessment_id uuid not null references assessment (id),
  version integer not null check (version >= 1),
  scored_on date not null,
  gross_score numeric(18,6) not null check (gross_score >= 0),
  overdue integer not null check (overdue >= 0),
  points_each numeric(18,6) not null check (points_each >= 0),
  deduction numeric(18,6) not null check (deduction >= 0),
  score numeric(18,6) not null check (score >= 0),
  evidence jsonb not null,
  scored_by text not null check (scored_by <> ''),
  recorded_at timestamptz not null default now(),
  constraint assessment_scoring_key unique (assessment_id, version),
  constraint assessment_scoring_deducted check (score = greatest(gross_score - deduction, 0))
);

-- 考核评分项 Item of a scoring: one target, its figures as they stood then, and the records that they come from.
create table assessment_item (
  id uuid primary key default new_id(),
  scoring_id uuid not null references assessment_scoring (id),
  annual_target_id uuid not null references annual_target (id),
  indicator text not null check (indicator in ('INVESTMENT', 'PROJECTS_FINISHED', 'NEW_CULTIVATED_LAND', 'HIGH_STANDARD_FARMLAND', 'RECLAMATION', 'ECOLOGICAL_LAND', 'PLACEMENT_SHARE', 'ASSESSMENT_SCORE', 'OTHER')),
  target numeric(18,6) not null check (target >= 0),
  computed numeric(18,6),
  reported numeric(18,6),
  actual numeric(18,6),
  source text not null check (source in ('COMPUTED', 'REPORTED', 'NONE')),
  basis text not null check (basis <> ''),
  row_count integer not null check (row_count >= 0),
  evidence jsonb not null,
  weight numeric(18,6) not null check (weight >= 0),
  score numeric(18,6) not null check (score >= 0 and score <= weight),
  recorded_at timestamptz not null default now(),
  constraint assessment_item_key unique (scoring_id, annual_target_id)
);
create index assessment_item_target on assessment_item (annual_target_id);

-- The last step that a published area passed. For the public, who may not read the steps themselves.
create function disclosed_step(of_area uuid) returns table (kind text, decided_on date)
language sql stable security definer set search_path from current as $$
  select s.kind, s.decided_on from approval_step s
  where s.area_id = of_area and s.verdict in ('APPROVED', 'APPROVED_WITH_CHANGES')
    and exists (select from publication u where u.area_id = of_area and u.withdrawn_at is null)
  order by s.decided_on desc, s.kind limit 1
$$;

-- The last step that an area passed: of a published area for everyone, of another for whoever sees its steps.
create function last_step(of_area uuid) returns table (kind text, decided_on date)
language plpgsql stable as $$
begin
  if exists (select from publication u where u.area_id = of_area and u.withdrawn_at is null) then
    return query select d.kind, d.decided_on from disclosed_step(of_area) d;
  else
    return query select s.kind, s.decided_on from approval_step s
      where s.area_id = of_area and s.verdict in ('APPROVED', 'APPROVED_WITH_CHANGES') order by s.decided_on desc, s.kind limit 1;
  end if;
end
$$;

select feed_changes(name, ending) from (values
  ('approval_step', null), ('recommendation_form', null), ('implementation_plan', null), ('planned_project', null),
  ('public_notice', null), ('reward_parameter', null), ('reward', null), ('annual_target', null),
  ('inspection', null), ('rectification', null), ('assessment', null), ('assessment_scoring', null),
  ('assessment_item', null)
) fed (name, ending);
