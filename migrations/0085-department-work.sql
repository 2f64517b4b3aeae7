-- Department work: who fills which columns of a record that several fill in turn is asked by triggers, which stand where the
-- rights of a table say so; this is what they do. An assessment is scored from its targets, and every scoring stays.
-- Locks: annual_target and assessment, exclusive, for the moment in which a column and new tables that refer to them are made.

create function refuse_part() returns trigger language plpgsql as $$
begin
  raise exception using errcode = '42501', message = format('these columns of %s are filled by others', tg_table_name);
end $$;

-- Points of a target in its unit's assessment; null where it takes an equal share of what the others leave of 100.
alter table annual_target add column weight numeric(18,6) check (weight >= 0);

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
