-- The level, the programme and the fiscal year of a fund as they were known at a moment, from what was stated of it then: the
-- sums of a moment are grouped by these. The statements themselves are the owner's to read.
-- Locks: none; a function is added.
create function fund_class_at(fund uuid, moment timestamptz) returns table (level text, programme text, fiscal_year integer) language sql stable security definer set search_path from current as $$
  select s.content::jsonb->>'level', s.content::jsonb->>'programme', (s.content::jsonb->>'fiscal_year')::integer
  from ledger_statement s where s.record_id = $1 and s.table_name = 'fund' and (s.recorded_at <= $2 or s.version = 1) order by s.version desc limit 1
$$;
