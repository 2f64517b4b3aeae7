import { sql, type Kysely } from 'kysely'
import { keyOfObject, type RightsObject } from './rights-objects.js'
import { ident, literal, type PolicyPlace } from './table-conditions.js'

/** Roles of Quanyu's: what a database's administrator gave others is the administrator's business. */
const OURS = sql`(a.grantee = 0 or a.grantee in (select oid from pg_roles where rolname like 'quanyu\\_%'))`

/**
 * A digest of the rights that objects have in the database's own catalogue, by object: privileges, policies, triggers of the
 * rights, and what a masked view shows. Where it is not what it was when the rights were given, somebody has changed them.
 */
export async function foundRights(
  work: Kysely<unknown>,
  { schema, masked }: PolicyPlace,
  objects: readonly RightsObject[],
): Promise<Map<string, string>> {
  const named = JSON.stringify(
    objects.map((object) => ({ key: keyOfObject(object), ...object, statements: [] })),
  )
  // Names are written out in full, whatever the search path is.
  const path = await sql<{ path: string }>`select current_setting('search_path') as path`.execute(work)
  await sql`set local search_path = ''`.execute(work)
  const { rows } = await sql<{ key: string; digest: string }>`/* found-rights */
    with asked as (
      select o.key, o.kind, c.oid, c.relacl, c.relowner, c.relrowsecurity, c.reloptions
      from jsonb_to_recordset(${named}::jsonb) o(key text, kind text, name text)
      join pg_class c on c.relname = case when o.kind = 'schema' then 'quanyu_migration' else o.name end
        and c.relnamespace = (select oid from pg_namespace where nspname = case when o.kind = 'view' then ${masked}::text else ${schema}::text end))
    select o.key, md5(concat_ws(E'\n', o.relrowsecurity, o.reloptions,
      (select string_agg(concat_ws(' ', a.grantee::regrole, a.privilege_type, a.is_grantable), ',' order by a.grantee::regrole::text, a.privilege_type)
        from aclexplode(o.relacl) a where a.grantee <> o.relowner and ${OURS}),
      (select string_agg(concat_ws(' ', p.polname, p.polcmd, p.polpermissive, p.polroles::regrole[], pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid)), E'\n' order by p.polname)
        from pg_policy p where p.polrelid = o.oid),
      (select string_agg(concat_ws(' ', t.tgenabled, pg_get_triggerdef(t.oid)), E'\n' order by t.tgname)
        from pg_trigger t where t.tgrelid = o.oid and t.tgname like 'quanyu\\_%'),
      case when o.kind = 'view' then pg_get_viewdef(o.oid) end,
      case when o.kind = 'schema' then (select string_agg(concat_ws(' ', n.nspname, a.grantee::regrole, a.privilege_type), ',' order by n.nspname, a.grantee::regrole::text, a.privilege_type)
        from pg_namespace n, aclexplode(n.nspacl) a where n.nspname in (${schema}, ${masked}) and a.grantee <> n.nspowner and a.grantee <> 0 and ${OURS}) end
    )) as digest from asked o`.execute(work)
  await sql`select set_config('search_path', ${path.rows[0]!.path}, true)`.execute(work)
  return new Map(rows.map(({ key, digest }) => [key, digest]))
}

/** What takes an object's rights away, whoever of Quanyu's roles has them: of another county's too, whose name was once the same. */
export async function takingAway(
  work: Kysely<unknown>,
  { schema, masked }: PolicyPlace,
  { kind, name }: RightsObject,
): Promise<string[]> {
  if (kind === 'schema') return []
  const object = `${ident(kind === 'view' ? masked : schema)}.${ident(name)}`
  const { rows } = await sql<{ statement: string }>`/* taking-away */
    with object as (select c.* from pg_class c where c.oid = to_regclass(${object}))
    select distinct 'revoke all on ' || ${object}::text || format(' from %I', r.rolname) as statement
    from object o, aclexplode(o.relacl) a join pg_roles r on r.oid = a.grantee
    where a.grantee <> o.relowner and r.rolname like 'quanyu\\_%'
    union all
    select format('drop policy %I on ', polname) || ${object}::text from pg_policy p join object o on o.oid = p.polrelid
    where polname like 'quanyu\\_%'
    union all
    select format('drop trigger %I on ', tgname) || ${object}::text from pg_trigger t join object o on o.oid = t.tgrelid
    where tgname like 'quanyu\\_part\\_%'`.execute(work)
  const isOutgrown =
    kind === 'view' && !name.startsWith('seen_') && (await hasOtherColumns(work, object, schema, name))
  // Views that look through this one go with it, and are found missing afterwards.
  return [...rows.map(({ statement }) => statement), ...(isOutgrown ? [`drop view ${object} cascade`] : [])]
}

/** Whether a view cannot be replaced as it stands: its columns are not the first of its table's any more. */
async function hasOtherColumns(
  work: Kysely<unknown>,
  view: string,
  schema: string,
  table: string,
): Promise<boolean> {
  const columns = (of: string) => sql`
    select row_number() over (order by attnum) as place, attname, format_type(atttypid, atttypmod) as type
    from pg_attribute where attrelid = to_regclass(${of}) and attnum > 0 and not attisdropped`
  const { rows } = await sql`/* has-other-columns */
    select from (${columns(view)}) v left join (${columns(`${ident(schema)}.${ident(table)}`)}) t using (place)
    where t.attname is distinct from v.attname or t.type is distinct from v.type limit 1`.execute(work)
  return rows.length > 0
}

/** Views that show nothing any more, since no table of theirs is left. */
export const droppingViews = ({ masked }: PolicyPlace, names: readonly string[]): string[] =>
  names.map((name) => `drop view if exists ${ident(masked)}.${ident(name)}`)

/** Notes which rights an object was given, and how they look in the catalogue. */
export const notingRights = (key: string, given: string, found: string): string =>
  `insert into rights_applied (object, given, found) values (${literal(key)}, ${literal(given)}, ${literal(found)})
   on conflict (object) do update set given = excluded.given, found = excluded.found, applied_at = now()`
