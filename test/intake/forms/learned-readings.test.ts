import { render } from '../../../src/values/message.js'
import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { NO_ANSWERS } from '../../../src/intake/forms/form-context.js'
import { correctReading, withdrawReading } from '../../../src/intake/forms/learned/change-reading.js'
import { work } from '../../../src/database/work.js'
import { administrator } from '../../../src/database/principal.js'
import { openCounty } from '../../county.js'
import { writeBook } from '../book.js'
import { openInbox, settle } from '../inbox.js'

const county = await openCounty()
const inbox = await openInbox(county)
beforeAll(async () => settle(inbox))

const list = (year: number, number: number, amount: number) =>
  writeBook(inbox.at(`${year}年度表.xlsx`), {
    Sheet1: [
      [`${year}年水利维修养护资金分配表`, '<'],
      [`进财农〔${year}〕${number}号`, '<'],
      ['乡镇', '补助金额'],
      ['白圩乡', amount],
      ['前坊镇', amount + 1],
    ],
  })
const take = (year: number, answers: Partial<typeof NO_ANSWERS> = {}, department = 'WATER') =>
  inbox
    .take(inbox.at(`${year}年度表.xlsx`), { answers: { ...NO_ANSWERS, ...answers }, department })
    .then(([report]) => report!)
const readings = async () =>
  (
    await sql<{ id: string; amount_unit: string; answered_by: string; withdrawn_reason: string | null }>`
      select id::text, amount_unit, answered_by, withdrawn_reason from learned_reading order by id`.execute(county.kysely)
  ).rows // prettier-ignore
const given = async (number: string) =>
  (await sql<{ sum: string }>`select sum(a.amount)::text as sum from allocation a join fund f on f.id = a.fund_id where f.document_number = ${number}`.execute(county.kysely)).rows[0]!.sum // prettier-ignore

test('what was answered once for a form is not asked again, is shown, corrected and withdrawn', async () => {
  await list(2023, 7, 20)
  expect((await take(2023)).error?.message).toMatch(/amountUnit.*level|level.*amountUnit/)
  expect(await readings()).toEqual([])
  const level = 'COUNTY'
  expect((await take(2023, { units: { money: '万元' }, level })).error).toBeUndefined()
  const [learned] = await readings()
  expect(learned).toMatchObject({ amount_unit: '万元', withdrawn_reason: null })

  // Next year's list of the same form: its own document and year, the same unit and level.
  await list(2024, 9, 30)
  const next = await take(2024)
  expect(next.error).toBeUndefined()
  expect(next.tables[0]!.warnings.map(render).join()).toMatch(/对同一版式的答复读取/)
  expect(await given('进财农〔2024〕9号')).toBe('610000.00')
  // Another department's form of that look is its own.
  await list(2025, 3, 30)
  expect((await take(2025, {}, 'FORESTRY')).error).toMatchObject({ code: 'FORM_QUESTIONS' })

  const as = administrator('县水利局 李某')
  const id = `LearnedReading:${learned!.id}`
  await work(county, as, [], (unit) => correctReading(unit, { id, amountUnit: '千元' }))
  expect(await readings()).toMatchObject([{ amount_unit: '千元', answered_by: '县水利局 李某' }])
  expect((await take(2025)).error).toBeUndefined()
  expect(await given('进财农〔2025〕3号')).toBe('61000.00')

  await work(county, as, [], (unit) => withdrawReading(unit, { id, reason: '单位答错' }))
  await list(2026, 4, 30)
  expect((await take(2026)).error).toMatchObject({ code: 'FORM_QUESTIONS' })
  const { rows } = await sql<{ action: string }>`select action from trail_entry where table_name = 'learned_reading' order by id`.execute(county.kysely) // prettier-ignore
  expect(rows.map(({ action }) => action)).toEqual(['INSERT', 'UPDATE', 'UPDATE'])
})
