-- An entry in one fund's chain moves only accounts of that chain: an account of another one is refused (LG003), whoever asks for
-- it. A file that moves a disbursement to another fund gives back in the one chain, and draws in the other, in two steps; a
-- server of the version before is refused such a file, whole, and enters everything else as it did.
-- Locks: none; a function is replaced.
create or replace function ledger_post(drafts jsonb, principal text) returns table (place integer, id uuid) language plpgsql volatile as $$
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
    select m.id, m.chain_id, sum(m.amount) as amount from (
      select d.from_account_id as id, d.chain_id, -d.amount as amount from unnest(draft) d union all select d.to_account_id, d.chain_id, d.amount from unnest(draft) d) m group by m.id, m.chain_id),
  changed as (
    update ledger_account a set balance = a.balance + d.amount from delta d where a.id = d.id and a.chain_id = d.chain_id and (a.balance + d.amount >= 0 or a.kind = 'OUTSIDE') returning a.id)
  select (select count(*) from delta), (select count(*) from changed) into accounts, moved;
  if moved < accounts then
    insert into ledger_account (id, chain_id, kind, balance)
    select m.id, (array_agg(m.chain_id))[1], (array_agg(m.kind))[1], sum(m.amount) from (
      select d.from_account_id as id, d.chain_id, d.from_kind as kind, -d.amount as amount from unnest(draft) d
      union all select d.to_account_id, d.chain_id, d.to_kind, d.amount from unnest(draft) d) m
    where not exists (select from ledger_account a where a.id = m.id)
    group by m.id having sum(m.amount) >= 0 or (array_agg(m.kind))[1] = 'OUTSIDE';
    get diagnostics accounts = row_count;
    if moved + accounts < (select count(*) from (select d.from_account_id, d.chain_id from unnest(draft) d union select d.to_account_id, d.chain_id from unnest(draft) d) m) then
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
