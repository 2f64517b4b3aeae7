-- The ledger: double entry that is only ever added to, one chain of hashes for each fund, and balances that cannot go below
-- zero. It knows neither funds nor allocations, only their ids.

-- One chain of entries per fund, with the fund's id. The head is the hash of all that has been written to it.
create table ledger_chain (
  id uuid primary key,
  sequence bigint not null default 0,
  block bigint not null default 0,
  head bytea not null default decode(repeat('00', 32), 'hex'),
  recorded_at timestamptz not null default '-infinity'
);

-- An account has the id of what it belongs to: a fund's money not yet allocated, an allocation's not yet disbursed, a
-- disbursement's not yet paid, a payment's that was paid. OUTSIDE is where a chain's money comes from and goes back to.
create table ledger_account (
  id uuid primary key,
  chain_id uuid not null references ledger_chain (id),
  kind text not null check (kind in ('OUTSIDE', 'FUND', 'ALLOCATION', 'DISBURSEMENT', 'PAYMENT')),
  balance numeric(18,2) not null default 0,
  constraint ledger_account_not_below_zero check (balance >= 0 or kind = 'OUTSIDE')
);

create table ledger_entry (
  id uuid primary key,
  chain_id uuid not null references ledger_chain (id),
  sequence bigint not null,
  -- The entries that were written to a chain at once: one entry by hand, many by an import.
  block bigint not null,
  from_account_id uuid not null references ledger_account (id),
  to_account_id uuid not null references ledger_account (id),
  amount numeric(18,2) not null check (amount > 0),
  kind text not null check (kind in ('RECEIPT', 'ALLOCATION', 'DISBURSEMENT', 'PAYMENT', 'ADJUSTMENT', 'RETURN', 'CARRY_OVER', 'CORRECTION', 'REVERSAL')),
  business_date date not null,
  document_number text,
  memo text,
  -- Each entry can be reversed once.
  reverses_id uuid references ledger_entry (id),
  -- Money that goes from one chain to another is an entry in each.
  counterpart_id uuid,
  batch_id uuid,
  idempotency_key text,
  principal text not null check (principal <> ''),
  recorded_at timestamptz not null,
  previous_hash bytea not null,
  hash bytea not null,
  constraint ledger_entry_place unique (chain_id, sequence),
  check (from_account_id <> to_account_id),
  check ((kind = 'REVERSAL') = (reverses_id is not null))
);
create unique index ledger_entry_reversed_once on ledger_entry (reverses_id) where reverses_id is not null;
create index ledger_entry_from on ledger_entry (from_account_id, sequence);
create index ledger_entry_to on ledger_entry (to_account_id, sequence);
create index ledger_entry_counterpart on ledger_entry (counterpart_id) where counterpart_id is not null;

-- A value with its length before it, so that no two different rows give the same text.
create function ledger_part(value text) returns text language sql immutable parallel safe as $$
  select coalesce(octet_length(value)::text || ':' || value, '-') || ';'
$$;

-- The hash of an entry covers every column but itself. src/ledger/leaf.ts computes the same.
create function ledger_leaf(e ledger_entry) returns bytea language sql stable parallel safe as $$
  select sha256('\x00'::bytea || convert_to(
    ledger_part(e.id::text) || ledger_part(e.chain_id::text) || ledger_part(e.sequence::text) || ledger_part(e.block::text)
    || ledger_part(e.from_account_id::text) || ledger_part(e.to_account_id::text) || ledger_part(e.amount::text) || ledger_part(e.kind)
    || ledger_part(to_char(e.business_date, 'YYYY-MM-DD')) || ledger_part(e.document_number) || ledger_part(e.memo)
    || ledger_part(e.reverses_id::text) || ledger_part(e.counterpart_id::text) || ledger_part(e.batch_id::text) || ledger_part(e.idempotency_key)
    || ledger_part(e.principal) || ledger_part(to_char(e.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')) || ledger_part(encode(e.previous_hash, 'hex')), 'UTF8'))
$$;

-- The root of the Merkle tree over hashes in their order (RFC 9162: the last of an odd number goes up unchanged).
create function merkle_root(hashes bytea[]) returns bytea language plpgsql immutable parallel safe as $$
begin
  while cardinality(hashes) > 1 loop
    hashes := (select array_agg(case when hashes[i + 1] is null then hashes[i] else sha256('\x01'::bytea || hashes[i] || hashes[i + 1]) end order by i)
      from generate_series(1, cardinality(hashes), 2) i);
  end loop;
  return hashes[1];
end
$$;

create function ledger_head(previous bytea, root bytea) returns bytea language sql immutable parallel safe as $$
  select sha256('\x02'::bytea || previous || root)
$$;

-- The account that a chain's money comes from and goes back to.
create function outside_account(chain uuid) returns uuid language sql immutable parallel safe as $$
  select encode(substr(sha256(convert_to('outside ' || chain::text, 'UTF8')), 1, 16), 'hex')::uuid
$$;

create function seal_ledger_entry() returns trigger language plpgsql as $$
begin
  new.hash := ledger_leaf(new);
  return new;
end
$$;

create trigger ledger_entry_sealed before insert on ledger_entry for each row execute function seal_ledger_entry();

-- Entries are never changed: a mistake is corrected by a reversal.
create function refuse_ledger_change() returns trigger language plpgsql as $$
begin
  raise exception '账目只增不改：% 不允许对 ledger_entry 执行，请用冲销。Entries are only added: reverse instead.', tg_op using errcode = 'insufficient_privilege';
end
$$;
create trigger ledger_entry_kept before update or delete on ledger_entry for each row execute function refuse_ledger_change();
create trigger ledger_entry_not_emptied before truncate on ledger_entry for each statement execute function refuse_ledger_change();

-- One moment for everything that a transaction does with money: the ledger's, else that of its work on ties.
create function money_moment() returns timestamptz language sql volatile as $$
  select set_config('quanyu.ledger_moment', coalesce(nullif(current_setting('quanyu.ledger_moment', true), ''), nullif(current_setting('quanyu.tie_moment', true), ''), clock_timestamp()::text), true)::timestamptz
$$;

create type ledger_draft as (
  place integer, id uuid, chain_id uuid, from_account_id uuid, from_kind text, to_account_id uuid, to_kind text, amount numeric,
  kind text, business_date date, document_number text, memo text, reverses_id uuid, counterpart_id uuid, batch_id uuid, idempotency_key text
);

-- Locks some chains, in the order of their ids, so that no two writers wait for each other; and fixes the moment of what will
-- be written there, later than every entry of theirs.
create function ledger_open(chains uuid[]) returns timestamptz language plpgsql volatile as $$
declare
  latest timestamptz;
  moment timestamptz;
begin
  insert into ledger_chain (id) select c.id from (select distinct unnest(chains) as id) c where not exists (select from ledger_chain l where l.id = c.id) order by c.id on conflict do nothing;
  perform from ledger_chain c where c.id = any(chains) order by c.id for no key update;
  select max(c.recorded_at) into latest from ledger_chain c where c.id = any(chains);
  moment := money_moment();
  if latest > moment then
    moment := latest + interval '1 microsecond';
    perform set_config('quanyu.ledger_moment', moment::text, true);
  end if;
  return moment;
end
$$;

-- Enters drafts, all or none: balances move first, each only where it suffices, then the entries, then the heads of their
-- chains. An account that has too little is named in an error of the class LG001, with what was asked and what is left.
-- An entry without a date gets the county's day, not the server's.
create function ledger_post(drafts jsonb, principal text) returns table (place integer, id uuid) language plpgsql volatile as $$
#variable_conflict use_column
declare
  draft ledger_draft[];
  chains uuid[];
  moment timestamptz;
  accounts bigint;
  moved bigint;
  short record;
begin
  select array_agg((d.place, coalesce(d.id, new_id()), d.chain_id, coalesce(d.from_account_id, outside_account(d.chain_id)), d.from_kind,
      coalesce(d.to_account_id, outside_account(d.chain_id)), d.to_kind, d.amount, d.kind, coalesce(d.business_date, county_today()), d.document_number, d.memo,
      d.reverses_id, d.counterpart_id, d.batch_id, d.idempotency_key)::ledger_draft order by d.place), array_agg(distinct d.chain_id)
  into draft, chains from jsonb_populate_recordset(null::ledger_draft, drafts) d;
  if draft is null then return; end if;
  moment := ledger_open(chains);

  with delta as (
    select m.id, sum(m.amount) as amount from (
      select d.from_account_id as id, -d.amount as amount from unnest(draft) d union all select d.to_account_id, d.amount from unnest(draft) d) m group by m.id),
  changed as (
    update ledger_account a set balance = a.balance + d.amount from delta d where a.id = d.id and (a.balance + d.amount >= 0 or a.kind = 'OUTSIDE') returning a.id)
  select (select count(*) from delta), (select count(*) from changed) into accounts, moved;
  if moved < accounts then
    insert into ledger_account (id, chain_id, kind, balance)
    select m.id, (array_agg(m.chain_id))[1], (array_agg(m.kind))[1], sum(m.amount) from (
      select d.from_account_id as id, d.chain_id, d.from_kind as kind, -d.amount as amount from unnest(draft) d
      union all select d.to_account_id, d.chain_id, d.to_kind, d.amount from unnest(draft) d) m
    where not exists (select from ledger_account a where a.id = m.id)
    group by m.id having sum(m.amount) >= 0 or (array_agg(m.kind))[1] = 'OUTSIDE';
    get diagnostics accounts = row_count;
    if moved + accounts < (select count(*) from (select d.from_account_id from unnest(draft) d union select d.to_account_id from unnest(draft) d) m) then
      select m.id, m.amount, coalesce((select a.balance from ledger_account a where a.id = m.id), 0) as balance into short from (
        select m.id, -sum(m.amount) as amount from (
          select d.from_account_id as id, -d.amount as amount from unnest(draft) d union all select d.to_account_id, d.amount from unnest(draft) d) m group by m.id) m
      where m.amount > coalesce((select a.balance from ledger_account a where a.id = m.id and a.kind <> 'OUTSIDE'), 0)
        and not exists (select from ledger_account a where a.id = m.id and a.kind = 'OUTSIDE')
      order by m.id limit 1;
      raise exception '账户余额不足 An account has too little left' using errcode = 'LG001',
        detail = json_build_object('account', short.id, 'asked', short.amount::numeric(18,2)::text, 'left', short.balance::numeric(18,2)::text)::text;
    end if;
  end if;

  insert into ledger_entry (id, chain_id, sequence, block, from_account_id, to_account_id, amount, kind, business_date, document_number, memo, reverses_id, counterpart_id, batch_id, idempotency_key, principal, recorded_at, previous_hash)
  select d.id, d.chain_id, c.sequence + row_number() over (partition by d.chain_id order by d.place), c.block + 1, d.from_account_id, d.to_account_id, d.amount, d.kind, d.business_date,
    d.document_number, d.memo, d.reverses_id, d.counterpart_id, d.batch_id, d.idempotency_key, principal, moment, c.head
  from unnest(draft) d join ledger_chain c on c.id = d.chain_id;

  update ledger_chain c set sequence = c.sequence + n.entries, block = c.block + 1, head = ledger_head(c.head, merkle_root(n.hashes)), recorded_at = moment
  from (select e.chain_id, count(*) as entries, array_agg(e.hash order by e.sequence) as hashes
    from ledger_chain o join ledger_entry e on e.chain_id = o.id and e.sequence > o.sequence where o.id = any(chains) group by e.chain_id) n
  where c.id = n.chain_id;

  return query select d.place, d.id from unnest(draft) d;
end
$$;
