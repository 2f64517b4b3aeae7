-- department, lastExternalId, lastId
select json_build_object('projects', (
  select json_build_object(
    'pageInfo', json_build_object('hasNextPage', count(*) > 50, 'endCursor', (array_agg(p.external_id || ' ' || p.id order by n desc) filter (where n <= 50))[1]),
    'nodes', json_agg(json_build_object('externalId', p.external_id, 'name', p.name, 'kind', p.kind, 'budget', p.budget::text, 'startDate', p.start_date, 'endDate', p.end_date)) filter (where n <= 50))
  from (
    select p.*, row_number() over () as n from (
      select * from project p
      where p.department = $1 and p.merged_into_id is null and (p.external_id, p.id) > ($2, $3::uuid)
      order by p.external_id, p.id limit 51) p) p
))::text
