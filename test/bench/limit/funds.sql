-- year
select json_build_object('funds', json_build_object('nodes', (
  select json_agg(json_build_object('documentNumber', f.document_number, 'name', f.name, 'level', f.level, 'programme', f.programme, 'fiscalYear', f.fiscal_year, 'amount', f.amount::text,
    'funding', (select json_build_object('allocated', coalesce(sum(l.amount), 0.00)::text, 'disbursed', coalesce(sum(l.disbursed_amount), 0.00)::text, 'paid', coalesce(sum(l.paid_amount), 0.00)::text)
      from allocation l where l.fund_id = f.id),
    'allocations', json_build_object('nodes', (
      select coalesce(json_agg(json_build_object('externalId', l.external_id, 'amount', l.amount::text, 'disbursedAmount', l.disbursed_amount::text,
        'project', case when p.id is not null then json_build_object('externalId', p.external_id, 'name', p.name,
            'tie', case when t.id is not null then json_build_object('area', case when a.id is not null then json_build_object('code', a.code, 'name', a.name) end) end) end) order by l.id), '[]')
      from (select * from allocation l where l.fund_id = f.id order by l.id limit 20) l
      left join project p on p.id = l.project_id left join area_tie t on t.project_id = p.id and t.ended_at is null left join consolidation_area a on a.id = t.area_id))) order by f.document_number)
  from (select * from fund where fiscal_year = $1 order by document_number limit 100) f
)))::text
