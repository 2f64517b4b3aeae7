-- The audit: the rules' versions, runs, findings and each step that was taken on one.

-- A version of a rule: its words, and the hash of its query. A rule that is changed gets a new version.
create table audit_rule_version (
  id uuid primary key default new_id(),
  rule text not null check (rule <> ''),
  version integer not null check (version > 0),
  title text not null check (title <> ''),
  kind text not null check (kind in ('FINDING', 'BLOCK')),
  severity text not null check (severity in ('LOW', 'MEDIUM', 'HIGH')),
  basis text not null,
  innocent text[] not null default '{}',
  wording text,
  parameters jsonb not null,
  query text not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  recorded_at timestamptz not null default now(),
  unique (rule, version),
  unique (rule, sha256)
);
create trigger audit_rule_version_append_only before update or delete or truncate on audit_rule_version for each statement execute function refuse_change();

create table audit_run (
  id uuid primary key default new_id(),
  audited_on date not null,
  rules text[] not null,
  run_by text not null check (run_by <> ''),
  note text,
  started_at timestamptz not null,
  finished_at timestamptz not null,
  found integer not null check (found >= 0),
  opened integer not null check (opened >= 0),
  updated integer not null check (updated >= 0),
  unchanged integer not null check (unchanged >= 0),
  reopened integer not null check (reopened >= 0),
  gone integer not null check (gone >= 0),
  recorded_at timestamptz not null default now(),
  check (finished_at >= started_at)
);
create index audit_run_finished on audit_run (finished_at);
create trigger audit_run_append_only before update or delete or truncate on audit_run for each statement execute function refuse_change();

-- What one rule found in one run, and the version and the parameters that it was run with.
create table audit_run_rule (
  id uuid primary key default new_id(),
  run_id uuid not null references audit_run (id),
  rule_version_id uuid not null references audit_rule_version (id),
  rule text not null check (rule <> ''),
  parameters jsonb not null,
  found integer not null check (found >= 0),
  opened integer not null check (opened >= 0),
  updated integer not null check (updated >= 0),
  unchanged integer not null check (unchanged >= 0),
  reopened integer not null check (reopened >= 0),
  gone integer not null check (gone >= 0),
  amount numeric(18,2) not null,
  milliseconds integer not null check (milliseconds >= 0),
  recorded_at timestamptz not null default now(),
  unique (run_id, rule)
);
create index audit_run_rule_version on audit_run_rule (rule_version_id);
create trigger audit_run_rule_append_only before update or delete or truncate on audit_run_rule for each statement execute function refuse_change();

-- A finding is a lead: one per rule, subject and key, however often it is found.
create table finding (
  id uuid primary key default new_id(),
  fingerprint text not null unique check (fingerprint ~ '^[0-9a-f]{64}$'),
  rule text not null check (rule <> ''),
  subject_type text not null check (subject_type <> ''),
  subject_id uuid not null,
  key text not null,
  severity text not null check (severity in ('LOW', 'MEDIUM', 'HIGH')),
  amount numeric(18,2),
  facts jsonb not null check (jsonb_typeof(facts) = 'object'),
  evidence jsonb not null check (jsonb_typeof(evidence) = 'array'),
  explanation text not null,
  state text not null check (state in ('OPEN', 'EXPLAINED', 'RECTIFYING', 'CLOSED', 'REOPENED')),
  holds boolean not null,
  department text check (department in ('NATURAL_RESOURCES', 'AGRICULTURE', 'FORESTRY', 'WATER', 'ENVIRONMENT', 'FINANCE', 'TRANSPORT', 'HOUSING', 'POWER', 'TELECOM', 'GAS', 'OTHER')),
  project_id uuid references project (id),
  area_id uuid references consolidation_area (id),
  due_on date,
  first_found_at timestamptz not null,
  last_found_at timestamptz not null,
  gone_at timestamptz,
  first_run_id uuid not null references audit_run (id) deferrable,
  last_run_id uuid not null references audit_run (id) deferrable,
  -- The number of steps taken; whoever read another number read an older state of the finding.
  version integer not null check (version > 0),
  recorded_at timestamptz not null default now(),
  check (holds = (gone_at is null))
);
create index finding_rule on finding (rule, holds);
create index finding_state on finding (state, id) where holds;
create index finding_subject on finding (subject_id);
create index finding_project on finding (project_id) where project_id is not null;
create index finding_area on finding (area_id) where area_id is not null;
create index finding_department on finding (department) where department is not null;
create index finding_last_run on finding (last_run_id);

create table finding_step (
  id uuid primary key default new_id(),
  finding_id uuid not null references finding (id),
  ordinal integer not null check (ordinal > 0),
  kind text not null check (kind in ('FOUND', 'CHANGED', 'WENT_AWAY', 'CAME_BACK', 'EXPLAINED', 'RECTIFYING', 'CLOSED', 'REOPENED')),
  state text not null check (state in ('OPEN', 'EXPLAINED', 'RECTIFYING', 'CLOSED', 'REOPENED')),
  severity text not null check (severity in ('LOW', 'MEDIUM', 'HIGH')),
  amount numeric(18,2),
  holds boolean not null,
  decision text check (decision in ('EXPLANATION_ACCEPTED', 'RECTIFIED', 'NO_FAULT', 'TRANSFERRED')),
  words text,
  documents text[] not null default '{}',
  due_on date,
  run_id uuid references audit_run (id) deferrable,
  taken_by text not null check (taken_by <> ''),
  taken_at timestamptz not null,
  recorded_at timestamptz not null default now(),
  unique (finding_id, ordinal),
  check ((kind in ('FOUND', 'CHANGED', 'WENT_AWAY', 'CAME_BACK')) = (run_id is not null)),
  check ((kind = 'CLOSED') = (decision is not null)),
  constraint finding_step_closed_for_a_reason check (kind <> 'CLOSED' or not holds or words is not null)
);
create index finding_step_run on finding_step (run_id, kind) where run_id is not null;
create trigger finding_step_append_only before update or delete or truncate on finding_step for each statement execute function refuse_change();

-- The department of a finding decides who sees its steps.
create trigger finding_change_steps after update on finding
  referencing old table as old_rows new table as new_rows for each statement execute function note_dependents('finding_step', 'finding_id', 'department');

-- A payee as a finding names it: a person without the name, which stands in the records that the finding points to, for those
-- who need it. Two to four characters that do not end like a unit's name are a person's.
create function payee_told(name text) returns text language sql immutable parallel safe as $$
  select case when name ~ '^[一-龥·]{2,4}$' and name !~ '(公司|社|厂|行|所|站|局|府|会|组|场|店|校|队|部|院|委|办|心|库)$' then left(name, 1) || '**' else name end
$$;

select feed_changes(name, ending) from (values
  ('audit_rule_version', null), ('audit_run', null), ('audit_run_rule', null), ('finding', null),
  ('finding_step', null)
) fed (name, ending);
