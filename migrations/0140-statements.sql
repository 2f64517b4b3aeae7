-- What each fund, allocation, disbursement and payment says (to whom, for what, when, by which document) is chained as the
-- entries are: each version of a record is a statement in a chain of its fund, so that nobody can change one unseen. Sums are
-- left out: they follow from the entries. People's data stand in a statement as a salted hash (a commitment), so that a chain
-- can be checked, exported and shown without telling them; the salt is kept beside it and is in no export.
-- Rows that are there already are stated as they stand when this runs (kind FOUND): no chain can say what they were before.
-- Locks: new tables; share row exclusive on fund, allocation, disbursement and payment while triggers are made; every row of
-- these and of their histories is read once.

create table ledger_statement_chain (
  id uuid primary key,
  fund_id uuid not null unique,
  sequence bigint not null default 0,
  block bigint not null default 0,
  head bytea not null default decode(repeat('00', 32), 'hex')
);

create table ledger_statement (
  chain_id uuid not null references ledger_statement_chain (id),
  sequence bigint not null,
  block bigint not null,
  table_name text not null,
  record_id uuid not null,
  version bigint not null,
  -- FOUND: as it stood when statements began. RECORDED: as it was written or corrected.
  kind text not null check (kind in ('FOUND', 'RECORDED')),
  -- The record's columns as JSON, without sums and people's data; what is null is left out.
  content text not null,
  -- SHA-256 of the salt and of people's data as a JSON array; null where the table has none.
  people bytea,
  principal text not null check (principal <> ''),
  recorded_at timestamptz not null,
  previous_hash bytea not null,
  hash bytea not null,
  salt bytea,
  primary key (chain_id, sequence),
  constraint ledger_statement_version unique (record_id, table_name, version),
  check ((people is null) = (salt is null))
);
create trigger ledger_statement_append_only before update or delete or truncate on ledger_statement for each statement execute function refuse_change();

-- A fund's chain of statements has another id than its chain of entries, so that the heads of both are signed side by side.
create function statement_chain_of(fund uuid) returns uuid language sql immutable parallel safe as $$
  select encode(substr(sha256(convert_to('statements ' || fund::text, 'UTF8')), 1, 16), 'hex')::uuid
$$;

create function utc_text(moment timestamptz) returns text language sql immutable parallel safe as $$
  select to_char(moment at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
$$;

create type statement_draft as (fund_id uuid, record_id uuid, content text, people bytea, salt bytea);

-- Chains what records say. src/ledger/leaf.ts computes the same hashes. Locks the chains of entries, which stand for both:
-- whoever changes records of several funds has opened all of them before (ledger_open).
create function ledger_state(of_table text, of_kind text, drafts statement_draft[]) returns void language plpgsql volatile as $$
declare
  chains uuid[];
  moment timestamptz;
  who text := coalesce(nullif(current_setting('quanyu.act', true), '')::jsonb->>'principal', session_user);
begin
  if cardinality(drafts) = 0 then return; end if;
  chains := array(select distinct d.fund_id from unnest(drafts) d);
  moment := ledger_open(chains);
  update ledger_chain c set recorded_at = moment where c.id = any(chains) and c.recorded_at < moment;
  insert into ledger_statement_chain (id, fund_id) select statement_chain_of(f), f from unnest(chains) f
  where not exists (select from ledger_statement_chain c where c.fund_id = f);
  with placed as (
    select c.id as chain_id, c.sequence + row_number() over (partition by c.id order by d.place) as sequence, c.block + 1 as block, c.head, d.*,
      row_number() over (partition by d.record_id order by d.place) + coalesce((select max(s.version) from ledger_statement s where s.record_id = d.record_id and s.table_name = of_table), 0) as version
    from unnest(drafts) with ordinality as d(fund_id, record_id, content, people, salt, place) join ledger_statement_chain c on c.fund_id = d.fund_id),
  written as (
    insert into ledger_statement (chain_id, sequence, block, table_name, record_id, version, kind, content, people, principal, recorded_at, previous_hash, salt, hash)
    select p.chain_id, p.sequence, p.block, of_table, p.record_id, p.version, of_kind, p.content, p.people, who, moment, p.head, p.salt,
      sha256('\x00'::bytea || convert_to(ledger_part(p.chain_id::text) || ledger_part(p.sequence::text) || ledger_part(p.block::text) || ledger_part(of_table)
        || ledger_part(p.record_id::text) || ledger_part(p.version::text) || ledger_part(of_kind) || ledger_part(p.content) || ledger_part(encode(p.people, 'hex'))
        || ledger_part(who) || ledger_part(utc_text(moment)) || ledger_part(encode(p.head, 'hex')), 'UTF8'))
    from placed p
    returning chain_id, sequence, hash)
  update ledger_statement_chain c set sequence = n.sequence, block = c.block + 1, head = ledger_head(c.head, merkle_root(n.hashes))
  from (select w.chain_id, max(w.sequence) as sequence, array_agg(w.hash order by w.sequence) as hashes from written w group by w.chain_id) n
  where c.id = n.chain_id;
end
$$;

-- A row's trigger notes that a statement changes what records say; one of sums alone costs nothing more.
create function note_restated() returns trigger language plpgsql as $$
begin
  perform set_config('quanyu.restated_' || tg_table_name, 'yes', true);
  return new;
end
$$;

-- For each table: the columns that a statement holds, those of people's data, and the row's fund. What is not named here is a
-- sum. src/funds/stated-columns.ts has the same list.
do $$
declare
  stated record;
  content text;
  people text;
  draft text;
  every text;
begin
  for stated in
    select * from (values
      ('fund', '{id,document_number,name,level,programme,fiscal_year,received_on,upstream_document,pool_number,functional_codes,purposes,performance_target,recorded_at,kind,further_levels,carried_from_id,stated_amount}'::text[], '{}'::text[], 'r.id'),
      ('allocation', '{id,fund_id,external_id,project_id,project_source_id,department,allocated_on,place,village_code,area_code,purpose,economic_code,recorded_at,stated_amount,plan_documents,after_completion}', '{}', 'r.fund_id'),
      ('disbursement', '{id,allocation_id,external_id,disbursed_on,recipient,recorded_at,stated_amount,passed_through}', '{}', '(select a.fund_id from allocation a where a.id = r.allocation_id)'),
      ('payment', '{id,disbursement_id,external_id,paid_on,contract_number,recorded_at,stated_amount}', '{payee,account}', '(select a.fund_id from disbursement d join allocation a on a.id = d.allocation_id where d.id = r.disbursement_id)')
    ) t(name, columns, people, fund)
  loop
    content := (select string_agg(format('%L, %s', c, case c when 'recorded_at' then 'utc_text(r.recorded_at)' when 'stated_amount' then 'r.stated_amount::text' else 'r.' || c end), ', ') from unnest(stated.columns) c);
    people := (select string_agg('r.' || c, ', ') from unnest(stated.people) c);
    draft := format('row(%s, r.id, json_strip_nulls(json_build_object(%s))::text, %s, %s)::statement_draft', stated.fund, content,
      case when people is null then 'null' else format('sha256(r.salt || convert_to(json_build_array(%s)::text, ''UTF8''))', people) end, case when people is null then 'null' else 'r.salt' end);
    every := (select string_agg(c, ', ') from unnest(stated.columns || stated.people) c);
    execute format('create function state_%1$s() returns trigger language plpgsql as $f$
      begin
        if tg_op = ''INSERT'' then
          perform ledger_state(''%1$s'', ''RECORDED'', array(select %2$s from (select n.*, uuid_send(gen_random_uuid()) as salt from new_rows n) r));
        elsif current_setting(''quanyu.restated_%1$s'', true) <> '''' then
          perform set_config(''quanyu.restated_%1$s'', '''', true);
          perform ledger_state(''%1$s'', ''RECORDED'', array(select %2$s from (select n.*, uuid_send(gen_random_uuid()) as salt from new_rows n) r
            where r.id in (select id from (select %3$s from new_rows except select %3$s from old_rows) changed)));
        end if;
        return null;
      end $f$', stated.name, draft, every);
    -- These names stand before those of the histories' triggers, which take over the moment that is fixed here.
    execute format('create trigger %1$s_chain_noted before update on %1$s for each row when ((%2$s) is distinct from (%3$s)) execute function note_restated()', stated.name,
      (select string_agg('old.' || c, ', ') from unnest(stated.columns || stated.people) c), (select string_agg('new.' || c, ', ') from unnest(stated.columns || stated.people) c));
    execute format('create trigger %1$s_chain_begun after insert on %1$s referencing new table as new_rows for each statement execute function state_%1$s()', stated.name);
    execute format('create trigger %1$s_chain_kept after update on %1$s referencing old table as old_rows new table as new_rows for each statement execute function state_%1$s()', stated.name);
    execute format('select ledger_state(%1$L, ''FOUND'', array(select %2$s from (select n.*, uuid_send(gen_random_uuid()) as salt from %1$I n order by n.id) r))', stated.name, draft);
  end loop;
end
$$;

-- The histories until now are stated row by row; those written from now on follow from entries and statements.
select ledger_state('allocation_history', 'FOUND', array(
  select row(h.fund_id, h.allocation_id, json_build_array(utc_text(h.recorded_at), h.fund_id, h.project_id, h.amount::text, h.disbursed_amount::text, h.paid_amount::text, h.returned_amount::text, h.carried_over_amount::text)::text, null, null)::statement_draft
  from allocation_history h order by h.allocation_id, h.recorded_at));
select ledger_state('fund_history', 'FOUND', array(
  select row(h.fund_id, h.fund_id, json_build_array(utc_text(h.recorded_at), h.amount::text, h.allocated_amount::text, h.returned_amount::text, h.carried_over_amount::text)::text, null, null)::statement_draft
  from fund_history h order by h.fund_id, h.recorded_at));
select set_config('quanyu.ledger_moment', '', true);
analyze ledger_statement, ledger_statement_chain;
