-- Which rights each table and masked view was given, and how they looked then in the database's own catalogue: the next
-- `quanyu migrate` touches only what is not so any more, and `quanyu doctor` tells of it. Takes the place of one digest of all.
-- Locks: access exclusive on rights_state (nobody reads it while the county is in use); a new table.
create table rights_applied (
  -- What was given rights: schema, table or view, and its name.
  object text primary key,
  -- Digest of the statements that gave them.
  given text not null,
  -- Digest of what stood in the catalogue afterwards.
  found text not null,
  applied_at timestamptz not null default now()
);
drop table rights_state;
-- The library that took the steps before had a lock of its own.
drop table if exists quanyu_migration_lock;
