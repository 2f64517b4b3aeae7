import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { openCounty } from '../county.js'
import { doorOf } from '../door.js'
import { openInbox, settle } from './inbox.js'

const county = await openCounty()
const ask = doorOf(county)
beforeAll(async () => settle(await openInbox(county)))

const ROWS =
  '{ importRows(last: 1) { nodes { rowNumber outcome original { cells table { headings title department } } } } }'

test('a record shows the row that it came from as it stood, below the headings of its table', async () => {
  const { book, take } = await openInbox(county)
  const lines = [
    ['2024年项目表', '<', '<'],
    ['单位：万元', '<', '<'],
    ['项目编号', '项目名称', '总投资'],
    ['LS-1', '白圩乡渠道', ' 1,005.50 '],
    ['LS-2', '泵站', 'abc'],
  ]
  const [report] = await take(await book('项目.xlsx', { Sheet1: lines }), { department: 'WATER' })
  expect(report).toMatchObject({ inserted: 1, rejected: 1 })
  const { project } = await ask(`{ project(department: WATER, externalId: "LS-1") ${ROWS} }`)
  const [row] = project.importRows.nodes
  expect(row).toMatchObject({ rowNumber: 4, outcome: 'INSERTED' })
  expect(row.original.cells).toEqual(['LS-1', '白圩乡渠道', ' 1,005.50 '])
  expect(row.original.table).toMatchObject({
    headings: ['项目编号', '项目名称', '总投资'],
    department: 'WATER',
  })
  expect(row.original.table.title).toContain('单位：万元')
  const { importRuns } = await ask(
    '{ importRuns(last: 1) { nodes { tables { headings } rows { nodes { outcome original { cells } } } } } }',
  )
  expect(importRuns.nodes[0].tables).toHaveLength(1)
  expect(importRuns.nodes[0].rows.nodes.map(({ original }: any) => original.cells[0]).sort()).toEqual([
    'LS-1',
    'LS-2',
  ])
})

test('a row is kept in bounds: long cells are cut, and end with a mark', async () => {
  const { csv, take } = await openInbox(county)
  await take(await csv('长.csv', '项目编号,项目名称,总投资（元）', `LS-3,渠${'长'.repeat(3000)},1`), {
    department: 'WATER',
  })
  const { project } = await ask(`{ project(department: WATER, externalId: "LS-3") ${ROWS} }`)
  expect(project?.importRows.nodes[0].original.cells[1] ?? '…').toMatch(/^.{0,1000}…$/)
})

test('the rows of a record are found by an index that has them in order', async () => {
  const { rows } = await county.kysely.transaction().execute(async (work) => {
    for (const way of ['seqscan', 'bitmapscan', 'sort'])
      await sql`set local ${sql.raw(`enable_${way}`)} = off`.execute(work)
    return sql<
      Record<string, string>
    >`explain select * from import_row where record_id = '00000000-0000-7000-8000-000000000000' order by id limit 6`.execute(
      work,
    )
  })
  const plan = rows.flatMap((row) => Object.values(row)).join('\n')
  expect(plan).toContain('import_row_record')
  expect(plan).not.toContain('Sort')
})
