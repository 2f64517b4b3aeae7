-- The same sums by the tables in which Quanyu keeps them.

create function consolidation_area_kept_funding(area consolidation_area) returns money_sums stable language sql as $$
  select coalesce(sum(k.allocated), 0.00), coalesce(sum(k.disbursed), 0.00), coalesce(sum(k.paid), 0.00), coalesce(sum(k.allocated - k.disbursed), 0.00)
  from kept_sum k where k.grain = 'AREA' and k.area_id = area.id
$$;

create function fund_kept_funding(fund fund) returns money_sums stable language sql as $$
  select coalesce(sum(k.allocated), 0.00), coalesce(sum(k.disbursed), 0.00), coalesce(sum(k.paid), 0.00), coalesce(sum(k.allocated - k.disbursed), 0.00)
  from kept_sum k where k.grain = 'FUND' and k.fund_id = fund.id
$$;

create function funding_by_kept(group_by text[]) returns setof money_group stable language sql as $$
  select g.department, g.programme, g.level, g.fiscal_year, a, g.total, g.tied, g.outside, g.unresolved
  from (
    select case when 'DEPARTMENT' = any(group_by) then k.department end, case when 'PROGRAMME' = any(group_by) then k.programme end,
      case when 'LEVEL' = any(group_by) then k.level end, case when 'FISCAL_YEAR' = any(group_by) then k.fiscal_year end,
      case when 'AREA' = any(group_by) then k.area_id end,
    row(coalesce(sum(k.allocations), 0), coalesce(sum(k.allocated), 0.00), coalesce(sum(k.disbursed), 0.00), coalesce(sum(k.paid), 0.00))::money_figure,
    row(coalesce(sum(k.allocations) filter (where k.status = 'TIED'), 0), coalesce(sum(k.allocated) filter (where k.status = 'TIED'), 0.00), coalesce(sum(k.disbursed) filter (where k.status = 'TIED'), 0.00), coalesce(sum(k.paid) filter (where k.status = 'TIED'), 0.00))::money_figure,
    row(coalesce(sum(k.allocations) filter (where k.status = 'OUTSIDE'), 0), coalesce(sum(k.allocated) filter (where k.status = 'OUTSIDE'), 0.00), coalesce(sum(k.disbursed) filter (where k.status = 'OUTSIDE'), 0.00), coalesce(sum(k.paid) filter (where k.status = 'OUTSIDE'), 0.00))::money_figure,
    row(coalesce(sum(k.allocations) filter (where k.status = 'UNRESOLVED'), 0), coalesce(sum(k.allocated) filter (where k.status = 'UNRESOLVED'), 0.00), coalesce(sum(k.disbursed) filter (where k.status = 'UNRESOLVED'), 0.00), coalesce(sum(k.paid) filter (where k.status = 'UNRESOLVED'), 0.00))::money_figure
    from kept_sum k
    where k.grain = case
      when group_by <@ '{AREA}' then 'AREA'
      when group_by <@ '{DEPARTMENT,PROGRAMME,LEVEL,FISCAL_YEAR}' then 'CLASS'
      when group_by <@ '{AREA,DEPARTMENT}' then 'AREA_DEPARTMENT'
      else 'CUBE' end
    group by 1, 2, 3, 4, 5 having sum(k.allocations) <> 0) g(department, programme, level, fiscal_year, area_id, total, tied, outside, unresolved)
  left join consolidation_area a on a.id = g.area_id
  order by g.department, g.programme, g.level, g.fiscal_year, a.code
$$;
comment on function funding_by_kept(text[]) is E'@behavior -queryField:resource:connection +queryField:resource:list';
