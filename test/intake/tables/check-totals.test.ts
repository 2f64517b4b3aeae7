import { expect, test } from 'vitest'
import { TotalsCheck } from '../../../src/intake/tables/check-totals.js'
import { loadMappings } from '../../../src/intake/tables/load-mappings.js'
import { RecordReader } from '../../../src/intake/tables/read-record.js'
import { readTable } from '../../../src/intake/tables/read-table.js'
import type { SourceRow } from '../../../src/intake/readers/source.js'
import type { Section } from '../../../src/intake/tables/table-section.js'
import { growth } from '../../growth.js'
import { around, rowsOf, stream } from '../rows.js'

const mappings = await loadMappings()
const HEADINGS = ['external_id', 'department', 'title', 'place', 'budget']

async function checkOf(lines: (string | number | null)[][]) {
  const reader = new RecordReader()
  let check: TotalsCheck | undefined
  let section: Section | undefined
  const totals: { row: SourceRow; word: string }[] = []
  for await (const piece of readTable(stream(rowsOf([HEADINGS, ...lines])), mappings, around())) {
    if (piece.kind === 'section') check = new TotalsCheck((section = piece.section))
    const done =
      piece.kind === 'record'
        ? reader.take(section!, piece.row)
        : piece.kind === 'total'
          ? reader.finish()
          : null
    if (done) check!.addRecord(done)
    if (piece.kind === 'total') {
      check!.addTotal(piece.row, piece.word)
      totals.push(piece)
    }
  }
  const last = reader.finish()
  if (last) check!.addRecord(last)
  return { check: check!, totals, section: section! }
}
const row = (at: number, budget: number) => [`A${at}`, 'WATER', `渠${at}`, '白圩乡', budget]
const total = (word: string, budget: number) => [null, null, word, null, budget]

test('a total is held against the rows above it, below it, and between it and the next', async () => {
  const lines = [total('合计', 10), row(1, 1), row(2, 2), total('小计', 3), row(3, 3), row(4, 4), total('小计', 7), total('合计', 10)] // prettier-ignore
  expect((await checkOf(lines)).check.mismatches()).toEqual([])
  lines[3] = total('小计', 4)
  const wrong = (await checkOf(lines)).check.mismatches()
  expect(wrong.map(({ message }) => message.zh)).toEqual([expect.stringMatching(/第 5 行“小计”与各行之和不符.*写作 4元，各行之和为 3元/)]) // prettier-ignore
})

test('the time to hold totals against their rows grows with their number', async () => {
  const { section, totals } = await checkOf([row(1, 1), total('合计', 1)])
  expect(totals).toHaveLength(1)
  const run = (times: number) => {
    const check = new TotalsCheck(section)
    for (let at = 0; at < times; at++) check.addTotal(totals[0]!.row, '合计')
    return check.mismatches()
  }
  expect(await growth(run, [500, 8000])).toBe(null)
})
