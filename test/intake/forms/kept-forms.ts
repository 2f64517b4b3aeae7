import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Draft } from '../../../src/intake/tables/read-record.js'
import { writeBook } from '../book.js'
import { cellsOf } from '../corpus/form-case.js'

/** A form that was made up after the layouts that departments use, in the notation of ../corpus; what it must be read as. */
export interface MadeForm {
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
export const forms = await Promise.all(
  (await readdir(FOLDER)).sort().map(async (name) => {
    const form = JSON.parse(await readFile(join(FOLDER, name), 'utf8')) as MadeForm
    return { ...form, id: name }
  }),
)

/** Writes a form’s sheets as a workbook. */
export const writeSheets = (path: string, sheets: MadeForm['sheets']) =>
  writeBook(
    path,
    Object.fromEntries(Object.entries(sheets).map(([name, lines]) => [name, lines.map(cellsOf)])),
  )

const said = (value: unknown) => (value === null || value === undefined ? '' : String(value as string))
const short = (value: unknown) => said(value).replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, '') // prettier-ignore
export const line = (...parts: unknown[]) => parts.map(said).join(' | ')

/** What a form’s drafts say, a line a record. */
export function recordsOf(drafts: readonly Draft[]) {
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
