-- When and by whom a record was written is told from what is kept already: its id holds the moment at which it was made, its
-- row when what it says was last written (recorded_at), the audit trail by whom. Nothing is kept a second time.
-- Locks: none; two functions are added.

-- The moment that a UUIDv7 holds, to the millisecond.
create function id_moment(id uuid) returns timestamptz language sql immutable strict parallel safe as $$
  select to_timestamp(('x' || left(replace(id::text, '-', ''), 12))::bit(48)::bigint / 1000.0)
$$;

-- Who wrote what a record says as of a moment: the last act of the trail up to it, or the first where all are later (an act has
-- the moment at which its transaction began). Null where the trail has none: the platform itself worked the record out. Who
-- may read the trail is told the name; who may read the feed of changes, its first character; all others, nothing.
create function written_by(record uuid, moment timestamptz) returns text language plpgsql stable security definer as $$
declare
  reader text := coalesce(nullif(current_setting('role', true), 'none'), session_user);
  principal text;
begin
  if not has_table_privilege(reader, 'change', 'select') then
    return null;
  end if;
  select a.principal into principal from trail_entry e join trail_act a on a.id = e.act_id
  where e.record_id = record and e.recorded_at <= moment order by e.recorded_at desc, e.id desc limit 1;
  if not found then
    select a.principal into principal from trail_entry e join trail_act a on a.id = e.act_id
    where e.record_id = record order by e.recorded_at, e.id limit 1;
  end if;
  if has_table_privilege(reader, 'trail_act', 'select') then
    return principal;
  end if;
  return left(principal, 1) || '**';
end
$$;
