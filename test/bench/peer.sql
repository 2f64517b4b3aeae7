-- What users of PostGraphile would add to these tables: a view of the ties that stand, made a relation by smart tags, and
-- functions as computed columns over the columns that the tables have. Set-returning functions are plain SQL, which
-- PostgreSQL writes into the statement that calls them.

create or replace view current_project_tie as
  select t.project_id, t.area_id, t.status from area_tie t where t.ended_at is null and t.project_id is not null;
comment on view current_project_tie is E'@primaryKey project_id\n@foreignKey (project_id) references project (id)|@fieldName project|@foreignFieldName tie\n@foreignKey (area_id) references consolidation_area (id)|@fieldName area|@behavior -manyRelation:resource:connection -manyRelation:resource:list';

create or replace function consolidation_area_projects(area consolidation_area) returns setof project stable language sql as $$
  select p.* from area_tie t join project p on p.id = t.project_id
  where t.area_id = area.id and t.ended_at is null and t.project_id is not null and p.merged_into_id is null
  order by t.project_id
$$;

create or replace function consolidation_area_allocations(area consolidation_area) returns setof allocation stable language sql as $$
  select l.* from area_tie t join allocation l on l.id = t.allocation_id
  where t.area_id = area.id and t.ended_at is null and t.allocation_id is not null
  order by t.allocation_id
$$;

drop type if exists money_sums cascade;
create type money_sums as (allocated numeric, disbursed numeric, paid numeric, undisbursed numeric);

create function consolidation_area_funding(area consolidation_area) returns money_sums stable language sql as $$
  select coalesce(sum(l.amount), 0.00), coalesce(sum(l.disbursed_amount), 0.00), coalesce(sum(l.paid_amount), 0.00), coalesce(sum(l.amount - l.disbursed_amount), 0.00)
  from area_tie t join allocation l on l.id = t.allocation_id
  where t.area_id = area.id and t.ended_at is null and t.allocation_id is not null
$$;

create function fund_funding(fund fund) returns money_sums stable language sql as $$
  select coalesce(sum(l.amount), 0.00), coalesce(sum(l.disbursed_amount), 0.00), coalesce(sum(l.paid_amount), 0.00), coalesce(sum(l.amount - l.disbursed_amount), 0.00)
  from allocation l where l.fund_id = fund.id
$$;

-- By these columns PostGraphile lets nobody filter or order unasked, since no index begins with them.
comment on column fund.fiscal_year is E'@behavior +attribute:filterBy';
comment on column imported_cells.row_id is E'@name importedRow';
comment on column project.external_id is E'@behavior +attribute:orderBy';
comment on column project.merged_into_id is E'@behavior +attribute:filterBy';

-- Money by group: the keys that are asked for, as one grouped statement.
drop type if exists money_figure cascade;
create type money_figure as (allocations integer, allocated numeric, disbursed numeric, paid numeric);
drop type if exists money_group cascade;
create type money_group as (department text, programme text, level text, fiscal_year integer, area consolidation_area, total money_figure, tied money_figure, outside money_figure, unresolved money_figure);

create function funding_by_facts(group_by text[]) returns setof money_group stable language sql as $$
  select g.department, g.programme, g.level, g.fiscal_year, a, g.total, g.tied, g.outside, g.unresolved
  from (
    select case when 'DEPARTMENT' = any(group_by) then l.department end as department, case when 'PROGRAMME' = any(group_by) then f.programme end as programme,
      case when 'LEVEL' = any(group_by) then f.level end as level, case when 'FISCAL_YEAR' = any(group_by) then f.fiscal_year end as fiscal_year,
      case when 'AREA' = any(group_by) then t.area_id end as area_id,
    row(count(*), coalesce(sum(l.amount), 0.00), coalesce(sum(l.disbursed_amount), 0.00), coalesce(sum(l.paid_amount), 0.00))::money_figure,
    row(count(*) filter (where t.status = 'TIED'), coalesce(sum(l.amount) filter (where t.status = 'TIED'), 0.00), coalesce(sum(l.disbursed_amount) filter (where t.status = 'TIED'), 0.00), coalesce(sum(l.paid_amount) filter (where t.status = 'TIED'), 0.00))::money_figure,
    row(count(*) filter (where t.status = 'OUTSIDE'), coalesce(sum(l.amount) filter (where t.status = 'OUTSIDE'), 0.00), coalesce(sum(l.disbursed_amount) filter (where t.status = 'OUTSIDE'), 0.00), coalesce(sum(l.paid_amount) filter (where t.status = 'OUTSIDE'), 0.00))::money_figure,
    row(count(*) filter (where t.status = 'UNRESOLVED'), coalesce(sum(l.amount) filter (where t.status = 'UNRESOLVED'), 0.00), coalesce(sum(l.disbursed_amount) filter (where t.status = 'UNRESOLVED'), 0.00), coalesce(sum(l.paid_amount) filter (where t.status = 'UNRESOLVED'), 0.00))::money_figure
    from allocation l join fund f on f.id = l.fund_id left join area_tie t on t.allocation_id = l.id and t.ended_at is null
    group by 1, 2, 3, 4, 5) g(department, programme, level, fiscal_year, area_id, total, tied, outside, unresolved)
  left join consolidation_area a on a.id = g.area_id
  order by g.department, g.programme, g.level, g.fiscal_year, a.code
$$;
comment on function funding_by_facts(text[]) is E'@behavior -queryField:resource:connection +queryField:resource:list';
