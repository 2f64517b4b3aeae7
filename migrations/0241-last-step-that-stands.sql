-- The step that a disclosure told was the last that was ever approved, of one day's steps the first by its name: a step that was
-- taken back by a return or a change was still told, and of two steps of one day the earlier one. Told is now the furthest step of
-- the workflow whose approval stands, as everywhere else, or the termination of the area. The order of the steps, and where a
-- return or a change sends an area back to, are those of the workflow; a test compares them.
-- Locks: none; a function is made, and two are replaced.
create function standing_step(of_area uuid) returns table (kind text, decided_on date) language sql stable as $$
  with course(kind, place, returns_to) as (values
    ('POTENTIAL_SURVEY', 1, null::integer), ('FIRST_REVIEW', 2, 1), ('LEADING_GROUP_REVIEW', 3, 2), ('AREA_CHOSEN', 4, 3),
    ('COUNTY_REVIEW', 5, 4), ('RECOMMENDATION', 6, 5), ('CITY_APPROVAL', 7, 6), ('PROVINCIAL_REPLY', 8, 7),
    ('PLAN_SUBMITTED', 9, null), ('CITY_APPRAISAL', 10, 9), ('PROVINCIAL_REVIEW', 11, 10), ('FILING', 12, null),
    ('IMPLEMENTATION', 13, null), ('AREA_ACCEPTANCE', 14, 13), ('REWARDS', 15, null), ('AFTERCARE', 16, null),
    ('CHANGE', null, 9), ('TERMINATION', 17, null))
  select s.kind, s.decided_on from approval_step s join course c on c.kind = s.kind
  where s.area_id = of_area and s.verdict in ('APPROVED', 'APPROVED_WITH_CHANGES') and c.place is not null and not exists (
    select from approval_step q join course b on b.kind = q.kind
    where q.area_id = of_area and case when q.kind = 'CHANGE' then q.verdict in ('APPROVED', 'APPROVED_WITH_CHANGES') else q.verdict = 'RETURNED' end
      and (q.decided_on, q.entered_at, q.id) > (s.decided_on, s.entered_at, s.id) and c.place between b.returns_to and 16)
  order by c.place desc, s.decided_on desc limit 1
$$;

-- The last step that a published area passed. For the public, who may not read the steps themselves.
create or replace function disclosed_step(of_area uuid) returns table (kind text, decided_on date)
language sql stable security definer set search_path from current as $$
  select s.kind, s.decided_on from standing_step(of_area) s
  where exists (select from publication u where u.area_id = of_area and u.withdrawn_at is null)
$$;

-- The last step that an area passed: of a published area for everyone, of another for whoever sees its steps.
create or replace function last_step(of_area uuid) returns table (kind text, decided_on date)
language plpgsql stable as $$
begin
  if exists (select from publication u where u.area_id = of_area and u.withdrawn_at is null) then
    return query select d.kind, d.decided_on from disclosed_step(of_area) d;
  else
    return query select s.kind, s.decided_on from standing_step(of_area) s;
  end if;
end
$$;
