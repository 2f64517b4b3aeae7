-- The last step of the plan that an area passed, for its disclosure. Of a published area it is nobody's secret; of another it is
-- told to whoever sees the area's steps. So no role needs the steps' table for what all may know of an area.
-- Payments name their contract by its number, by which they are looked up.
-- Locks: payment, against writing, while its index is built.

create function disclosed_step(of_area uuid) returns table (kind text, decided_on date)
language sql stable security definer set search_path from current as $$
  select s.kind, s.decided_on from approval_step s
  where s.area_id = of_area and s.verdict in ('APPROVED', 'APPROVED_WITH_CHANGES')
    and exists (select from publication u where u.area_id = of_area and u.withdrawn_at is null)
  order by s.decided_on desc, s.kind limit 1
$$;

create function last_step(of_area uuid) returns table (kind text, decided_on date)
language plpgsql stable as $$
begin
  if exists (select from publication u where u.area_id = of_area and u.withdrawn_at is null) then
    return query select d.kind, d.decided_on from disclosed_step(of_area) d;
  else
    return query select s.kind, s.decided_on from approval_step s
      where s.area_id = of_area and s.verdict in ('APPROVED', 'APPROVED_WITH_CHANGES') order by s.decided_on desc, s.kind limit 1;
  end if;
end
$$;

create index payment_contract on payment (contract_number) where contract_number is not null;
