import { asMessage } from '../../../src/values/message.js'
import { grouped } from '../../../src/values/decimal.js'
import { writeFile } from 'node:fs/promises'
import { sql } from 'kysely'
import { format, resolveConfig } from 'prettier'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { statusOf } from '../../../src/commands/import.js'
import { readAnswers } from '../../../src/intake/forms/form-context.js'
import { FormQuestions } from '../../../src/intake/forms/questions/question.js'
import type { FileReport } from '../../../src/intake/import-report.js'
import { openCounty } from '../../county.js'
import { isTried } from '../../laws.js'
import { writeBook } from '../book.js'
import { contents, openInbox, settle } from '../inbox.js'
import { formsPage, PAGE } from './forms-page.js'
import { cellsOf, partsOf, readCases, type FormCase } from './form-case.js'

const county = await openCounty()
const cases = readCases()
const right: Record<FormCase['outcome'], number> = { TAKEN: 0, ASKED: 0, REFUSED: 0 }
let asText = 0
beforeAll(async () => settle(await openInbox(county)))
afterAll(() => {
  const open = cases.filter((each) => each.open !== undefined).length
  process.stdout.write(
    `published forms: ${cases.length}; taken ${right.TAKEN}, asked and taken ${right.ASKED}, refused ${right.REFUSED}; the same as text ${asText}; known faults ${open}\n`,
  )
})

async function openForm({ title, file, sheets, department, standing }: FormCase) {
  const { at, take, csv } = await openInbox(county)
  if (standing.length > 0)
    await take(await csv('分配.csv', 'document_number,external_id,place,purpose,amount', ...standing.map((line) => `赣财农〔2024〕12号,${partsOf(line).join(',')}`))) // prettier-ignore
  const path = at(`${title}.${file}`)
  if (file === 'xlsx')
    await writeBook(path, Object.fromEntries(Object.entries(sheets).map(([name, lines]) => [name, lines.map(cellsOf)]))) // prettier-ignore
  else await writeFile(path, Object.values(sheets).flat().map((line) => cellsOf(line).map(csvCell).join(',')).join('\n')) // prettier-ignore
  return async (given: object): Promise<FileReport> => {
    await writeFile(at('answers.json'), JSON.stringify({ department, ...given }))
    const answers = await readAnswers(at('answers.json'))
    const [report] = await take(path, { answers, department, rejectedDir: at('') })
    return report!
  }
}
const csvCell = (cell: string | number | null) =>
  cell === null || cell === '<' || cell === '^' ? '' : `"${String(cell).replaceAll('"', '""')}"`

const linesOf = async (run: string, query: ReturnType<typeof sql<{ line: string }>>) => {
  const { rows } = await sql<{
    line: string
  }>`with written as (select distinct record_id as id from import_row where run_id = ${run}::uuid and record_id is not null) ${query} order by 1`.execute(
    county.kysely,
  )
  return rows.map(({ line }) => line)
}

/** What a run has written, a line a record. */
const recordsOf = async (run: string) => ({
  projects: await linesOf(run, sql`select concat_ws(' | ', name, coalesce(place, ''), coalesce(budget::text, ''), coalesce(trim_scale(land_area_mu)::text, '')) as line from project join written using (id)`), // prettier-ignore
  sources: await linesOf(run, sql`select concat_ws(' | ', p.name, s.level, s.amount) as line from planned_source s join project p on p.id = s.project_id join written on written.id = p.id`), // prettier-ignore
  shares: await linesOf(run, sql`select concat_ws(' | ', concat(p.name, ' ', a.purpose), coalesce(a.place, ''), a.amount) as line from allocation a join written using (id) left join project p on p.id = a.project_id`), // prettier-ignore
  funds: await linesOf(run, sql`select concat_ws(' | ', document_number, level, programme, fiscal_year, amount) as line from fund join written using (id)`), // prettier-ignore
  payments: await linesOf(run, sql`select concat_ws(' | ', p.payee, p.paid_on, p.amount, a.purpose) as line from payment p join written using (id) join disbursement d on d.id = p.disbursement_id join allocation a on a.id = d.allocation_id`), // prettier-ignore
  landUse: await linesOf(run, sql`select concat_ws(' | ', r.year, coalesce(d.name, ''), c.code, trim_scale(r.land_area_mu)) as line from land_use_record r join written using (id) left join administrative_division d on d.id = r.division_id join land_class c on c.id = r.land_class_id`), // prettier-ignore
})

/** A share is known by words of its purpose or project: what else a purpose says is left to the reading. */
function named(found: string[], wanted: string[]): string[] {
  const rest = [...wanted]
  return found.map((line) => {
    const [text, place, amount] = partsOf(line)
    const at = rest.findIndex((each) => {
      const [words, where, much] = partsOf(each)
      return text!.includes(words!) && where === place && much === amount
    })
    return at < 0 ? line : rest.splice(at, 1)[0]!
  })
}

const padded = (wanted: string[] = [], parts: number) =>
  wanted.map((line) => [...partsOf(line), '', '', ''].slice(0, parts).join(' | ')).sort()

async function check(form: FormCase) {
  const take = await openForm(form)
  const before = await contents(county)
  if (form.outcome !== 'TAKEN') {
    const asked = await take({})
    expect(asked.state, 'what comes of it before anything is answered').toBe('REFUSED')
    expect(await contents(county)).toEqual(before)
    if (form.outcome === 'REFUSED') {
      expect(statusOf([asked])).toBe(1)
      expect(asked.error?.message).toMatch(new RegExp(form.says!))
      return
    }
    expect(asked.error?.code, asked.error?.message).toBe('FORM_QUESTIONS')
    expect(statusOf([asked])).toBe(3)
    expect((asked.error as FormQuestions).questions.map(({ key }) => key).sort()).toEqual([...form.asks].sort()) // prettier-ignore
  }
  const report = await take(form.outcome === 'TAKEN' ? {} : form.answers)
  expect(report.error?.message).toBeUndefined()
  expect(report.rejectedRows.map(({ row, problems }) => [row, JSON.stringify(problems)])).toEqual([])
  expect(statusOf([report])).toBe(0)
  expect(report.rejected).toBe(0)
  const { projects, sources, shares, funds, payments, landUse, left = [] } = form.expect!
  const found = await recordsOf(report.runId!)
  expect({ ...found, shares: named(found.shares, shares ?? []).sort() }).toEqual({
    projects: padded(projects, 4),
    sources: padded(sources, 3),
    shares: [...(shares ?? [])].sort(),
    funds: padded(funds, 5),
    payments: padded(payments, 4),
    landUse: padded(landUse, 4),
  })
  const told = report.tables.flatMap(({ unused }) => unused.map((each) => asMessage(each).zh))
  for (const line of left) {
    const [heading, sum = ''] = partsOf(line.replace(/\.?0+$/, ''))
    expect(told.filter((text) => text.startsWith(heading!) && text.includes(`合计 ${grouped(sum)} `)), `${line} in ${told.join('；')}`).not.toEqual([]) // prettier-ignore
  }
  const same = {
    inserted: 0,
    updated: 0,
    rejected: 0,
    unchanged: report.inserted + report.updated + report.unchanged,
  }
  expect(await take(form.answers)).toMatchObject(same)
  await checkAsText(form, same)
}

/** Saved as text, a form comes to the same records or is not taken: never to others. */
async function checkAsText(form: FormCase, same: object) {
  const report = await (await openForm({ ...form, file: 'csv' }))(form.answers)
  if (report.state === 'REFUSED') return
  expect(report, 'the form saved as text').toMatchObject(same)
  asText++
}

test.for(cases.filter((each, row) => each.open === undefined && isTried(row)))(
  '$title ($id)',
  async (form) => {
    await check(form)
    right[form.outcome]++
  },
)

// A fault that was mended loses its note: then this fails.
const open = cases.filter((each) => each.open !== undefined)
if (open.length > 0)
  test.for(open)('$title ($id) is not read rightly yet: $open', async (form) => {
    await expect(check(form)).rejects.toThrow()
  })

test('docs/forms-corpus.md tells of every case', async () => {
  const page = await format(formsPage(), { ...(await resolveConfig(PAGE)), filepath: PAGE })
  await expect(page).toMatchFileSnapshot(PAGE)
})
