-- A figure of a reward, once entered, stands: another one is another version. Who entered it is kept beside it.
-- Locks: reward_parameter, exclusively, for a moment.

alter table reward_parameter add column set_by text;
-- Told by whoever opened the transaction, whatever way the figure comes in; what is there already keeps none.
alter table reward_parameter alter column set_by set default nullif(current_setting('quanyu.act', true), '')::jsonb->>'principal';

-- Only what was left blank may be filled in: the plan itself leaves its figures so.
create function keep_reward_parameter() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or (num_nonnulls(old.share, old.amount) > 0
    and (new.kind, new.valid_from, new.share, new.amount, new.source_document) is distinct from (old.kind, old.valid_from, old.share, old.amount, old.source_document)) then
    raise exception '奖励标准只增不改：请另录一个生效日期的标准。A figure is not overwritten: enter another version.' using errcode = 'check_violation', constraint = 'reward_parameter_kept', table = 'reward_parameter';
  end if;
  if tg_op = 'UPDATE' and num_nonnulls(old.share, old.amount) = 0 and num_nonnulls(new.share, new.amount) > 0 then
    new.set_by := nullif(current_setting('quanyu.act', true), '')::jsonb->>'principal';
  end if;
  return new;
end
$$;
create trigger reward_parameter_kept before update or delete on reward_parameter for each row execute function keep_reward_parameter();
