-- Ties of projects and allocations to areas, with their evidence, and what reviewers decided.

create table allocation_part (
  id uuid primary key default new_id(),
  allocation_id uuid not null references allocation (id),
  part_id uuid not null references project_part (id),
  amount numeric(18,2) not null check (amount >= 0),
  ended_at timestamptz,
  recorded_at timestamptz not null default now(),
  unique nulls not distinct (allocation_id, part_id, ended_at)
);
create index allocation_part_part on allocation_part (part_id);

-- The moment of a transaction that works on ties: read once, after it got its lock, so that the end of an old tie and the
-- beginning of the new one meet, and no moment lies before that of a transaction that had the lock earlier (as now() might).
create function tie_moment() returns timestamptz language sql stable as $$
  select coalesce(nullif(current_setting('quanyu.tie_moment', true), ''), now()::text)::timestamptz
$$;

create table tie_decision (
  id uuid primary key default new_id(),
  kind text not null check (kind in ('CONFIRM', 'REJECT', 'OUTSIDE', 'SPLIT', 'MERGE', 'UNDO')),
  project_id uuid references project (id),
  part_id uuid references project_part (id),
  allocation_id uuid references allocation (id),
  area_id uuid references consolidation_area (id),
  other_project_id uuid references project (id),
  undoes_id uuid unique references tie_decision (id),
  reason text not null check (reason <> ''),
  decided_by text not null check (decided_by <> ''),
  decided_at timestamptz not null default now(),
  -- Made along with another by one request: where the parts of a split lie.
  made_with_id uuid references tie_decision (id),
  idempotency_key text check (idempotency_key <> ''),
  -- The same key with another request is refused.
  request_hash text,
  -- What a merge moved, so that undoing it moves back just that.
  moved_source_ids uuid[] not null default '{}',
  recorded_at timestamptz not null default now(),
  check (num_nonnulls(project_id, part_id, allocation_id) = 1),
  check ((kind = 'CONFIRM') <= (area_id is not null)),
  check ((kind = 'MERGE') <= (other_project_id is not null)),
  check ((kind = 'UNDO') = (undoes_id is not null)),
  check ((made_with_id is null) = (idempotency_key is not null)),
  check ((idempotency_key is null) = (request_hash is null))
);
create index tie_decision_project on tie_decision (project_id, decided_at);
create index tie_decision_part on tie_decision (part_id, decided_at);
create index tie_decision_allocation on tie_decision (allocation_id, decided_at);

create table area_tie (
  id uuid primary key default new_id(),
  project_id uuid references project (id),
  project_part_id uuid references project_part (id),
  allocation_id uuid references allocation (id),
  allocation_part_id uuid references allocation_part (id),
  status text not null check (status in ('TIED', 'OUTSIDE', 'UNRESOLVED')),
  area_id uuid references consolidation_area (id),
  method text check (method in ('MANUAL', 'DECLARED', 'INHERITED', 'DIVISION', 'SPATIAL', 'PLACE_NAME')),
  reason text check (reason in ('NO_EVIDENCE', 'UNKNOWN_PLACE', 'TOO_COARSE', 'AMBIGUOUS', 'CONFLICT', 'SPANS_AREAS', 'POSSIBLE_DUPLICATE')),
  explanation text not null,
  evidence jsonb not null default '[]',
  candidates jsonb not null default '[]',
  -- The divisions that the evidence names: when one of them changes just these ties are worked out again. Not indexed: such
  -- changes are rare and reading all current ties takes 0.1 s, while an index would slow down every tie that is written.
  division_ids uuid[] not null default '{}',
  rules_version text not null,
  tied_at timestamptz not null default now(),
  ended_at timestamptz,
  recorded_at timestamptz not null default now(),
  check (num_nonnulls(project_id, project_part_id, allocation_id, allocation_part_id) = 1),
  check ((status = 'UNRESOLVED') = (reason is not null)),
  check ((status = 'UNRESOLVED') <= (area_id is null)),
  check ((status = 'OUTSIDE') <= (area_id is null))
);
-- At most one current tie per subject.
create unique index area_tie_project on area_tie (project_id) where ended_at is null and project_id is not null;
create unique index area_tie_project_part on area_tie (project_part_id) where ended_at is null and project_part_id is not null;
create unique index area_tie_allocation on area_tie (allocation_id) where ended_at is null and allocation_id is not null;
create unique index area_tie_allocation_part on area_tie (allocation_part_id) where ended_at is null and allocation_part_id is not null;
create index area_tie_area_project on area_tie (area_id, project_id) where ended_at is null and project_id is not null;
create index area_tie_area_allocation on area_tie (area_id, allocation_id) where ended_at is null and allocation_id is not null;
create index area_tie_worklist on area_tie (reason, id) where ended_at is null and status = 'UNRESOLVED';
create index area_tie_history_project on area_tie (project_id, tied_at) where project_id is not null;
create index area_tie_history_allocation on area_tie (allocation_id, tied_at) where allocation_id is not null;
-- An area's books of an earlier moment are found by the ties of that moment.
create index area_tie_history_area on area_tie (area_id, tied_at, ended_at) include (allocation_id, allocation_part_id) where area_id is not null;
-- Since when a part of a project has been unresolved.
create index area_tie_history_project_part on area_tie (project_part_id, tied_at) where project_part_id is not null;
-- The parts of split projects, and of their money, that lie in one area: few; whole projects are counted as the area's rollup
-- less these.
create index area_tie_area_project_part on area_tie (area_id, project_part_id) where ended_at is null and project_part_id is not null;
create index area_tie_area_allocation_part on area_tie (area_id, allocation_part_id) where ended_at is null and allocation_part_id is not null;

create table duplicate_pair (
  id uuid primary key default new_id(),
  first_id uuid not null references project (id),
  second_id uuid not null references project (id),
  explanation text not null,
  state text not null check (state in ('OPEN', 'MERGED', 'DISMISSED', 'GONE')),
  decision_id uuid references tie_decision (id),
  recorded_at timestamptz not null default now(),
  unique (first_id, second_id),
  check (first_id < second_id)
);
create index duplicate_pair_second on duplicate_pair (second_id);
create index duplicate_pair_decision on duplicate_pair (decision_id);

-- The decision that stands for a subject: the latest that no other has undone.
create view standing_decision as
  select distinct on (project_id, part_id, allocation_id) d.* from tie_decision d
  where d.kind in ('CONFIRM', 'OUTSIDE', 'REJECT') and not exists (select from tie_decision u where u.undoes_id = d.id)
  order by project_id, part_id, allocation_id, decided_at desc, id desc;

-- Rejections by reviewers that stand; without an area it is the rejection of lying outside.
create view standing_rejection as
  select d.* from tie_decision d where d.kind = 'REJECT' and not exists (select from tie_decision u where u.undoes_id = d.id);

-- What two projects are compared by when duplicates are looked for: one row per department's record. A record is held by its
-- own project, or by the one that it was merged into.
create table project_likeness (
  project_id uuid primary key references project (id),
  holder_id uuid not null references project (id),
  department text not null,
  title text not null,
  place text not null,
  budget numeric(18,2),
  first_year integer,
  last_year integer,
  pool_number text,
  document_numbers text[] not null default '{}'
);
create index project_likeness_holder on project_likeness (holder_id);
create index project_likeness_title on project_likeness (title);
create index project_likeness_place on project_likeness (place) where place <> '';
create index project_likeness_pool_number on project_likeness (pool_number) where pool_number is not null;

-- What is counted when ties are counted, once each: a project that was split counts as its parts, an allocation of it likewise,
-- and a project that was merged into another not at all.
create view tie_subject as
  select t.id as tie_id, t.status, t.reason, t.area_id, p.department, p.id as project_id, null::uuid as fund_id, 1 as projects, 0 as allocations, 0::numeric(18,2) as amount
  from project p join area_tie t on t.project_id = p.id and t.ended_at is null
  where p.merged_into_id is null and not exists (select from project_part x where x.project_id = p.id and x.ended_at is null)
  union all
  select t.id, t.status, t.reason, t.area_id, p.department, p.id, null, 1, 0, 0
  from project_part x join project p on p.id = x.project_id join area_tie t on t.project_part_id = x.id and t.ended_at is null
  where x.ended_at is null and p.merged_into_id is null
  union all
  select t.id, t.status, t.reason, t.area_id, a.department, a.project_id, a.fund_id, 0, 1, a.amount
  from allocation a join area_tie t on t.allocation_id = a.id and t.ended_at is null
  where not exists (select from allocation_part y where y.allocation_id = a.id and y.ended_at is null)
  union all
  select t.id, t.status, t.reason, t.area_id, a.department, a.project_id, a.fund_id, 0, 1, y.amount
  from allocation_part y join allocation a on a.id = y.allocation_id join area_tie t on t.allocation_part_id = y.id and t.ended_at is null
  where y.ended_at is null;

-- What awaits a reviewer. Allocations that follow an unresolved project stand under it, and are decided with it: its amount
-- is theirs, or its budget while no money has been allocated. Its allocations that have ties of their own await nobody.
create view tie_work_item as
  select t.id, t.id as tie_id, t.project_id, null::uuid as project_part_id, null::uuid as allocation_id, t.reason, t.explanation, t.tied_at as since, p.department,
    case when m.given then m.amount else coalesce(p.budget, 0) end::numeric(18,2) as amount, m.waiting as waiting_allocations
  from area_tie t join project p on p.id = t.project_id,
    lateral (select count(*) > 0 as given, coalesce(sum(a.amount) filter (where u.status = 'UNRESOLVED'), 0) as amount, (count(*) filter (where u.status = 'UNRESOLVED'))::integer as waiting
      from allocation a join area_tie u on u.allocation_id = a.id and u.ended_at is null where a.project_id = p.id) m
  where t.ended_at is null and t.status = 'UNRESOLVED' and p.merged_into_id is null
  union all
  select t.id, t.id, x.project_id, x.id, null, t.reason, t.explanation, t.tied_at, p.department,
    coalesce((select sum(y.amount) from allocation_part y where y.part_id = x.id and y.ended_at is null), 0), (select count(*) from allocation_part y where y.part_id = x.id and y.ended_at is null)::integer
  from area_tie t join project_part x on x.id = t.project_part_id join project p on p.id = x.project_id
  where t.ended_at is null and t.status = 'UNRESOLVED' and x.ended_at is null
  union all
  select t.id, t.id, a.project_id, null, a.id, t.reason, t.explanation, t.tied_at, a.department, a.amount, 1
  from area_tie t join allocation a on a.id = t.allocation_id
  where t.ended_at is null and t.status = 'UNRESOLVED'
    and not exists (select from area_tie u where u.project_id = a.project_id and u.ended_at is null and u.status = 'UNRESOLVED');

select feed_changes(name, ending) from (values
  ('allocation_part', 'ended_at'), ('tie_decision', null), ('area_tie', 'ended_at'), ('duplicate_pair', null)
) fed (name, ending);
