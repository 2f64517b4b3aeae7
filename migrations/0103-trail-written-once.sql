-- A record is written out for the trail once as it was and once as it is, not a second time each to be compared: a shape of
-- 40,000 vertices takes some hundred milliseconds each time.
-- Locks: none; the function is replaced.
create or replace function keep_trail() returns trigger language plpgsql security definer as $$
declare
  act jsonb := nullif(current_setting('quanyu.act', true), '')::jsonb;
  untold text[] := '{id,recorded_at}'::text[] || coalesce(tg_argv, '{}');
begin
  if act is null then
    act := jsonb_build_object('id', new_id(), 'principal', session_user, 'role', 'DATABASE');
    perform set_config('quanyu.act', act::text, true);
  end if;
  -- An entry and its act are one statement: keys are checked at its end.
  if tg_op = 'INSERT' then
    with entries as (
      insert into trail_entry (act_id, table_name, record_id, action, after)
      select (act->>'id')::uuid, tg_table_name, n.id, tg_op, jsonb_strip_nulls(to_jsonb(n)) - untold from new_rows n returning 1)
    insert into trail_act (id, operation, principal, role, department, key_id, came_from)
    select (act->>'id')::uuid, act->>'operation', act->>'principal', act->>'role', act->>'department', (act->>'keyId')::uuid, act->>'from'
    where exists (select from entries) on conflict (id) do nothing;
  elsif tg_op = 'DELETE' then
    with entries as (
      insert into trail_entry (act_id, table_name, record_id, action, before)
      select (act->>'id')::uuid, tg_table_name, o.id, tg_op, jsonb_strip_nulls(to_jsonb(o)) - untold from old_rows o returning 1)
    insert into trail_act (id, operation, principal, role, department, key_id, came_from)
    select (act->>'id')::uuid, act->>'operation', act->>'principal', act->>'role', act->>'department', (act->>'keyId')::uuid, act->>'from'
    where exists (select from entries) on conflict (id) do nothing;
  else
    -- Put together by the key and not joined: a plan that was made for one row would join thousands each with each.
    with changed as materialized (
      select id, before, after from (
        select id, (array_agg(content) filter (where was))[1] as before, (array_agg(content) filter (where not was))[1] as after
        from (select id, true as was, to_jsonb(r) - untold as content from old_rows r
          union all select id, false, to_jsonb(r) - untold from new_rows r) both_rows
        group by id) pairs
      where before <> after),
    entries as (
      insert into trail_entry (act_id, table_name, record_id, action, before, after)
      select (act->>'id')::uuid, tg_table_name, c.id, tg_op,
        (select jsonb_object_agg(f.key, f.value) from jsonb_each(c.before) f where f.value is distinct from c.after->f.key),
        (select jsonb_object_agg(f.key, f.value) from jsonb_each(c.after) f where f.value is distinct from c.before->f.key)
      from changed c
      returning 1)
    insert into trail_act (id, operation, principal, role, department, key_id, came_from)
    select (act->>'id')::uuid, act->>'operation', act->>'principal', act->>'role', act->>'department', (act->>'keyId')::uuid, act->>'from'
    where exists (select from entries) on conflict (id) do nothing;
  end if;
  return null;
end
$$;
