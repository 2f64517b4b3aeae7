import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { answersOf } from '../../../src/intake/forms/form-context.js'
import { Receipt } from '../../../src/intake/receipt.js'
import { render } from '../../../src/values/message.js'
import { writeBook } from '../book.js'
import { readDrafts } from './read-drafts.js'

const folder = await mkdtemp(join(tmpdir(), 'quanyu-unread-'))
afterAll(() => rm(folder, { recursive: true, force: true }))

let number = 0
async function read(lines: string[] | (string | number | null)[][], department: string) {
  const csv = typeof lines[0] === 'string'
  const path = join(folder, `${++number}.${csv ? 'csv' : 'xlsx'}`)
  if (csv) await writeFile(path, lines.join('\n'))
  else await writeBook(path, { Sheet1: lines as (string | number | null)[][] })
  const drafts = await readDrafts(path, answersOf({ department }, 'a'))
  if (typeof drafts === 'string') throw new Error(drafts)
  return drafts.map((draft) => ({
    draft,
    wrong: draft.problems.map(({ message }) => render(message)).join(),
  }))
}

test('a cell that cannot be read refuses its row, where several columns are one', async () => {
  const rows = await read(
    ['甲县2024年交通项目表', '项目名称,建设地点,总投资（万元）,省级衔接资金（万元）,省级财政资金（万元）', '甲路,白圩乡,50,20,30', '乙路,前坊镇,50,20,约30', '丙路,民和镇,70,20,50'],
    'TRANSPORT',
  ) // prettier-ignore
  expect(rows.map(({ draft, wrong }) => (wrong === '' ? draft.values.get('province.amount') : 'refused'))).toEqual(['500000.00', 'refused', '700000.00']) // prettier-ignore
  expect(rows[1]!.wrong).toMatch(/约30/)
  const receipt = new Receipt()
  for (const { draft, wrong } of rows) receipt.add(draft, wrong !== '')
  const joined = receipt.lines().find(({ as }) => as === 'province.amount')
  expect(joined).toMatchObject({ taken: '1200000', rejected: '0', unread: 1 })
})

test('a cell that cannot be read refuses its row, where several rows are one project', async () => {
  const rows = await read(
    [
      ['2024年乡村建设项目资金来源表', '<', '<', '<', '<'],
      ['序号', '项目名称', '建设地点', '资金来源', '金额（万元）'],
      [1, '前罗村水渠', '白圩乡前罗村', '中央衔接资金', 30],
      ['^', '^', '^', '省级衔接资金', '约20'],
      [2, '太平村晒场', '前坊镇太平村', '县级配套', 40],
      [3, '张家村晒场', '前坊镇太平村', '县级配套', 5],
    ],
    'WATER',
  )
  expect(rows.map(({ draft, wrong }) => (wrong === '' ? draft.values.get('budget') : 'refused'))).toEqual(['refused', '400000.00', '50000.00']) // prettier-ignore
})

test('a land class that cannot be read is refused and not passed over', async () => {
  const rows = await read(
    ['进贤县2023年土地利用现状分类面积表（单位：亩）', '行政村,耕地（01）,园地（02）,林地（03）', '白圩乡前罗村,50,10,11', '白圩乡白圩村,约100,20,30', '白圩乡五里村,100,20,30'],
    'NATURAL_RESOURCES',
  ) // prettier-ignore
  expect(rows).toHaveLength(9)
  expect(rows.filter(({ wrong }) => wrong !== '').map(({ wrong }) => wrong)).toEqual([expect.stringMatching(/约100/)]) // prettier-ignore
})
