import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import type { Principal } from '../../src/database/principal.js'
import { OPERATION_RIGHTS } from '../../src/server/operation-rights.js'
import { getSchema } from '../../src/server/schema.js'
import { isTried, partOf } from '../laws.js'
import { TAKERS } from '../plan/workflow/workflow-county.js'
import {
  mayFill,
  mayReadRow,
  openTwoWorlds,
  principalsOf,
  WORLDS,
  type World,
} from '../database/two-worlds.js'
import { openDoor, type Ask } from './open-door.js'
import { SAMPLES, Stage, type Sample } from './operation-samples.js'
import type { Database } from '../../src/database/database.js'

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

/** Who takes a step, as the plan has it. */
const takes = (step: string, { role, department }: Principal): boolean => {
  const staff = department === 'NATURAL_RESOURCES' ? 'landSystem' : ''
  return TAKERS[step]!.includes({ TOWNSHIP: 'township', LEADING_GROUP: 'group' }[role as string] ?? staff)
}

/** Whether somebody may do it: by the operation's line and by the line of the table that it writes, read as words. */
function may(name: string, sample: Sample, world: World, principal: Principal): boolean {
  if (principal.role === 'ADMINISTRATOR') return true
  const { roles, departments, inNameOf } = OPERATION_RIGHTS[name]!
  const { role, department } = principal
  if (!roles.includes(role)) return false
  if (department && departments && !departments.includes(department)) return false
  const named = sample.inNameOf ?? WORLDS[world].department
  if (inNameOf && named !== department) return false
  if (sample.ownOnly && department !== WORLDS[world].department) return false
  if (sample.step && !takes(sample.step, principal)) return false
  return sample.forAnyone ?? mayFill(sample.table, sample.part, world, principal)
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
  expect(names.filter((name) => !(name in OPERATION_RIGHTS))).toEqual([])
  expect(Object.keys(SAMPLES).filter((name) => !names.includes(name))).toEqual([])
})

test('every role does just the operations that it may, on its own records and on others’; what is forbidden writes nothing and tells what would be needed', async () => {
  const stage = new Stage(county, ids, ask)
  const wrong: string[] = []
  let cells = 0
  let row = 0
  for (const [name, samples] of Object.entries(SAMPLES)) {
    const document = await documentOf(name)
    for (const [index, sample] of samples.entries())
      for (const world of worlds) {
        row++
        const tried = principals.filter((_, column) => isTried(row, column))
        const mayDo = (principal: Principal) => may(name, sample, world, principal)
        const tryIt = async (principal: Principal, args: Record<string, unknown>) => {
          const { data, code, message } = await ask(principal, document, args)
          const answer = data?.r ?? {}
          cells++
          return {
            answer,
            code,
            cell: `${principal.name} ${name} ${sample.part ?? sample.step ?? index} ${world}: ${JSON.stringify(answer)} ${code ?? ''} ${message ?? ''}`,
          }
        }
        // What is refused to one is there for the next; all of them together write nothing.
        let args: Record<string, unknown> | null = await sample.args(stage, world)
        const before = await written()
        for (const principal of tried.filter((each) => !mayDo(each))) {
          const { answer, cell } = await tryIt(principal, args)
          const unseen =
            sample.unseen !== undefined &&
            answer.__typename === sample.unseen &&
            !mayReadRow(sample.table, world, principal)
          if (answer.__typename !== 'Forbidden' && !unseen) wrong.push(`${cell}, should be forbidden`)
          if (answer.__typename !== 'Forbidden') continue
          // Somebody is what is said to be needed, and may.
          const { neededRoles, neededDepartments } = answer as Record<string, string[]>
          const fits = principals.some(
            (other) =>
              neededRoles!.includes(other.role) &&
              (!other.department ||
                neededDepartments!.length === 0 ||
                neededDepartments!.includes(other.department)) &&
              mayDo(other),
          )
          const nobody = principals.every((other) => other.role === 'ADMINISTRATOR' || !mayDo(other))
          if (!fits && !nobody) wrong.push(`${cell}, which would not be enough`)
        }
        if ((await written()) !== before)
          wrong.push(`${name} ${index} ${world}: what was forbidden has written`)
        const refusal = sample.refusedAs?.(world)
        for (const principal of tried.filter(mayDo)) {
          args ??= await sample.args(stage, world)
          const { answer, code, cell } = await tryIt(principal, args)
          args = null
          if (refusal ? answer.__typename !== refusal : (code ?? answer.code ?? answer.rejected))
            wrong.push(`${cell}, should be ${refusal ?? 'done'}`)
        }
      }
  }
  expect(wrong).toEqual([])
  expect(cells).toBeGreaterThan(partOf(2000))
}, 600_000)
