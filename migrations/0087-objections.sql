-- What anyone may say against what is shown to the public, and what the department in charge answers: the content is only
-- ever added to. A receipt opens its own objection to whoever holds it; only its hash is kept here.
-- Locks: new tables only; a share lock on the tables that they refer to, while the keys are made.

-- 异议 Objection
create table objection (
  id uuid primary key default new_id(),
  -- The year and its place in the year; it may be shown to anyone, and opens nothing.
  number text not null unique check (number ~ '^[0-9]{8}$'),
  receipt_sha256 text not null unique check (receipt_sha256 ~ '^[0-9a-f]{64}$'),
  area_id uuid references consolidation_area (id),
  project_id uuid references project (id),
  fund_id uuid references fund (id),
  notice_id uuid references public_notice (id),
  -- As it was written, for those in charge; and as all may read it, without the numbers of telephones, papers and accounts.
  original text check (original is not null and char_length(original) between 10 and 4000),
  words text not null check (words <> ''),
  contact text check (char_length(contact) between 1 and 200),
  -- The one in charge now: that of the subject, until the leading group hands it on.
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

-- 异议转办 Who was put in charge instead of whom, and why.
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

-- Of an objection nothing changes but who is in charge of it, and that by a transfer alone.
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

-- What a receipt opens, to whoever holds it and in any role; nothing of the contact that was left.
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
