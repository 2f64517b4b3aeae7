import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { answersOf } from '../../../src/intake/forms/form-context.js'
import type { Draft } from '../../../src/intake/tables/read-record.js'
import { writeBook } from '../book.js'
import { cellsOf, partsOf } from '../corpus/form-case.js'
import { textOf } from './made-form.js'
import { readDrafts } from './read-drafts.js'

/** A form that was made up after the layouts that departments use, in the notation of ../corpus; what it must be read as. */
interface MadeForm {
  title: string
  shows: string
  department: string
  file?: 'xlsx' | 'csv'
  sheets: Record<string, string[]>
  answers?: object
  refused?: boolean
  /** Words of the refusal or the question. */
  says?: string
  expect?: Partial<Record<'projects' | 'sources' | 'kinds' | 'shares' | 'funds' | 'landUse', string[]>>
}

const FOLDER = fileURLToPath(new URL('made/', import.meta.url))
const forms = await Promise.all(
  (await readdir(FOLDER)).sort().map(async (name) => {
    const form = JSON.parse(await readFile(join(FOLDER, name), 'utf8')) as MadeForm
    return { ...form, id: name }
  }),
)
const folder = await mkdtemp(join(tmpdir(), 'quanyu-made-'))
afterAll(() => rm(folder, { recursive: true, force: true }))

const said = (value: unknown) => (value === null || value === undefined ? '' : String(value as string))
const short = (value: unknown) => said(value).replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, '') // prettier-ignore
const line = (...parts: unknown[]) => parts.map(said).join(' | ')

function recordsOf(drafts: readonly Draft[]) {
  const found: Required<NonNullable<MadeForm['expect']>> = { projects: [], sources: [], kinds: [], shares: [], funds: [], landUse: [] } // prettier-ignore
  for (const { section, values } of drafts) {
    const value = (field: string) => values.get(field)
    const { target } = section.recognised.mapping
    if (target === 'projects') {
      const land = ['landArea', ...values.keys()].find((field) => /landArea$/.test(field) && said(value(field)) !== '') // prettier-ignore
      found.projects.push(
        line(value('title'), value('place'), value('budget'), land ? short(value(land)) : ''),
      )
      for (const [field, kind] of values)
        if (/^\w+\.(?:kind|source)$/.test(field)) found.kinds.push(line(value('title'), kind))
      for (const [field, amount] of values)
        if (field.endsWith('.amount') && /[1-9]/.test(said(amount)))
          found.sources.push(line(value('title'), field.split('.')[0]!.toUpperCase(), amount))
    } else if (target === 'allocations')
      found.shares.push(line(value('purpose'), value('place'), value('amount')))
    else if (target === 'funds')
      found.funds.push(line(...['documentNumber', 'level', 'programme', 'fiscalYear', 'amount'].map(value)))
    else if (target === 'LandUseRecord')
      found.landUse.push(line(value('year'), value('division.village') ?? value('division.township') ?? value('division.code'), value('landClass.code'), short(value('landArea')))) // prettier-ignore
    else throw new Error(`a record of ${target}, which no form here holds`)
  }
  return found
}

/** A line of the case with as many parts as a record has; what a case leaves out is empty. */
const padded = (lines: string[] = [], parts: number) => lines.map((text) => line(...[...partsOf(text), '', '', ''].slice(0, parts))) // prettier-ignore
/** `?` for a name that is made of others. */
const nameless = (lines: readonly string[]) => lines.map((text) => text.replace(/^[^|]*\|/, '|')).sort()

test.for(forms)('$title: $shows ($id)', async (form) => {
  const path = join(folder, `${form.title}.${form.file ?? 'xlsx'}`)
  if (form.file === 'csv') await writeFile(path, textOf(Object.values(form.sheets).flat().map(cellsOf)))
  else await writeBook(path, Object.fromEntries(Object.entries(form.sheets).map(([name, lines]) => [name, lines.map(cellsOf)]))) // prettier-ignore
  const drafts = await readDrafts(path, answersOf({ department: form.department, ...form.answers }, form.id))
  if (form.refused) return expect(drafts).toEqual(expect.stringContaining(form.says ?? ''))
  if (typeof drafts === 'string') throw new Error(drafts)
  expect(drafts.flatMap(({ problems }) => problems)).toEqual([])
  const found = recordsOf(drafts)
  const wanted = form.expect ?? {}
  const named = !wanted.projects?.some((each) => each.startsWith('?'))
  const projects = padded(wanted.projects, 4)
  expect(named ? found.projects.sort() : nameless(found.projects)).toEqual(named ? projects.sort() : nameless(projects)) // prettier-ignore
  expect(found.sources.sort()).toEqual(padded(wanted.sources, 3).sort())
  if (wanted.kinds) expect(found.kinds.sort()).toEqual(padded(wanted.kinds, 2).sort())
  // What else a purpose says is left to the reading.
  expect(nameless(found.shares)).toEqual(nameless(padded(wanted.shares, 3)))
  expect(found.funds).toEqual(padded(wanted.funds, 5))
  expect(found.landUse.sort()).toEqual(padded(wanted.landUse, 4).sort())
})
