-- A payment that was made is not rewritten: to whom, from what, when, under which number and contract it was paid stands,
-- whoever writes. A mistake is reversed, and entered anew. What was left empty may be filled in; the sum follows from entries.
-- Locks: share row exclusive on payment while the triggers change; no row is read.

create function refuse_rewritten_payment() returns trigger language plpgsql as $$
begin
  raise exception '支付 % 已登记，不得改写：请冲销后重新登记 A payment that was made is not rewritten: reverse it and enter it anew', old.external_id
    using errcode = 'restrict_violation', constraint = 'payment_kept', table = 'payment';
end
$$;
create trigger payment_kept before update on payment for each row
  when (new.id <> old.id or new.disbursement_id <> old.disbursement_id or new.external_id <> old.external_id or new.paid_on <> old.paid_on or new.payee <> old.payee
    or new.stated_amount <> old.stated_amount and old.stated_amount <> 0 or old.account is not null and new.account is distinct from old.account
    or old.contract_number is not null and new.contract_number is distinct from old.contract_number)
  execute function refuse_rewritten_payment();

create trigger payment_kept_rows before delete on payment for each row execute function refuse_rewritten_payment();

-- A day that was corrected was looked at here; it is no longer corrected.
drop trigger payment_corrected_date on payment;
