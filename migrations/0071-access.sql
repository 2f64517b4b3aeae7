-- Keys of department systems, and who was refused. A key itself is nowhere: only what it hashes to.
-- Locks: new tables only.

create table api_key (
  id uuid primary key default new_id(),
  name text not null check (name <> ''),
  -- SHA-256 of the key. The key is 256 random bits, so that nothing slower is needed.
  hash text not null unique check (hash ~ '^[0-9a-f]{64}$'),
  -- Its last characters, by which its owner tells it from others.
  ending text not null,
  role text not null check (role in ('CLERK', 'REVIEWER', 'AUDITOR', 'LEADING_GROUP', 'TOWNSHIP', 'SYSTEM', 'ADMINISTRATOR')),
  department text check (department in ('NATURAL_RESOURCES', 'AGRICULTURE', 'FORESTRY', 'WATER', 'ENVIRONMENT', 'FINANCE', 'TRANSPORT', 'HOUSING', 'POWER', 'TELECOM', 'GAS', 'OTHER')),
  area_ids uuid[] not null default '{}',
  scopes text[] not null check (scopes <@ '{READ,WRITE}' and cardinality(scopes) > 0),
  -- Whether it is taken from this machine only, as the demonstration's are.
  loopback_only boolean not null default false,
  made_by text not null,
  expires_at timestamptz not null,
  revoked_at timestamptz,
  revoked_by text,
  -- To the minute; a key in constant use is not written each time.
  last_used_at timestamptz,
  recorded_at timestamptz not null default now(),
  constraint api_key_department check ((role in ('CLERK', 'REVIEWER', 'SYSTEM')) = (department is not null)),
  constraint api_key_areas check ((role = 'TOWNSHIP') = (cardinality(area_ids) > 0)),
  check ((revoked_at is null) = (revoked_by is null))
);

-- Who was refused and why, counted by minute, so that a flood is a few rows.
create table access_refusal (
  id uuid primary key default new_id(),
  minute timestamptz not null,
  reason text not null,
  came_from text not null,
  key_id uuid references api_key (id),
  count integer not null default 1 check (count > 0),
  recorded_at timestamptz not null default now(),
  constraint access_refusal_once unique nulls not distinct (minute, reason, came_from, key_id)
);

-- Which rights the database was last given: the same again is left alone.
create table rights_state (
  id uuid primary key default new_id(),
  digest text not null,
  recorded_at timestamptz not null default now()
);
