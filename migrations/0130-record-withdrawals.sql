-- A record that was sent by mistake is withdrawn by its department: it stands in its table no longer, what it was is kept in
-- record_version and in the trail, and here stands who withdrew it, when and why. The change feed tells of it.
-- Locks: a new table only.
create table record_withdrawal (
  id uuid primary key default new_id(),
  record_type text not null,
  record_id text not null check (record_id <> ''),
  department text,
  reason text not null check (reason <> ''),
  withdrawn_by text not null,
  withdrawn_at timestamptz not null default now(),
  recorded_at timestamptz not null default now(),
  constraint record_withdrawal_once unique (record_id)
);
create index record_withdrawal_at on record_withdrawal (withdrawn_at);
create trigger record_withdrawal_append_only before update or delete or truncate on record_withdrawal for each statement execute function refuse_change();

select feed_changes('record_withdrawal');
