-- An area or a division that begins or ends on a day that was set before changes what ties are right, and nobody writes anything on
-- that day: when ties were last judged again for such days is kept with the county's upkeep.
-- Locks: access exclusive on upkeep_run while its check is replaced, for which its few rows are read.
alter table upkeep_run drop constraint upkeep_run_kind_check,
  add constraint upkeep_run_kind_check check (kind in ('BACKUP', 'LEDGER_VERIFICATION', 'TIES_BY_DAY'));
