-- What each entry of the ledger changed in the sums of an allocation or a fund, with its business day and when it was recorded:
-- a sum by business day (bookedOn), by recording (asOf) or by both adds these rows. Written by a trigger on the ledger itself,
-- so that no writer can forget to; `ledger verify` compares all of them with the entries.
-- Locks: two new tables; share row exclusive on ledger_entry while its trigger is made; every entry is read once.

create table allocation_movement (
  allocation_id uuid not null,
  entry_id uuid not null,
  business_date date not null,
  recorded_at timestamptz not null,
  amount numeric(18,2) not null,
  disbursed_amount numeric(18,2) not null,
  paid_amount numeric(18,2) not null,
  returned_amount numeric(18,2) not null,
  carried_over_amount numeric(18,2) not null,
  primary key (allocation_id, business_date, entry_id) include (recorded_at, amount, disbursed_amount, paid_amount, returned_amount, carried_over_amount)
);
create table fund_movement (
  fund_id uuid not null,
  entry_id uuid not null,
  business_date date not null,
  recorded_at timestamptz not null,
  amount numeric(18,2) not null,
  allocated_amount numeric(18,2) not null,
  returned_amount numeric(18,2) not null,
  carried_over_amount numeric(18,2) not null,
  primary key (fund_id, business_date, entry_id) include (recorded_at, amount, allocated_amount, returned_amount, carried_over_amount)
);
create trigger allocation_movement_append_only before update or delete or truncate on allocation_movement for each statement execute function refuse_change();
create trigger fund_movement_append_only before update or delete or truncate on fund_movement for each statement execute function refuse_change();

-- The same for what is entered from now on and for what stands already. An entry goes from a giver to a taker, and a reversal
-- takes back what the entry that it names did; an allocation's payments are those of its disbursements.
do $$
declare
  step text := 'select e.id, e.chain_id, e.amount * case when r.id is null then 1 else -1 end as amount, coalesce(r.kind, e.kind) as kind, e.business_date, e.recorded_at,
      coalesce(r.from_account_id, e.from_account_id) as giver, coalesce(r.to_account_id, e.to_account_id) as taker, f.kind as giver_kind, t.kind as taker_kind
    from %s e left join ledger_entry r on r.id = e.reverses_id
    join ledger_account f on f.id = coalesce(r.from_account_id, e.from_account_id) join ledger_account t on t.id = coalesce(r.to_account_id, e.to_account_id)';
  of_allocations text := 'insert into allocation_movement
    select m.id, s.id, s.business_date, s.recorded_at, m.amount, m.disbursed, m.paid, m.returned, m.carried_over
    from (' || step || ') s cross join lateral (
      select s.taker as id, s.amount, 0 as disbursed, 0 as paid, 0 as returned, 0 as carried_over
      where s.taker_kind = ''ALLOCATION'' and (s.giver_kind = ''FUND'' or s.giver_kind = ''ALLOCATION'' and s.kind <> ''CORRECTION'')
      union all select s.giver, -s.amount, 0, 0, case when s.taker_kind = ''FUND'' and s.kind = ''RETURN'' then s.amount else 0 end, case when s.taker_kind = ''OUTSIDE'' then s.amount else 0 end
      where s.giver_kind = ''ALLOCATION'' and (s.taker_kind in (''FUND'', ''OUTSIDE'') or s.taker_kind = ''ALLOCATION'' and s.kind <> ''CORRECTION'')
      union all select s.giver, 0, s.amount, 0, 0, 0
      where s.giver_kind = ''ALLOCATION'' and (s.taker_kind = ''DISBURSEMENT'' or s.taker_kind = ''ALLOCATION'' and s.kind = ''CORRECTION'')
      union all select s.taker, 0, -s.amount, 0, 0, 0
      where s.taker_kind = ''ALLOCATION'' and (s.giver_kind = ''DISBURSEMENT'' or s.giver_kind = ''ALLOCATION'' and s.kind = ''CORRECTION'')
      union all select d.allocation_id, 0, 0, s.amount, 0, 0 from disbursement d
      where d.id = s.giver and s.giver_kind = ''DISBURSEMENT'' and s.taker_kind = ''PAYMENT''
      union all select d.allocation_id, 0, 0, -s.amount, 0, 0 from disbursement d
      where d.id = s.taker and s.taker_kind = ''DISBURSEMENT'' and s.giver_kind = ''PAYMENT''
      -- A payment that was said to be of another disbursement moves between the allocations of the two.
      union all select d.allocation_id, 0, 0, case when d.id = s.giver then s.amount else -s.amount end, 0, 0 from disbursement d
      where d.id in (s.giver, s.taker) and s.giver_kind = ''DISBURSEMENT'' and s.taker_kind = ''DISBURSEMENT''
        and (select count(distinct o.allocation_id) from disbursement o where o.id in (s.giver, s.taker)) = 2) m';
  of_funds text := 'insert into fund_movement
    select m.id, s.id, s.business_date, s.recorded_at, m.amount, m.allocated, m.returned, m.carried_over
    from (' || step || ') s cross join lateral (
      select s.taker as id, s.amount, 0 as allocated, 0 as returned, 0 as carried_over where s.taker_kind = ''FUND'' and s.giver_kind = ''OUTSIDE''
      union all select s.giver, case when s.kind in (''RETURN'', ''CARRY_OVER'') then 0 else -s.amount end, 0, case s.kind when ''RETURN'' then s.amount else 0 end, case s.kind when ''CARRY_OVER'' then s.amount else 0 end
      where s.giver_kind = ''FUND'' and s.taker_kind = ''OUTSIDE''
      union all select s.giver, 0, s.amount, 0, 0 where s.giver_kind = ''FUND'' and s.taker_kind = ''ALLOCATION''
      union all select s.taker, 0, -s.amount, 0, 0 where s.giver_kind = ''ALLOCATION'' and s.taker_kind = ''FUND''
      union all select s.chain_id, 0, -s.amount, 0, s.amount where s.giver_kind = ''ALLOCATION'' and s.taker_kind = ''OUTSIDE'') m';
begin
  execute format('create function keep_movements() returns trigger language plpgsql security definer set search_path from current set enable_seqscan = off as $f$
    begin
      %s;
      %s;
      return null;
    end $f$', format(of_allocations, 'new_rows'), format(of_funds, 'new_rows'));
  execute format(of_allocations, 'ledger_entry');
  execute format(of_funds, 'ledger_entry');
end
$$;
create trigger ledger_entry_moved after insert on ledger_entry referencing new table as new_rows for each statement execute function keep_movements();
analyze allocation_movement, fund_movement;
