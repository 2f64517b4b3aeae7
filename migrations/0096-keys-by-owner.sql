-- An idempotency key belongs to whoever sent it: two departments may use the same one. The answers to objections go, since
-- they told the receipts, which stand nowhere now; a tie decision's answer is kept where all the others are.
-- Locks: idempotency_key, exclusively, while its rows are read once and its key is built anew; tie_decision for a moment.

delete from idempotency_key where operation = 'submitObjection';
alter table idempotency_key add column owner text check (owner <> '');

-- What was sent with a key of the county is of its role, department and areas; what others sent bears their names.
create function owner_of_sent(sent text) returns text language sql stable as $$
  select coalesce(case when count(distinct k.owner) = 1 then min(k.owner) end, 'name ' || sent) from (
    select 'key ' || concat_ws(' ', role, department, (select string_agg(a::text, ' ' order by a::text collate "C") from unnest(area_ids) a)) as owner
    from api_key where name = sent) k
$$;
update idempotency_key set owner = owner_of_sent(sent_by);
alter table idempotency_key alter column owner set not null, drop constraint idempotency_key_pkey, add primary key (owner, operation, key);

alter table tie_decision drop constraint tie_decision_idempotency_key_key;
insert into idempotency_key (owner, operation, key, request_hash, response, sent_by, recorded_at)
select owner_of_sent(decided_by),
  case kind when 'CONFIRM' then 'confirmTie' when 'REJECT' then 'rejectTie' when 'OUTSIDE' then 'markOutside' when 'SPLIT' then 'splitProject' when 'MERGE' then 'mergeProjects' else 'undoTieDecision' end,
  idempotency_key, request_hash, jsonb_build_object('decision', id), decided_by, recorded_at
from tie_decision where idempotency_key is not null;
drop function owner_of_sent(text);
