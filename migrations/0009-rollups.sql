-- Rollups: money and counts by area, project, fund, department, programme, level and year, exact at every moment.
-- A writing statement only appends what it changed (funding_delta), so that no two writers wait for one row; what has
-- gathered is added to funding_sum now and then, by one at a time, and readers add the two (kept_sum).

-- What statements changed, new minus old. A project counts once under its own department and has no money; an allocation
-- counts under its fund, and the parts of one that is split count each by itself. What nobody has tied yet is unresolved.
-- The class of the fund's money (programme, level, year) is looked up when it is read or folded in, unless it is given here.
create table funding_delta (
  fund_id uuid,
  project_id uuid,
  department text not null,
  area_id uuid,
  status text not null,
  reason text,
  programme text,
  level text,
  fiscal_year integer,
  projects bigint not null default 0,
  allocations bigint not null default 0,
  allocated numeric(20,2) not null default 0,
  disbursed numeric(20,2) not null default 0,
  paid numeric(20,2) not null default 0,
  returned numeric(20,2) not null default 0,
  carried_over numeric(20,2) not null default 0
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000, autovacuum_analyze_threshold = 1000000);
-- Readers add these rows by area, fund or project. The table is nearly empty, but its pages are those of the largest write since
-- it was last vacuumed: without an index a list of fifty areas reads them fifty times.
create index funding_delta_area on funding_delta (area_id);
create index funding_delta_fund on funding_delta (fund_id);
create index funding_delta_project on funding_delta (project_id);

-- The sums so far. The grain says which of the keys a row has; the others are null.
create table funding_sum (
  grain text not null check (grain in ('PROJECT', 'FUND', 'AREA', 'AREA_DEPARTMENT', 'AREA_PROGRAMME', 'AREA_LEVEL', 'AREA_YEAR', 'CLASS', 'CUBE')),
  project_id uuid,
  fund_id uuid,
  area_id uuid,
  department text,
  programme text,
  level text,
  fiscal_year integer,
  status text,
  reason text,
  projects bigint not null,
  allocations bigint not null,
  allocated numeric(20,2) not null,
  disbursed numeric(20,2) not null,
  paid numeric(20,2) not null,
  returned numeric(20,2) not null,
  carried_over numeric(20,2) not null,
  constraint funding_sum_key unique nulls not distinct (grain, project_id, fund_id, area_id, department, programme, level, fiscal_year, status, reason)
) with (fillfactor = 80, autovacuum_vacuum_scale_factor = 0.05);

create view funding_delta_by_grain as
  with classed as not materialized (
    select d.*, coalesce(d.programme, f.programme) as of_programme, coalesce(d.level, f.level) as of_level, coalesce(d.fiscal_year, f.fiscal_year) as of_year
    from funding_delta d left join fund f on f.id = d.fund_id
  )
  select 'PROJECT'::text as grain, project_id, null::uuid as fund_id, null::uuid as area_id, null::text as department, null::text as programme, null::text as level, null::integer as fiscal_year, null::text as status, null::text as reason, projects, allocations, allocated, disbursed, paid, returned, carried_over
  from funding_delta where project_id is not null
  union all
  select 'FUND', null, fund_id, null, null, null, null, null, status, reason, projects, allocations, allocated, disbursed, paid, returned, carried_over
  from funding_delta where fund_id is not null
  union all
  select 'AREA', null, null, area_id, null, null, null, null, status, reason, projects, allocations, allocated, disbursed, paid, returned, carried_over
  from funding_delta
  union all
  select 'AREA_DEPARTMENT', null, null, area_id, department, null, null, null, status, reason, projects, allocations, allocated, disbursed, paid, returned, carried_over
  from funding_delta
  union all
  select 'AREA_PROGRAMME', null, null, area_id, null, of_programme, null, null, status, reason, projects, allocations, allocated, disbursed, paid, returned, carried_over
  from classed where fund_id is not null
  union all
  select 'AREA_LEVEL', null, null, area_id, null, null, of_level, null, status, reason, projects, allocations, allocated, disbursed, paid, returned, carried_over
  from classed where fund_id is not null
  union all
  select 'AREA_YEAR', null, null, area_id, null, null, null, of_year, status, reason, projects, allocations, allocated, disbursed, paid, returned, carried_over
  from classed where fund_id is not null
  union all
  select 'CLASS', null, null, null, department, of_programme, of_level, of_year, status, reason, projects, allocations, allocated, disbursed, paid, returned, carried_over
  from classed where fund_id is not null
  union all
  select 'CUBE', null, null, area_id, department, of_programme, of_level, of_year, status, reason, projects, allocations, allocated, disbursed, paid, returned, carried_over
  from classed where fund_id is not null;

-- The sums as they are now: those so far, and what has been changed since.
create view kept_sum as
  select grain, project_id, fund_id, area_id, department, programme, level, fiscal_year, status, reason, projects, allocations, allocated, disbursed, paid, returned, carried_over from funding_sum
  union all
  select grain, project_id, fund_id, area_id, department, programme, level, fiscal_year, status, reason, projects, allocations, allocated, disbursed, paid, returned, carried_over from funding_delta_by_grain;

-- The part of a total that falls to one of several in a row; rounding is carried along, so that they add up to the fen.
create function share_of(total numeric, before numeric, own numeric, whole numeric) returns numeric language sql immutable parallel safe as $$
  select round(total * (before + own) / whole, 2) - round(total * before / whole, 2)
$$;

-- The present parts of allocations, each with what it weighs among them and what comes before it. Where all of the money
-- went back nothing weighs anything, and all parts count alike.
create view allocation_part_share as
  select w.id, w.allocation_id, w.part_id, w.amount, w.own, sum(w.own) over (partition by w.allocation_id order by w.part_id) - w.own as before, sum(w.own) over (partition by w.allocation_id) as whole
  from (
    select y.id, y.allocation_id, y.part_id, y.amount, case when sum(y.amount) over (partition by y.allocation_id) = 0 then 1 else y.amount end as own
    from allocation_part y where y.ended_at is null) w;

-- Where the money of one allocation stands: under its own tie, or under those of its parts.
create function money_subjects(allocation uuid, amount numeric, disbursed numeric, paid numeric, returned numeric, carried_over numeric)
  returns table (area_id uuid, status text, reason text, allocated numeric, disbursed numeric, paid numeric, returned numeric, carried_over numeric) language sql stable as $$
  select t.area_id, coalesce(t.status, 'UNRESOLVED'), case when t.id is null then 'NO_EVIDENCE' else t.reason end, $2, $3, $4, $5, $6
  from (select) own left join area_tie t on t.allocation_id = $1 and t.ended_at is null
  where not exists (select from allocation_part y where y.allocation_id = $1 and y.ended_at is null)
  union all
  select t.area_id, coalesce(t.status, 'UNRESOLVED'), case when t.id is null then 'NO_EVIDENCE' else t.reason end,
    s.amount, share_of($3, s.before, s.own, s.whole), share_of($4, s.before, s.own, s.whole), share_of($5, s.before, s.own, s.whole), share_of($6, s.before, s.own, s.whole)
  from allocation_part_share s left join area_tie t on t.allocation_part_id = s.id and t.ended_at is null
  where s.allocation_id = $1
$$;

-- Where one project stands: once under its own tie, or once for each of its parts.
create function project_subjects(project uuid) returns table (area_id uuid, status text, reason text) language sql stable as $$
  select t.area_id, coalesce(t.status, 'UNRESOLVED'), case when t.id is null then 'NO_EVIDENCE' else t.reason end
  from (select) own left join area_tie t on t.project_id = $1 and t.ended_at is null
  where not exists (select from project_part x where x.project_id = $1 and x.ended_at is null)
  union all
  select t.area_id, coalesce(t.status, 'UNRESOLVED'), case when t.id is null then 'NO_EVIDENCE' else t.reason end
  from project_part x left join area_tie t on t.project_part_id = x.id and t.ended_at is null
  where x.project_id = $1 and x.ended_at is null
$$;

-- Each of the functions below runs for one statement, and appends what that statement changed, assuming that everything else is
-- as it is now. So that two transactions do not each take the other's half for unchanged, a change of ties or parts first
-- locks the rows of the allocations and projects that they belong to (in the order of their ids; allocations first), which a
-- change of those rows themselves locks anyway. They run as their owner: sums are over all rows, whatever the writer may see.
-- A connection keeps their plans for one row as for a hundred thousand: so rows are looked up by index in any case
-- (enable_seqscan), and old and new rows are never joined (transition tables have no index), but both counted, so that what is
-- unchanged cancels out.
create function sum_allocations() returns trigger language plpgsql security definer set search_path from current set enable_seqscan = off as $$
begin
  if tg_op = 'INSERT' then
    insert into funding_delta (fund_id, project_id, department, status, reason, allocations, allocated, disbursed, paid, returned, carried_over)
    select fund_id, project_id, department, 'UNRESOLVED', 'NO_EVIDENCE', count(*), sum(amount), sum(disbursed_amount), sum(paid_amount), sum(returned_amount), sum(carried_over_amount)
    from new_rows group by fund_id, project_id, department;
  elsif tg_op = 'DELETE' then
    insert into funding_delta (fund_id, project_id, department, area_id, status, reason, allocations, allocated, disbursed, paid, returned, carried_over)
    select o.fund_id, o.project_id, o.department, s.area_id, s.status, s.reason, -count(*), -sum(s.allocated), -sum(s.disbursed), -sum(s.paid), -sum(s.returned), -sum(s.carried_over)
    from old_rows o cross join lateral money_subjects(o.id, o.amount, o.disbursed_amount, o.paid_amount, o.returned_amount, o.carried_over_amount) s
    group by o.fund_id, o.project_id, o.department, s.area_id, s.status, s.reason;
  else
    insert into funding_delta (fund_id, project_id, department, area_id, status, reason, allocations, allocated, disbursed, paid, returned, carried_over)
    select c.fund_id, c.project_id, c.department, s.area_id, s.status, s.reason, sum(c.sign), sum(c.sign * s.allocated), sum(c.sign * s.disbursed), sum(c.sign * s.paid), sum(c.sign * s.returned), sum(c.sign * s.carried_over)
    from (
      select 1 as sign, n.id, n.fund_id, n.project_id, n.department, n.amount, n.disbursed_amount, n.paid_amount, n.returned_amount, n.carried_over_amount from new_rows n
      union all select -1, o.id, o.fund_id, o.project_id, o.department, o.amount, o.disbursed_amount, o.paid_amount, o.returned_amount, o.carried_over_amount from old_rows o
    ) c cross join lateral money_subjects(c.id, c.amount, c.disbursed_amount, c.paid_amount, c.returned_amount, c.carried_over_amount) s
    group by c.fund_id, c.project_id, c.department, s.area_id, s.status, s.reason
    having sum(c.sign) <> 0 or sum(c.sign * s.allocated) <> 0 or sum(c.sign * s.disbursed) <> 0 or sum(c.sign * s.paid) <> 0 or sum(c.sign * s.returned) <> 0 or sum(c.sign * s.carried_over) <> 0;
  end if;
  return null;
end
$$;
create trigger sum_inserted after insert on allocation referencing new table as new_rows for each statement execute function sum_allocations();
create trigger sum_updated after update on allocation referencing old table as old_rows new table as new_rows for each statement execute function sum_allocations();
create trigger sum_deleted after delete on allocation referencing old table as old_rows for each statement execute function sum_allocations();

-- The argument is what a changed tie counts: 1 as it is now, -1 as it was. While a subject has no tie it is unresolved.
create function sum_ties() returns trigger language plpgsql security definer set search_path from current set enable_seqscan = off as $$
declare
  one integer := tg_argv[0];
begin
  if not exists (select from changed where ended_at is null) then
    return null;
  end if;
  perform from allocation a where a.id in (
    select c.allocation_id from changed c where c.allocation_id is not null
    union select y.allocation_id from changed c join allocation_part y on y.id = c.allocation_part_id) order by a.id for no key update;
  perform from project p where p.id in (
    select c.project_id from changed c where c.project_id is not null
    union select x.project_id from changed c join project_part x on x.id = c.project_part_id) order by p.id for no key update;
  insert into funding_delta (fund_id, project_id, department, area_id, status, reason, projects, allocations, allocated, disbursed, paid, returned, carried_over)
  select u.fund_id, u.project_id, u.department, v.area_id, v.status, v.reason, sum(v.sign * u.projects), sum(v.sign * u.allocations), sum(v.sign * u.allocated), sum(v.sign * u.disbursed), sum(v.sign * u.paid), sum(v.sign * u.returned), sum(v.sign * u.carried_over)
  from (
    select a.fund_id, a.project_id, a.department, c.area_id, c.status, c.reason, 0 as projects, 1 as allocations, a.amount as allocated, a.disbursed_amount as disbursed, a.paid_amount as paid, a.returned_amount as returned, a.carried_over_amount as carried_over
    from changed c join allocation a on a.id = c.allocation_id
    where c.ended_at is null and not exists (select from allocation_part y where y.allocation_id = a.id and y.ended_at is null)
    union all
    select a.fund_id, a.project_id, a.department, c.area_id, c.status, c.reason, 0, 1, s.amount, share_of(a.disbursed_amount, s.before, s.own, s.whole), share_of(a.paid_amount, s.before, s.own, s.whole), share_of(a.returned_amount, s.before, s.own, s.whole), share_of(a.carried_over_amount, s.before, s.own, s.whole)
    from changed c join allocation_part y on y.id = c.allocation_part_id join allocation a on a.id = y.allocation_id
      cross join lateral (select w.* from allocation_part_share w where w.allocation_id = y.allocation_id) s
    where c.ended_at is null and s.id = y.id
    union all
    select null, null, p.department, c.area_id, c.status, c.reason, 1, 0, 0, 0, 0, 0, 0
    from changed c join project p on p.id = c.project_id
    where c.ended_at is null and p.merged_into_id is null and not exists (select from project_part x where x.project_id = p.id and x.ended_at is null)
    union all
    select null, null, p.department, c.area_id, c.status, c.reason, 1, 0, 0, 0, 0, 0, 0
    from changed c join project_part x on x.id = c.project_part_id join project p on p.id = x.project_id
    where c.ended_at is null and x.ended_at is null and p.merged_into_id is null
  ) u cross join lateral (values (one, u.area_id, u.status, u.reason), (-one, null::uuid, 'UNRESOLVED', 'NO_EVIDENCE')) v(sign, area_id, status, reason)
  group by u.fund_id, u.project_id, u.department, v.area_id, v.status, v.reason
  having sum(v.sign) <> 0;
  return null;
end
$$;
create trigger sum_inserted after insert on area_tie referencing new table as changed for each statement execute function sum_ties('1');
create trigger sum_updated_from after update on area_tie referencing old table as changed for each statement execute function sum_ties('-1');
create trigger sum_updated_to after update on area_tie referencing new table as changed for each statement execute function sum_ties('1');
create trigger sum_deleted after delete on area_tie referencing old table as changed for each statement execute function sum_ties('-1');

create function sum_allocation_parts() returns trigger language plpgsql security definer set search_path from current set enable_seqscan = off as $$
declare
  touched uuid[];
  begun uuid[] := '{}';
  former allocation_part[] := '{}';
begin
  if tg_op <> 'DELETE' then
    select array_agg(distinct n.allocation_id), array_agg(n.id) into touched, begun from new_rows n;
  end if;
  if tg_op <> 'INSERT' then
    select array_agg(o) filter (where o.ended_at is null), coalesce(touched, '{}') || array_agg(o.allocation_id) into former, touched from old_rows o;
  end if;
  if coalesce(cardinality(touched), 0) = 0 then
    return null;
  end if;
  perform from allocation a where a.id = any(touched) order by a.id for no key update;
  insert into funding_delta (fund_id, project_id, department, area_id, status, reason, allocations, allocated, disbursed, paid, returned, carried_over)
  with of as materialized (select a.id, a.fund_id, a.project_id, a.department, a.amount, a.disbursed_amount, a.paid_amount, a.returned_amount, a.carried_over_amount from allocation a where a.id = any(touched)),
  part_then as (
    select y.id, y.allocation_id, y.part_id, y.amount from allocation_part y where y.allocation_id = any(touched) and y.ended_at is null and y.id <> all(coalesce(begun, '{}'))
    union all select f.id, f.allocation_id, f.part_id, f.amount from unnest(former) f),
  weighed as (select p.*, case when sum(p.amount) over (partition by p.allocation_id) = 0 then 1 else p.amount end as own from part_then p),
  share_then as (select w.*, sum(w.own) over (partition by w.allocation_id order by w.part_id) - w.own as before, sum(w.own) over (partition by w.allocation_id) as whole from weighed w),
  counted as (
    select 1 as sign, o.id, s.area_id, s.status, s.reason, s.allocated, s.disbursed, s.paid, s.returned, s.carried_over
    from of o cross join lateral money_subjects(o.id, o.amount, o.disbursed_amount, o.paid_amount, o.returned_amount, o.carried_over_amount) s
    union all
    select -1, o.id, t.area_id, coalesce(t.status, 'UNRESOLVED'), case when t.id is null then 'NO_EVIDENCE' else t.reason end, o.amount, o.disbursed_amount, o.paid_amount, o.returned_amount, o.carried_over_amount
    from of o left join area_tie t on t.allocation_id = o.id and t.ended_at is null where not exists (select from part_then p where p.allocation_id = o.id)
    union all
    select -1, o.id, t.area_id, coalesce(t.status, 'UNRESOLVED'), case when t.id is null then 'NO_EVIDENCE' else t.reason end,
      s.amount, share_of(o.disbursed_amount, s.before, s.own, s.whole), share_of(o.paid_amount, s.before, s.own, s.whole), share_of(o.returned_amount, s.before, s.own, s.whole), share_of(o.carried_over_amount, s.before, s.own, s.whole)
    from share_then s join of o on o.id = s.allocation_id left join area_tie t on t.allocation_part_id = s.id and t.ended_at is null)
  select o.fund_id, o.project_id, o.department, c.area_id, c.status, c.reason, sum(c.sign), sum(c.sign * c.allocated), sum(c.sign * c.disbursed), sum(c.sign * c.paid), sum(c.sign * c.returned), sum(c.sign * c.carried_over)
  from counted c join of o on o.id = c.id
  group by o.fund_id, o.project_id, o.department, c.area_id, c.status, c.reason
  having sum(c.sign) <> 0 or sum(c.sign * c.allocated) <> 0 or sum(c.sign * c.disbursed) <> 0 or sum(c.sign * c.paid) <> 0 or sum(c.sign * c.returned) <> 0 or sum(c.sign * c.carried_over) <> 0;
  return null;
end
$$;
create trigger sum_inserted after insert on allocation_part referencing new table as new_rows for each statement execute function sum_allocation_parts();
create trigger sum_updated after update on allocation_part referencing old table as old_rows new table as new_rows for each statement execute function sum_allocation_parts();
create trigger sum_deleted after delete on allocation_part referencing old table as old_rows for each statement execute function sum_allocation_parts();

create function sum_projects() returns trigger language plpgsql security definer set search_path from current set enable_seqscan = off as $$
begin
  if tg_op = 'INSERT' then
    insert into funding_delta (department, status, reason, projects)
    select department, 'UNRESOLVED', 'NO_EVIDENCE', count(*) from new_rows where merged_into_id is null group by department;
  elsif tg_op = 'DELETE' then
    insert into funding_delta (department, area_id, status, reason, projects)
    select o.department, s.area_id, s.status, s.reason, -count(*) from old_rows o cross join lateral project_subjects(o.id) s where o.merged_into_id is null
    group by o.department, s.area_id, s.status, s.reason;
  else
    insert into funding_delta (department, area_id, status, reason, projects)
    select c.department, s.area_id, s.status, s.reason, sum(c.sign)
    from (
      select 1 as sign, n.id, n.department, n.merged_into_id from new_rows n union all select -1, o.id, o.department, o.merged_into_id from old_rows o
    ) c cross join lateral project_subjects(c.id) s
    where c.merged_into_id is null
    group by c.department, s.area_id, s.status, s.reason having sum(c.sign) <> 0;
  end if;
  return null;
end
$$;
create trigger sum_inserted after insert on project referencing new table as new_rows for each statement execute function sum_projects();
create trigger sum_updated after update on project referencing old table as old_rows new table as new_rows for each statement execute function sum_projects();
create trigger sum_deleted after delete on project referencing old table as old_rows for each statement execute function sum_projects();

create function sum_project_parts() returns trigger language plpgsql security definer set search_path from current set enable_seqscan = off as $$
declare
  touched uuid[];
  begun uuid[] := '{}';
  former uuid[] := '{}';
begin
  if tg_op <> 'DELETE' then
    select array_agg(distinct n.project_id), array_agg(n.id) into touched, begun from new_rows n;
  end if;
  if tg_op <> 'INSERT' then
    select array_agg(o.id) filter (where o.ended_at is null), coalesce(touched, '{}') || array_agg(o.project_id) into former, touched from old_rows o;
  end if;
  if coalesce(cardinality(touched), 0) = 0 then
    return null;
  end if;
  perform from project p where p.id = any(touched) order by p.id for no key update;
  insert into funding_delta (department, area_id, status, reason, projects)
  with part_then as (
    select x.id, x.project_id from project_part x where x.project_id = any(touched) and ((x.ended_at is null and x.id <> all(coalesce(begun, '{}'))) or x.id = any(coalesce(former, '{}'))))
  select p.department, c.area_id, c.status, c.reason, sum(c.sign)
  from project p cross join lateral (
    select 1 as sign, s.area_id, s.status, s.reason from project_subjects(p.id) s
    union all
    select -1, t.area_id, coalesce(t.status, 'UNRESOLVED'), case when t.id is null then 'NO_EVIDENCE' else t.reason end
    from (select) own left join area_tie t on t.project_id = p.id and t.ended_at is null where not exists (select from part_then y where y.project_id = p.id)
    union all
    select -1, t.area_id, coalesce(t.status, 'UNRESOLVED'), case when t.id is null then 'NO_EVIDENCE' else t.reason end
    from part_then y left join area_tie t on t.project_part_id = y.id and t.ended_at is null where y.project_id = p.id) c
  where p.id = any(touched) and p.merged_into_id is null
  group by p.department, c.area_id, c.status, c.reason having sum(c.sign) <> 0;
  return null;
end
$$;
create trigger sum_inserted after insert on project_part referencing new table as new_rows for each statement execute function sum_project_parts();
create trigger sum_updated after update on project_part referencing old table as old_rows new table as new_rows for each statement execute function sum_project_parts();

-- The advisory lock of whoever folds changes into a county's sums: one at a time.
create function sums_lock() returns bigint language sql stable as $$
  select hashtextextended(current_schema() || '/sums', 0)
$$;

-- A fund that gets another programme, level or year takes along the sums under the old ones: all of its money
-- but the changes not folded in yet, whose class is looked up then. Nobody folds until this transaction ends.
create function sum_funds() returns trigger language plpgsql security definer set search_path from current set enable_seqscan = off as $$
declare
  moved uuid[] := array(select c.id from (select id, programme, level, fiscal_year from new_rows except select id, programme, level, fiscal_year from old_rows) c);
begin
  if cardinality(moved) = 0 then
    return null;
  end if;
  perform pg_advisory_xact_lock(sums_lock());
  insert into funding_delta (fund_id, department, area_id, status, reason, programme, level, fiscal_year, allocations, allocated, disbursed, paid, returned, carried_over)
  with of as materialized (
    select -1 as sign, id, programme, level, fiscal_year from old_rows where id = any(moved)
    union all select 1, id, programme, level, fiscal_year from new_rows where id = any(moved)),
  folded as (
    select u.fund_id, u.department, u.area_id, u.status, u.reason, sum(u.allocations) as allocations, sum(u.allocated) as allocated, sum(u.disbursed) as disbursed, sum(u.paid) as paid, sum(u.returned) as returned, sum(u.carried_over) as carried_over
    from (
      select a.fund_id, a.department, s.area_id, s.status, s.reason, 1 as allocations, s.allocated, s.disbursed, s.paid, s.returned, s.carried_over
      from allocation a cross join lateral money_subjects(a.id, a.amount, a.disbursed_amount, a.paid_amount, a.returned_amount, a.carried_over_amount) s where a.fund_id = any(moved)
      union all
      select d.fund_id, d.department, d.area_id, d.status, d.reason, -d.allocations, -d.allocated, -d.disbursed, -d.paid, -d.returned, -d.carried_over from funding_delta d where d.fund_id = any(moved)) u
    group by u.fund_id, u.department, u.area_id, u.status, u.reason)
  select f.fund_id, f.department, f.area_id, f.status, f.reason, o.programme, o.level, o.fiscal_year, o.sign * f.allocations, o.sign * f.allocated, o.sign * f.disbursed, o.sign * f.paid, o.sign * f.returned, o.sign * f.carried_over
  from folded f join of o on o.id = f.fund_id
  where f.allocations <> 0 or f.allocated <> 0 or f.disbursed <> 0 or f.paid <> 0 or f.returned <> 0 or f.carried_over <> 0;
  return null;
end
$$;
create trigger sum_updated after update on fund referencing old table as old_rows new table as new_rows for each statement execute function sum_funds();

-- Moves the gathered changes into the sums, where there are at least so many and nobody else does so; gives how many rows were
-- moved. Deleting and adding them is one statement, so that every reader sees each of them exactly once.
create function fold_sums(at_least integer default 1) returns integer language plpgsql security definer set search_path from current as $$
declare
  taken integer;
begin
  if (select count(*) from (select from funding_delta limit at_least) d) < at_least or not pg_try_advisory_xact_lock(sums_lock()) then
    return 0;
  end if;
  with gone as (delete from funding_delta returning 1),
  added as (
    insert into funding_sum as s
    select grain, project_id, fund_id, area_id, department, programme, level, fiscal_year, status, reason, sum(projects), sum(allocations), sum(allocated), sum(disbursed), sum(paid), sum(returned), sum(carried_over)
    from funding_delta_by_grain
    group by grain, project_id, fund_id, area_id, department, programme, level, fiscal_year, status, reason
    having sum(projects) <> 0 or sum(allocations) <> 0 or sum(allocated) <> 0 or sum(disbursed) <> 0 or sum(paid) <> 0 or sum(returned) <> 0 or sum(carried_over) <> 0
    on conflict on constraint funding_sum_key do update set projects = s.projects + excluded.projects, allocations = s.allocations + excluded.allocations,
      allocated = s.allocated + excluded.allocated, disbursed = s.disbursed + excluded.disbursed, paid = s.paid + excluded.paid, returned = s.returned + excluded.returned, carried_over = s.carried_over + excluded.carried_over
  )
  select count(*) into taken from gone;
  return taken;
end
$$;
