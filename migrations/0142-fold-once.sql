-- Folding reads what has gathered once for projects, once for funds and once for everything else, in place of once for each of
-- the nine grains: all that is neither by project nor by fund follows from the sums by area and class.
-- Locks: none beyond the function's own row in the catalog.
create or replace function fold_sums(at_least integer default 1) returns integer language plpgsql security definer set search_path from current as $$
declare
  taken integer;
begin
  if (select count(*) from (select from funding_delta limit at_least) d) < at_least or not pg_try_advisory_xact_lock(sums_lock()) then
    return 0;
  end if;
  -- Deleting and adding are one statement, so that every reader sees each change exactly once.
  with gone as materialized (delete from funding_delta returning *),
  classed as materialized (
    select d.fund_id is not null as is_money, d.area_id, d.department, coalesce(d.programme, f.programme) as programme, coalesce(d.level, f.level) as level,
      coalesce(d.fiscal_year, f.fiscal_year) as fiscal_year, d.status, d.reason,
      sum(projects) as projects, sum(allocations) as allocations, sum(allocated) as allocated, sum(disbursed) as disbursed, sum(paid) as paid, sum(returned) as returned, sum(carried_over) as carried_over
    from gone d left join fund f on f.id = d.fund_id
    group by 1, 2, 3, 4, 5, 6, 7, 8),
  added as (
    insert into funding_sum as s
    select * from (
      select 'PROJECT', project_id, null::uuid, null::uuid, null, null, null, null::integer, null, null, sum(projects), sum(allocations), sum(allocated), sum(disbursed), sum(paid), sum(returned), sum(carried_over)
      from gone where project_id is not null group by project_id
      union all
      select 'FUND', null, fund_id, null, null, null, null, null, status, reason, sum(projects), sum(allocations), sum(allocated), sum(disbursed), sum(paid), sum(returned), sum(carried_over)
      from gone where fund_id is not null group by fund_id, status, reason
      union all
      select 'AREA', null, null, area_id, null, null, null, null, status, reason, sum(projects), sum(allocations), sum(allocated), sum(disbursed), sum(paid), sum(returned), sum(carried_over)
      from classed group by area_id, status, reason
      union all
      select 'AREA_DEPARTMENT', null, null, area_id, department, null, null, null, status, reason, sum(projects), sum(allocations), sum(allocated), sum(disbursed), sum(paid), sum(returned), sum(carried_over)
      from classed group by area_id, department, status, reason
      union all
      select 'AREA_PROGRAMME', null, null, area_id, null, programme, null, null, status, reason, sum(projects), sum(allocations), sum(allocated), sum(disbursed), sum(paid), sum(returned), sum(carried_over)
      from classed where is_money group by area_id, programme, status, reason
      union all
      select 'AREA_LEVEL', null, null, area_id, null, null, level, null, status, reason, sum(projects), sum(allocations), sum(allocated), sum(disbursed), sum(paid), sum(returned), sum(carried_over)
      from classed where is_money group by area_id, level, status, reason
      union all
      select 'AREA_YEAR', null, null, area_id, null, null, null, fiscal_year, status, reason, sum(projects), sum(allocations), sum(allocated), sum(disbursed), sum(paid), sum(returned), sum(carried_over)
      from classed where is_money group by area_id, fiscal_year, status, reason
      union all
      select 'CLASS', null, null, null, department, programme, level, fiscal_year, status, reason, sum(projects), sum(allocations), sum(allocated), sum(disbursed), sum(paid), sum(returned), sum(carried_over)
      from classed where is_money group by department, programme, level, fiscal_year, status, reason
      union all
      select 'CUBE', null, null, area_id, department, programme, level, fiscal_year, status, reason, projects, allocations, allocated, disbursed, paid, returned, carried_over
      from classed where is_money
    ) g (grain, project_id, fund_id, area_id, department, programme, level, fiscal_year, status, reason, projects, allocations, allocated, disbursed, paid, returned, carried_over)
    where projects <> 0 or allocations <> 0 or allocated <> 0 or disbursed <> 0 or paid <> 0 or returned <> 0 or carried_over <> 0
    on conflict on constraint funding_sum_key do update set projects = s.projects + excluded.projects, allocations = s.allocations + excluded.allocations,
      allocated = s.allocated + excluded.allocated, disbursed = s.disbursed + excluded.disbursed, paid = s.paid + excluded.paid, returned = s.returned + excluded.returned, carried_over = s.carried_over + excluded.carried_over
  )
  select count(*) into taken from gone;
  return taken;
end
$$;
