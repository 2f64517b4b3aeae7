-- The quota ledger, in mu: what a quota was certified for, used, traded and awarded is only ever added to, one chain of hashes
-- for each quota, and never more than was certified. A quota is drawn on and not passed on, so one row of four sums is its
-- whole account: double entry would only repeat it.

-- One chain of entries per quota, with the quota's id.
create table quota_chain (
  id uuid primary key references quota (id),
  sequence bigint not null default 0,
  block bigint not null default 0,
  head bytea not null default decode(repeat('00', 32), 'hex'),
  recorded_at timestamptz not null default '-infinity'
);

create table quota_entry (
  id uuid primary key,
  chain_id uuid not null references quota (id),
  sequence integer not null,
  -- The entries that were written to a chain at once: one entry by hand, several by an import.
  block bigint not null,
  kind text not null check (kind in ('CERTIFY', 'USE', 'TRADE', 'AWARD', 'REVERSAL')),
  land_area_mu numeric(20,6) not null check (land_area_mu <> 0),
  business_date date not null,
  document_number text,
  -- What it was used for, or whom it was traded or awarded to.
  recipient text,
  memo text,
  -- Each entry can be reversed once.
  reverses_id uuid references quota_entry (id),
  -- The reward that an award was given as.
  reward_id uuid references reward (id),
  batch_id uuid,
  idempotency_key text,
  principal text not null check (principal <> ''),
  recorded_at timestamptz not null,
  previous_hash bytea not null,
  hash bytea not null,
  constraint quota_entry_place unique (chain_id, sequence),
  check ((kind = 'REVERSAL') = (reverses_id is not null)),
  -- A negative entry takes something back: a reversal, or a later file that states less than the one before it.
  constraint quota_entry_sign check (land_area_mu > 0 or kind = 'REVERSAL' or batch_id is not null)
);
create unique index quota_entry_reversed_once on quota_entry (reverses_id) where reverses_id is not null;
create index quota_entry_reward on quota_entry (reward_id) where reward_id is not null;

-- The hash of an entry covers every column but itself. src/ledger/leaf.ts computes the same.
create function quota_leaf(e quota_entry) returns bytea language sql stable parallel safe as $$
  select sha256('\x00'::bytea || convert_to(
    ledger_part(e.id::text) || ledger_part(e.chain_id::text) || ledger_part(e.sequence::text) || ledger_part(e.block::text)
    || ledger_part(e.land_area_mu::text) || ledger_part(e.kind)
    || ledger_part(to_char(e.business_date, 'YYYY-MM-DD')) || ledger_part(e.document_number) || ledger_part(e.recipient) || ledger_part(e.memo)
    || ledger_part(e.reverses_id::text) || ledger_part(e.reward_id::text) || ledger_part(e.batch_id::text) || ledger_part(e.idempotency_key)
    || ledger_part(e.principal) || ledger_part(to_char(e.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')) || ledger_part(encode(e.previous_hash, 'hex')), 'UTF8'))
$$;

create function seal_quota_entry() returns trigger language plpgsql as $$
begin
  new.hash := quota_leaf(new);
  return new;
end
$$;
create trigger quota_entry_sealed before insert on quota_entry for each row execute function seal_quota_entry();

-- Entries are never changed: a mistake is corrected by a reversal.
create function refuse_quota_change() returns trigger language plpgsql as $$
begin
  raise exception '账目只增不改：% 不允许对 quota_entry 执行，请用冲销。Entries are only added: reverse instead.', tg_op using errcode = 'insufficient_privilege';
end
$$;
create trigger quota_entry_kept before update or delete on quota_entry for each row execute function refuse_quota_change();
create trigger quota_entry_not_emptied before truncate on quota_entry for each statement execute function refuse_quota_change();

-- Locks some quotas' chains, in the order of their ids, so that no two writers wait for each other; and fixes the moment of what
-- will be written there, later than every entry of theirs.
create function quota_open(chains uuid[]) returns timestamptz language plpgsql volatile as $$
declare
  latest timestamptz;
  moment timestamptz;
begin
  insert into quota_chain (id) select q.id from quota q where q.id = any(chains) and not exists (select from quota_chain c where c.id = q.id) order by q.id on conflict do nothing;
  perform from quota_chain c where c.id = any(chains) order by c.id for no key update;
  select max(c.recorded_at) into latest from quota_chain c where c.id = any(chains);
  moment := money_moment();
  if latest > moment then
    moment := latest + interval '1 microsecond';
    perform set_config('quanyu.ledger_moment', moment::text, true);
  end if;
  return moment;
end
$$;

-- By how much entries move the four sums of each quota; a reversal moves the sum that the entry it names had moved.
create function quota_moves(draft quota_entry[]) returns table (id uuid, certified numeric, used numeric, traded numeric, awarded numeric) language sql stable as $$
  select d.chain_id, coalesce(sum(d.land_area_mu) filter (where d.kind = 'CERTIFY'), 0), coalesce(sum(d.land_area_mu) filter (where d.kind = 'USE'), 0),
    coalesce(sum(d.land_area_mu) filter (where d.kind = 'TRADE'), 0), coalesce(sum(d.land_area_mu) filter (where d.kind = 'AWARD'), 0)
  from (select e.chain_id, e.land_area_mu, coalesce(r.kind, e.kind) as kind from unnest(draft) e left join quota_entry r on r.id = e.reverses_id) d
  group by d.chain_id
$$;

-- Enters drafts, all or none: the sums move first, each quota's only where it suffices, then the entries, then the heads of
-- their chains. A quota that has too little is named in an error of the class LG002, with what was asked and what is left.
create function quota_post(drafts jsonb, entered_by text) returns void language plpgsql volatile as $$
#variable_conflict use_column
declare
  draft quota_entry[];
  chains uuid[];
  moment timestamptz;
  moved bigint;
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
    coalesce(d.business_date, (now() at time zone 'Asia/Shanghai')::date), d.document_number, d.recipient, d.memo, d.reverses_id, d.reward_id, d.batch_id, d.idempotency_key, entered_by, moment, c.head
  from unnest(draft) d join quota_chain c on c.id = d.chain_id;

  update quota_chain c set sequence = c.sequence + n.entries, block = c.block + 1, head = ledger_head(c.head, merkle_root(n.hashes)), recorded_at = moment
  from (select e.chain_id, count(*) as entries, array_agg(e.hash order by e.sequence) as hashes
    from quota_chain o join quota_entry e on e.chain_id = o.id and e.sequence > o.sequence where o.id = any(chains) group by e.chain_id) n
  where c.id = n.chain_id;
end
$$;
