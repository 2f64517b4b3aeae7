-- What was answered once for a department's form, so that it is not asked again: units, columns and the like, by the layout of
-- its headings. It is withdrawn, never deleted: what was read by it must be found again.
-- Locks: a new table only.
create table learned_reading (
  id uuid primary key default new_id(),
  department text not null check (department in ('NATURAL_RESOURCES', 'AGRICULTURE', 'FORESTRY', 'WATER', 'ENVIRONMENT', 'FINANCE', 'TRANSPORT', 'HOUSING', 'POWER', 'TELECOM', 'GAS', 'OTHER')),
  layout text not null,
  title text not null,
  headings text[] not null,
  amount_unit text,
  land_area_unit text,
  level text,
  programme text,
  amount_column text,
  budget_column text,
  ignored_columns text[],
  answered_by text not null,
  answered_at timestamptz not null default now(),
  withdrawn_by text,
  withdrawn_at timestamptz,
  withdrawn_reason text,
  recorded_at timestamptz not null default now(),
  constraint learned_reading_key unique (department, layout),
  constraint learned_reading_withdrawn check ((withdrawn_at is null) = (withdrawn_reason is null) and (withdrawn_at is null) = (withdrawn_by is null))
);
