import { sql, type Kysely } from 'kysely'
import { ROLES } from '../principal.js'
import { runStatements } from './run-statements.js'
import { ident, type PolicyPlace } from './table-conditions.js'

/**
 * Functions that run with their owner's rights and give anyone what is nobody's secret: sums, counts, shares, a rule's
 * figures, the level of a fund, which areas are published, the last step of such an area, what a receipt opens, where a boundary
 * ran; or that ask themselves who calls. They write nothing. Any other such function only the owner may call.
 */
export const CALLABLE_BY_ALL: readonly string[] = [
  'boundary_at',
  'disclosed_step',
  'fund_class_at',
  'objection_figures',
  'objection_of_receipt',
  'part_shares',
  'published_areas',
  'rule_parameter',
  'rule_parameter_today',
  'unplaced_money',
  'withdrawn_ties',
  'written_by',
]

/**
 * Secures the county's views and functions: a view looks with its caller's eyes, a trigger and what tells everyone of sums
 * with the owner's, and whoever could call another such function, or hang it on a table of its own, would write with the
 * owner's hand. Only those that are not so are touched, and locked; a step that replaces one does it in the same transaction.
 */
export async function secureCode(work: Kysely<unknown>, place: PolicyPlace): Promise<string[]> {
  const statements = await securingCode(work, place)
  await runStatements(work, statements)
  return statements
}

/** What would secure those views and functions that are not so. */
export const securingCode = async (work: Kysely<unknown>, place: PolicyPlace): Promise<string[]> => [
  ...(await securingViews(work, place)),
  ...(await securingFunctions(work, place)),
]

const listed = (roles: readonly string[]) => roles.map(ident).join(', ')
const loginsOf = ({ login }: PolicyPlace) => ROLES.map((role) => login(role))

async function securingViews(work: Kysely<unknown>, place: PolicyPlace): Promise<string[]> {
  const all = loginsOf(place)
  const { rows } = await sql<{ name: string; isInvoker: boolean; isGranted: boolean }>`/* secure-views */
    select * from (
      select c.relname as name, coalesce('security_invoker=true' = any(c.reloptions), false) as "isInvoker",
        not exists (select from pg_roles r where r.rolname = any(${all}::text[]) and not exists (
          select from aclexplode(c.relacl) a where a.grantee = r.oid and a.privilege_type = 'SELECT')) as "isGranted"
      from pg_class c where c.relnamespace = ${place.schema}::regnamespace and c.relkind = 'v'
        and not exists (select from pg_depend d where d.objid = c.oid and d.classid = 'pg_class'::regclass and d.deptype = 'e')) v
    where not ("isInvoker" and "isGranted") order by name`.execute(work)
  return rows.flatMap(({ name, isInvoker, isGranted }) => {
    const view = `${ident(place.schema)}.${ident(name)}`
    return [
      ...(isInvoker ? [] : [`alter view ${view} set (security_invoker = true)`]),
      ...(isGranted ? [] : [`grant select on ${view} to ${listed(all)}`]),
    ]
  })
}

async function securingFunctions(work: Kysely<unknown>, place: PolicyPlace): Promise<string[]> {
  const all = loginsOf(place)
  const administrator = [place.login('ADMINISTRATOR')]
  const { rows } = await sql<{
    signature: string
    isForAll: boolean
    callers: string[]
  }>`/* secure-functions */
    with own as (
      select p.*, p.proname = any(${CALLABLE_BY_ALL}::text[]) as for_all from pg_proc p
      where p.pronamespace = ${place.schema}::regnamespace and (p.prosecdef or p.prorettype = 'trigger'::regtype)
        and not exists (select from pg_depend d where d.objid = p.oid and d.classid = 'pg_proc'::regclass and d.deptype = 'e')),
    held as (
      select o.oid, array(
        select coalesce(r.rolname::text, '') from aclexplode(coalesce(o.proacl, acldefault('f', o.proowner))) a left join pg_roles r on r.oid = a.grantee
        where a.privilege_type = 'EXECUTE' and a.grantee <> o.proowner and coalesce(r.rolname like 'quanyu\\_%', true) order by 1) as callers
      from own o)
    select format('%I(%s)', proname, pg_get_function_identity_arguments(o.oid)) as signature, for_all as "isForAll", callers
    from own o join held using (oid)
    where not prosecdef or not coalesce('search_path=' || quote_ident(${place.schema}) || ', public, pg_temp' = any(proconfig), false)
      or callers <> array(select n from unnest(case when for_all then ${all}::text[] else ${administrator}::text[] end) n order by 1)
    order by 1`.execute(work)
  return rows.flatMap(({ signature, isForAll, callers }) => {
    const name = `${ident(place.schema)}.${signature}`
    const others = ['public', ...callers.filter(Boolean).map(ident)].join(', ')
    return [
      `alter function ${name} security definer set search_path = ${ident(place.schema)}, public, pg_temp`,
      `revoke all on function ${name} from ${others}`,
      `grant execute on function ${name} to ${listed(isForAll ? all : administrator)}`,
    ]
  })
}
