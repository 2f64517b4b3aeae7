import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { openCounty } from '../county.js'
import { writeBook } from './book.js'
import { openInbox, settle } from './inbox.js'

const county = await openCounty()

const HEAD = ['序号', '项目编号', '项目名称', '建设地点', '总投资（万元）']
const numbersOf = async (name: string) => {
  const { rows } = await sql<{
    number: string
  }>`select s.external_id as number from project_source s join project p on p.id = s.project_id where p.name like ${`${name}%`} order by 1`.execute(
    county.kysely,
  )
  return rows.map(({ number }) => number)
}

test('a row of a form that stands twice is one project by its number; one number of two projects is none', async () => {
  const inbox = await openInbox(county)
  await settle(inbox)
  const { at, take } = inbox
  const send = async (title: string, ...rows: (string | number)[][]) => {
    const path = at(`${title}.xlsx`)
    await writeBook(path, { Sheet1: [[title], HEAD, ...rows] })
    const [report] = await take(path, { department: 'WATER', rejectedDir: at('') })
    return report!
  }
  const twice = await send(
    '2024年农田水利项目清单',
    ['一', '', '渠系工程', '', 160],
    [1, 'SW-001', '前罗渠道', '白圩乡前罗村', 50],
    [2, 'SW-002', '前罗泵站', '白圩乡麻山村', 60],
    [3, 'SW-001', '前罗渠道', '白圩乡前罗村', 50],
  )
  expect(twice).toMatchObject({ state: 'IMPORTED', inserted: 2, unchanged: 1, rejected: 0 })
  expect(await numbersOf('前罗')).toEqual(['SW-001', 'SW-002'])

  const shared = await send(
    '2024年农田水利项目清单（第二批）',
    ['一', '', '渠系工程', '', 110],
    [1, 'SW-A', '太平渠道', '前坊镇太平村', 50],
    [2, 'SW-A', '太平泵站', '前坊镇太平村', 60],
  )
  expect(shared).toMatchObject({ state: 'IMPORTED', inserted: 2, rejected: 0 })
  expect(await numbersOf('太平')).toEqual([expect.stringMatching(/^自编-/), expect.stringMatching(/^自编-/)])
})
