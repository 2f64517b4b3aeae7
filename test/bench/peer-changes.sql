-- What has changed since a place in the feed, each with what it is now: a function, for its place is no column that
-- PostGraphile knows.

drop type if exists disbursement_change cascade;
create type disbursement_change as (what text, kind text, "when" text, node disbursement);

create function disbursement_changes(last_transaction text, last_id uuid) returns setof disbursement_change stable language sql as $$
  select 'Disbursement:' || c.id, c.kind, to_char(c.changed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), d
  from change c left join disbursement d on d.id = c.id
  where c.table_name = 'disbursement' and c.transaction < pg_snapshot_xmin(pg_current_snapshot()) and (c.transaction, c.id) > (last_transaction::xid8, last_id)
  order by c.transaction, c.id
$$;
