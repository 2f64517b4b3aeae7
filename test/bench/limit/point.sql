-- department, externalId
select json_build_object('project', (
  select json_build_object('name', p.name, 'kind', p.kind, 'budget', p.budget::text, 'startDate', p.start_date, 'endDate', p.end_date)
  from project p
  where p.id = (select s.project_id from project_source s where s.department = $1 and s.external_id = $2)
))::text
