-- Invoices behind payments: their code and number, so that one that was used twice, or a run of numbers that one seller wrote for
-- this buyer alone, can be seen. A payment may have several, and one invoice may be paid in parts.
-- Locks: one new table; share row exclusive on payment while its key is made.

create table invoice (
  id uuid primary key default new_id(),
  payment_id uuid not null references payment (id),
  invoice_code text check (invoice_code <> ''),
  number text not null check (number <> ''),
  issued_on date,
  amount numeric(18,2) not null check (amount > 0),
  recorded_at timestamptz not null default now(),
  constraint invoice_key unique nulls not distinct (payment_id, invoice_code, number)
);
create index invoice_number on invoice (number, invoice_code);
select feed_changes('invoice', null);
