-- A cursor of an order by people's data tells only the row's id, and the row's values are looked up when the list goes on from
-- it. Where there is no such row (any more, or for whoever reads) the list cannot go on, and must not look as if it had ended.
-- Locks: none; a new function.
create function check_cursor_row(stands boolean) returns boolean language plpgsql stable parallel safe as $$
begin
  if stands then
    return true;
  end if;
  raise exception 'the row of the cursor is not in this list' using errcode = '22Q03';
end
$$;
