-- Where the county is one of a province's registry, folding tells the province the county's sums in the same transaction. They
-- are those that readers see (kept_sum), so that they are equal to the county's own to the fen at the moment they are told.
-- Locks: none beyond the functions' own rows in the catalog.
create function tell_province() returns boolean language plpgsql security definer set search_path from current as $$
declare
  own text := current_schema();
begin
  if not coalesce((select has_schema_privilege(oid, 'usage') from pg_namespace where nspname = 'province'), false) or to_regclass('province.county') is null then
    return false;
  end if;
  -- One at a time for a county; other counties have rows of their own.
  perform from province.county c where c.name = own and c.removed_at is null for no key update;
  if not found then
    return false;
  end if;
  with now as materialized (
    select programme, level, fiscal_year, status, coalesce(reason, '') as reason, sum(allocations) as allocations, sum(allocated) as allocated,
      sum(disbursed) as disbursed, sum(paid) as paid, sum(returned) as returned, sum(carried_over) as carried_over
    from kept_sum where grain = 'CLASS' group by 1, 2, 3, 4, 5),
  gone as (
    delete from province.county_funding t where t.county = own and not exists (
      select from now n where (n.programme, n.level, n.fiscal_year, n.status, n.reason) = (t.programme, t.level, t.fiscal_year, t.status, t.reason)))
  insert into province.county_funding as t
  select own, n.* from now n
  on conflict (county, programme, level, fiscal_year, status, reason) do update set allocations = excluded.allocations, allocated = excluded.allocated,
    disbursed = excluded.disbursed, paid = excluded.paid, returned = excluded.returned, carried_over = excluded.carried_over
  where t is distinct from excluded;
  with now as materialized (
    select status, coalesce(reason, '') as reason, sum(projects) as projects, sum(allocations) as allocations, sum(allocated) as allocated
    from kept_sum where grain = 'AREA' group by 1, 2),
  gone as (
    delete from province.county_coverage t where t.county = own and not exists (select from now n where (n.status, n.reason) = (t.status, t.reason)))
  insert into province.county_coverage as t
  select own, n.* from now n
  on conflict (county, status, reason) do update set projects = excluded.projects, allocations = excluded.allocations, allocated = excluded.allocated
  where t is distinct from excluded;
  update province.county c set sums_at = now() where c.name = own;
  return true;
end
$$;
-- The findings that hold, by rule.
create function tell_province_findings() returns void language plpgsql security definer set search_path from current as $$
declare
  own text := current_schema();
begin
  with now as materialized (
    select rule, severity, state, count(*) as findings, coalesce(sum(amount), 0) as amount from finding where holds group by rule, severity, state),
  gone as (
    delete from province.county_finding t where t.county = own and not exists (select from now n where (n.rule, n.severity, n.state) = (t.rule, t.severity, t.state)))
  insert into province.county_finding as t
  select own, n.* from now n
  on conflict (county, rule, severity, state) do update set findings = excluded.findings, amount = excluded.amount
  where t is distinct from excluded;
end
$$;
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
  perform tell_province();
  return taken;
end
$$;
