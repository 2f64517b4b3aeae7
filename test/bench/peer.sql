-- What users of PostGraphile would add to these tables: a view of the ties that stand, as a relation by smart tags, and
-- functions as computed columns. Set-returning SQL functions, which PostgreSQL writes into the statement.

create or replace view current_project_tie as
  select t.project_id, t.area_id, t.status from area_tie t where t.ended_at is null and t.project_id is not null;
comment on view current_project_tie is E'@primaryKey project_id\n@foreignKey (project_id) references project (id)|@fieldName project|@foreignFieldName tie\n@foreignKey (area_id) references consolidation_area (id)|@fieldName area|@behavior -manyRelation:resource:connection -manyRelation:resource:list';

create or replace function consolidation_area_projects(area consolidation_area) returns setof project stable language sql as $$
  select p.* from area_tie t join project p on p.id = t.project_id
  where t.area_id = area.id and t.ended_at is null and t.project_id is not null and p.merged_into_id is null
  order by t.project_id
$$;
