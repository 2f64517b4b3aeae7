import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { answersOf } from '../../../src/intake/forms/form-context.js'
import { cellsOf, partsOf } from '../corpus/form-case.js'
import { forms, line, recordsOf, writeSheets } from './kept-forms.js'
import { textOf } from './made-form.js'
import { readDrafts } from './read-drafts.js'

const folder = await mkdtemp(join(tmpdir(), 'quanyu-made-'))
afterAll(() => rm(folder, { recursive: true, force: true }))

/** A line of the case with as many parts as a record has; what a case leaves out is empty. */
const padded = (lines: string[] = [], parts: number) => lines.map((text) => line(...[...partsOf(text), '', '', ''].slice(0, parts))) // prettier-ignore
/** `?` for a name that is made of others. */
const nameless = (lines: readonly string[]) => lines.map((text) => text.replace(/^[^|]*\|/, '|')).sort()

test.for(forms)('$title: $shows ($id)', async (form) => {
  const path = join(folder, `${form.title}.${form.file ?? 'xlsx'}`)
  if (form.file === 'csv') await writeFile(path, textOf(Object.values(form.sheets).flat().map(cellsOf)))
  else await writeSheets(path, form.sheets)
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
