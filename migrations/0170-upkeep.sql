-- When the county was last backed up, and its ledger last verified: monitoring and `quanyu doctor` tell of it.
-- Locks: a new table.
create table upkeep_run (
  id uuid primary key default new_id(),
  kind text not null check (kind in ('BACKUP', 'LEDGER_VERIFICATION')),
  is_sound boolean not null,
  done_at timestamptz not null default now()
);
create index upkeep_run_last on upkeep_run (kind, done_at);
