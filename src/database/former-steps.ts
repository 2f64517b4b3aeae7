import { sql } from 'kysely'
import { InputError } from '../values/problem.js'
import type { Database } from './database.js'

/** The steps that made the tables before the first release, in order. */
export const FORMER_STEPS: readonly string[] = [
  '0001-foundation',
  '0002-core',
  '0003-ties',
  '0004-intake',
  '0010-records-of-areas-and-projects',
  '0011-approvals',
  '0012-departments',
  '0013-land-classes',
  '0020-ledger',
  '0030-audit',
  '0040-rollups',
  '0041-search',
  '0050-changes',
  '0070-trail',
  '0071-access',
  '0072-publication',
  '0080-steps',
  '0082-quota-ledger',
  '0083-reward-parameters',
  '0084-areas-drawn',
  '0085-department-work',
  '0087-objections',
  '0088-disclosure',
  '0089-trail-told',
  '0090-funding-delta-indexes',
  '0091-trail-rows-once',
  '0092-allocation-page',
  '0093-parts-of-an-area',
  '0094-changes-of-all',
  '0095-cursor-rows',
  '0096-keys-by-owner',
  '0097-steps-one-after-another',
  '0098-days-in-china',
  '0099-where-a-row-stood',
  '0102-last-step-and-contract-payments',
]

/** The steps that make the same tables now, one a room. Later ones are numbered from 0103. */
export const ROOM_STEPS: readonly string[] = [
  '0001-database',
  '0002-ledger',
  '0003-policy',
  '0004-areas',
  '0005-projects',
  '0006-origins',
  '0007-funds',
  '0008-ties',
  '0009-rollups',
  '0010-search',
  '0011-departments',
  '0012-plan',
  '0013-quotas',
  '0014-audit',
  '0015-public',
]

/** The last commit whose `quanyu migrate` takes the former steps. */
const LAST_WITH_FORMER_STEPS = 'a9aab8b'

/**
 * A county that has taken all former steps has the tables that the steps of the rooms make: these are noted in their place, and
 * nothing is run. One that has taken only some of them is refused.
 */
export const replaceFormerSteps = ({ kysely, schema }: Database): Promise<void> =>
  kysely.transaction().execute(async (work) => {
    const table = sql.id(schema, 'quanyu_migration')
    const { rows: found } = await sql<{ isThere: boolean }>`
      select to_regclass(format('%I.quanyu_migration', ${schema}::text)) is not null as "isThere"`.execute(
      work,
    )
    if (!found[0]!.isThere) return
    const { rows } = await sql<{ name: string }>`select name from ${table}`.execute(work)
    const missing = FORMER_STEPS.filter((name) => !rows.some((row) => row.name === name))
    if (missing.length === FORMER_STEPS.length) return
    if (missing.length > 0) throw new InputError('FORMER_STEPS_MISSING', lacks(missing))
    // Of two processes that migrate at once the second finds nothing to replace.
    await sql`lock table ${table} in exclusive mode`.execute(work)
    await sql`
      with former as (delete from ${table} where name = any(${FORMER_STEPS}::text[]) returning timestamp)
      insert into ${table} (name, timestamp)
      select name, f.timestamp from unnest(${ROOM_STEPS}::text[]) name, (select min(timestamp) as timestamp from former) f
      where f.timestamp is not null`.execute(work)
  })

const lacks = (missing: readonly string[]) =>
  `这个县的数据库停在首个发布版本之前，还差 ${missing.length} 个迁移（从 ${missing[0]} 起），未作改动。请先用发布前最后的版本（git 提交 ${LAST_WITH_FORMER_STEPS}）运行 npx quanyu migrate，再用本版本运行一次。` +
  `The database is older than the first release and lacks ${missing.length} of the migrations before it; nothing was changed. First run npx quanyu migrate of the last version before the release (git commit ${LAST_WITH_FORMER_STEPS}), then that of this version.`
