-- Year-end closing: once a fiscal year is closed, no entry bears a business day of it or of an earlier year. Each step (closed,
-- reopening asked for, reopened) is stated in the chain of every fund; a closing with the fund's head and the balance of each
-- account at the end of that year, so that `ledger verify` can tell whether the years that follow begin with them.
-- Locks: one new table; share row exclusive on ledger_entry while its trigger is made. ledger_open is replaced: it now takes the
-- days' advisory lock, shared, before the chains; whoever closes or reopens a year takes it for itself, so that an entry
-- under way is either in the balances or refused.

create table fiscal_year_step (
  id uuid primary key default new_id(),
  fiscal_year integer not null check (fiscal_year between 1949 and 2200),
  ordinal integer not null check (ordinal > 0),
  kind text not null check (kind in ('CLOSED', 'REOPENING_ASKED', 'REOPENED')),
  document_number text not null check (document_number <> ''),
  reason text,
  taken_by text not null check (taken_by <> ''),
  taken_at timestamptz not null,
  recorded_at timestamptz not null default now(),
  constraint fiscal_year_step_key unique (fiscal_year, ordinal),
  check (kind = 'CLOSED' or reason is not null)
);
create trigger fiscal_year_step_append_only before update or delete or truncate on fiscal_year_step for each statement execute function refuse_change();
select feed_changes('fiscal_year_step', null);

-- Reopening takes two: whoever agrees is another person than who asked. A step follows only from the one before it.
create function check_fiscal_year_step() returns trigger language plpgsql as $$
declare
  former fiscal_year_step;
begin
  select * into former from fiscal_year_step s where s.fiscal_year = new.fiscal_year and s.id <> new.id order by s.ordinal desc limit 1;
  if new.ordinal <> coalesce(former.ordinal, 0) + 1
    or new.kind = 'CLOSED' and coalesce(former.kind, 'REOPENED') <> 'REOPENED'
    or new.kind = 'REOPENING_ASKED' and coalesce(former.kind, '') <> 'CLOSED'
    or new.kind = 'REOPENED' and (coalesce(former.kind, '') <> 'REOPENING_ASKED' or former.taken_by = new.taken_by) then
    raise exception '% 年度的这一步不能接在上一步之后；开账须由另一人同意 The step does not follow from the one before it', new.fiscal_year
      using errcode = 'check_violation', constraint = 'fiscal_year_step_follows', table = 'fiscal_year_step';
  end if;
  return null;
end
$$;
-- After the row, so that whoever may not write is told that first.
create trigger fiscal_year_step_follows after insert on fiscal_year_step for each row execute function check_fiscal_year_step();

create function ledger_days_lock() returns bigint language sql stable as $$
  select hashtextextended(current_schema() || '/days', 0)
$$;

-- The last business day that is closed, null where none is.
create function ledger_closed_until() returns date language sql stable as $$
  select make_date(max(s.fiscal_year), 12, 31) from (select distinct on (fiscal_year) fiscal_year, kind from fiscal_year_step order by fiscal_year, ordinal desc) s where s.kind <> 'REOPENED'
$$;

create or replace function ledger_open(chains uuid[]) returns timestamptz language plpgsql volatile as $$
declare
  latest timestamptz;
  moment timestamptz;
begin
  perform pg_advisory_xact_lock_shared(ledger_days_lock());
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

create function refuse_closed_day() returns trigger language plpgsql as $$
declare
  closed date := ledger_closed_until();
  bad record;
begin
  if closed is null then return null; end if;
  select n.business_date into bad from new_rows n where n.business_date <= closed order by n.business_date limit 1;
  if found then
    raise exception '% 已结账，业务日期 % 的分录不再登记 The year is closed', extract(year from closed), bad.business_date using errcode = 'LG002',
      detail = json_build_object('businessDate', bad.business_date, 'closedUntil', closed)::text;
  end if;
  return null;
end
$$;
create trigger ledger_entry_closed_days after insert on ledger_entry referencing new table as new_rows for each statement execute function refuse_closed_day();

-- States a step in the chain of every fund that has one; a closing with the balances of its accounts by that day.
create function state_fiscal_year_step(step uuid) returns bigint language plpgsql volatile as $$
declare
  s fiscal_year_step;
  drafts statement_draft[];
begin
  select * into s from fiscal_year_step y where y.id = step;
  select array_agg(row(c.id, c.id, json_build_object('step', s.id, 'fiscal_year', s.fiscal_year, 'ordinal', s.ordinal, 'kind', s.kind, 'document_number', s.document_number,
      'reason', s.reason, 'taken_by', s.taken_by, 'taken_at', utc_text(s.taken_at), 'recorded_at', utc_text(s.recorded_at), 'sequence', c.sequence::text, 'block', c.block::text, 'head', encode(c.head, 'hex'),
      'balances', case when s.kind = 'CLOSED' then coalesce(b.balances, '{}') end)::text, null, null)::statement_draft order by c.id)
  into drafts from ledger_chain c join fund f on f.id = c.id left join (
    select chain_id, json_object_agg(account, amount::text order by account) as balances from (
      select chain_id, account, sum(amount) as amount from (
        select chain_id, to_account_id as account, amount from ledger_entry where business_date <= make_date(s.fiscal_year, 12, 31)
        union all select chain_id, from_account_id, -amount from ledger_entry where business_date <= make_date(s.fiscal_year, 12, 31)) e
      group by chain_id, account having sum(amount) <> 0) a
    group by chain_id) b on b.chain_id = c.id;
  perform ledger_state('fiscal_year_step', 'RECORDED', coalesce(drafts, '{}'));
  return coalesce(cardinality(drafts), 0);
end
$$;
