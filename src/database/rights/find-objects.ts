import { sql, type Kysely } from 'kysely'
import { TABLES } from './rights-of-tables.js'

/** What stands in a county's schema, without what extensions brought. */
export interface Found {
  tables: string[]
  /** Of tables with people's data. */
  columns: { table: string; name: string; type: string }[]
  /** Names of the views in the schema of masked ones. */
  masked: string[]
}

export async function findObjects(work: Kysely<unknown>, schema: string, masked: string): Promise<Found> {
  const { rows } = await sql<{ found: Found }>`/* find-objects */
    with own as (
      select c.oid, c.relname from pg_class c where c.relnamespace = ${schema}::regnamespace and c.relkind in ('r', 'p')
        and c.relname not like 'quanyu_migration%'
        and not exists (select from pg_depend d where d.objid = c.oid and d.classid = 'pg_class'::regclass and d.deptype = 'e'))
    select jsonb_build_object(
      'tables', (select coalesce(jsonb_agg(relname order by relname), '[]') from own),
      'columns', (select coalesce(jsonb_agg(jsonb_build_object('table', o.relname, 'name', a.attname, 'type', format_type(a.atttypid, a.atttypmod)) order by o.relname, a.attnum), '[]')
        from own o join pg_attribute a on a.attrelid = o.oid and a.attnum > 0 and not a.attisdropped
        where o.relname = any(${Object.keys(TABLES).filter((table) => TABLES[table]!.masks)}::text[])),
      'masked', (select coalesce(jsonb_agg(relname order by relname), '[]') from pg_class where relkind = 'v' and relnamespace = to_regnamespace(quote_ident(${masked})))
    ) as found`.execute(work)
  return rows[0]!.found
}
