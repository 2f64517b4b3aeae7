-- Nothing is entered any more that lets a quota hold less than nothing on a business day: what came back later cannot have been
-- used before, as of money (ledger_post). A quota of which no day of its certificate is known bears the day on which it was
-- entered, and is not judged by day. What was entered before is left as it is.
-- Locks: none; a function is made, and one is replaced.

-- What quotas held at the end of each business day on which something was entered.
create function quota_by_day(chains uuid[]) returns table (quota_id uuid, day date, remaining numeric) language sql stable as $$
  select e.chain_id, e.business_date, sum(sum(case when coalesce(r.kind, e.kind) = 'CERTIFY' then e.land_area_mu else -e.land_area_mu end)) over (partition by e.chain_id order by e.business_date)
  from quota_entry e left join quota_entry r on r.id = e.reverses_id join quota q on q.id = e.chain_id
  where e.chain_id = any(chains) and q.certified_on is not null
  group by e.chain_id, e.business_date
$$;

create or replace function quota_post(drafts jsonb, entered_by text) returns void language plpgsql volatile as $$
#variable_conflict use_column
declare
  draft quota_entry[];
  chains uuid[];
  moment timestamptz;
  moved bigint;
  today date := county_today();
  short record;
begin
  select array_agg(d order by d.sequence), array_agg(distinct d.chain_id) into draft, chains from jsonb_populate_recordset(null::quota_entry, drafts) d;
  if draft is null then return; end if;
  moment := quota_open(chains);

  update quota q set certified_area_mu = q.certified_area_mu + m.certified, used_area_mu = q.used_area_mu + m.used,
    traded_area_mu = q.traded_area_mu + m.traded, awarded_area_mu = q.awarded_area_mu + m.awarded
  from quota_moves(draft) m
  where q.id = m.id and q.used_area_mu + m.used + q.traded_area_mu + m.traded + q.awarded_area_mu + m.awarded <= q.certified_area_mu + m.certified;
  get diagnostics moved = row_count;
  if moved < cardinality(chains) then
    select m.id, m.used + m.traded + m.awarded - m.certified as area, coalesce(q.certified_area_mu - q.used_area_mu - q.traded_area_mu - q.awarded_area_mu, 0) as remaining into short
    from quota_moves(draft) m left join quota q on q.id = m.id
    where q.id is null or m.used + m.traded + m.awarded - m.certified > q.certified_area_mu - q.used_area_mu - q.traded_area_mu - q.awarded_area_mu
    order by m.id limit 1;
    raise exception '指标余额不足 A quota has too little left' using errcode = 'LG002',
      detail = json_build_object('quota', short.id, 'asked', trim_scale(short.area)::text, 'left', trim_scale(short.remaining)::text)::text;
  end if;

  insert into quota_entry (id, chain_id, sequence, block, kind, land_area_mu, business_date, document_number, recipient, memo, reverses_id, reward_id, batch_id, idempotency_key, principal, recorded_at, previous_hash)
  select coalesce(d.id, new_id()), d.chain_id, c.sequence + row_number() over (partition by d.chain_id order by d.sequence), c.block + 1, d.kind, d.land_area_mu,
    coalesce(d.business_date, today), d.document_number, d.recipient, d.memo, d.reverses_id, d.reward_id, d.batch_id, d.idempotency_key, entered_by, moment, c.head
  from unnest(draft) d join quota_chain c on c.id = d.chain_id;

  update quota_chain c set sequence = c.sequence + n.entries, block = c.block + 1, head = ledger_head(c.head, merkle_root(n.hashes)), recorded_at = moment
  from (select e.chain_id, count(*) as entries, array_agg(e.hash order by e.sequence) as hashes
    from quota_chain o join quota_entry e on e.chain_id = o.id and e.sequence > o.sequence where o.id = any(chains) group by e.chain_id) n
  where c.id = n.chain_id;

  -- Refused is what these drafts take off by a day on which too little is left.
  select b.quota_id, b.day, b.remaining, o.asked into short
  from quota_by_day(chains) b cross join lateral (
    select m.used + m.traded + m.awarded - m.certified as asked
    from quota_moves(array(select d from unnest(draft) d where d.chain_id = b.quota_id and coalesce(d.business_date, today) <= b.day)) m) o
  where b.remaining < 0 and o.asked > 0 order by b.day, b.quota_id limit 1;
  if found then
    raise exception '指标余额不足 A quota has too little left on a business day' using errcode = 'LG002',
      detail = json_build_object('quota', short.quota_id, 'asked', trim_scale(short.asked)::text, 'left', trim_scale(greatest(short.remaining + short.asked, 0))::text, 'day', short.day)::text;
  end if;
end
$$;
