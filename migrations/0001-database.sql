-- What every county's schema stands on: ids, days, former versions of records, answers to requests that are sent again, the
-- change feed, the audit trail, and who may come in.

create extension if not exists postgis with schema public;
create extension if not exists pg_trgm with schema public;

-- UUIDv7 (RFC 9562): 48 bits of milliseconds before the random ones, so that new rows stand together in an index.
create function new_id() returns uuid language sql volatile parallel safe as $$
  select encode(
    set_bit(set_bit(
      overlay(uuid_send(gen_random_uuid()) placing substring(int8send(floor(extract(epoch from clock_timestamp()) * 1000)::bigint) from 3) from 1 for 6),
      52, 1), 53, 1), 'hex')::uuid
$$;

-- The day it is in the county.
create function county_today() returns date language sql stable as $$
  select (now() at time zone 'Asia/Shanghai')::date
$$;

-- The day that a moment is in the county.
create function county_day(moment timestamptz) returns date language sql immutable parallel safe as $$
  select (moment at time zone 'Asia/Shanghai')::date
$$;

-- Hung on tables that are only ever added to: their rows are never changed or deleted.
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% 只可追加，不可修改或删除 It is append-only', tg_table_name using errcode = 'restrict_violation';
end
$$;

-- Several departments fill the columns of one record in turn. The rights (rights-of-tables.ts) hang this trigger where someone
-- may not write certain columns.
create function refuse_part() returns trigger language plpgsql as $$
begin
  raise exception using errcode = '42501', message = format('these columns of %s are filled by others', tg_table_name);
end $$;

-- What a record was before it was corrected: nothing that someone may have to answer for is lost.
create table record_version (
  id uuid primary key default new_id(),
  table_name text not null,
  record_id uuid not null,
  content jsonb not null,
  recorded_at timestamptz not null,
  superseded_at timestamptz not null default now()
);
create index record_version_record on record_version (record_id, superseded_at);
create index record_version_table on record_version (table_name, superseded_at);

-- The answers to requests that may be sent again. A key belongs to whoever sent it: two departments may use the same key.
create table idempotency_key (
  operation text not null,
  key text not null check (key <> ''),
  request_hash text not null,
  response jsonb not null,
  sent_by text not null,
  recorded_at timestamptz not null default now(),
  owner text not null check (owner <> ''),
  primary key (owner, operation, key)
);

-- The change feed: which record became what it is by which transaction, so that another system's copy can follow.
-- One row per record and transaction, in the order of transactions. A transaction's number is known before it ends, and one
-- of a lower number may end later: a reader therefore goes only as far as the oldest that is still running
-- (pg_snapshot_xmin). What it has passed is all that there ever will be, so it misses nothing and gets nothing twice.
create table change (
  transaction xid8 not null default pg_current_xact_id(),
  id uuid not null,
  table_name text not null,
  kind text not null check (kind in ('CREATED', 'UPDATED', 'ENDED')),
  changed_at timestamptz not null default now(),
  primary key (transaction, id)
);
create index change_table on change (table_name, transaction, id);

-- How far the rows of a table have been deleted from the feed: a reader who has not come so far has missed some.
create table change_pruned (
  table_name text primary key,
  transaction xid8 not null,
  id uuid not null
);

-- Runs for every statement that writes. A record that a transaction touches several times is noted once: as created if the
-- transaction created it, as ended if it ended it. The argument names the column by which records of the table end.
create function note_changes() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    insert into change (id, table_name, kind) select n.id, tg_table_name, 'CREATED' from new_rows n on conflict do nothing;
  elsif tg_op = 'DELETE' then
    insert into change (id, table_name, kind) select o.id, tg_table_name, 'ENDED' from old_rows o
    on conflict (transaction, id) do update set kind = excluded.kind;
  elsif tg_nargs = 0 then
    insert into change (id, table_name, kind) select n.id, tg_table_name, 'UPDATED' from new_rows n on conflict do nothing;
  else
    execute format('insert into change (id, table_name, kind)
      select n.id, %L, case when n.%2$I is not null and o.%2$I is null then ''ENDED'' else ''UPDATED'' end from new_rows n join old_rows o on o.id = n.id
      on conflict (transaction, id) do update set kind = excluded.kind where excluded.kind = ''ENDED''', tg_table_name, tg_argv[0]);
  end if;
  return null;
end
$$;

-- Adds a table to the feed, beginning with the rows that it holds: noted as new now, whenever they were recorded, since
-- pruning goes by how long ago a row was noted. Every step that makes a table for clients calls it.
create function feed_changes(name text, ending text default null) returns void language plpgsql as $$
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

-- Where a column of a record decides who may see the records that depend on it, a change of that column counts as a change of
-- those records, so that whoever follows the feed reads them again. Arguments: their table, their key, the deciding column.
create function note_dependents() returns trigger language plpgsql as $$
begin
  execute format('insert into change (id, table_name, kind)
    select d.id, %1$L, ''UPDATED'' from new_rows n join old_rows o on o.id = n.id join %1$I d on d.%2$I = n.id where n.%3$I is distinct from o.%3$I
    on conflict do nothing', tg_argv[0], tg_argv[1], tg_argv[2]);
  return null;
end
$$;

-- Whether a reader that has come as far as a change (null: the beginning) can go on from there. Raises where it cannot: rows that
-- it never saw have been pruned (22Q01), or the place is none of this database (22Q02). Whoever follows some tables only may
-- go on from the place of any other, also once that is pruned.
create function check_change_place(place xid8, place_id uuid, names text[]) returns boolean language plpgsql stable as $$
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

-- Deletes what is older than a moment, up to one place in the order; the last row of all stays, so that there is always a
-- place to follow from. A copy restored from another server brings places along whose transactions were numbered otherwise:
-- then the feed begins anew, with all records. Gives the number of rows deleted.
create function prune_changes(before timestamptz) returns bigint language plpgsql as $$
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

-- Whether the record that a concept and an id name exists and the caller may see it. A concept's table is its name in snake
-- case.
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

-- A cursor of an order by people's data tells only the row's id, and the row's values are looked up when the list goes on from
-- it. Where there is no such row (any more, or for whoever reads) the list cannot go on, and must not look as if it had ended.
create function check_cursor_row(stands boolean) returns boolean language plpgsql stable parallel safe as $$
begin
  if stands then
    return true;
  end if;
  raise exception 'the row of the cursor is not in this list' using errcode = '22Q03';
end
$$;

-- The audit trail: who wrote what, and who read people's data. One act is a request or a command, and by whom.
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

-- One record that an act wrote: the content of a new one, the changed fields of a changed one, the former content of a deleted one.
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

create trigger trail_act_append_only before update or delete or truncate on trail_act for each statement execute function refuse_change();
create trigger trail_entry_append_only before update or delete or truncate on trail_entry for each statement execute function refuse_change();
create trigger trail_people_read_append_only before update or delete or truncate on trail_people_read for each statement execute function refuse_change();

-- Runs for every statement that writes; the act is told by whoever opened the transaction, else it is the database's user.
-- Arguments: columns that the trail leaves out, such as what a key hashes to and when it was last used; a change of nothing
-- else leaves no act. A changed row's old and new content become JSON once (materialized), not once per column.
create function keep_trail() returns trigger language plpgsql security definer as $$
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
    with changed as materialized (
      select id, o.content as before, n.content as after
      from (select id, to_jsonb(r) - untold as content from new_rows r) n
      join (select id, to_jsonb(r) - untold as content from old_rows r) o using (id)
      where o.content <> n.content),
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

-- Keys of department systems. A key itself is stored nowhere, only its hash.
create table api_key (
  id uuid primary key default new_id(),
  name text not null check (name <> ''),
  -- SHA-256 of the key. The key is 256 random bits, so that nothing slower is needed.
  hash text not null unique check (hash ~ '^[0-9a-f]{64}$'),
  -- The key's last characters, by which its owner tells it from others.
  ending text not null,
  role text not null check (role in ('CLERK', 'REVIEWER', 'AUDITOR', 'LEADING_GROUP', 'TOWNSHIP', 'SYSTEM', 'ADMINISTRATOR')),
  department text check (department in ('NATURAL_RESOURCES', 'AGRICULTURE', 'FORESTRY', 'WATER', 'ENVIRONMENT', 'FINANCE', 'TRANSPORT', 'HOUSING', 'POWER', 'TELECOM', 'GAS', 'OTHER')),
  area_ids uuid[] not null default '{}',
  scopes text[] not null check (scopes <@ '{READ,WRITE}' and cardinality(scopes) > 0),
  -- Whether it is accepted from this machine only, as the demonstration's keys are.
  loopback_only boolean not null default false,
  made_by text not null,
  expires_at timestamptz not null,
  revoked_at timestamptz,
  revoked_by text,
  -- To the minute; a key in constant use is not written each time.
  last_used_at timestamptz,
  recorded_at timestamptz not null default now(),
  constraint api_key_department check ((role in ('CLERK', 'REVIEWER', 'SYSTEM')) = (department is not null)),
  constraint api_key_areas check ((role = 'TOWNSHIP') = (cardinality(area_ids) > 0)),
  check ((revoked_at is null) = (revoked_by is null))
);

-- Who was refused and why, counted by minute, so that a flood is a few rows.
create table access_refusal (
  id uuid primary key default new_id(),
  minute timestamptz not null,
  reason text not null,
  came_from text not null,
  key_id uuid references api_key (id),
  count integer not null default 1 check (count > 0),
  recorded_at timestamptz not null default now(),
  constraint access_refusal_once unique nulls not distinct (minute, reason, came_from, key_id)
);

-- A digest of the rights that the database was last given: the same again changes nothing.
create table rights_state (
  id uuid primary key default new_id(),
  digest text not null,
  recorded_at timestamptz not null default now()
);
