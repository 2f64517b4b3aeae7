import { render } from '../../src/values/message.js'
import { readFile } from 'node:fs/promises'
import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { openCounty } from '../county.js'
import { countsOf, openInbox, settle } from './inbox.js'

const county = await openCounty()
const inbox = await openInbox(county)
beforeAll(async () => settle(inbox))

test('a row that names several places is told, and one that lies apart is offered for splitting', async () => {
  const path = await inbox.csv(
    '涉及村.csv',
    '项目编号,项目名称,涉及村,总投资（元）',
    'V-1,农田水利一期,白圩乡前罗村、涂桥村,1000',
    'V-2,农田水利二期,"白圩乡涂桥村、钟陵乡前罗村",2000',
    'V-3,农田水利三期,白圩乡涂桥村,3000',
  )
  const [report] = await inbox.take(path, { department: 'WATER' })
  expect(report!.error?.message).toBeUndefined()
  expect(countsOf(report!)).toEqual([3, 0, 0, 0])
  const notes = report!.tables[0]!.notes.map(render)
  expect(notes).toHaveLength(2)
  expect(notes[0]).toMatch(/第 2 行.*涉及 2 处：白圩乡前罗村委会、白圩乡涂桥村委会（JX-001）$/m)
  expect(notes[1]).toMatch(
    /第 3 行.*白圩乡涂桥村委会（JX-001）；钟陵乡前罗村委会（各项目区外）。分属几处，归属待拆分/,
  )
  const { suggestions } = JSON.parse(await readFile(report!.partsFile!, 'utf8'))
  expect(suggestions).toMatchObject([
    {
      row: 3,
      project: '农田水利二期',
      parts: [
        { share: null, areaCode: 'JX-001', outside: false, divisions: [{ code: '360124209212' }] },
        { share: null, areaCode: null, outside: true, divisions: [{ code: '360124202201' }] },
      ],
    },
  ])
  const { rows } = await sql<{ line: string }>`select concat_ws(' ', p.external_id, t.status, t.reason) as line from project p join area_tie t on t.project_id = p.id where t.ended_at is null order by 1`.execute(county.kysely) // prettier-ignore
  expect(rows.map(({ line }) => line)).toEqual(['V-1 TIED', 'V-2 UNRESOLVED SPANS_AREAS', 'V-3 TIED'])
})
