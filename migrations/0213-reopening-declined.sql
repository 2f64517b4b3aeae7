-- Reopening a closed year that was asked for may be declined, by whoever asked or by another person: until now an asking stood
-- for ever, and anybody might consent to it years later. It can be asked for again afterwards.
-- Locks: access exclusive on fiscal_year_step while its check is replaced, for which its few rows are read; a function is replaced.

alter table fiscal_year_step drop constraint fiscal_year_step_kind_check,
  add constraint fiscal_year_step_kind_check check (kind in ('CLOSED', 'REOPENING_ASKED', 'REOPENING_DECLINED', 'REOPENED'));

create or replace function check_fiscal_year_step() returns trigger language plpgsql as $$
declare
  former fiscal_year_step;
begin
  select * into former from fiscal_year_step s where s.fiscal_year = new.fiscal_year and s.id <> new.id order by s.ordinal desc limit 1;
  if new.ordinal <> coalesce(former.ordinal, 0) + 1
    or new.kind = 'CLOSED' and coalesce(former.kind, 'REOPENED') <> 'REOPENED'
    or new.kind = 'REOPENING_ASKED' and coalesce(former.kind, '') not in ('CLOSED', 'REOPENING_DECLINED')
    or new.kind = 'REOPENING_DECLINED' and coalesce(former.kind, '') <> 'REOPENING_ASKED'
    or new.kind = 'REOPENED' and (coalesce(former.kind, '') <> 'REOPENING_ASKED' or former.taken_by = new.taken_by) then
    raise exception '% 年度的这一步不能接在上一步之后；开账须由另一人同意 The step does not follow from the one before it', new.fiscal_year
      using errcode = 'check_violation', constraint = 'fiscal_year_step_follows', table = 'fiscal_year_step';
  end if;
  return null;
end
$$;
