-- What an invoice says (its payment, code, number, day and amount) is chained as what the payment says is, in the chain of the
-- payment's fund: a byte of it that somebody changed is found by `ledger verify`. One that is withdrawn is stated as withdrawn.
-- Invoices that are there already are stated as they stand when this runs (kind FOUND).
-- Locks: share row exclusive on invoice while triggers are made; every invoice is read once.

create function invoice_fund(payment uuid) returns uuid language sql stable as $$
  select a.fund_id from payment y join disbursement d on d.id = y.disbursement_id join allocation a on a.id = d.allocation_id where y.id = payment
$$;

-- Its columns, and not its row: a transition table's row is no row of the table, and a county beside it has a table of that name.
create function invoice_says(id uuid, payment_id uuid, invoice_code text, number text, issued_on date, amount numeric, recorded_at timestamptz) returns text language sql stable as $$
  select json_strip_nulls(json_build_object('id', id, 'payment_id', payment_id, 'invoice_code', invoice_code, 'number', number,
    'issued_on', issued_on, 'amount', amount::text, 'recorded_at', utc_text(recorded_at)))::text
$$;

-- src/funds/stated-columns.ts has the same columns. Whoever writes invoices has opened the chains of their funds before
-- (src/funds/record-invoices.ts): a statement that opened one after its rows would wait for who holds it and wants the rows.
create function state_invoice() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    perform ledger_state('invoice', 'RECORDED', array(
      select row(invoice_fund(r.payment_id), r.id, json_build_object('id', r.id, 'withdrawn', true)::text, null, null)::statement_draft from old_rows r order by r.id));
  elsif tg_op = 'UPDATE' then
    perform ledger_state('invoice', 'RECORDED', array(
      select row(invoice_fund(r.payment_id), r.id, invoice_says(r.id, r.payment_id, r.invoice_code, r.number, r.issued_on, r.amount, r.recorded_at), null, null)::statement_draft from new_rows r join old_rows o on o.id = r.id where r is distinct from o order by r.id));
  else
    perform ledger_state('invoice', 'RECORDED', array(
      select row(invoice_fund(r.payment_id), r.id, invoice_says(r.id, r.payment_id, r.invoice_code, r.number, r.issued_on, r.amount, r.recorded_at), null, null)::statement_draft from new_rows r order by r.id));
  end if;
  return null;
end
$$;
create trigger invoice_chain_begun after insert on invoice referencing new table as new_rows for each statement execute function state_invoice();
create trigger invoice_chain_kept after update on invoice referencing old table as old_rows new table as new_rows for each statement execute function state_invoice();
create trigger invoice_chain_ended after delete on invoice referencing old table as old_rows for each statement execute function state_invoice();
select ledger_state('invoice', 'FOUND', array(select row(invoice_fund(r.payment_id), r.id, invoice_says(r.id, r.payment_id, r.invoice_code, r.number, r.issued_on, r.amount, r.recorded_at), null, null)::statement_draft from invoice r order by r.id));
select set_config('quanyu.ledger_moment', '', true);
