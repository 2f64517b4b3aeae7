-- The change feed tells of every record: of what departments keep, of the plan's course, of the audit and of objections too.
-- Locks: as the feed's first step (0050), three triggers a table.
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
