-- The province's own schema, beside those of its counties in one database: which counties there are, and the sums that each
-- tells of itself. No row of a county's stands here, and nothing here is read to answer for a county.
-- Locks: new tables.

-- The registry: what `quanyu serve --all` serves. A county that is removed keeps its schema and all that is in it.
create table county (
  -- The county's schema, by which keys and tokens name it.
  name text primary key check (name ~ '^[a-z_][a-z0-9_]{0,62}$' and name <> 'province' and name !~ '_masked$'),
  code text check (code ~ '^[1-9][0-9]{5}$'),
  title text check (title <> ''),
  city_code text check (city_code ~ '^[1-9][0-9]{5}$'),
  city_title text check (city_title <> ''),
  -- The host name under which its public pages stand.
  host text unique check (host = lower(host) and host ~ '^[a-z0-9.-]{1,253}$'),
  added_at timestamptz not null default now(),
  removed_at timestamptz,
  -- When it told its sums of money and coverage last; and its findings and the stages of its areas.
  sums_at timestamptz,
  states_at timestamptz
);
create unique index county_code on county (code) where removed_at is null;

-- Money by programme, level, year and where it stands. An empty reason is none.
create table county_funding (
  county text not null references county (name),
  programme text not null,
  level text not null,
  fiscal_year integer not null,
  status text not null check (status in ('TIED', 'OUTSIDE', 'UNRESOLVED')),
  reason text not null,
  allocations bigint not null,
  allocated numeric(20,2) not null,
  disbursed numeric(20,2) not null,
  paid numeric(20,2) not null,
  returned numeric(20,2) not null,
  carried_over numeric(20,2) not null,
  primary key (county, programme, level, fiscal_year, status, reason)
);
create table county_coverage (
  county text not null references county (name),
  status text not null check (status in ('TIED', 'OUTSIDE', 'UNRESOLVED')),
  reason text not null,
  projects bigint not null,
  allocations bigint not null,
  allocated numeric(20,2) not null,
  primary key (county, status, reason)
);
-- Findings that hold, by rule, severity and state.
create table county_finding (
  county text not null references county (name),
  rule text not null,
  severity text not null,
  state text not null,
  findings bigint not null,
  amount numeric(20,2) not null,
  primary key (county, rule, severity, state)
);
-- Areas by the furthest step that was approved; an empty one is none yet.
create table county_stage (
  county text not null references county (name),
  stage text not null,
  terminated boolean not null,
  areas bigint not null,
  primary key (county, stage, terminated)
);
-- Keys of the province: they open its sums, and no county.
create table api_key (
  id uuid primary key default gen_random_uuid(),
  name text not null check (name <> ''),
  hash text not null unique check (hash ~ '^[0-9a-f]{64}$'),
  ending text not null,
  made_by text not null check (made_by <> ''),
  recorded_at timestamptz not null default now(),
  expires_at timestamptz not null,
  revoked_at timestamptz,
  revoked_by text,
  last_used_at timestamptz
);
