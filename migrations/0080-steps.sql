-- The plan’s whole course: steps before the area is chosen, after it is accepted, and beside it. A step that is sent back
-- and taken again is another row, with or without a document of another number; what was entered here by whoever took the
-- step stays as it was entered. What comes from elsewhere is corrected by its source, and its versions are kept.
-- Locks: approval_step alone, against everyone, for as long as it is read once and its key is built anew.

alter table approval_step
  add column round integer check (round > 0),
  add column taken_by text check (taken_by <> ''),
  add constraint approval_step_taken_is_numbered check (taken_by is null or round is not null),
  drop constraint approval_step_kind_check,
  add constraint approval_step_kind_check check (kind in ('POTENTIAL_SURVEY', 'FIRST_REVIEW', 'LEADING_GROUP_REVIEW', 'AREA_CHOSEN', 'COUNTY_REVIEW', 'RECOMMENDATION', 'CITY_APPROVAL', 'PROVINCIAL_REPLY', 'PLAN_SUBMITTED', 'CITY_APPRAISAL', 'PROVINCIAL_REVIEW', 'FILING', 'IMPLEMENTATION', 'AREA_ACCEPTANCE', 'REWARDS', 'AFTERCARE', 'CHANGE', 'TERMINATION')),
  drop constraint approval_step_key,
  add constraint approval_step_key unique nulls not distinct (area_id, kind, document_number, round);

create function keep_step_as_taken() returns trigger language plpgsql as $$
begin
  raise exception 'a step that was taken stays as it is' using errcode = '23514', constraint = 'approval_step_taken_stays', table = 'approval_step';
end $$;
create trigger approval_step_taken_stays before update or delete on approval_step
  for each row when (old.taken_by is not null) execute function keep_step_as_taken();
