-- Nothing is entered any more that lets an account hold less than nothing on a business day: what came in later cannot have been used
-- before. Looked at is only an account that something is taken from on a day before the last on which something came in,
-- which the account keeps; any other holds least in the end. Where money came in of which no day is known (it bears the day on
-- which it was entered), that is infinity, and the account is not judged by day when something is entered. What was entered before is
-- left as it is: `ledger verify` tells it, and a year that ends with such a balance is not closed.
--
-- An entry in one fund's chain moves only accounts of that chain: an account of another one is refused (LG003), whoever asks for
-- it. A file that moves a disbursement to another fund gives back in the one chain, and draws in the other, in two steps; a
-- server of the version before is refused such a file, whole, and enters everything else as it did.
-- Locks: access exclusive on ledger_account while the column is added and filled, for which every entry, fund and allocation is read once.

alter table ledger_account add column last_in_on date;
update ledger_account a set last_in_on = e.day from (select to_account_id as id, max(business_date) as day from ledger_entry group by to_account_id) e where e.id = a.id;
update ledger_account a set last_in_on = 'infinity' from fund f where a.id = f.id and f.received_on is null;
update ledger_account a set last_in_on = 'infinity' from allocation l join fund f on f.id = l.fund_id where a.id = l.id and coalesce(l.allocated_on, f.received_on) is null;

create or replace function ledger_post(drafts jsonb, principal text) returns table (place integer, id uuid) language plpgsql volatile as $$
#variable_conflict use_column
declare
  draft ledger_draft[];
  chains uuid[];
  moment timestamptz;
  accounts bigint;
  moved bigint;
  made bigint;
  today date := county_today();
  suspects uuid[];
  more_suspects uuid[];
  short record;
begin
  select array_agg((d.place, coalesce(d.id, new_id()), d.chain_id, coalesce(d.from_account_id, outside_account(d.chain_id)), d.from_kind,
      coalesce(d.to_account_id, outside_account(d.chain_id)), d.to_kind, d.amount, d.kind, d.business_date, d.document_number, d.memo,
      d.reverses_id, d.counterpart_id, d.batch_id, d.idempotency_key)::ledger_draft order by d.place), array_agg(distinct d.chain_id)
  into draft, chains from jsonb_populate_recordset(null::ledger_draft, drafts) d;
  if draft is null then return; end if;
  moment := ledger_open(chains);

  -- Suspect are accounts that something is taken from on a day before the last on which something came in: what they hold in
  -- the end does not tell what they held on each day.
  with delta as (
    select m.id, m.chain_id, sum(m.amount) as amount, max(m.day) filter (where m.amount > 0) as last_in, min(m.day) filter (where m.amount < 0) as first_out from (
      select d.from_account_id as id, d.chain_id, -d.amount as amount, coalesce(d.business_date, today) as day from unnest(draft) d union all select d.to_account_id, d.chain_id, d.amount, coalesce(d.business_date, 'infinity') from unnest(draft) d) m group by m.id, m.chain_id),
  changed as (
    update ledger_account a set balance = a.balance + d.amount, last_in_on = greatest(a.last_in_on, d.last_in) from delta d where a.id = d.id and a.chain_id = d.chain_id and (a.balance + d.amount >= 0 or a.kind = 'OUTSIDE')
    returning a.id, a.kind <> 'OUTSIDE' and a.last_in_on < 'infinity' and d.first_out < a.last_in_on as is_suspect)
  select (select count(*) from delta), count(*), array_agg(id) filter (where is_suspect) into accounts, moved, suspects from changed;
  if moved < accounts then
    with entered as (
      insert into ledger_account (id, chain_id, kind, balance, last_in_on)
      select m.id, (array_agg(m.chain_id))[1], (array_agg(m.kind))[1], sum(m.amount), max(m.day) filter (where m.amount > 0) from (
        select d.from_account_id as id, d.chain_id, d.from_kind as kind, -d.amount as amount, coalesce(d.business_date, today) as day from unnest(draft) d
        union all select d.to_account_id, d.chain_id, d.to_kind, d.amount, coalesce(d.business_date, 'infinity') from unnest(draft) d) m
      where not exists (select from ledger_account a where a.id = m.id)
      group by m.id having sum(m.amount) >= 0 or (array_agg(m.kind))[1] = 'OUTSIDE'
      returning id, kind, last_in_on)
    select count(*), array_agg(e.id) filter (where e.kind <> 'OUTSIDE' and e.last_in_on < 'infinity' and e.id in (select d.from_account_id from unnest(draft) d)) into made, more_suspects from entered e;
    suspects := suspects || more_suspects;
    if moved + made < (select count(*) from (select d.from_account_id, d.chain_id from unnest(draft) d union select d.to_account_id, d.chain_id from unnest(draft) d) m) then
      select a.id, a.chain_id into short from unnest(draft) d join ledger_account a on a.id in (d.from_account_id, d.to_account_id) where a.chain_id <> d.chain_id limit 1;
      if found then
        raise exception '账户 % 属于另一条账链 % The account is of another chain', short.id, short.chain_id using errcode = 'LG003';
      end if;
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
  select d.id, d.chain_id, c.sequence + row_number() over (partition by d.chain_id order by d.place), c.block + 1, d.from_account_id, d.to_account_id, d.amount, d.kind, coalesce(d.business_date, today),
    d.document_number, d.memo, d.reverses_id, d.counterpart_id, d.batch_id, d.idempotency_key, principal, moment, c.head
  from unnest(draft) d join ledger_chain c on c.id = d.chain_id;

  update ledger_chain c set sequence = c.sequence + n.entries, block = c.block + 1, head = ledger_head(c.head, merkle_root(n.hashes)), recorded_at = moment
  from (select e.chain_id, count(*) as entries, array_agg(e.hash order by e.sequence) as hashes
    from ledger_chain o join ledger_entry e on e.chain_id = o.id and e.sequence > o.sequence where o.id = any(chains) group by e.chain_id) n
  where c.id = n.chain_id;

  if suspects is not null then
    select b.* into short from (
      select m.account, m.day, sum(sum(m.amount)) over running as balance, sum(sum(m.own)) over running as own from (
        select e.to_account_id as account, e.business_date as day, e.amount, 0 as own from ledger_entry e where e.to_account_id = any(suspects)
        union all select e.from_account_id, e.business_date, -e.amount, 0 from ledger_entry e where e.from_account_id = any(suspects)
        union all select d.to_account_id, coalesce(d.business_date, today), 0, d.amount from unnest(draft) d where d.to_account_id = any(suspects)
        union all select d.from_account_id, coalesce(d.business_date, today), 0, -d.amount from unnest(draft) d where d.from_account_id = any(suspects)) m
      group by m.account, m.day window running as (partition by m.account order by m.day)) b
    where b.balance < 0 and b.own < 0 order by b.day, b.account limit 1;
    if found then
      raise exception '账户余额不足 An account has too little left on a business day' using errcode = 'LG001',
        detail = json_build_object('account', short.account, 'asked', (-short.own)::numeric(18,2)::text, 'left', greatest(short.balance - short.own, 0)::numeric(18,2)::text, 'day', short.day)::text;
    end if;
  end if;

  return query select d.place, d.id from unnest(draft) d;
end
$$;
