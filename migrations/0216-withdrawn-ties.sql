-- A project that is withdrawn takes its ties along, so that a coverage of a moment before, asked for again, counted it
-- no longer. What its ties were is kept as former versions: this tells of those that stood at a moment, to whoever may read them.
-- Locks: none; a function is added.
create function withdrawn_ties(moment timestamptz) returns table (project_id uuid, department text, status text, reason text, area_id uuid)
language sql stable security definer set search_path from current as $$
  select c.project_id, p.department, c.status, c.reason, c.area_id
  from record_version v
  cross join lateral jsonb_to_record(v.content) as c(project_id uuid, status text, reason text, area_id uuid, tied_at timestamptz, ended_at timestamptz)
  cross join lateral (select w.content->>'department' as department from record_version w where w.table_name = 'project' and w.record_id = c.project_id order by w.superseded_at desc limit 1) p
  where v.table_name = 'area_tie' and v.superseded_at > moment and c.project_id is not null and c.tied_at <= moment and coalesce(c.ended_at > moment, true)
    and not exists (select from area_tie t where t.id = v.record_id)
    and has_table_privilege(coalesce(nullif(current_setting('role', true), 'none'), session_user), 'record_version', 'select')
$$;
