import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { law, partOf } from '../../laws.js'
import { writeBook } from '../book.js'
import { madeForm, sheetOf, textOf, type Made } from './made-form.js'
import { readDrafts } from './read-drafts.js'
import { answersOf, wrongIn } from './wrong-in.js'

const folder = await mkdtemp(join(tmpdir(), 'quanyu-forms-'))
afterAll(() => rm(folder, { recursive: true, force: true }))

/** Once read line by line, as questions and answers: what stands below its table is neither. */
const BELOW_A_TABLE: Made = {
  gives: false, named: false, unit: '元', unitIn: 'heading', shape: 'one', parts: 2, totalColumn: 'first', totalWord: '合计',
  levelWord: '{}', deep: false, name: '项目名称', place: '地区', amount: '总投资', given: '本次下达资金', beside: [], content: false,
  order: false, totals: ['last'], totalRow: '合计', groups: 'none', numbers: false, columnNumbers: false, blank: false,
  below: ['备注：以上数据以文件为准。', '填表人：        审核人：'], format: 'xlsx', asText: 'no', mergedPlaces: false, blocks: 1,
  rows: [{ place: '白圩乡前罗村', parts: [300, 0, 0, 0] }, { place: '白圩乡前罗村', parts: [0, 0, 0, 0] }],
} // prettier-ignore

/** Once a heading: the name of the first group of rows, below headings of two rows that were saved as text. */
const GROUP_BELOW_HEADINGS: Made = {
  gives: false, named: false, unit: '元', unitIn: 'note', shape: 'purposes', parts: 2, totalColumn: 'first', totalWord: '合计',
  levelWord: '{}', deep: false, name: '项目名称', place: '建设地点', amount: '总投资', given: '本次下达资金', beside: [], content: false,
  order: false, totals: [], totalRow: '合计', groups: 'lines', numbers: true, columnNumbers: false, blank: false, below: [],
  format: 'csv', asText: 'no', mergedPlaces: false, blocks: 1,
  rows: Array.from({ length: 4 }, () => ({ place: '白圩乡前罗村', parts: [0, 0, 0, 0] })),
} // prettier-ignore

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
    { ...law(partOf(300)), examples: [[BELOW_A_TABLE], [GROUP_BELOW_HEADINGS]] },
  )
  // To ask about everything would be no reading.
  expect(read / (read + asked)).toBeGreaterThan(0.5)
})
