-- Changes are pushed to other systems by HTTP: to whom, how far in the feed each has come, and what is still owed to whom.
-- What was delivered is kept nowhere but as a number; what was not stands here until it is.
-- Locks: new tables.
create table webhook (
  id uuid primary key default new_id(),
  department text not null check (department in ('NATURAL_RESOURCES', 'AGRICULTURE', 'FORESTRY', 'WATER', 'ENVIRONMENT', 'FINANCE', 'TRANSPORT', 'HOUSING', 'POWER', 'TELECOM', 'GAS', 'OTHER')),
  name text not null check (name <> ''),
  url text not null check (url ~ '^https?://'),
  -- Names of tables; null for all that the feed tells of.
  types text[],
  state text not null default 'ACTIVE' check (state in ('ACTIVE', 'STOPPED')),
  stopped_because text check (stopped_because in ('ASKED', 'FAILING', 'GONE', 'FEED_LOST')),
  stopped_at timestamptz,
  made_by text not null,
  created_at timestamptz not null default now(),
  -- The last change that was delivered or is owed; null for the beginning of the feed.
  place_transaction xid8,
  place_id uuid,
  delivered integer not null default 0 check (delivered >= 0),
  delivered_at timestamptz,
  -- Rounds without a single success, since when, and when the next one is due.
  failures integer not null default 0 check (failures >= 0),
  failing_since timestamptz,
  retry_at timestamptz,
  -- What failed before this is due at once: the receiver has answered again.
  recovered_at timestamptz,
  -- The server that delivers just now, and until when it alone may.
  taken_by uuid,
  taken_until timestamptz,
  recorded_at timestamptz not null default now(),
  constraint webhook_name unique (department, name),
  constraint webhook_stopped check ((state = 'STOPPED') = (stopped_because is not null) and (state = 'STOPPED') = (stopped_at is not null)),
  constraint webhook_place check ((place_transaction is null) = (place_id is null))
);

-- What a webhook signs with; nobody's to read. The one before holds for a day, so that a receiver can be changed over.
create table webhook_secret (
  id uuid primary key default new_id(),
  webhook_id uuid not null unique references webhook (id),
  secret text not null,
  former_secret text,
  former_until timestamptz,
  recorded_at timestamptz not null default now()
);

-- A change that a receiver has not taken yet. Later changes of the same record wait behind it.
create table webhook_delivery (
  id uuid primary key default new_id(),
  webhook_id uuid not null references webhook (id),
  transaction xid8 not null,
  record_id uuid not null,
  table_name text not null,
  kind text not null check (kind in ('CREATED', 'UPDATED', 'ENDED')),
  changed_at timestamptz not null,
  owed_since timestamptz not null,
  state text not null default 'WAITING' check (state in ('WAITING', 'DEAD')),
  attempts integer not null default 0 check (attempts >= 0),
  next_at timestamptz not null,
  tried_at timestamptz,
  last_status integer,
  last_problem text,
  recorded_at timestamptz not null default now(),
  constraint webhook_delivery_once unique (webhook_id, record_id, transaction)
);
create index webhook_delivery_due on webhook_delivery (webhook_id, next_at) where state = 'WAITING';
