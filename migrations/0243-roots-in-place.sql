-- The root over the hashes of a block is reckoned in place: a statement for each level of the tree was planned at each call, and
-- each read of a hash went through all before it. A moment's text is put into the statement that asks for it (as "stable", which
-- what it stands on is) instead of running a statement of its own for each row. Both give what they gave.
-- Locks: none; two functions are replaced.

create or replace function merkle_root(hashes bytea[]) returns bytea language plpgsql immutable parallel safe as $$
declare
  width integer := cardinality(hashes);
begin
  while width > 1 loop
    for i in 1 .. width / 2 loop
      hashes[i] := sha256('\x01'::bytea || hashes[2 * i - 1] || hashes[2 * i]);
    end loop;
    if width % 2 = 1 then
      hashes[width / 2 + 1] := hashes[width];
    end if;
    width := (width + 1) / 2;
  end loop;
  return hashes[1];
end
$$;

create or replace function utc_text(moment timestamptz) returns text language sql stable parallel safe as $$
  select to_char(moment at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
$$;
