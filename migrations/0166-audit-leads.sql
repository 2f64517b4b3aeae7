-- Whom the audit's findings are about: payees, contractors, owners and accounts, and what ties them. Each run draws them anew
-- out of payments, contracts and rosters, so all of it follows from records that stand elsewhere. Names of people are masked
-- when they are written; an account shows its last four digits. Who is kept: who has contracts, is named by a finding, is paid
-- for several projects, or shares an account.
-- Locks: new tables only; share row exclusive on finding and audit_run while keys are made.

create table audit_party (
  id uuid primary key,
  kind text not null check (kind in ('UNIT', 'PERSON', 'ACCOUNT')),
  told text not null,
  payments integer not null default 0 check (payments >= 0),
  paid_amount numeric(18,2) not null default 0,
  projects integer not null default 0 check (projects >= 0),
  contracts_won integer not null default 0 check (contracts_won >= 0),
  contracts_given integer not null default 0 check (contracts_given >= 0),
  run_id uuid not null references audit_run (id) deferrable,
  recorded_at timestamptz not null default now()
);

create table audit_link (
  id uuid primary key default new_id(),
  -- PAID_INTO: a payee and the account; WON_FROM: a contractor and the owner of its contracts.
  kind text not null check (kind in ('PAID_INTO', 'WON_FROM')),
  party_id uuid not null references audit_party (id),
  other_id uuid not null references audit_party (id),
  times integer not null check (times > 0),
  amount numeric(18,2) not null,
  -- Of all that the owner gave, or the account took in.
  share numeric(18,6) not null check (share between 0 and 1),
  recorded_at timestamptz not null default now(),
  constraint audit_link_key unique (kind, party_id, other_id)
);
create index audit_link_other on audit_link (other_id);

create table finding_party (
  id uuid primary key default new_id(),
  finding_id uuid not null references finding (id),
  party_id uuid not null references audit_party (id),
  recorded_at timestamptz not null default now(),
  constraint finding_party_key unique (finding_id, party_id)
);
create index finding_party_party on finding_party (party_id);
