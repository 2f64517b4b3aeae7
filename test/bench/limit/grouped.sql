-- groupBy
select json_build_object('fundingBy', (
  select json_agg(json_build_object('department', g.department, 'programme', g.programme, 'level', g.level, 'fiscalYear', g.fiscal_year,
    'area', (select json_build_object('code', a.code) from consolidation_area a where a.id = g.area_id),
    'total', json_build_object('allocations', g.n, 'allocated', g.a::numeric(18,2)::text, 'disbursed', g.d::numeric(18,2)::text, 'paid', g.p::numeric(18,2)::text),
    'tied', json_build_object('allocations', coalesce(g.tn, 0), 'allocated', coalesce(g.ta, 0)::numeric(18,2)::text, 'disbursed', coalesce(g.td, 0)::numeric(18,2)::text, 'paid', coalesce(g.tp, 0)::numeric(18,2)::text),
    'outside', json_build_object('allocations', coalesce(g.o, 0), 'allocated', coalesce(g.oa, 0)::numeric(18,2)::text, 'disbursed', coalesce(g.od, 0)::numeric(18,2)::text, 'paid', coalesce(g.op, 0)::numeric(18,2)::text),
    'unresolved', json_build_object('allocations', coalesce(g.un, 0), 'allocated', coalesce(g.ua, 0)::numeric(18,2)::text, 'disbursed', coalesce(g.ud, 0)::numeric(18,2)::text, 'paid', coalesce(g.up, 0)::numeric(18,2)::text))
    order by g.department, g.programme, g.level, g.fiscal_year, (select a.code from consolidation_area a where a.id = g.area_id))
  from (
    select case when 'DEPARTMENT' = any($1::text[]) then k.department end as department, case when 'PROGRAMME' = any($1::text[]) then k.programme end as programme,
      case when 'LEVEL' = any($1::text[]) then k.level end as level, case when 'FISCAL_YEAR' = any($1::text[]) then k.fiscal_year end as fiscal_year,
      case when 'AREA' = any($1::text[]) then k.area_id end as area_id,
      sum(k.allocations) as n, sum(k.allocated) as a, sum(k.disbursed) as d, sum(k.paid) as p,
      sum(k.allocations) filter (where k.status = 'TIED') as tn, sum(k.allocated) filter (where k.status = 'TIED') as ta, sum(k.disbursed) filter (where k.status = 'TIED') as td, sum(k.paid) filter (where k.status = 'TIED') as tp,
      sum(k.allocations) filter (where k.status = 'OUTSIDE') as o, sum(k.allocated) filter (where k.status = 'OUTSIDE') as oa, sum(k.disbursed) filter (where k.status = 'OUTSIDE') as od, sum(k.paid) filter (where k.status = 'OUTSIDE') as op,
      sum(k.allocations) filter (where k.status = 'UNRESOLVED') as un, sum(k.allocated) filter (where k.status = 'UNRESOLVED') as ua, sum(k.disbursed) filter (where k.status = 'UNRESOLVED') as ud, sum(k.paid) filter (where k.status = 'UNRESOLVED') as up
    from kept_sum k
    where k.grain = case
      when $1::text[] <@ '{AREA}' then 'AREA'
      when $1::text[] <@ '{DEPARTMENT,PROGRAMME,LEVEL,FISCAL_YEAR}' then 'CLASS'
      when $1::text[] <@ '{AREA,DEPARTMENT}' then 'AREA_DEPARTMENT'
      else 'CUBE' end
    group by 1, 2, 3, 4, 5 having sum(k.allocations) <> 0) g
))::text
