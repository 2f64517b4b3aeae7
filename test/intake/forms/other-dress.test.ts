import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { answersOf } from '../../../src/intake/forms/form-context.js'
import { trials } from '../../laws.js'
import { partsOf } from '../corpus/form-case.js'
import { forms, recordsOf, writeSheets, type MadeForm } from './kept-forms.js'
import { readDrafts } from './read-drafts.js'

/** The cells of a sheet, in the notation of ../corpus. */
type Grid = string[][]

const isNumber = (text: string) => /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(text)
const filled = (row: string[]) => row.filter((text) => text !== '' && text !== '<' && text !== '^').length

/** The rows of a sheet's headings, from the first to the one before its first figures; null where none are found. */
function headings(grid: Grid): [from: number, to: number] | null {
  const from = grid.findIndex((row) => filled(row) > 2 && !row.some(isNumber))
  const to = grid.findIndex((row, at) => at > from && row.slice(1).some((text) => isNumber(text) && Number(text) > 0)) // prettier-ignore
  return from < 0 || to < 0 ? null : [from, to]
}
const inHeadings = (change: (text: string) => string) => (grid: Grid) => {
  const found = headings(grid)
  return found && grid.map((row, at) => (at >= found[0] && at < found[1] ? row.map(change) : row))
}
const inFigures = (change: (text: string) => string) => (grid: Grid) => {
  const found = headings(grid)
  return found && grid.map((row, at) => (at < found[1] ? row : row.map((text, column) => (column > 0 && isNumber(text) ? change(text) : text)))) // prettier-ignore
}
const wide = (text: string) => text.replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)))

/** How the same form may be written, so that it says the same; null where it cannot be written so. */
const DRESSES: Record<string, (grid: Grid) => Grid | null> = {
  'an empty column on its left': (grid) => grid.map((row) => ['', ...row]),
  'a note below it': (grid) => [...grid, ['注：以上数据截至2024年6月底。']],
  'a note with amounts below it': (grid) => [...grid, ['说明：1.补助标准为每亩500元；2.共涉及12个村，总投资1250万元。']], // prettier-ignore
  'signatures below it': (grid) => [...grid, ['制表人：王某', '', '审核人：李某', '', '日期：2024年6月30日']],
  'an empty row below its title': (grid) => [grid[0]!, [''], ...grid.slice(1)],
  'an empty row amid its records': (grid) => {
    const found = headings(grid)
    const at = found && found[1] + Math.floor((grid.length - found[1]) / 2)
    return at === null || at >= grid.length || grid[at]!.includes('^') ? null : [...grid.slice(0, at), [''], ...grid.slice(at)] // prettier-ignore
  },
  'no total': (grid) => {
    const at = grid.findIndex((row) => row.some((text) => /^(?:合|总)\s*计$/.test(text)) && row.some(isNumber)) // prettier-ignore
    return at < 0 ? null : grid.filter((_, row) => row !== at)
  },
  'brackets of half width': inHeadings((text) => text.replace(/（/g, '(').replace(/）/g, ')')),
  'figures of full width': inFigures((text) => (text.includes('.') ? `'${wide(text)}` : text)),
  'figures in groups of digits': inFigures((text) => (text.includes('.') && Number(text) >= 1000 ? `'${Number(text).toLocaleString('en', { maximumFractionDigits: 6 })}` : text)), // prettier-ignore
  'figures as text': inFigures((text) => `'${text}`),
  'a sheet without a name': (grid) => grid,
}
const NAMES = Object.keys(DRESSES)

const folder = await mkdtemp(join(tmpdir(), 'quanyu-dressed-'))
afterAll(() => rm(folder, { recursive: true, force: true }))

/** What a form is read as, a line a record in any order; null where it is asked about or refused. */
async function read(form: MadeForm, sheets: MadeForm['sheets'], dress: string) {
  await mkdir(join(folder, dress), { recursive: true })
  const path = join(folder, dress, `${form.title}.xlsx`)
  await writeSheets(path, sheets)
  const drafts = await readDrafts(path, answersOf({ department: form.department, ...form.answers }, dress))
  if (typeof drafts === 'string' || drafts.some(({ problems }) => problems.length > 0)) return null
  return Object.values(recordsOf(drafts)).map((lines) => lines.toSorted())
}

/** Every run tries a fifth of the forms in one dress each; one that looks further all of them, in some. */
const looksFurther = trials(1) > 1
const DRESSES_EACH = looksFurther ? 3 : 1
const worn = forms.filter(({ file, refused }, row) => file !== 'csv' && refused !== true && (looksFurther || row % 5 === 0)) // prettier-ignore

test.for(worn.map((form, at) => [form, at] as const))(
  '$0.title in another dress says the same, or is not taken',
  async ([form, at]) => {
    const plain = await read(form, form.sheets, 'plain')
    for (let more = 0; more < DRESSES_EACH; more++) {
      const name = NAMES[(at + more) % NAMES.length]!
      const one = Object.keys(form.sheets).length === 1
      const sheets = Object.entries(form.sheets).map(([sheet, lines]) => {
        const grid = DRESSES[name]!(lines.map(partsOf))
        return [name === 'a sheet without a name' && one ? 'Sheet1' : sheet, grid ? grid.map((row) => row.join(' | ')) : lines] as const // prettier-ignore
      })
      const dressed = await read(form, Object.fromEntries(sheets), `${at} ${more}`)
      if (dressed !== null) expect(dressed, name).toEqual(plain)
    }
  },
)
