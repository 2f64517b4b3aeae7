import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { utils, write, type BookType, type CellObject } from '@e965/xlsx'
import iconv from 'iconv-lite'
import { afterAll, expect, test } from 'vitest'
import { NO_ANSWERS } from '../../../src/intake/forms/form-context.js'
import { InputError } from '../../../src/values/problem.js'
import { render } from '../../../src/values/message.js'
import { readDrafts } from './read-drafts.js'

type Cell = string | number | null | { v: string | number | boolean; z?: string; t?: 'e' | 'b'; f?: string }
/** A small file with one difficulty; of what may be refused and taken either is right, and a wrong value is never. */
interface SmallFile {
  about: string
  /** A text table as it stands, in UTF-8 where no other encoding is named. */
  text?: string
  encoding?: string
  rows?: Cell[][]
  sheet?: string
  merges?: string[]
  format?: string
  taken?: Record<string, string | null>[]
  refused?: true
}

const PATH = fileURLToPath(new URL('small-files.json', import.meta.url))
const files = JSON.parse(await readFile(PATH, 'utf8')) as SmallFile[]
const folder = await mkdtemp(join(tmpdir(), 'quanyu-small-'))
afterAll(() => rm(folder, { recursive: true, force: true }))

function workbook({ rows = [], sheet = '项目表', merges = [], format = 'xlsx' }: SmallFile): Buffer {
  const made = utils.aoa_to_sheet(
    rows.map((row) => row.map((cell) => (cell !== null && typeof cell === 'object' ? '' : cell))),
  )
  rows.forEach((row, r) =>
    row.forEach((cell, c) => {
      if (cell === null || typeof cell !== 'object') return
      const type = cell.t ?? (typeof cell.v === 'number' ? 'n' : 's')
      made[utils.encode_cell({ r, c })] = { ...cell, t: type } as CellObject
    }),
  )
  made['!merges'] = merges.map((range) => utils.decode_range(range))
  const bookType = (format === 'xls' ? 'biff8' : format) as BookType
  return write(utils.book_new(made, sheet), { type: 'buffer', bookType }) as Buffer
}

let number = 0
async function readFileOf(file: SmallFile) {
  const path = join(folder, `水务局_${++number}.${file.text === undefined ? (file.format ?? 'xlsx') : 'csv'}`)
  await writeFile(path, file.text === undefined ? workbook(file) : iconv.encode(file.text, file.encoding ?? 'utf8')) // prettier-ignore
  try {
    const drafts = await readDrafts(path, { ...NO_ANSWERS, department: 'WATER' })
    if (typeof drafts === 'string') return { refused: drafts }
    const problems = drafts.flatMap((draft) => draft.problems)
    if (problems.length > 0) return { refused: problems.map(({ message }) => render(message)).join('；') }
    return { taken: drafts.map(({ values }) => values) }
  } catch (error) {
    if (error instanceof InputError) return { refused: error.message }
    throw error
  }
}

const plain = (value: unknown) =>
  typeof value === 'string' && /^\d+\.\d+$/.test(value) ? value.replace(/0+$/, '') : (value ?? null)
const shownOf = ({ about, text, rows }: SmallFile) => `${about}：${JSON.stringify(text ?? rows).slice(0, 300)}` // prettier-ignore

test.for(files.map((file) => [shownOf(file), file] as const))('%s', async ([, file]) => {
  const { refused, taken } = await readFileOf(file)
  if (refused !== undefined) {
    expect(file.refused, `it was refused: ${refused}`).toBe(true)
    expect(refused).toContain('请')
    return
  }
  expect(file.taken, `it was taken: ${JSON.stringify(taken!.map((values) => [...values]))}`).toBeDefined()
  const wanted = file.taken!
  const got = taken!.map((values, at) =>
    Object.fromEntries(Object.keys(wanted[at] ?? {}).map((field) => [field, plain(values.get(field))])),
  )
  expect(got).toEqual(wanted.map((each) => Object.fromEntries(Object.entries(each).map(([field, value]) => [field, plain(value)])))) // prettier-ignore
})
