-- What every county's schema stands on: spatial types, trigrams for Chinese text, time-ordered ids.
-- Locks: none that a reader would meet; the extensions are shared by the counties of one database.

create extension if not exists postgis with schema public;
create extension if not exists pg_trgm with schema public;

-- UUIDv7 (RFC 9562): 48 bits of milliseconds before the random ones, so that new rows stand together in an index.
create function new_id() returns uuid language sql volatile parallel safe as $$
  select encode(
    set_bit(set_bit(
      overlay(uuid_send(gen_random_uuid()) placing substring(int8send(floor(extract(epoch from clock_timestamp()) * 1000)::bigint) from 3) from 1 for 6),
      52, 1), 53, 1), 'hex')::uuid
$$;

-- What a record was before it was corrected: nothing that someone may have to answer for is lost.
create table record_version (
  id uuid primary key default new_id(),
  table_name text not null,
  record_id uuid not null,
  content jsonb not null,
  recorded_at timestamptz not null,
  superseded_at timestamptz not null default now()
);
create index record_version_record on record_version (record_id, superseded_at);
create index record_version_table on record_version (table_name, superseded_at);
