-- Steps that come in one file are entered one after another: of two on one day the later is the one that was entered later.
-- A figure of a reward is more than nought by whatever way it comes in.
-- Locks: approval_step and reward_parameter, exclusively, for a moment; no row is read.

alter table approval_step alter column recorded_at set default clock_timestamp();
alter table reward_parameter add constraint reward_parameter_positive check (coalesce(share, amount, 1) > 0) not valid;
