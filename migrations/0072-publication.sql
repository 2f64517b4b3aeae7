-- What the public sees: areas that were published, and with them their projects, money and results.
-- Locks: new tables only.

create table publication (
  id uuid primary key default new_id(),
  area_id uuid not null references consolidation_area (id),
  published_by text not null check (published_by <> ''),
  published_at timestamptz not null default now(),
  withdrawn_by text,
  withdrawn_at timestamptz,
  recorded_at timestamptz not null default now(),
  check ((withdrawn_at is null) = (withdrawn_by is null)),
  check (withdrawn_at >= published_at)
);
create unique index publication_current on publication (area_id) where withdrawn_at is null;
