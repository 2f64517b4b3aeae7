-- first
select json_build_object('consolidationAreas', json_build_object('nodes', (
  select json_agg(json_build_object('code', a.code, 'name', a.name, 'scope', a.scope,
    'funding', json_build_object('allocated', coalesce(m.allocated, 0.00)::text, 'disbursed', coalesce(m.disbursed, 0.00)::text, 'paid', coalesce(m.paid, 0.00)::text, 'undisbursed', coalesce(m.allocated - m.disbursed, 0.00)::text),
    'projects', json_build_object('totalCount', coalesce(p.count, 0), 'nodes', (
      select coalesce(json_agg(json_build_object('externalId', p.external_id, 'name', p.name, 'kind', p.kind, 'budget', p.budget::text)), '[]')
      from (
        select p.* from area_tie t join project p on p.id = t.project_id
        where t.area_id = a.id and t.ended_at is null and t.project_id is not null and p.merged_into_id is null
        order by t.project_id limit 5) p)),
    'allocations', json_build_object('totalCount', coalesce(m.count, 0))) order by a.code)
  from (select * from consolidation_area order by code limit $1) a
  left join (
    select t.area_id, count(*), sum(l.amount) as allocated, sum(l.disbursed_amount) as disbursed, sum(l.paid_amount) as paid
    from area_tie t join allocation l on l.id = t.allocation_id where t.ended_at is null group by t.area_id) m on m.area_id = a.id
  left join (
    select t.area_id, count(*) from area_tie t where t.ended_at is null and t.project_id is not null group by t.area_id) p on p.area_id = a.id
)))::text
