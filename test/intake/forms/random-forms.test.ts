import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { law } from '../../laws.js'
import { writeBook } from '../book.js'
import { madeForm, sheetOf, textOf } from './made-form.js'
import { readDrafts } from './read-drafts.js'
import { answersOf, wrongIn } from './wrong-in.js'

const folder = await mkdtemp(join(tmpdir(), 'quanyu-forms-'))
afterAll(() => rm(folder, { recursive: true, force: true }))

test('a form in whatever layout gives its records, or is asked about: never a wrong value', async () => {
  let read = 0
  let asked = 0
  let number = 0
  await fc.assert(
    fc.asyncProperty(madeForm, async (made) => {
      const { lines, wanted } = sheetOf(made)
      const path = join(folder, `${number++}.${made.format}`)
      await (made.format === 'csv' ? writeFile(path, textOf(lines)) : writeBook(path, { Sheet1: lines }))
      const drafts = await readDrafts(path, answersOf(made))
      await rm(path)
      if (typeof drafts === 'string') {
        asked++
        return
      }
      // A unit that is said nowhere is asked for.
      expect(made.unitIn, 'a unit that nobody said was taken').not.toBe('nowhere')
      read++
      expect(wrongIn(made, wanted, drafts)).toEqual([])
    }),
    law(300),
  )
  // To ask about everything would be no reading.
  expect(read / (read + asked)).toBeGreaterThan(0.5)
})
