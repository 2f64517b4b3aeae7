-- What a township may see of money lies in areas. Two questions that its own rows cannot answer are answered here: what share of an
-- allocation each of its parts is, some of which may lie where it does not see; and whether it sees all areas at all.
-- Locks: none; functions are added.

-- The parts that some allocations had at a moment, or have now: what each weighs among them and what comes before it, as in
-- allocation_part_share.
create function part_shares(allocations uuid[], moment timestamptz) returns table (id uuid, allocation_id uuid, amount numeric, own numeric, before numeric, whole numeric)
language sql stable security definer set search_path from current as $$
  select w.id, w.allocation_id, w.amount, w.own, sum(w.own) over (partition by w.allocation_id order by w.part_id) - w.own, sum(w.own) over (partition by w.allocation_id)
  from (
    select y.id, y.allocation_id, y.part_id, y.amount, case when sum(y.amount) over (partition by y.allocation_id) = 0 then 1 else y.amount end as own
    from allocation_part y where y.allocation_id = any($1) and case when $2 is null then y.ended_at is null else y.recorded_at <= $2 and coalesce(y.ended_at > $2, true) end) w
$$;

-- Whether whoever asks sees what lies in any area, and what lies in none. It only says how to count: the policies decide what is seen.
create function sees_all_areas() returns boolean language sql stable as $$
  select coalesce(nullif(current_setting('role', true), 'none'), session_user) !~ '^quanyu_.*_(township|public)$'
$$;
