-- Where the county is one of a province's registry, folding tells the province the county's sums in the same transaction. They
-- are those that readers see (kept_sum), so that they are equal to the county's own to the fen at the moment they are told.
-- Locks: share row exclusive on funding_delta while its trigger is made.
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
-- Folding takes the waiting changes out: once it has, the sums are other ones.
create function tell_province_after_fold() returns trigger language plpgsql security definer set search_path from current as $$
begin
  perform tell_province();
  return null;
end
$$;
create trigger funding_delta_told after delete on funding_delta for each statement execute function tell_province_after_fold();
