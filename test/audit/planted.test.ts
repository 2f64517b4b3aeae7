import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Reward } from '../../src/plan/rewards/reward.js'
import { evaluateRules, type Evaluated } from '../../src/audit/evaluate-rules.js'
import { RULES } from '../../src/audit/rules/index.js'
import { administrator } from '../../src/database/principal.js'
import { recordRows, type Incoming } from '../../src/database/record-rows.js'
import { work, type Work } from '../../src/database/work.js'
import { COUNTY_FILES } from '../../src/demonstration/county.js'
import { decidePlanted } from '../../src/demonstration/decide-planted.js'
import { generate } from '../../src/demonstration/generate.js'
import { PLANTED } from '../../src/demonstration/planted.js'
import { Quota } from '../../src/departments/natural-resources/quota.js'
import { DepartmentReturnLine } from '../../src/funds/department-return-line.js'
import { recordAllocations } from '../../src/funds/record-allocations.js'
import { recordPayments } from '../../src/funds/record-payments.js'
import { importFiles } from '../../src/intake/import-files.js'
import { FOLLOWERS } from '../../src/server/followers.js'
import { openCounty } from '../county.js'
import type { Database } from '../../src/database/database.js'
import { trials } from '../laws.js'

/** What is planted stands beside the others, however many they are: in full where laws are tried at length. */
const SCALE = Math.min(1, trials(30) / 100)

/** How a subject is called in the list: by its number, as its table has it. */
const NUMBER = sql`case f.type
  when 'Project' then (select external_id from project where id = f.id)
  when 'Fund' then (select document_number from fund where id = f.id)
  when 'Allocation' then (select external_id from allocation where id = f.id)
  when 'Disbursement' then (select external_id from disbursement where id = f.id)
  when 'Payment' then (select external_id from payment where id = f.id)
  when 'Invoice' then (select y.external_id from invoice i join payment y on y.id = i.payment_id where i.id = f.id)
  when 'Contract' then (select number from contract where id = f.id)
  when 'QuantityItem' then (select number from quantity_item where id = f.id)
  when 'ProjectChange' then (select p.external_id from project_change c join project p on p.id = c.project_id where c.id = f.id)
  when 'Aftercare' then (select p.external_id from aftercare c join project p on p.id = c.project_id where c.id = f.id)
  when 'SubsidyRosterEntry' then (select r.name from subsidy_roster_entry e join subsidy_roster r on r.id = e.roster_id where e.id = f.id)
  when 'SubsidyRoster' then (select name from subsidy_roster where id = f.id)
  when 'ConsolidationArea' then (select code from consolidation_area where id = f.id)
  when 'AnnualTarget' then (select unit || ' ' || year from annual_target where id = f.id)
  when 'Rectification' then (select i.number from rectification r join inspection i on i.id = r.inspection_id where r.id = f.id)
  when 'DepartmentReturn' then (select case department when 'AGRICULTURE' then '农业农村' else department end || ' ' || period from department_return where id = f.id)
  when 'DepartmentReturnLine' then (select case r.department when 'FORESTRY' then '林业' else r.department end || ' ' || r.period from department_return_line l join department_return r on r.id = l.department_return_id where l.id = f.id)
end`

let county: Database
let folder: string
let evaluated: Evaluated[]
const reports: string[] = []
beforeAll(async () => {
  county = await openCounty({})
  folder = await mkdtemp(join(tmpdir(), 'planted-'))
  const files = await generate(folder, { scale: SCALE })
  const { files: told } = await importFiles(county, [...COUNTY_FILES, ...files], {
    principal: administrator('演示'),
    followers: FOLLOWERS,
  })
  for (const { path, rejected, rejectedRows, error } of told)
    if (rejected > 0 || error)
      reports.push(`${path}: ${error?.message ?? JSON.stringify(rejectedRows.slice(0, 3))}`)
  await decidePlanted(county, administrator('演示'), FOLLOWERS)
  evaluated = await evaluateRules(county, RULES, '2026-11-24')
}, 600_000)
afterAll(() => rm(folder, { recursive: true, force: true }))

/** What the rules found, called by its number. */
async function called(of: readonly Evaluated[]) {
  const all = of.flatMap(({ rule, found }) =>
    found.map(({ subject_type, subject_id, key, explanation }) => ({
      rule: rule.id,
      type: subject_type,
      id: subject_id,
      key,
      explanation,
    })),
  )
  const { rows } = await sql<{ place: number; number: string | null }>`
    select f.place, ${NUMBER} as number from jsonb_to_recordset(${JSON.stringify(all.map((each, place) => ({ ...each, place })))}::jsonb) as f(place integer, type text, id uuid) order by f.place`.execute(
    county.kysely,
  )
  return all.map((each, place) => ({ ...each, number: rows[place]!.number ?? '' }))
}

test('the demonstration’s files come in whole', () => {
  expect(reports).toEqual([])
})

test('every rule is in the list', () => {
  expect([...new Set(PLANTED.map(({ rule }) => rule))].sort()).toEqual(RULES.map(({ id }) => id).sort())
})

test('what is planted is found, each of it once, and nothing else is', async () => {
  const found = await called(evaluated)
  const expected = PLANTED.flatMap(({ rule, finds }) =>
    finds.filter(({ onlyInFull }) => SCALE === 1 || !onlyInFull).map((each) => ({ rule, ...each })),
  )
  const left = [...found]
  const missed = expected.filter(({ rule, type, number, key }) => {
    const isIt = (isCalled: (each: string) => boolean) =>
      left.findIndex(
        (each) =>
          each.rule === rule &&
          each.type === type &&
          isCalled(each.number) &&
          (key === undefined || each.key === key),
      )
    // One number may be the beginning of another.
    const exact = isIt((each) => each === number)
    const at = exact >= 0 ? exact : isIt((each) => each.startsWith(number))
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
  const told = (each: { rule: string; type: string; number: string; key?: string }) =>
    `${each.rule} ${each.type} ${each.number} ${each.key ?? ''}`
  expect(missed.map(told)).toEqual([])
  expect(left.slice(0, 60).map((each) => `${told(each)}: ${each.explanation}`)).toEqual([])
})

test('what still awaits a decision is found once its days have passed, all of it', async () => {
  const late = PLANTED.find(({ afterDays }) => afterDays !== undefined)!
  const { rows } = await sql<{ today: string; later: string; waiting: number }>`
    select county_today()::text as today, (county_today() + ${late.afterDays!}::integer)::text as later, (select count(*)::integer from tie_work_item) as waiting`.execute(
    county.kysely,
  )
  const rule = RULES.filter(({ id }) => id === late.rule)
  const { later, waiting } = rows[0]!
  expect(waiting).toBeGreaterThan(30)
  expect((await evaluateRules(county, rule, later))[0]!.found).toHaveLength(waiting)
})

describe('what cannot be planted is refused:', () => {
  const doing = (what: (unit: Work) => Promise<unknown>) =>
    work(county, administrator('演示'), FOLLOWERS, what).then(
      (result) => JSON.stringify(result),
      (error: Error) => `${error.name} ${error.message}`,
    )
  const write = (concept: Parameters<typeof recordRows>[1], row: Incoming) =>
    doing((unit) => recordRows(unit, concept, [row]))
  const attempts: Record<string, () => Promise<string>> = {
    T04: () =>
      doing((unit) =>
        recordAllocations(unit, [
          {
            fund: '进财农指〔2023〕901号',
            externalId: '超',
            project: ['WATER', 'YS-T02'],
            amount: '999999999.00',
          },
        ]),
      ),
    T05: () =>
      doing((unit) =>
        unit.run(
          sql`insert into project_part (project_id, ordinal, name, share, basis) select id, 1, '甲段', 0.4, 'MONEY' from project where external_id = 'YS-T02'`,
        ),
      ),
    B01: () =>
      write(DepartmentReturnLine, {
        departmentReturn: ['WATER', '2023'],
        functionalCode: '2130305',
        carriedOver: '0.00',
        received: '100.00',
        adjusted: '0.00',
        spent: '100.00',
        balance: '0.01',
      }),
    B06: () =>
      doing((unit) =>
        recordPayments(unit, [
          { disbursement: 'YS-U01', externalId: '早', amount: '1.00', paidOn: '2023-06-09', payee: '某' },
        ]),
      ),
    Q02: () =>
      write(Reward, { area: 'JX-QY-002', kind: 'TOWNSHIP_MONEY', amount: '1.00', grantedOn: '2021-12-14' }),
    Q03: () =>
      write(Quota, { kind: 'NEW_CULTIVATED_LAND', area: 'JX-QY-002', certifiedArea: '10', usedArea: '11' }),
  }
  const REFUSALS: Record<string, RegExp> = {
    T04: /REJECTED.*amount/,
    T05: /do not make the whole/,
    B01: /REJECTED.*department_return_line_b/,
    B06: /payment_dates_in_order|REJECTED/,
    Q02: /^Refusal.*(省级审查|标准)/,
    Q03: /REJECTED.*quota_not_overdrawn/,
  }
  test.each(PLANTED.filter(({ refusedBy }) => refusedBy))('$rule, $says', async ({ rule, refusedBy }) => {
    expect(refusedBy).toBeTruthy()
    expect(await attempts[rule]!()).toMatch(REFUSALS[rule]!)
  })
})
