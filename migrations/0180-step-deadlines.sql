-- When a step of an area's workflow is due: by the county's own rule (so many working days after the step before), or by a
-- day that the leading group set for one area. The county's plan names no days, so without either no step is due. That a
-- day has passed is noted once, by the next run of the audit, and the feed tells it.
-- Locks: share row exclusive on consolidation_area while keys are made; new tables.

create table step_term (
  id uuid primary key default new_id(),
  kind text not null check (kind in ('POTENTIAL_SURVEY', 'FIRST_REVIEW', 'LEADING_GROUP_REVIEW', 'AREA_CHOSEN', 'COUNTY_REVIEW', 'RECOMMENDATION', 'CITY_APPROVAL', 'PROVINCIAL_REPLY', 'PLAN_SUBMITTED', 'CITY_APPRAISAL', 'PROVINCIAL_REVIEW', 'FILING', 'IMPLEMENTATION', 'AREA_ACCEPTANCE', 'REWARDS', 'AFTERCARE', 'CHANGE', 'TERMINATION')),
  working_days integer not null check (working_days between 1 and 2000),
  basis text not null check (basis <> ''),
  recorded_at timestamptz not null default now(),
  constraint step_term_key unique (kind)
);

create table step_deadline (
  id uuid primary key default new_id(),
  area_id uuid not null references consolidation_area (id),
  kind text not null check (kind in ('POTENTIAL_SURVEY', 'FIRST_REVIEW', 'LEADING_GROUP_REVIEW', 'AREA_CHOSEN', 'COUNTY_REVIEW', 'RECOMMENDATION', 'CITY_APPROVAL', 'PROVINCIAL_REPLY', 'PLAN_SUBMITTED', 'CITY_APPRAISAL', 'PROVINCIAL_REVIEW', 'FILING', 'IMPLEMENTATION', 'AREA_ACCEPTANCE', 'REWARDS', 'AFTERCARE', 'CHANGE', 'TERMINATION')),
  due_on date not null,
  reason text not null check (reason <> ''),
  recorded_at timestamptz not null default now(),
  constraint step_deadline_key unique (area_id, kind)
);

create table step_reminder (
  id uuid primary key default new_id(),
  area_id uuid not null references consolidation_area (id),
  kind text not null check (kind in ('POTENTIAL_SURVEY', 'FIRST_REVIEW', 'LEADING_GROUP_REVIEW', 'AREA_CHOSEN', 'COUNTY_REVIEW', 'RECOMMENDATION', 'CITY_APPROVAL', 'PROVINCIAL_REPLY', 'PLAN_SUBMITTED', 'CITY_APPRAISAL', 'PROVINCIAL_REVIEW', 'FILING', 'IMPLEMENTATION', 'AREA_ACCEPTANCE', 'REWARDS', 'AFTERCARE', 'CHANGE', 'TERMINATION')),
  due_on date not null,
  reminded_on date not null,
  recorded_at timestamptz not null default now(),
  constraint step_reminder_key unique (area_id, kind, due_on)
);

select feed_changes(name) from (values ('step_term'), ('step_deadline'), ('step_reminder')) t(name);

-- Working days after a day, up to and with another; none where that is not later. China's calendar, as working_day_after has it.
create function working_days_between(since date, until date) returns integer language sql stable as $$
  select count(*)::integer from generate_series(1, $2 - $1) n left join working_day_exception e on e.day = $1 + n
  where coalesce(e.is_working, extract(isodow from $1 + n) < 6)
$$;
