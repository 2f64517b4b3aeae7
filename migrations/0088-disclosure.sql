-- Figures of the public disclosure that no row of a published area tells: how many objections there are, and how much of the
-- county's money stands in no area yet. Sums and counts alone; what they are made of stays where it is.
-- Locks: new functions only.

-- Objections by the department in charge: of the whole county, or of one area that is published.
create function objection_figures(of_area uuid default null) returns table (
  department text, received integer, answered integer, open integer, overdue integer, answered_late integer, upheld integer
) language sql stable security definer set search_path from current as $$
  with place as (
    select t.project_id from area_tie t where t.area_id = of_area and t.ended_at is null and t.project_id is not null
    union select x.project_id from area_tie t join project_part x on x.id = t.project_part_id where t.area_id = of_area and t.ended_at is null
  ), counted as (
    select o.department, o.due_on, (select min(a.answered_on) from objection_answer a where a.objection_id = o.id) as answered_on,
      (select a.verdict in ('UPHELD', 'PARTLY') from objection_answer a where a.objection_id = o.id order by a.id desc limit 1) as is_upheld
    from objection o
    where of_area is null or (exists (select from publication u where u.area_id = of_area and u.withdrawn_at is null) and (
      o.area_id = of_area or o.project_id in (select project_id from place)
      or o.notice_id in (select n.id from public_notice n where case
        when n.area_id is not null then n.area_id = of_area
        when n.project_id is not null then n.project_id in (select project_id from place)
        else n.division_id in (select v.division_id from division_area v where v.area_id = of_area) end)))
  )
  select department, count(*)::integer, count(answered_on)::integer, (count(*) - count(answered_on))::integer,
    (count(*) filter (where answered_on is null and due_on < (now() at time zone 'Asia/Shanghai')::date))::integer,
    (count(*) filter (where answered_on > due_on))::integer, (count(*) filter (where is_upheld))::integer
  from counted group by department
$$;

-- The county's money that was allocated and awaits its area; it stands beside every area's sum, so that none looks whole.
create function unplaced_money() returns numeric language sql stable security definer set search_path from current as $$
  select coalesce(sum(allocated), 0) from kept_sum where grain = 'AREA' and status = 'UNRESOLVED'
$$;

-- A rule's parameter as it is in force today, or nothing where nobody has set it.
create function rule_parameter_today(of_rule text, of_name text) returns text language sql stable security definer set search_path from current as $$
  select v.value from rule_parameter_value v
  where v.rule = of_rule and v.name = of_name and v.valid_from <= (now() at time zone 'Asia/Shanghai')::date and (v.valid_to is null or v.valid_to > (now() at time zone 'Asia/Shanghai')::date)
  order by v.version desc limit 1
$$;
