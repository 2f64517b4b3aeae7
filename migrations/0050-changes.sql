-- The change feed: which record became what it is by which transaction, so that another system's copy can follow.
-- Locks: one trigger or two a table, each of which makes writers wait until this step is done; it notes every record that
-- is there already, some microseconds each.

-- One row a record and transaction, in the order of transactions. A transaction's number is known before it ends, and one
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

-- How far the rows of a table have been cleared away: whoever has not come so far has missed some.
create table change_pruned (
  table_name text primary key,
  transaction xid8 not null,
  id uuid not null
);

-- Run for every statement that writes. A record that a transaction touches several times is noted once: as created if it
-- was, as ended if it was. The argument names the column by which records of the table end.
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

-- Makes the feed tell of a table, beginning with what it holds; a later step that makes a table for clients calls it too.
create function feed_changes(name text, ending text default null) returns void language plpgsql as $$
begin
  execute format('create trigger %I after insert on %I referencing new table as new_rows for each statement execute function note_changes()', name || '_change_insert', name);
  execute format('create trigger %I after update on %I referencing old table as old_rows new table as new_rows for each statement execute function note_changes(%s)', name || '_change_update', name, coalesce(quote_literal(ending), ''));
  execute format('create trigger %I after delete on %I referencing old table as old_rows for each statement execute function note_changes()', name || '_change_delete', name);
  execute format('insert into change (id, table_name, kind, changed_at) select id, %L, ''CREATED'', recorded_at from %I', name, name);
end
$$;

select feed_changes(name, ending) from (values
  ('administrative_division', null), ('consolidation_area', null), ('area_member', 'left_on'),
  ('project', 'merged_into_id'), ('project_source', null), ('project_part', 'ended_at'), ('project_approval', null),
  ('project_progress', null), ('project_change', null), ('contract', null), ('contract_supplement', null), ('acceptance', null), ('final_account', null),
  ('fund', null), ('allocation', null), ('allocation_part', 'ended_at'), ('disbursement', null), ('payment', null),
  ('area_tie', 'ended_at'), ('tie_decision', null), ('duplicate_pair', null)
) fed (name, ending);

-- Whether a reader that has come as far as a change can go on from there, none for the beginning: raises where it cannot,
-- since rows that it never saw have been cleared away, or its place is none of this database.
create function check_change_place(place xid8, place_id uuid, names text[]) returns boolean language plpgsql stable as $$
declare
  cleared record;
begin
  if place >= pg_snapshot_xmin(pg_current_snapshot()) then
    raise exception 'no such place in the feed' using errcode = '22Q02';
  end if;
  if exists (select from change c where c.transaction = place and c.id = place_id) then
    return true;
  end if;
  select p.transaction, p.id into cleared from change_pruned p where names is null or p.table_name = any(names) order by p.transaction desc, p.id desc limit 1;
  if not found then
    if place is null then return true; end if;
    raise exception 'no such place in the feed' using errcode = '22Q02';
  end if;
  if place is null or (place, place_id) < (cleared.transaction, cleared.id) then
    raise exception 'the feed does not reach back so far' using errcode = '22Q01';
  end if;
  if (place, place_id) > (cleared.transaction, cleared.id) then
    raise exception 'no such place in the feed' using errcode = '22Q02';
  end if;
  return true;
end
$$;

-- Clears away what is older than a moment, up to one place in the order, and what a restored copy brought along from
-- another server, whose transactions were numbered otherwise. Gives how many rows went.
create function prune_changes(before timestamptz) returns bigint language plpgsql as $$
declare
  last record;
  went bigint;
  foreign_rows bigint;
begin
  with gone as (delete from change where transaction >= pg_snapshot_xmax(pg_current_snapshot()) returning 1)
  select count(*) into foreign_rows from gone;
  delete from change_pruned where transaction >= pg_snapshot_xmax(pg_current_snapshot());
  select c.transaction, c.id into last from change c
  where c.changed_at < before and c.transaction < pg_snapshot_xmin(pg_current_snapshot())
  order by c.transaction desc, c.id desc limit 1;
  if not found then return foreign_rows; end if;
  with gone as (
    delete from change where (transaction, id) <= (last.transaction, last.id) returning table_name, transaction, id
  ), latest as (
    select distinct on (table_name) table_name, transaction, id from gone order by table_name, transaction desc, id desc
  ), noted as (
    insert into change_pruned (table_name, transaction, id) select table_name, transaction, id from latest
    on conflict (table_name) do update set transaction = excluded.transaction, id = excluded.id
  )
  select count(*) into went from gone;
  return foreign_rows + went;
end
$$;
