-- The ledger: double entry that is only ever added to, chained by hash a fund; balances that cannot go below zero; what
-- every sum of money was at any moment. What the tables of 0002 hold already is carried in as opening entries.
-- Locks: fund, allocation, disbursement and payment, exclusively, while their columns are added and filled.

-- What a document stated stays beside what stands now: a file that is sent again is compared with what it said before.
alter table fund add column kind text not null default 'APPROPRIATED' check (kind in ('APPROPRIATED', 'CARRIED_OVER'));
-- A document may lump money of several levels together: the first is the fund's level, the others stand here.
alter table fund add column further_levels text[] check (further_levels <@ array['CENTRAL', 'PROVINCE', 'CITY', 'COUNTY', 'TOWNSHIP', 'SOCIAL', 'FARMERS']);
alter table fund add column carried_from_id uuid references fund (id);
alter table fund add column stated_amount numeric(18,2) not null default 0 check (stated_amount >= 0);
alter table fund add column returned_amount numeric(18,2) not null default 0 check (returned_amount >= 0);
alter table fund add column carried_over_amount numeric(18,2) not null default 0 check (carried_over_amount >= 0);
alter table fund add constraint fund_not_over_drawn check (allocated_amount + returned_amount + carried_over_amount <= amount);
create index fund_carried_from on fund (carried_from_id) where carried_from_id is not null;

-- An amount that was taken back whole is nought, so nought is allowed from here on.
alter table allocation drop constraint allocation_amount_check;
alter table allocation add constraint allocation_amount_check check (amount >= 0);
alter table allocation add column stated_amount numeric(18,2) not null default 0 check (stated_amount >= 0);
alter table allocation add column paid_amount numeric(18,2) not null default 0 check (paid_amount >= 0);
alter table allocation add column returned_amount numeric(18,2) not null default 0 check (returned_amount >= 0);
alter table allocation add column carried_over_amount numeric(18,2) not null default 0 check (carried_over_amount >= 0);
alter table allocation add column plan_documents text[];
alter table allocation add column after_completion boolean not null default false;
alter table allocation add constraint allocation_not_over_paid check (paid_amount <= disbursed_amount);

alter table disbursement drop constraint disbursement_amount_check;
alter table disbursement add constraint disbursement_amount_check check (amount >= 0);
alter table disbursement add column stated_amount numeric(18,2) not null default 0 check (stated_amount >= 0);
alter table disbursement add column passed_through text[];

alter table payment drop constraint payment_amount_check;
alter table payment add constraint payment_amount_check check (amount >= 0);
alter table payment add column stated_amount numeric(18,2) not null default 0 check (stated_amount >= 0);

update fund set stated_amount = amount;
update disbursement set stated_amount = amount;
update payment set stated_amount = amount;
update allocation a set stated_amount = b.amount, paid_amount = coalesce(d.paid, 0)
from allocation b left join (select allocation_id, sum(paid_amount) as paid from disbursement group by allocation_id) d on d.allocation_id = b.id
where b.id = a.id;

-- One chain of entries a fund. The head is the hash of all that has been written to it.
create table ledger_chain (
  id uuid primary key,
  sequence bigint not null default 0,
  block bigint not null default 0,
  head bytea not null default decode(repeat('00', 32), 'hex'),
  recorded_at timestamptz not null default '-infinity'
);

-- An account bears the id of what it is of: a fund's money not yet allocated, an allocation's not yet disbursed, a
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
  -- What was written to a chain at once: one entry by hand, many by an import.
  block bigint not null,
  from_account_id uuid not null references ledger_account (id),
  to_account_id uuid not null references ledger_account (id),
  amount numeric(18,2) not null check (amount > 0),
  kind text not null check (kind in ('RECEIPT', 'ALLOCATION', 'DISBURSEMENT', 'PAYMENT', 'ADJUSTMENT', 'RETURN', 'CARRY_OVER', 'CORRECTION', 'REVERSAL')),
  business_date date not null,
  document_number text,
  memo text,
  -- Each entry can be reversed once.
  reverses_id uuid constraint ledger_entry_reversed_once unique references ledger_entry (id),
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
create index ledger_entry_from on ledger_entry (from_account_id, sequence);
create index ledger_entry_to on ledger_entry (to_account_id, sequence);
create index ledger_entry_recorded on ledger_entry (recorded_at, id);
create index ledger_entry_counterpart on ledger_entry (counterpart_id) where counterpart_id is not null;

-- A value with its length before it, so that no two rows of values make the same text.
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

-- The root of the Merkle tree over hashes in their order (RFC 9162: the last of an odd number goes up as it is).
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

-- What was before the ledger is entered as it stands: receipts, allocations, disbursements, payments, in this order.
insert into ledger_chain (id, sequence, block) select id, 0, 0 from fund;
insert into ledger_account (id, chain_id, kind, balance)
select outside_account(id), id, 'OUTSIDE', -amount from fund
union all select id, id, 'FUND', amount - allocated_amount from fund
union all select id, fund_id, 'ALLOCATION', amount - disbursed_amount from allocation
union all select d.id, a.fund_id, 'DISBURSEMENT', d.amount - d.paid_amount from disbursement d join allocation a on a.id = d.allocation_id
union all select p.id, a.fund_id, 'PAYMENT', p.amount from payment p join disbursement d on d.id = p.disbursement_id join allocation a on a.id = d.allocation_id;

create trigger ledger_entry_sealed before insert on ledger_entry for each row execute function seal_ledger_entry();

insert into ledger_entry (id, chain_id, sequence, block, from_account_id, to_account_id, amount, kind, business_date, document_number, memo, principal, recorded_at, previous_hash)
select new_id(), o.chain_id, row_number() over (partition by o.chain_id order by o.depth, o.recorded_at, o.to_id), 1, o.from_id, o.to_id, o.amount, o.kind,
  coalesce(o.business_date, o.recorded_at::date), o.document_number, '期初 Opening', '期初转入 Opening', clock_timestamp(), decode(repeat('00', 32), 'hex')
from (
  select 1 as depth, id as chain_id, outside_account(id) as from_id, id as to_id, amount, 'RECEIPT' as kind, received_on as business_date, document_number, recorded_at from fund
  union all
  select 2, a.fund_id, a.fund_id, a.id, a.amount, 'ALLOCATION', coalesce(a.allocated_on, f.received_on), f.document_number, a.recorded_at from allocation a join fund f on f.id = a.fund_id
  union all
  select 3, a.fund_id, a.id, d.id, d.amount, 'DISBURSEMENT', d.disbursed_on, null, d.recorded_at from disbursement d join allocation a on a.id = d.allocation_id
  union all
  select 4, a.fund_id, d.id, p.id, p.amount, 'PAYMENT', p.paid_on, null, p.recorded_at from payment p join disbursement d on d.id = p.disbursement_id join allocation a on a.id = d.allocation_id
) o
where o.amount > 0;

update ledger_chain c set sequence = e.entries, block = 1, head = ledger_head(c.head, merkle_root(e.hashes)), recorded_at = e.recorded_at
from (select chain_id, count(*) as entries, max(recorded_at) as recorded_at, array_agg(hash order by sequence) as hashes from ledger_entry group by chain_id) e
where e.chain_id = c.id;

-- What is entered stays: who has to mend something enters a reversal.
create function refuse_ledger_change() returns trigger language plpgsql as $$
begin
  raise exception '账目只增不改：% 不允许对 ledger_entry 执行，请用冲销。Entries are only added: reverse instead.', tg_op using errcode = 'insufficient_privilege';
end
$$;
create trigger ledger_entry_kept before update or delete on ledger_entry for each row execute function refuse_ledger_change();
create trigger ledger_entry_not_emptied before truncate on ledger_entry for each statement execute function refuse_ledger_change();

-- What the sums of an allocation were, from each moment on. Kept by triggers, whoever changes them.
create table allocation_history (
  allocation_id uuid not null references allocation (id),
  recorded_at timestamptz not null,
  fund_id uuid not null references fund (id),
  project_id uuid references project (id),
  amount numeric(18,2) not null,
  disbursed_amount numeric(18,2) not null,
  paid_amount numeric(18,2) not null,
  returned_amount numeric(18,2) not null,
  carried_over_amount numeric(18,2) not null,
  primary key (allocation_id, recorded_at) include (project_id, amount, disbursed_amount, paid_amount, returned_amount, carried_over_amount)
);
create index allocation_history_project on allocation_history (project_id, allocation_id);
create table fund_history (
  fund_id uuid not null references fund (id),
  recorded_at timestamptz not null,
  amount numeric(18,2) not null,
  allocated_amount numeric(18,2) not null,
  returned_amount numeric(18,2) not null,
  carried_over_amount numeric(18,2) not null,
  primary key (fund_id, recorded_at) include (amount, allocated_amount, returned_amount, carried_over_amount)
);

-- What was there before, from the versions of its rows.
create temporary table money_version on commit drop as
  select 'allocation' as table_name, id, recorded_at, 'infinity'::timestamptz as superseded_at, to_jsonb(allocation) as content from allocation
  union all select 'disbursement', id, recorded_at, 'infinity', to_jsonb(disbursement) from disbursement
  union all select 'payment', id, recorded_at, 'infinity', to_jsonb(payment) from payment
  union all select 'fund', id, recorded_at, 'infinity', to_jsonb(fund) from fund
  union all select table_name, record_id, recorded_at, superseded_at, content from record_version where table_name in ('allocation', 'disbursement', 'payment', 'fund') and superseded_at > recorded_at;
insert into allocation_history (allocation_id, recorded_at, fund_id, project_id, amount, disbursed_amount, paid_amount, returned_amount, carried_over_amount)
with step as (
  select allocation_id, at, sum(sum(amount)) over w as amount, sum(sum(disbursed)) over w as disbursed, sum(sum(paid)) over w as paid
  from (
    select v.id as allocation_id, e.at, e.sign * (v.content->>'amount')::numeric as amount, 0 as disbursed, 0 as paid
    from money_version v, lateral (values (v.recorded_at, 1), (v.superseded_at, -1)) e(at, sign) where v.table_name = 'allocation'
    union all
    select (v.content->>'allocation_id')::uuid, e.at, 0, e.sign * (v.content->>'amount')::numeric, 0
    from money_version v, lateral (values (v.recorded_at, 1), (v.superseded_at, -1)) e(at, sign) where v.table_name = 'disbursement'
    union all
    select d.allocation_id, e.at, 0, 0, e.sign * (v.content->>'amount')::numeric
    from money_version v join disbursement d on d.id = (v.content->>'disbursement_id')::uuid, lateral (values (v.recorded_at, 1), (v.superseded_at, -1)) e(at, sign) where v.table_name = 'payment'
  ) change
  where at < 'infinity' group by allocation_id, at
  window w as (partition by allocation_id order by at)
)
select distinct on (s.allocation_id, s.at) s.allocation_id, s.at, (v.content->>'fund_id')::uuid, (v.content->>'project_id')::uuid, s.amount, s.disbursed, s.paid, 0, 0
from step s join money_version v on v.table_name = 'allocation' and v.id = s.allocation_id and v.recorded_at <= s.at and s.at < v.superseded_at
order by s.allocation_id, s.at, v.recorded_at desc;
insert into fund_history (fund_id, recorded_at, amount, allocated_amount, returned_amount, carried_over_amount)
select fund_id, at, sum(sum(amount)) over w, sum(sum(allocated)) over w, 0, 0
from (
  select v.id as fund_id, e.at, e.sign * (v.content->>'amount')::numeric as amount, 0 as allocated
  from money_version v, lateral (values (v.recorded_at, 1), (v.superseded_at, -1)) e(at, sign) where v.table_name = 'fund'
  union all
  select (v.content->>'fund_id')::uuid, e.at, 0, e.sign * (v.content->>'amount')::numeric
  from money_version v, lateral (values (v.recorded_at, 1), (v.superseded_at, -1)) e(at, sign) where v.table_name = 'allocation'
) change
where at < 'infinity' group by fund_id, at
window w as (partition by fund_id order by at);
drop table money_version;

-- The moment that all which one transaction does with money bears: the ledger's, else that of its work on ties.
create function money_moment() returns timestamptz language sql volatile as $$
  select set_config('quanyu.ledger_moment', coalesce(nullif(current_setting('quanyu.ledger_moment', true), ''), nullif(current_setting('quanyu.tie_moment', true), ''), clock_timestamp()::text), true)::timestamptz
$$;

create function keep_allocation_history() returns trigger language plpgsql as $$
declare
  moment timestamptz := coalesce(nullif(current_setting('quanyu.ledger_moment', true), ''), nullif(current_setting('quanyu.tie_moment', true), ''))::timestamptz;
begin
  if tg_op = 'INSERT' then
    insert into allocation_history
    select n.id, coalesce(moment, n.recorded_at), n.fund_id, n.project_id, n.amount, n.disbursed_amount, n.paid_amount, n.returned_amount, n.carried_over_amount from new_rows n;
  else
    insert into allocation_history
    select n.id, coalesce(moment, money_moment()), n.fund_id, n.project_id, n.amount, n.disbursed_amount, n.paid_amount, n.returned_amount, n.carried_over_amount
    from new_rows n join old_rows o on o.id = n.id
    where (n.fund_id, n.amount, n.disbursed_amount, n.paid_amount, n.returned_amount, n.carried_over_amount) <> (o.fund_id, o.amount, o.disbursed_amount, o.paid_amount, o.returned_amount, o.carried_over_amount)
      or n.project_id is distinct from o.project_id
    on conflict (allocation_id, recorded_at) do update set (fund_id, project_id, amount, disbursed_amount, paid_amount, returned_amount, carried_over_amount)
      = row(excluded.fund_id, excluded.project_id, excluded.amount, excluded.disbursed_amount, excluded.paid_amount, excluded.returned_amount, excluded.carried_over_amount);
  end if;
  return null;
end
$$;
create trigger allocation_history_begun after insert on allocation referencing new table as new_rows
  for each statement execute function keep_allocation_history();
create trigger allocation_history_kept after update on allocation referencing old table as old_rows new table as new_rows
  for each statement execute function keep_allocation_history();

create function keep_fund_history() returns trigger language plpgsql as $$
declare
  moment timestamptz := coalesce(nullif(current_setting('quanyu.ledger_moment', true), ''), nullif(current_setting('quanyu.tie_moment', true), ''))::timestamptz;
begin
  if tg_op = 'INSERT' then
    insert into fund_history select n.id, coalesce(moment, n.recorded_at), n.amount, n.allocated_amount, n.returned_amount, n.carried_over_amount from new_rows n;
  else
    insert into fund_history
    select n.id, coalesce(moment, money_moment()), n.amount, n.allocated_amount, n.returned_amount, n.carried_over_amount
    from new_rows n join old_rows o on o.id = n.id
    where (n.amount, n.allocated_amount, n.returned_amount, n.carried_over_amount) <> (o.amount, o.allocated_amount, o.returned_amount, o.carried_over_amount)
    on conflict (fund_id, recorded_at) do update set (amount, allocated_amount, returned_amount, carried_over_amount)
      = row(excluded.amount, excluded.allocated_amount, excluded.returned_amount, excluded.carried_over_amount);
  end if;
  return null;
end
$$;
create trigger fund_history_begun after insert on fund referencing new table as new_rows
  for each statement execute function keep_fund_history();
create trigger fund_history_kept after update on fund referencing old table as old_rows new table as new_rows
  for each statement execute function keep_fund_history();

-- An area's books of an earlier moment are found by its ties of then.
create index area_tie_history_area on area_tie (area_id, tied_at, ended_at) include (allocation_id, allocation_part_id) where area_id is not null;

create type ledger_draft as (
  place integer, id uuid, chain_id uuid, from_account_id uuid, from_kind text, to_account_id uuid, to_kind text, amount numeric,
  kind text, business_date date, document_number text, memo text, reverses_id uuid, counterpart_id uuid, batch_id uuid, idempotency_key text
);

-- Takes its turn on some chains, in the order of their ids, so that no two writers wait for each other; and fixes the
-- moment of what it will write there, later than all that stands there.
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
      coalesce(d.to_account_id, outside_account(d.chain_id)), d.to_kind, d.amount, d.kind, coalesce(d.business_date, current_date), d.document_number, d.memo,
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
