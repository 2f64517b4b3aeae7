-- Primary keys of the two tables that had none: without one PostgreSQL refuses to update or delete a row of a table that is
-- published to another database (logical replication).
-- Locks: access exclusive on funding_sum and funding_delta while they are rewritten, about a second for 100,000 rows.
alter table funding_sum add column id uuid not null default new_id();
alter table funding_sum add primary key (id);
alter table funding_delta add column id uuid not null default new_id();
alter table funding_delta add primary key (id);
