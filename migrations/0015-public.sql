-- Objections: what anyone may say against what is shown to the public, and what the department in charge answers: the content is only
-- ever added to. A receipt opens its own objection to whoever holds it; only its hash is kept here. And figures of the public
-- disclosure that no row of a published area gives: sums and counts alone.

-- 异议 Objection
create table objection (
  id uuid primary key default new_id(),
  -- The year and the objection's place in it; it may be shown to anyone, and opens nothing.
  number text not null unique check (number ~ '^[0-9]{8}$'),
  receipt_sha256 text not null unique check (receipt_sha256 ~ '^[0-9a-f]{64}$'),
  area_id uuid references consolidation_area (id),
  project_id uuid references project (id),
  fund_id uuid references fund (id),
  notice_id uuid references public_notice (id),
  -- As it was written, for those in charge; and as everyone may read it, without numbers of telephones, identity cards, accounts.
  original text check (original is not null and char_length(original) between 10 and 4000),
  words text not null check (words <> ''),
  contact text check (char_length(contact) between 1 and 200),
  -- The department in charge now: that of the subject, until the leading group transfers it.
  department text not null check (department in ('NATURAL_RESOURCES', 'AGRICULTURE', 'FORESTRY', 'WATER', 'ENVIRONMENT', 'FINANCE', 'TRANSPORT', 'HOUSING', 'POWER', 'TELECOM', 'GAS', 'OTHER')),
  received_on date not null,
  due_on date not null,
  recorded_at timestamptz not null default now(),
  constraint objection_of_one_thing check (num_nonnulls(area_id, project_id, fund_id, notice_id) = 1),
  constraint objection_due_after_receipt check (due_on >= received_on)
);
create index objection_area on objection (area_id);
create index objection_project on objection (project_id);
create index objection_fund on objection (fund_id);
create index objection_notice on objection (notice_id);
create index objection_department on objection (department, due_on);

-- 异议答复 Answer to an objection; a further one is another row.
create table objection_answer (
  id uuid primary key default new_id(),
  objection_id uuid not null references objection (id),
  verdict text not null check (verdict in ('UPHELD', 'PARTLY', 'REJECTED')),
  words text not null check (char_length(words) between 2 and 4000),
  department text not null check (department in ('NATURAL_RESOURCES', 'AGRICULTURE', 'FORESTRY', 'WATER', 'ENVIRONMENT', 'FINANCE', 'TRANSPORT', 'HOUSING', 'POWER', 'TELECOM', 'GAS', 'OTHER')),
  answered_on date not null,
  recorded_at timestamptz not null default now()
);
create index objection_answer_objection on objection_answer (objection_id, id);

-- 异议转办 Transfer of an objection: which department is in charge instead of which, and why.
create table objection_transfer (
  id uuid primary key default new_id(),
  objection_id uuid not null references objection (id),
  former_department text not null check (former_department in ('NATURAL_RESOURCES', 'AGRICULTURE', 'FORESTRY', 'WATER', 'ENVIRONMENT', 'FINANCE', 'TRANSPORT', 'HOUSING', 'POWER', 'TELECOM', 'GAS', 'OTHER')),
  department text not null check (department in ('NATURAL_RESOURCES', 'AGRICULTURE', 'FORESTRY', 'WATER', 'ENVIRONMENT', 'FINANCE', 'TRANSPORT', 'HOUSING', 'POWER', 'TELECOM', 'GAS', 'OTHER')),
  reason text not null check (reason <> ''),
  transferred_on date not null,
  recorded_at timestamptz not null default now()
);
create index objection_transfer_objection on objection_transfer (objection_id, id);

-- Of an objection only the department in charge may change, and only by a transfer.
create function keep_objection() returns trigger language plpgsql as $$
begin
  if to_jsonb(new) - 'department' <> to_jsonb(old) - 'department' or (new.department <> old.department and new.department is distinct from (
    select t.department from objection_transfer t where t.objection_id = old.id order by t.id desc limit 1)) then
    raise exception 'objection is append-only' using errcode = '23514';
  end if;
  return new;
end
$$;
create trigger objection_kept before update on objection for each row execute function keep_objection();
create trigger objection_append_only before delete or truncate on objection for each statement execute function refuse_change();
create trigger objection_answer_append_only before update or delete or truncate on objection_answer for each statement execute function refuse_change();
create trigger objection_transfer_append_only before update or delete or truncate on objection_transfer for each statement execute function refuse_change();

create function hand_objection_on() returns trigger language plpgsql as $$
begin
  update objection o set department = new.department where o.id = new.objection_id and o.department <> new.department;
  return null;
end
$$;
create trigger objection_handed_on after insert on objection_transfer for each row execute function hand_objection_on();

-- The objection that a receipt opens, for whoever holds it and in any role; without the contact that was left.
create function objection_of_receipt(receipt text) returns table (
  number text, words text, department text, received_on date, due_on date, is_overdue boolean,
  area_id uuid, project_id uuid, fund_id uuid, notice_id uuid, answers jsonb
) language sql stable security definer set search_path from current as $$
  select o.number, o.original, o.department, o.received_on, o.due_on,
    o.due_on < (now() at time zone 'Asia/Shanghai')::date and not exists (select from objection_answer a where a.objection_id = o.id),
    o.area_id, o.project_id, o.fund_id, o.notice_id,
    (select coalesce(jsonb_agg(jsonb_build_object('verdict', a.verdict, 'words', a.words, 'department', a.department, 'answered_on', a.answered_on) order by a.id), '[]') from objection_answer a where a.objection_id = o.id)
  from objection o where o.receipt_sha256 = encode(sha256(convert_to(receipt, 'UTF8')), 'hex')
$$;

-- Objections by the department in charge: of the whole county, or of one area that is published.
create function objection_figures(of_area uuid default null) returns table (
  department text, received integer, answered integer, open integer, overdue integer, answered_late integer, upheld integer
) language sql stable security definer set search_path from current as $$
  with place as (
    select t.project_id from area_tie t where t.area_id = of_area and t.ended_at is null and t.project_id is not null
    union select x.project_id from area_tie t join project_part x on x.id = t.project_part_id where t.area_id = of_area and t.ended_at is null
  ), counted as (
    select o.department, o.due_on, (select min(a.answered_on) from objection_answer a where a.objection_id = o.id) as answered_on,
      (select a.verdict in ('UPHELD', 'PARTLY') from objection_answer a where a.objection_id = o.id order by a.id desc limit 1) as is_upheld
    from objection o
    where of_area is null or (exists (select from publication u where u.area_id = of_area and u.withdrawn_at is null) and (
      o.area_id = of_area or o.project_id in (select project_id from place)
      or o.notice_id in (select n.id from public_notice n where case
        when n.area_id is not null then n.area_id = of_area
        when n.project_id is not null then n.project_id in (select project_id from place)
        else n.division_id in (select v.division_id from division_area v where v.area_id = of_area) end)))
  )
  select department, count(*)::integer, count(answered_on)::integer, (count(*) - count(answered_on))::integer,
    (count(*) filter (where answered_on is null and due_on < (now() at time zone 'Asia/Shanghai')::date))::integer,
    (count(*) filter (where answered_on > due_on))::integer, (count(*) filter (where is_upheld))::integer
  from counted group by department
$$;

-- The county's money that was allocated and is not tied to an area yet; it is shown beside every area's sum, so that none looks
-- complete.
create function unplaced_money() returns numeric language sql stable security definer set search_path from current as $$
  select coalesce(sum(allocated), 0) from kept_sum where grain = 'AREA' and status = 'UNRESOLVED'
$$;

select feed_changes(name, ending) from (values
  ('objection', null), ('objection_answer', null), ('objection_transfer', null)
) fed (name, ending);
