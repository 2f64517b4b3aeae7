-- Nothing is entered any more that lets a quota hold less than nothing on a business day: what came back later cannot have been
-- used before, as of money (ledger_post). A quota of which no day of its certificate is known bears the day on which it was
-- entered, and is not judged by day. What was entered before is left as it is.
-- Locks: none; two functions are made, and one is renamed.

-- What quotas held at the end of each business day on which something was entered.
create function quota_by_day(chains uuid[]) returns table (quota_id uuid, day date, remaining numeric) language sql stable as $$
  select e.chain_id, e.business_date, sum(sum(case when coalesce(r.kind, e.kind) = 'CERTIFY' then e.land_area_mu else -e.land_area_mu end)) over (partition by e.chain_id order by e.business_date)
  from quota_entry e left join quota_entry r on r.id = e.reverses_id join quota q on q.id = e.chain_id
  where e.chain_id = any(chains) and q.certified_on is not null
  group by e.chain_id, e.business_date
$$;

-- Enters drafts as before (0013), under another name, and refuses them all where they take something off by a day on which too
-- little is left.
alter function quota_post(jsonb, text) rename to quota_enter;
create function quota_post(drafts jsonb, entered_by text) returns void language plpgsql volatile as $$
declare
  draft quota_entry[] := array(select d from jsonb_populate_recordset(null::quota_entry, drafts) d);
  short record;
begin
  perform quota_enter(drafts, entered_by);
  select b.quota_id, b.day, b.remaining, o.asked into short
  from quota_by_day(array(select distinct d.chain_id from unnest(draft) d)) b cross join lateral (
    select m.used + m.traded + m.awarded - m.certified as asked
    from quota_moves(array(select d from unnest(draft) d where d.chain_id = b.quota_id and coalesce(d.business_date, county_today()) <= b.day)) m) o
  where b.remaining < 0 and o.asked > 0 order by b.day, b.quota_id limit 1;
  if found then
    raise exception '指标余额不足 A quota has too little left on a business day' using errcode = 'LG002',
      detail = json_build_object('quota', short.quota_id, 'asked', trim_scale(short.asked)::text, 'left', trim_scale(greatest(short.remaining + short.asked, 0))::text, 'day', short.day)::text;
  end if;
end
$$;
