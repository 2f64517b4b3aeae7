import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { answerFinding } from '../../src/audit/answer-finding.js'
import { callerOf } from '../../src/database/caller.js'
import { isRefusedByDatabase } from '../../src/database/rights/forbidden.js'
import { rightsOf } from '../../src/database/rights/rights.js'
import { administrator, type Principal } from '../../src/database/principal.js'
import { work } from '../../src/database/work.js'
import { createFund } from '../../src/funds/create-fund.js'
import { Problem, Refusal } from '../../src/values/problem.js'
import { FOLLOWERS } from '../../src/server/followers.js'
import { MUTATIONS } from '../../src/server/mutations.js'
import { openTwoWorlds, type World } from '../database/two-worlds.js'
import { openDoor } from './open-door.js'
import { SAMPLES, Stage } from './operation-samples.js'
import type { Database } from '../../src/database/database.js'

let county: Database
let ids: Record<World, Record<string, string>>
let stage: Stage

beforeAll(async () => {
  ;({ county, ids } = await openTwoWorlds())
  stage = new Stage(county, ids, await openDoor(county, []))
})

/** Operations that nothing but the code holds: anyone may object. */
const HELD_BY_CODE = ['submitObjection']
/** The operations themselves, past what asks whether they are permitted. An audit makes its own unit of work. */
const OPERATIONS = MUTATIONS.filter(({ name, run }) => run && !HELD_BY_CODE.includes(name))

/** What was written; that an import came in and was rejected, record by record, is kept. */
const rows = async () =>
  (
    await sql<{ n: string }>`
      select concat_ws('/', (select count(*) from trail_entry), (select count(*) from idempotency_key where operation not like 'importRecords%'), (select count(*) from ledger_entry), (select count(*) from area_tie)) as n`.execute(
      county.kysely,
    )
  ).rows[0]!.n

test('where every check in the code has a hole, the database still lets nobody write what is another’s', async () => {
  const callers: Principal[] = [
    { name: '水务审核', role: 'REVIEWER', department: 'WATER' },
    { name: '水务系统', role: 'SYSTEM', department: 'WATER' },
    { name: '乡镇', role: 'TOWNSHIP', areaIds: [ids.water.consolidation_area!] },
    { name: '公众', role: 'PUBLIC' },
  ]
  const wrong: string[] = []
  for (const { name, input, run } of OPERATIONS)
    for (const sample of SAMPLES[name]!) {
      const args = await sample.args(stage, 'agriculture')
      const before = await rows()
      // The code takes them for one who may do anything; the connection is in their own role.
      const call = (caller: Principal) =>
        work(county, caller, FOLLOWERS, async (unit) => {
          const hole = { ...unit, principal: administrator('漏洞') }
          const answer = await run!(hole, args[input.name] as never, callerOf(county, caller, FOLLOWERS))
          // A refusal would be taken back by the door.
          if (answer instanceof Problem) throw answer
          return answer
        })
      for (const caller of callers) {
        // What is the water bureau's in every world it may write here too.
        if (caller.department === 'WATER' && rightsOf(sample.table).own.includes('WATER')) continue
        const came = await call(caller).catch((error: unknown) =>
          error instanceof Refusal ? error.problem : error,
        )
        const told =
          came instanceof Problem ? came.code : isRefusedByDatabase(came) ? '42501' : JSON.stringify(came)
        if ((await rows()) !== before) wrong.push(`${caller.name} ${name} has written: ${told}`)
        // That it was the database that stood in the way: it refused the row, or did not show what it hangs on.
        else if (
          !/^(42501|UNKNOWN_|NO_SUCH_|NOT_FOUND)|rejected/.test(told) &&
          !(came as Error).message?.match(/无权/)
        )
          wrong.push(`${caller.name} ${name}: ${told} ${String(came)}`)
      }
    }
  expect(wrong).toEqual([])
}, 300_000)

test('not even finance and the auditor answer for a department, where the code would let them', async () => {
  const answered = async (caller: Principal) => {
    const { input } = (await SAMPLES.answerFinding![0]!.args(stage, 'agriculture')) as { input: never }
    return work(county, caller, FOLLOWERS, (unit) =>
      answerFinding({ ...unit, principal: administrator('漏洞') }, input),
    ).catch((error: unknown) => (isRefusedByDatabase(error) ? '42501' : error))
  }
  expect(await answered({ name: '财政', role: 'REVIEWER', department: 'FINANCE' })).toBe('42501')
  expect(await answered({ name: '审计', role: 'AUDITOR' })).toBe('42501')
  expect(await answered({ name: '农业', role: 'CLERK', department: 'AGRICULTURE' })).toHaveProperty('step')
})

test('and what it lets through is done', async () => {
  const finance: Principal = { name: '财政', role: 'SYSTEM', department: 'FINANCE' }
  const { input } = (await SAMPLES.createFund![0]!.args(stage, 'water')) as { input: never }
  const before = await rows()
  await work(county, finance, FOLLOWERS, (unit) => createFund(unit, input))
  expect(await rows()).not.toBe(before)
})
