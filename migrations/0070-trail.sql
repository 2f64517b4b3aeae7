-- Who wrote what, and who read people's data: kept by the database itself, added to and never changed.
-- Locks: new tables only.

-- One act: a request or a command, and by whom.
create table trail_act (
  id uuid primary key default new_id(),
  operation text,
  principal text not null check (principal <> ''),
  role text not null check (role <> ''),
  department text,
  key_id uuid,
  came_from text,
  recorded_at timestamptz not null default now()
);
create index trail_act_recorded_at on trail_act (recorded_at);

-- One record that an act wrote: of a new one what it is, of a changed one what changed, of one that went what it was.
create table trail_entry (
  id uuid primary key default new_id(),
  act_id uuid not null references trail_act (id),
  table_name text not null,
  record_id uuid not null,
  action text not null check (action in ('INSERT', 'UPDATE', 'DELETE')),
  before jsonb,
  after jsonb,
  recorded_at timestamptz not null default now()
);
create index trail_entry_act on trail_entry (act_id);
create index trail_entry_record on trail_entry (record_id, recorded_at);

-- A reading of people's data in clear: which fields, and of how many records.
create table trail_people_read (
  id uuid primary key default new_id(),
  operation text,
  fields text[] not null,
  record_count integer not null check (record_count >= 0),
  principal text not null check (principal <> ''),
  role text not null check (role <> ''),
  department text,
  key_id uuid,
  came_from text,
  recorded_at timestamptz not null default now()
);
create index trail_people_read_recorded_at on trail_people_read (recorded_at);

-- Run for every statement that writes; the act is told by whoever opened the transaction, else it is the database's user.
create function keep_trail() returns trigger language plpgsql security definer as $$
declare
  act jsonb := nullif(current_setting('quanyu.act', true), '')::jsonb;
  act_id uuid;
begin
  if act is null then
    act := jsonb_build_object('id', new_id(), 'principal', session_user, 'role', 'DATABASE');
    perform set_config('quanyu.act', act::text, true);
  end if;
  act_id := act->>'id';
  if tg_op = 'INSERT' then
    if not exists (select from new_rows) then return null; end if;
  elsif not exists (select from old_rows) then
    return null;
  end if;
  insert into trail_act (id, operation, principal, role, department, key_id, came_from)
  values (act_id, act->>'operation', act->>'principal', act->>'role', act->>'department', (act->>'keyId')::uuid, act->>'from')
  on conflict (id) do nothing;
  if tg_op = 'INSERT' then
    insert into trail_entry (act_id, table_name, record_id, action, after)
    select act_id, tg_table_name, n.id, tg_op, jsonb_strip_nulls(to_jsonb(n)) - '{id,recorded_at}'::text[] from new_rows n;
  elsif tg_op = 'DELETE' then
    insert into trail_entry (act_id, table_name, record_id, action, before)
    select act_id, tg_table_name, o.id, tg_op, jsonb_strip_nulls(to_jsonb(o)) - '{id,recorded_at}'::text[] from old_rows o;
  else
    insert into trail_entry (act_id, table_name, record_id, action, before, after)
    select act_id, tg_table_name, c.id, tg_op, c.before, c.after from (
      select n.id,
        (select jsonb_object_agg(f.key, f.value) from jsonb_each(o.content) f where f.value is distinct from n.content->f.key) as before,
        (select jsonb_object_agg(f.key, f.value) from jsonb_each(n.content) f where f.value is distinct from o.content->f.key) as after
      from (select id, to_jsonb(r) - '{recorded_at}'::text[] as content from new_rows r) n
      join (select id, to_jsonb(r) - '{recorded_at}'::text[] as content from old_rows r) o using (id)
      where o.content <> n.content) c;
  end if;
  return null;
end
$$;

create trigger trail_act_append_only before update or delete or truncate on trail_act for each statement execute function refuse_change();
create trigger trail_entry_append_only before update or delete or truncate on trail_entry for each statement execute function refuse_change();
create trigger trail_people_read_append_only before update or delete or truncate on trail_people_read for each statement execute function refuse_change();
