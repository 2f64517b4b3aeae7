-- Where each county lies, so that the province's page can draw it: its outline, simplified, as GeoJSON. It is no record of the
-- county's but what every map shows. A table of its own: a county in another database may tell its sums without it.
-- Locks: a new table.
create table county_boundary (
  county text primary key references county (name),
  -- Null where the county has no boundaries.
  boundary jsonb,
  told_at timestamptz not null
);
