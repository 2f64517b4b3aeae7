-- Funds and the chain of money from document to payee; what each sum of money was at any moment; promised money, subsidy
-- rosters and the departments' returns.

create table fund (
  id uuid primary key default new_id(),
  document_number text not null unique check (document_number <> ''),
  name text not null check (name <> ''),
  level text not null check (level in ('CENTRAL', 'PROVINCE', 'CITY', 'COUNTY', 'TOWNSHIP', 'SOCIAL', 'FARMERS')),
  programme text not null check (programme in ('LAND_CONSOLIDATION', 'RURAL_HABITAT', 'RURAL_ROADS', 'FARMLAND_IRRIGATION', 'DILAPIDATED_HOUSING', 'PLAIN_GREENING', 'POWER', 'TELECOM', 'GAS', 'HIGH_STANDARD_FARMLAND', 'ECOLOGICAL_RESTORATION', 'RURAL_REVITALISATION', 'OTHER')),
  fiscal_year integer not null check (fiscal_year between 1949 and 2200),
  amount numeric(18,2) not null check (amount >= 0),
  allocated_amount numeric(18,2) not null default 0 check (allocated_amount >= 0),
  received_on date,
  upstream_document text,
  pool_number text,
  functional_codes text[],
  purposes text[],
  performance_target text,
  recorded_at timestamptz not null default now(),
  kind text not null default 'APPROPRIATED' check (kind in ('APPROPRIATED', 'CARRIED_OVER')),
  -- A document may lump money of several levels together: the first is the fund's level, the others stand here.
  further_levels text[] check (further_levels <@ array['CENTRAL', 'PROVINCE', 'CITY', 'COUNTY', 'TOWNSHIP', 'SOCIAL', 'FARMERS']),
  carried_from_id uuid references fund (id),
  -- What the document stated, beside what holds now: a file that is sent again is compared with what it stated before.
  stated_amount numeric(18,2) not null default 0 check (stated_amount >= 0),
  returned_amount numeric(18,2) not null default 0 check (returned_amount >= 0),
  carried_over_amount numeric(18,2) not null default 0 check (carried_over_amount >= 0),
  constraint fund_not_over_allocated check (allocated_amount <= amount),
  constraint fund_not_over_drawn check (allocated_amount + returned_amount + carried_over_amount <= amount)
);
create index fund_carried_from on fund (carried_from_id) where carried_from_id is not null;

create table allocation (
  id uuid primary key default new_id(),
  fund_id uuid not null references fund (id),
  external_id text not null check (external_id <> ''),
  project_id uuid references project (id),
  project_source_id uuid references project_source (id),
  department text not null check (department in ('NATURAL_RESOURCES', 'AGRICULTURE', 'FORESTRY', 'WATER', 'ENVIRONMENT', 'FINANCE', 'TRANSPORT', 'HOUSING', 'POWER', 'TELECOM', 'GAS', 'OTHER')),
  -- Zero once all of it was taken back; so too in disbursement and payment.
  amount numeric(18,2) not null check (amount >= 0),
  disbursed_amount numeric(18,2) not null default 0 check (disbursed_amount >= 0),
  allocated_on date,
  place text,
  village_code text,
  area_code text,
  purpose text,
  economic_code text,
  recorded_at timestamptz not null default now(),
  stated_amount numeric(18,2) not null default 0 check (stated_amount >= 0),
  paid_amount numeric(18,2) not null default 0 check (paid_amount >= 0),
  returned_amount numeric(18,2) not null default 0 check (returned_amount >= 0),
  carried_over_amount numeric(18,2) not null default 0 check (carried_over_amount >= 0),
  plan_documents text[],
  after_completion boolean not null default false,
  unique (fund_id, external_id),
  check ((project_id is null) = (project_source_id is null)),
  constraint allocation_not_over_disbursed check (disbursed_amount <= amount),
  constraint allocation_not_over_paid check (paid_amount <= disbursed_amount)
);
create index allocation_project on allocation (project_id, id);
create index allocation_project_source on allocation (project_source_id);
create index allocation_external_id on allocation (external_id);
-- A page of a fund's allocations is read in this order, without sorting all of them.
create index allocation_fund_page on allocation (fund_id, id);

create table disbursement (
  id uuid primary key default new_id(),
  allocation_id uuid not null references allocation (id),
  external_id text not null unique check (external_id <> ''),
  amount numeric(18,2) not null check (amount >= 0),
  paid_amount numeric(18,2) not null default 0 check (paid_amount >= 0),
  disbursed_on date not null,
  recipient text not null check (recipient <> ''),
  recorded_at timestamptz not null default now(),
  stated_amount numeric(18,2) not null default 0 check (stated_amount >= 0),
  passed_through text[],
  constraint disbursement_not_over_paid check (paid_amount <= amount)
);
create index disbursement_allocation on disbursement (allocation_id, id);

create table payment (
  id uuid primary key default new_id(),
  disbursement_id uuid not null references disbursement (id),
  external_id text not null unique check (external_id <> ''),
  amount numeric(18,2) not null check (amount >= 0),
  paid_on date not null,
  payee text not null check (payee <> ''),
  account text,
  contract_number text,
  recorded_at timestamptz not null default now(),
  stated_amount numeric(18,2) not null default 0 check (stated_amount >= 0)
);
create index payment_disbursement on payment (disbursement_id, id);
-- Payments name their contract by its number.
create index payment_contract on payment (contract_number) where contract_number is not null;

-- Dates are in order: no payment before its disbursement, no disbursement before its allocation or its document, and nothing
-- in the future. Checked once per statement when rows come in, and row by row where a date is corrected.
create function check_disbursement_dates() returns trigger language plpgsql as $$
declare
  bad record;
begin
  select n.external_id, n.disbursed_on as on_day, coalesce(a.allocated_on, f.received_on) as not_before into bad
  from new_rows n join allocation a on a.id = n.allocation_id join fund f on f.id = a.fund_id
  where n.disbursed_on < coalesce(a.allocated_on, f.received_on) or n.disbursed_on > county_today() limit 1;
  if found then perform refuse_date('disbursement', bad.external_id, bad.on_day, bad.not_before); end if;
  return null;
end
$$;
create function check_payment_dates() returns trigger language plpgsql as $$
declare
  bad record;
begin
  select n.external_id, n.paid_on as on_day, d.disbursed_on as not_before into bad
  from new_rows n join disbursement d on d.id = n.disbursement_id
  where n.paid_on < d.disbursed_on or n.paid_on > county_today() limit 1;
  if found then perform refuse_date('payment', bad.external_id, bad.on_day, bad.not_before); end if;
  return null;
end
$$;
create function check_corrected_date() returns trigger language plpgsql as $$
declare
  not_before date;
begin
  if tg_table_name = 'payment' then
    select d.disbursed_on into not_before from disbursement d where d.id = new.disbursement_id;
    if new.paid_on < not_before or new.paid_on > county_today() then perform refuse_date('payment', new.external_id, new.paid_on, not_before); end if;
  else
    select coalesce(a.allocated_on, f.received_on) into not_before from allocation a join fund f on f.id = a.fund_id where a.id = new.allocation_id;
    if new.disbursed_on < not_before or new.disbursed_on > county_today() then perform refuse_date('disbursement', new.external_id, new.disbursed_on, not_before); end if;
  end if;
  return new;
end
$$;
-- The facts stand in the error's detail, for the message that the user reads.
create function refuse_date(of_table text, external_id text, on_day date, not_before date) returns void language plpgsql as $$
begin
  raise exception '日期倒置：% % 不得早于 %，也不得在今天之后 Dates out of order', external_id, on_day, coalesce(not_before::text, '—')
    using errcode = 'check_violation', constraint = of_table || '_dates_in_order', table = of_table,
      detail = jsonb_build_object('externalId', external_id, 'date', on_day, 'notBefore', not_before, 'today', county_today())::text;
end
$$;
create trigger disbursement_dates_in_order after insert on disbursement referencing new table as new_rows for each statement execute function check_disbursement_dates();
create trigger payment_dates_in_order after insert on payment referencing new table as new_rows for each statement execute function check_payment_dates();
create trigger disbursement_corrected_date before update of disbursed_on on disbursement for each row when (new.disbursed_on <> old.disbursed_on) execute function check_corrected_date();
create trigger payment_corrected_date before update of paid_on on payment for each row when (new.paid_on <> old.paid_on) execute function check_corrected_date();

-- The sums of an allocation and of a fund from each moment on. Written by triggers only, so that the ids exist; foreign keys
-- would only make imports slower.
create table allocation_history (
  allocation_id uuid not null,
  recorded_at timestamptz not null,
  fund_id uuid not null,
  project_id uuid,
  amount numeric(18,2) not null,
  disbursed_amount numeric(18,2) not null,
  paid_amount numeric(18,2) not null,
  returned_amount numeric(18,2) not null,
  carried_over_amount numeric(18,2) not null,
  primary key (allocation_id, recorded_at) include (project_id, amount, disbursed_amount, paid_amount, returned_amount, carried_over_amount)
);
create index allocation_history_project on allocation_history (project_id, allocation_id);
create table fund_history (
  fund_id uuid not null,
  recorded_at timestamptz not null,
  amount numeric(18,2) not null,
  allocated_amount numeric(18,2) not null,
  returned_amount numeric(18,2) not null,
  carried_over_amount numeric(18,2) not null,
  primary key (fund_id, recorded_at) include (amount, allocated_amount, returned_amount, carried_over_amount)
);

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

-- Allocations as the books had them at a moment: those unchanged since, and the former versions of those corrected later.
create function allocation_at(moment timestamptz) returns table (id uuid, fund_id uuid, project_id uuid, amount numeric) language sql stable as $$
  select a.id, a.fund_id, a.project_id, a.amount from allocation a where a.recorded_at <= moment
  union all
  select v.record_id, (v.content->>'fund_id')::uuid, (v.content->>'project_id')::uuid, (v.content->>'amount')::numeric from record_version v
  where v.table_name = 'allocation' and v.recorded_at <= moment and v.superseded_at > moment
$$;

-- 计划资金来源 Planned source of money
create table planned_source (
  id uuid primary key default new_id(),
  area_id uuid references consolidation_area (id),
  project_id uuid references project (id),
  level text not null check (level in ('CENTRAL', 'PROVINCE', 'CITY', 'COUNTY', 'TOWNSHIP', 'SOCIAL', 'FARMERS')),
  programme text check (programme in ('LAND_CONSOLIDATION', 'RURAL_HABITAT', 'RURAL_ROADS', 'FARMLAND_IRRIGATION', 'DILAPIDATED_HOUSING', 'PLAIN_GREENING', 'POWER', 'TELECOM', 'GAS', 'HIGH_STANDARD_FARMLAND', 'ECOLOGICAL_RESTORATION', 'RURAL_REVITALISATION', 'OTHER')),
  amount numeric(18,2) not null check (amount >= 0),
  matching boolean not null default false,
  document_number text,
  committed_on date,
  due_on date,
  received_amount numeric(18,2) check (received_amount >= 0),
  recorded_at timestamptz not null default now(),
  constraint planned_source_key unique nulls not distinct (project_id, area_id, level, programme, document_number),
  constraint planned_source_subject check (num_nonnulls(project_id, area_id) >= 1)
);
create index planned_source_area on planned_source (area_id);

-- 补贴清册 Roster of a subsidy
create table subsidy_roster (
  id uuid primary key default new_id(),
  name text not null check (name <> ''),
  fiscal_year integer not null check (fiscal_year between 1949 and 2200),
  division_id uuid not null references administrative_division (id),
  department text check (department in ('NATURAL_RESOURCES', 'AGRICULTURE', 'FORESTRY', 'WATER', 'ENVIRONMENT', 'FINANCE', 'TRANSPORT', 'HOUSING', 'POWER', 'TELECOM', 'GAS', 'OTHER')),
  allocation_id uuid references allocation (id),
  finalised_on date,
  notice_from date,
  recorded_at timestamptz not null default now(),
  constraint subsidy_roster_key unique (name, fiscal_year, division_id)
);
create index subsidy_roster_division on subsidy_roster (division_id);
create index subsidy_roster_allocation on subsidy_roster (allocation_id);

-- 补贴清册条目 Entry of a subsidy roster
create table subsidy_roster_entry (
  id uuid primary key default new_id(),
  roster_id uuid not null references subsidy_roster (id),
  number text not null check (number <> ''),
  payee text not null check (payee <> ''),
  account text,
  land_area_mu numeric(20,6) check (land_area_mu >= 0),
  amount numeric(18,2) not null check (amount >= 0),
  paid_amount numeric(18,2) check (paid_amount >= 0),
  paid_on date,
  recorded_at timestamptz not null default now(),
  constraint subsidy_roster_entry_key unique (roster_id, number)
);

-- 收款账户 Payee account
create table payee_account (
  id uuid primary key default new_id(),
  account text not null check (account <> ''),
  holder text not null check (holder <> ''),
  kind text not null check (kind in ('UNIT', 'PERSON')),
  bank text,
  recorded_at timestamptz not null default now(),
  constraint payee_account_key unique (account)
);

-- 部门报表 Return of a department
create table department_return (
  id uuid primary key default new_id(),
  department text not null check (department in ('NATURAL_RESOURCES', 'AGRICULTURE', 'FORESTRY', 'WATER', 'ENVIRONMENT', 'FINANCE', 'TRANSPORT', 'HOUSING', 'POWER', 'TELECOM', 'GAS', 'OTHER')),
  period text not null check (period <> ''),
  fiscal_year integer not null check (fiscal_year between 1949 and 2200),
  due_on date,
  submitted_on date,
  recorded_at timestamptz not null default now(),
  constraint department_return_key unique (department, period)
);

-- 部门报表行 Line of a department’s return
create table department_return_line (
  id uuid primary key default new_id(),
  department_return_id uuid not null references department_return (id),
  project_id uuid references project (id),
  fund_id uuid references fund (id),
  functional_code text,
  carried_over numeric(18,2) check (carried_over >= 0),
  received numeric(18,2) check (received >= 0),
  adjusted numeric(18,2),
  spent numeric(18,2) check (spent >= 0),
  balance numeric(18,2) check (balance >= 0),
  recorded_at timestamptz not null default now(),
  constraint department_return_line_key unique nulls not distinct (department_return_id, project_id, fund_id, functional_code),
  constraint department_return_line_balances check (carried_over + received + adjusted = spent + balance),
  -- An empty cell counts as zero.
  constraint department_return_line_books_balance check (coalesce(carried_over, 0) + coalesce(received, 0) + coalesce(adjusted, 0) = spent + balance)
);
create index department_return_line_project on department_return_line (project_id);
create index department_return_line_fund on department_return_line (fund_id);

-- The days of a period as departments write it: 2024, 2024-06, 2024年6月, 2024Q2, 2024年第二季度, 2024年上半年; null for any other text.
create function period_range(period text) returns daterange language sql immutable parallel safe as $$
  select daterange((make_date(p.year, p.month, 1)), (make_date(p.year, p.month, 1) + make_interval(months => p.months))::date)
  from (
    select y.year, case y.rest
        when '' then 1
        when 'H1' then 1 when '上半年' then 1 when 'H2' then 7 when '下半年' then 7
        else case when y.rest ~ '^(0?[1-9]|1[0-2])$' then y.rest::integer
          when y.rest ~ '^Q[1-4]$' then 3 * substr(y.rest, 2)::integer - 2
          when y.rest ~ '^第?[一二三四1-4]季度?$' then 3 * translate(regexp_replace(y.rest, '[第季度]', '', 'g'), '一二三四', '1234')::integer - 2 end end as month,
      case when y.rest = '' then 12 when y.rest in ('H1', 'H2', '上半年', '下半年') then 6 when y.rest ~ '[Q季]' then 3 else 1 end as months
    from (select (m[1])::integer as year, upper(regexp_replace(m[2], '月份?$', '')) as rest
      from regexp_match(translate(period, ' ', ''), '^((?:19|20|21)[0-9]{2})(?:年度?|[-./])?(.*)$') m) y
  ) p where p.month is not null
$$;

select feed_changes(name, ending) from (values
  ('fund', null), ('allocation', null), ('disbursement', null), ('payment', null), ('planned_source', null),
  ('subsidy_roster', null), ('subsidy_roster_entry', null), ('payee_account', null), ('department_return', null),
  ('department_return_line', null)
) fed (name, ending);
