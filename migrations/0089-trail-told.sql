-- The trail keeps who made and who revoked a key, as of any record: a table may name columns that it leaves out, as what
-- a key hashes to and when it was last used. What changes nothing else leaves no act behind either.
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
    with entries as (
      insert into trail_entry (act_id, table_name, record_id, action, before, after)
      select (act->>'id')::uuid, tg_table_name, c.id, tg_op, c.before, c.after from (
        select n.id,
          (select jsonb_object_agg(f.key, f.value) from jsonb_each(o.content) f where f.value is distinct from n.content->f.key) as before,
          (select jsonb_object_agg(f.key, f.value) from jsonb_each(n.content) f where f.value is distinct from o.content->f.key) as after
        from (select id, to_jsonb(r) - untold as content from new_rows r) n
        join (select id, to_jsonb(r) - untold as content from old_rows r) o using (id)
        where o.content <> n.content) c
      returning 1)
    insert into trail_act (id, operation, principal, role, department, key_id, came_from)
    select (act->>'id')::uuid, act->>'operation', act->>'principal', act->>'role', act->>'department', (act->>'keyId')::uuid, act->>'from'
    where exists (select from entries) on conflict (id) do nothing;
  end if;
  return null;
end
$$;

-- A payee as a finding may name it: what is found of a person is told without the name, which stands in the records that
-- the finding points to, for those who need it. Two to four characters that end as no unit does are a person's.
create function payee_told(name text) returns text language sql immutable parallel safe as $$
  select case when name ~ '^[一-龥·]{2,4}$' and name !~ '(公司|社|厂|行|所|站|局|府|会|组|场|店|校|队|部|院|委|办|心|库)$' then left(name, 1) || '**' else name end
$$;
