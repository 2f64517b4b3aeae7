-- Which of two steps of one day came later was told by recorded_at, which every correction moves: an approval whose opinion was
-- corrected stood again over the return of the same day. When a step's decision was first entered is kept apart from it.
-- Locks: access exclusive on approval_step while the column is filled.
alter table approval_step add column entered_at timestamptz;

create function entry_of_decision(step uuid, recorded timestamptz) returns timestamptz language sql stable as $$
  select coalesce((select min(v.recorded_at) from record_version v where v.table_name = 'approval_step' and v.record_id = step and v.content->>'verdict' <> 'PENDING'), recorded)
$$;
-- As the type is set anew, without an update: no trigger is to take this for a correction.
alter table approval_step alter column entered_at type timestamptz using entry_of_decision(id, recorded_at);
drop function entry_of_decision(uuid, timestamptz);
-- Not now(): of two steps of one day that come in one file the later is the one that was entered later.
alter table approval_step alter column entered_at set default clock_timestamp(), alter column entered_at set not null;

create function enter_decision() returns trigger language plpgsql as $$
begin
  new.entered_at := clock_timestamp();
  return new;
end $$;
create trigger approval_step_decided before update of verdict on approval_step
  for each row when (old.verdict = 'PENDING' and new.verdict <> 'PENDING') execute function enter_decision();
