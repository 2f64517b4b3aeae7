-- Whether a row lies in a published area was asked by a subquery of each policy, in which the policies of the areas and of their
-- publication stood again: a page for the public was planned for as long as it was read. The areas that are published are told
-- to all by one function; a policy asks it once a statement.
-- Locks: none; a function is made.
create or replace function published_areas() returns uuid[] language plpgsql stable parallel safe security definer set search_path from current as $$
begin
  return array(select area_id from publication where withdrawn_at is null);
end $$;
