-- What changed is told by the difference of the new rows and the old ones, and not by joining them: the plan of the join is made
-- for the first statement, mostly of one row, and kept, so that one of 1,400 rows compared each with each (a second instead of
-- some milliseconds), and one of ten times as many would take a hundred times as long.
-- Locks: none; three functions are replaced.

create or replace function keep_allocation_history() returns trigger language plpgsql as $$
declare
  moment timestamptz := coalesce(nullif(current_setting('quanyu.ledger_moment', true), ''), nullif(current_setting('quanyu.tie_moment', true), ''))::timestamptz;
begin
  if tg_op = 'INSERT' then
    insert into allocation_history
    select n.id, coalesce(moment, n.recorded_at), n.fund_id, n.project_id, n.amount, n.disbursed_amount, n.paid_amount, n.returned_amount, n.carried_over_amount from new_rows n;
  else
    insert into allocation_history
    select n.id, coalesce(moment, money_moment()), n.fund_id, n.project_id, n.amount, n.disbursed_amount, n.paid_amount, n.returned_amount, n.carried_over_amount
    from (
      select id, fund_id, project_id, amount, disbursed_amount, paid_amount, returned_amount, carried_over_amount from new_rows
      except select id, fund_id, project_id, amount, disbursed_amount, paid_amount, returned_amount, carried_over_amount from old_rows) n
    on conflict (allocation_id, recorded_at) do update set (fund_id, project_id, amount, disbursed_amount, paid_amount, returned_amount, carried_over_amount)
      = row(excluded.fund_id, excluded.project_id, excluded.amount, excluded.disbursed_amount, excluded.paid_amount, excluded.returned_amount, excluded.carried_over_amount);
  end if;
  return null;
end
$$;

create or replace function keep_fund_history() returns trigger language plpgsql as $$
declare
  moment timestamptz := coalesce(nullif(current_setting('quanyu.ledger_moment', true), ''), nullif(current_setting('quanyu.tie_moment', true), ''))::timestamptz;
begin
  if tg_op = 'INSERT' then
    insert into fund_history select n.id, coalesce(moment, n.recorded_at), n.amount, n.allocated_amount, n.returned_amount, n.carried_over_amount from new_rows n;
  else
    insert into fund_history
    select n.id, coalesce(moment, money_moment()), n.amount, n.allocated_amount, n.returned_amount, n.carried_over_amount
    from (
      select id, amount, allocated_amount, returned_amount, carried_over_amount from new_rows
      except select id, amount, allocated_amount, returned_amount, carried_over_amount from old_rows) n
    on conflict (fund_id, recorded_at) do update set (amount, allocated_amount, returned_amount, carried_over_amount)
      = row(excluded.amount, excluded.allocated_amount, excluded.returned_amount, excluded.carried_over_amount);
  end if;
  return null;
end
$$;

create or replace function state_invoice() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    perform ledger_state('invoice', 'RECORDED', array(
      select row(invoice_fund(r.payment_id), r.id, json_build_object('id', r.id, 'withdrawn', true)::text, null, null)::statement_draft from old_rows r order by r.id));
  elsif tg_op = 'UPDATE' then
    perform ledger_state('invoice', 'RECORDED', array(
      select row(invoice_fund(r.payment_id), r.id, invoice_says(r.id, r.payment_id, r.invoice_code, r.number, r.issued_on, r.amount, r.recorded_at), null, null)::statement_draft
      from (select * from new_rows except select * from old_rows) r order by r.id));
  else
    perform ledger_state('invoice', 'RECORDED', array(
      select row(invoice_fund(r.payment_id), r.id, invoice_says(r.id, r.payment_id, r.invoice_code, r.number, r.issued_on, r.amount, r.recorded_at), null, null)::statement_draft from new_rows r order by r.id));
  end if;
  return null;
end
$$;
