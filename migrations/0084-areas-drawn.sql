-- Red lines as an answer, and areas that are drawn: why an area's members or boundary were changed, by which document and
-- from what day; what its boundary was at a moment; and the figures of the audit's rules in force, for whoever reads what
-- is judged by them.
-- Locks: none that a reader would meet; a new table and functions.

-- 项目区划定 A drawing of an area. Members and boundary themselves stay in area_member and record_version.
create table area_drawing (
  id uuid primary key default new_id(),
  area_id uuid not null references consolidation_area (id),
  effective_on date not null,
  reason text not null check (reason <> ''),
  document_number text,
  drawn_by text not null,
  recorded_at timestamptz not null default now()
);
create index area_drawing_area on area_drawing (area_id);
create trigger area_drawing_append_only before update or delete or truncate on area_drawing for each statement execute function refuse_change();

-- The value of a rule's parameter today, or its preset. Who set it and why is the audit's; the figure itself is nobody's secret.
create function rule_parameter(of_rule text, of_name text, preset text) returns text language sql stable security definer set search_path from current as $$
  select coalesce((
    select v.value from rule_parameter_value v where v.rule = of_rule and v.name = of_name
      and v.valid_from <= (now() at time zone 'Asia/Shanghai')::date and (v.valid_to is null or v.valid_to > (now() at time zone 'Asia/Shanghai')::date)
    order by v.version desc limit 1), preset)
$$;

-- The boundary that an area or a division had at a moment; null where none was on file. Asked of rows that the caller sees.
create function boundary_at(relation text, record uuid, present geometry, since timestamptz, moment timestamptz) returns geometry language sql stable security definer set search_path from current as $$
  select case when v.id is not null then st_setsrid(st_geomfromgeojson(v.content->>'boundary'), 4490) when since <= moment then present end
  from (select 1) one left join lateral (
    select id, content from record_version where table_name = relation and record_id = record and superseded_at > moment and recorded_at <= moment order by superseded_at limit 1) v on true
$$;
