-- lastTransaction, lastId
select json_build_object('changes', (
  select json_build_object(
    'pageInfo', json_build_object('hasNextPage', count(*) > 100, 'endCursor', (array_agg(c.transaction || ' ' || c.id order by n desc) filter (where n <= 100))[1]),
    'nodes', json_agg(json_build_object('recordId', 'Disbursement:' || c.id, 'kind', c.kind, 'when', to_char(c.changed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
      'node', case when d.id is not null then json_build_object('externalId', d.external_id, 'amount', d.amount::text, 'disbursedOn', d.disbursed_on, 'recipient', d.recipient) end) order by n) filter (where n <= 100))
  from (
    select c.*, row_number() over () as n from (
      select * from change c
      where c.table_name = 'disbursement' and c.transaction < pg_snapshot_xmin(pg_current_snapshot()) and (c.transaction, c.id) > ($1::xid8, $2::uuid)
      order by c.transaction, c.id limit 101) c) c
  left join disbursement d on d.id = c.id
))::text
