import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import type { Database } from '../../src/database/open.js'
import type { Principal } from '../../src/database/principal.js'
import { MUTATIONS } from '../../src/server/operation-rights.js'
import { getSchema } from '../../src/server/schema.js'
import {
  mayReadRow,
  mayWriteRow,
  openTwoWorlds,
  principalsOf,
  WORLDS,
  type World,
} from '../database/two-worlds.js'
import { openDoor, type Ask } from './open-door.js'
import { SAMPLES, Stage, type Sample } from './operation-samples.js'

let county: Database
let ids: Record<World, Record<string, string>>
let ask: Ask
let principals: Principal[]
const worlds = Object.keys(WORLDS) as World[]

beforeAll(async () => {
  ;({ county, ids } = await openTwoWorlds())
  principals = principalsOf(ids)
  ask = await openDoor(county, principals)
})

/** Whether somebody may do it: by the operation's line and by the line of the table that it writes, read as words. */
function may(name: string, sample: Sample, world: World, principal: Principal): boolean {
  if (principal.role === 'ADMINISTRATOR') return true
  const { roles, departments, inNameOf } = MUTATIONS[name]!
  const { role, department } = principal
  if (!roles.includes(role)) return false
  if (department && departments && !departments.includes(department)) return false
  const named = sample.inNameOf ?? WORLDS[world].department
  if (department && inNameOf && named !== department) return false
  return mayWriteRow(sample.table, world, principal)
}

/** All that any write would leave behind. */
const written = async (): Promise<string> =>
  (
    await sql<{ n: string }>`
      select concat_ws('/', (select count(*) from trail_entry), (select count(*) from idempotency_key), (select count(*) from ledger_entry),
        (select count(*) from import_run), (select count(*) from area_tie), (select count(*) from change)) as n`.execute(
      county.kysely,
    )
  ).rows[0]!.n

const documentOf = async (name: string): Promise<string> => {
  const { args } = (await getSchema()).getMutationType()!.getFields()[name]!
  const given = (of: (arg: (typeof args)[number]) => string) => args.map(of).join(', ')
  return `mutation (${given((arg) => `$${arg.name}: ${String(arg.type)}`)}) {
    r: ${name}(${given((arg) => `${arg.name}: $${arg.name}`)}) {
      __typename ... on Problem { code message } ${name === 'importRecords' ? '... on ImportReport { rejected records { problems { message } } }' : ''} ... on Forbidden { neededRoles neededDepartments } } }`
}

test('every mutation has a sample, and a line that says who may', async () => {
  const names = Object.keys((await getSchema()).getMutationType()!.getFields())
  expect(names.filter((name) => !(name in SAMPLES))).toEqual([])
  expect(names.filter((name) => !(name in MUTATIONS))).toEqual([])
  expect(Object.keys(SAMPLES).filter((name) => !names.includes(name))).toEqual([])
})

test('every role does just the operations that it may, on its own records and on others’; what is forbidden writes nothing and tells what would be needed', async () => {
  const stage = new Stage(county, ids, ask)
  const wrong: string[] = []
  let cells = 0
  for (const [name, samples] of Object.entries(SAMPLES)) {
    const document = await documentOf(name)
    for (const [index, sample] of samples.entries())
      for (const world of worlds) {
        // What was refused to one is there for the next.
        let args: Record<string, unknown> | null = null
        for (const principal of principals) {
          args ??= await sample.args(stage, world)
          const expected = may(name, sample, world, principal)
          const before = expected ? '' : await written()
          const { data, code, message } = await ask(principal, document, args)
          const answer = data?.r ?? {}
          const cell = `${principal.name} ${name} ${index} ${world}: ${JSON.stringify(answer)} ${code ?? ''} ${message ?? ''}`
          cells++
          if (expected) {
            if (code ?? answer.code ?? (answer.rejected ? 'REJECTED' : undefined))
              wrong.push(`${cell}, should be done`)
            args = null
            continue
          }
          const unseen =
            sample.unseen !== undefined &&
            answer.__typename === sample.unseen &&
            !mayReadRow(sample.table, world, principal)
          if (answer.__typename !== 'Forbidden' && !unseen) wrong.push(`${cell}, should be forbidden`)
          if ((await written()) !== before) wrong.push(`${cell} has written something`)
          if (answer.__typename !== 'Forbidden') continue
          // Somebody is what is said to be needed, and may.
          const { neededRoles, neededDepartments } = answer as Record<string, string[]>
          const fits = principals.some(
            (other) =>
              neededRoles!.includes(other.role) &&
              (!other.department ||
                neededDepartments!.length === 0 ||
                neededDepartments!.includes(other.department)) &&
              may(name, sample, world, other),
          )
          const nobody = principals.every(
            (other) => other.role === 'ADMINISTRATOR' || !may(name, sample, world, other),
          )
          if (!fits && !nobody) wrong.push(`${cell}, which would not be enough`)
        }
      }
  }
  expect(wrong).toEqual([])
  expect(cells).toBeGreaterThan(550)
  // Twenty seconds where nothing else runs.
}, 600_000)
