import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { NO_ANSWERS } from '../../../src/intake/forms/form-context.js'
import { render } from '../../../src/values/message.js'
import { readDrafts } from '../forms/read-drafts.js'

let folder: string
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'quanyu-thousands-'))))
afterAll(() => rm(folder, { recursive: true, force: true }))

async function read(...lines: string[]) {
  const path = join(folder, '表.csv')
  await writeFile(path, lines.join('\n'))
  const drafts = await readDrafts(path, { ...NO_ANSWERS, department: 'WATER' })
  if (typeof drafts === 'string') return drafts
  return drafts.map(({ values, problems }) =>
    problems.length > 0 ? problems.map(({ message }) => render(message)).join() : values.get('budget'),
  )
}

test.each([
  ['an empty remark behind it', 'external_id,department,title,budget,remark', 'A2,WATER,乙,1,234.50,'],
  ['the remark left out', '项目编号,主管部门,项目名称,建设地点,总投资(元),备注', 'N2,水利局,甲,白圩乡,1,234'],
  ['a longer line', 'external_id,department,title,budget,place', 'A3,WATER,乙,1,234,567.00'],
])('an amount that its own comma has split is refused: %s', async (_, header, line) => {
  expect(await read(header, line)).toEqual([expect.stringMatching(/逗号/)])
})

test('numbers beside each other that have their own columns are left alone', async () => {
  expect(
    await read(
      'external_id,department,title,place,budget,start_date,remark',
      'A4,WATER,乙,白圩乡,100,2024-01-01,200',
      'A5,WATER,丙,白圩乡,12,,',
    ),
  ).toEqual(['100.00', '12.00'])
})
