import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { profileOf } from '../../../src/database/reading/profile.js'
import type { Principal } from '../../../src/database/principal.js'
import { setLocalRole } from '../../../src/database/reading/reader.js'
import { STEP_TAKERS } from '../../../src/database/rights/rights-of-steps.js'
import { StepKind } from '../../../src/areas/step-kind.js'
import { openCourseCounty, partiesOf, TAKERS, type CourseArea, type CourseCounty } from './workflow-county.js'
import { askAs } from '../../server/asks.js'

let county: CourseCounty
let area: CourseArea
let other: CourseArea
let parties: Record<string, Principal>
beforeAll(async () => {
  county = await openCourseCounty()
  area = await county.openArea()
  other = await county.openArea()
  parties = partiesOf(area.id)
})

/** What the database says to a principal's own role, in a transaction that is taken back. */
const attempt = async (principal: Principal, statement: ReturnType<typeof sql>): Promise<string> => {
  let came = 'done'
  await county.county.kysely
    .transaction()
    .execute(async (work) => {
      const profile = profileOf(county.county, principal)
      await setLocalRole(work, profile, profile.settings)
      const { numAffectedRows } = await statement.execute(work)
      came = numAffectedRows === 0n ? 'nothing' : 'done'
      throw new Error('taken back')
    })
    .catch((error: { code?: string; cause?: { code?: string } }) => {
      if (error.code ?? error.cause?.code) came = (error.code ?? error.cause?.code)!
    })
  return came
}
const insert = (areaId: string, kind: string, taken_by: string | null = '某') =>
  sql`insert into approval_step (area_id, kind, verdict, decided_on, round, taken_by) values (${areaId}, ${kind}, 'APPROVED', '2022-01-01', 9, ${taken_by})`

test('every step has its takers, and no other step has', () => {
  expect(Object.keys(STEP_TAKERS)).toEqual(Object.keys(StepKind))
  expect(Object.keys(TAKERS)).toEqual(Object.keys(StepKind))
})

test('in the database too each role writes just the steps that it may take, in its areas', async () => {
  const wrong: string[] = []
  for (const [name, principal] of Object.entries(parties))
    for (const kind of Object.keys(StepKind))
      for (const where of [area, other]) {
        const may = TAKERS[kind]!.includes(name) && (principal.role !== 'TOWNSHIP' || where === area)
        const came = await attempt(principal, insert(where.id, kind))
        if ((came === 'done') !== may || (!may && came !== '42501'))
          wrong.push(`${name} ${kind} ${where === area ? 'own' : 'other'}: ${came}, should be ${may}`)
      }
  expect(wrong).toEqual([])
})

test('a township takes its steps, and sends no records of them', async () => {
  expect(await attempt(parties.township!, insert(area.id, 'POTENTIAL_SURVEY', null))).toBe('42501')
  expect(await attempt(parties.group!, insert(area.id, 'AREA_CHOSEN', null))).toBe('done')
})

test('a step that was taken stays as it was, whoever wants it otherwise', async () => {
  await area.told('PROVINCIAL_REVIEW')
  await area.supplies.members()
  const taken = await area.take(parties.group!, 'CHANGE')
  expect(taken).toMatchObject({ __typename: 'StepTaken' })
  const id = taken.step.id.split(':')[1] as string
  for (const principal of [parties.group!, { name: '管理员', role: 'ADMINISTRATOR' } as Principal]) {
    expect(await attempt(principal, sql`update approval_step set opinion = '改' where id = ${id}`)).toBe(
      '23514',
    )
  }
  expect(
    await attempt({ name: '管理员', role: 'ADMINISTRATOR' }, sql`delete from approval_step where id = ${id}`),
  ).toBe('23514')
  // What came from elsewhere is corrected by those who sent it.
  expect(
    await attempt(
      parties.group!,
      sql`update approval_step set opinion = '改' where area_id = ${area.id} and taken_by is null and kind = 'PROVINCIAL_REVIEW'`,
    ),
  ).toBe('done')
})

test('who may only read takes no step; another county’s area is nobody’s', async () => {
  expect(await area.take({ ...parties.group!, scopes: ['READ'] }, 'TERMINATION')).toMatchObject({
    __typename: 'Forbidden',
  })
})

test('everyone of the county sees where an area stands; a township its own, the public none', async () => {
  for (const [name, principal] of Object.entries(parties)) {
    const ask = (code: string) =>
      askAs(
        county.county,
        principal,
        `{ consolidationArea(code: "${code}") { stage { step } availableSteps { kind ready missing { code } } } }`,
      )
    const own = await ask(area.code)
    if (name === 'otherTownship' || name === 'public')
      expect(own.data?.consolidationArea ?? null, name).toBeNull()
    else {
      expect(own.code, name).toBeUndefined()
      expect(own.data.consolidationArea.availableSteps.length, name).toBeGreaterThan(0)
    }
  }
})
