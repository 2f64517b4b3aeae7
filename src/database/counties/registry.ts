import { sql, type Kysely } from 'kysely'
import { InputError } from '../../values/problem.js'

/** The schema that stands beside the counties' own. */
export const PROVINCE = 'province'

/** A county as the registry has it. */
export interface RegisteredCounty {
  /** Its schema, by which keys and tokens name it. */
  name: string
  code: string | null
  title: string | null
  cityCode: string | null
  cityTitle: string | null
  host: string | null
  sumsAt: string | null
  /** Whether its schema is in this database; of one that is in another only the sums come here. */
  isHere: boolean
}

/** What is said of a county when it is entered; what is left out stays as it is. */
export type CountyTerms = Partial<Pick<RegisteredCounty, 'code' | 'title' | 'cityTitle' | 'host'>>

/** PostgreSQL's words for a table and for a schema that are not there. */
const NOT_THERE = new Set(['42P01', '3F000'])

/** The counties that the registry names, by name; none where there is no registry. */
export async function registeredCounties(kysely: Kysely<unknown>): Promise<RegisteredCounty[]> {
  try {
    const { rows } = await sql<RegisteredCounty>`/* registered-counties */
      select name, code, title, city_code as "cityCode", city_title as "cityTitle", host, to_char(sums_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "sumsAt",
        to_regnamespace(quote_ident(name)) is not null as "isHere"
      from ${sql.id(PROVINCE, 'county')} where removed_at is null order by name`.execute(kysely)
    return rows
  } catch (error) {
    if (NOT_THERE.has((error as { code?: string }).code ?? '')) return []
    throw error
  }
}

/** Enters a county, or one that was removed again. Its schema must be there: a name that is none would be served to nobody. */
export async function addCounty(kysely: Kysely<unknown>, name: string, terms: CountyTerms): Promise<void> {
  if (!/^[a-z_][a-z0-9_]{0,62}$/.test(name) || name === PROVINCE || name.endsWith('_masked'))
    throw new InputError('BAD_COUNTY_NAME', {
      zh: `“${name.slice(0, 80)}”不能是县的模式名：应为小写字母、数字、下划线，不为 province，不以 _masked 结尾。`,
      en: `“${name.slice(0, 80)}” cannot be a county’s schema: lower-case letters, digits and underscores, not province, and not ending in _masked.`,
    })
  const { rows } = await sql<{ isThere: boolean }>`
    select to_regclass(format('%I.quanyu_migration', ${name}::text)) is not null as "isThere"`.execute(kysely)
  if (!rows[0]!.isThere)
    throw new InputError('COUNTY_NOT_THERE', {
      zh: `数据库中没有模式 ${name}，或其中没有本平台的表。请先建县：QUANYU_SCHEMA=${name} npx quanyu migrate。`,
      en: `The database has no schema ${name}, or it holds no tables of the platform. Make the county first: QUANYU_SCHEMA=${name} npx quanyu migrate.`,
    })
  // What the county says of itself stands where nothing else is said.
  const { rows: own } = await sql<{ code: string; title: string }>`
    select left(code, 6) as code, name as title from ${sql.id(name, 'administrative_division')} where level = 'COUNTY' order by code limit 1`.execute(
    kysely,
  )
  const code = terms.code ?? own[0]?.code ?? null
  const title = terms.title ?? own[0]?.title ?? null
  await sql`/* add-county */
    insert into ${sql.id(PROVINCE, 'county')} as c (name, code, title, city_code, city_title, host)
    values (${name}, ${code}, ${title}, ${code === null ? null : `${code.slice(0, 4)}00`}, ${terms.cityTitle ?? null}, ${terms.host?.toLowerCase() ?? null})
    on conflict (name) do update set code = coalesce(excluded.code, c.code), title = coalesce(excluded.title, c.title), city_code = coalesce(excluded.city_code, c.city_code),
      city_title = coalesce(excluded.city_title, c.city_title), host = coalesce(excluded.host, c.host), removed_at = null`
    .execute(kysely)
    .catch((error: { code?: string; constraint?: string }) => {
      if (error.code === '23505')
        throw new InputError('COUNTY_TAKEN', {
          zh: `区划代码 ${code} 或域名 ${terms.host ?? ''} 已属于另一个县。`,
          en: `Code ${code} or host name ${terms.host ?? ''} belongs to another county already.`,
        })
      if (error.code === '23514')
        throw new InputError('BAD_COUNTY_TERMS', {
          zh: '区划代码应为六位数字，域名应为小写字母、数字、点、连字符。',
          en: 'A code has six digits; a host name has lower-case letters, digits, dots and hyphens.',
        })
      throw error
    })
}

/** Takes a county out of the registry. Its schema and all that is in it stay. False where the registry does not name it. */
export async function removeCounty(kysely: Kysely<unknown>, name: string): Promise<boolean> {
  const { numAffectedRows } = await sql`/* remove-county */
    update ${sql.id(PROVINCE, 'county')} set removed_at = now() where name = ${name} and removed_at is null`.execute(
    kysely,
  )
  return Number(numAffectedRows ?? 0) > 0
}
