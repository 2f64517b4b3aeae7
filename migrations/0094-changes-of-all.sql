-- The change feed tells of every record: of what departments keep, of the plan's course, of the audit and of objections too.
-- Locks: as the feed's first step (0050), three triggers a table.

-- Makes the feed tell of a table, beginning with what it holds: noted as new now, whenever it was recorded, since what is
-- cleared away goes by how long ago it was noted.
create or replace function feed_changes(name text, ending text default null) returns void language plpgsql as $$
begin
  execute format('create trigger %I after insert on %I referencing new table as new_rows for each statement execute function note_changes()', name || '_change_insert', name);
  execute format('create trigger %I after update on %I referencing old table as old_rows new table as new_rows for each statement execute function note_changes(%s)', name || '_change_update', name, coalesce(quote_literal(ending), ''));
  execute format('create trigger %I after delete on %I referencing old table as old_rows for each statement execute function note_changes()', name || '_change_delete', name);
  perform note_all(name);
end
$$;

-- Notes all records of a table as new.
create function note_all(name text) returns void language plpgsql as $$
begin
  execute format('insert into change (id, table_name, kind) select id, %L, ''CREATED'' from %I on conflict do nothing', name, name);
end
$$;

select feed_changes(name, ending) from (values
  ('division_succession', null), ('land_class', null), ('area_drawing', null), ('publication', 'withdrawn_at'),
  ('land_use_record', null), ('permanent_basic_farmland', null), ('project_headquarters', null),
  ('project_phase', null), ('quantity_item', null), ('infrastructure_work', null), ('leading_cadre_contact', null),
  ('supervision', null), ('payee_account', null), ('planned_source', null), ('subsidy_roster', null),
  ('subsidy_roster_entry', null), ('department_return', null), ('department_return_line', null),
  ('budget_review', null), ('fund_supervision', null), ('audit_rule_version', null), ('rule_parameter_value', null),
  ('audit_run', null), ('audit_run_rule', null), ('finding', null), ('finding_step', null), ('approval_step', null),
  ('recommendation_form', null), ('implementation_plan', null), ('planned_project', null), ('public_notice', null),
  ('reward_parameter', null), ('reward', null), ('annual_target', null), ('inspection', null),
  ('rectification', null), ('assessment', null), ('assessment_scoring', null), ('assessment_item', null),
  ('objection', null), ('objection_answer', null), ('objection_transfer', null), ('potential_survey', null),
  ('willingness', null), ('village_land_use_plan', null), ('function_zone', null),
  ('new_construction_land_quota', null), ('construction_land_linkage', null), ('reclamation', null),
  ('reserve_land_development', null), ('dry_to_paddy_conversion', null), ('quota', null),
  ('reserve_pool_entry', null), ('ministry_filing', null), ('high_standard_farmland', null),
  ('farmland_quality_improvement', null), ('farmland_infrastructure', null), ('land_transfer', null),
  ('land_rights_registration', null), ('homestead_reform', null), ('beautiful_village', null),
  ('investment_promotion', null), ('soil_fertility_plan', null), ('aftercare', null), ('greening_work', null),
  ('ecological_work', null), ('greening_plan_review', null), ('irrigation_work', null), ('soil_water_review', null),
  ('water_supervision', null), ('environmental_impact_review', null), ('environmental_inspection', null)
) fed (name, ending);

-- Where a record decides who may see those that hang on it, a change of that is one of theirs: whoever follows the feed is told
-- to look at them again. The arguments are their table, their key, and the column that decides.
create function note_dependents() returns trigger language plpgsql as $$
begin
  execute format('insert into change (id, table_name, kind)
    select d.id, %1$L, ''UPDATED'' from new_rows n join old_rows o on o.id = n.id join %1$I d on d.%2$I = n.id where n.%3$I is distinct from o.%3$I
    on conflict do nothing', tg_argv[0], tg_argv[1], tg_argv[2]);
  return null;
end
$$;
create trigger village_land_use_plan_change_zones after update on village_land_use_plan
  referencing old table as old_rows new table as new_rows for each statement execute function note_dependents('function_zone', 'plan_id', 'approved_on');
create trigger finding_change_steps after update on finding
  referencing old table as old_rows new table as new_rows for each statement execute function note_dependents('finding_step', 'finding_id', 'department');

-- As before (0050); but whoever follows some types only may go on from the place of any other, also once that is cleared away.
create or replace function check_change_place(place xid8, place_id uuid, names text[]) returns boolean language plpgsql stable as $$
declare
  cleared record;
  theirs record;
begin
  if place >= pg_snapshot_xmin(pg_current_snapshot()) then
    raise exception 'no such place in the feed' using errcode = '22Q02';
  end if;
  if exists (select from change c where c.transaction = place and c.id = place_id) then
    return true;
  end if;
  select p.transaction, p.id into cleared from change_pruned p order by p.transaction desc, p.id desc limit 1;
  select p.transaction, p.id into theirs from change_pruned p where names is null or p.table_name = any(names) order by p.transaction desc, p.id desc limit 1;
  if theirs.id is not null and (place is null or (place, place_id) < (theirs.transaction, theirs.id)) then
    raise exception 'the feed does not reach back so far' using errcode = '22Q01';
  end if;
  if place is not null and (cleared.id is null or (place, place_id) > (cleared.transaction, cleared.id)) then
    raise exception 'no such place in the feed' using errcode = '22Q02';
  end if;
  return true;
end
$$;

-- Clears away what is older than a moment, up to one place in the order; the last of all stays, so that there is always a
-- place to follow from. What a restored copy brought along from another server, whose transactions were numbered otherwise, is
-- no place here: then the feed begins anew, with all that there is. Gives how many rows went.
create or replace function prune_changes(before timestamptz) returns bigint language plpgsql as $$
declare
  last record;
  went bigint;
begin
  perform pg_advisory_xact_lock(hashtextextended('prune_changes', 0));
  if exists (select from change where transaction >= pg_snapshot_xmax(pg_current_snapshot())) then
    select count(*) into went from change;
    delete from change;
    delete from change_pruned;
    perform note_all(fed.name) from (
      select distinct c.relname as name from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_proc p on p.oid = t.tgfoid
      where p.proname = 'note_changes' and c.relnamespace = current_schema()::regnamespace
    ) fed;
    return went;
  end if;
  select c.transaction, c.id into last from change c
  where c.changed_at < before and c.transaction < pg_snapshot_xmin(pg_current_snapshot())
    and (c.transaction, c.id) < (select l.transaction, l.id from change l order by l.transaction desc, l.id desc limit 1)
  order by c.transaction desc, c.id desc limit 1;
  if not found then return 0; end if;
  with gone as (
    delete from change where (transaction, id) <= (last.transaction, last.id) returning table_name, transaction, id
  ), latest as (
    select distinct on (table_name) table_name, transaction, id from gone order by table_name, transaction desc, id desc
  ), noted as (
    insert into change_pruned (table_name, transaction, id) select table_name, transaction, id from latest
    on conflict (table_name) do update set transaction = excluded.transaction, id = excluded.id
  )
  select count(*) into went from gone;
  return went;
end
$$;

-- Whether what a concept and a key name is there, and its caller may see it: of a record of which no more is asked than its
-- name. A concept's table is its name in snake case.
create function node_stands(concept text, key uuid) returns boolean language plpgsql stable strict as $$
declare
  name text := lower(regexp_replace(concept, '([a-z0-9])([A-Z])', '\1_\2', 'g'));
  stands boolean := false;
begin
  if has_any_column_privilege(to_regclass(quote_ident(name)), 'select') then
    execute format('select exists (select from %I r where r.id = $1)', name) into stands using key;
  end if;
  return stands;
end
$$;
