-- code
select json_build_object('consolidationArea', (
  select json_build_object('code', a.code, 'name', a.name, 'scope', a.scope, 'projects', json_build_object('nodes', (
    select coalesce(json_agg(json_build_object(
      'externalId', p.external_id, 'name', p.name, 'kind', p.kind, 'budget', p.budget::text,
      'allocations', json_build_object('nodes', (
        select coalesce(json_agg(json_build_object('externalId', l.external_id, 'amount', l.amount::text, 'disbursedAmount', l.disbursed_amount::text,
          'fund', (select json_build_object('documentNumber', f.document_number, 'name', f.name, 'level', f.level) from fund f where f.id = l.fund_id))), '[]')
        from (select * from allocation l where l.project_id = p.id order by l.id limit 20) l))
    )), '[]')
    from (
      select p.* from area_tie t join project p on p.id = t.project_id
      where t.area_id = a.id and t.ended_at is null and t.project_id is not null and p.merged_into_id is null
      order by t.project_id limit 20
    ) p
  )))
  from consolidation_area a where a.code = $1
))::text
