import { expect, test } from 'vitest'
import { openSmallCounty } from '../../ties/small-county.js'
import { openImports } from './door.js'

test('the check of a file tells which rows would lie in no known area, and its writing leaves them', async () => {
  const { county } = await openSmallCounty()
  const water = await (await openImports(county)).sender('CLERK', 'WATER')
  const { body } = await water.send(
    '水务局项目.csv',
    'external_id,title,place,budget,kind\nU-1,东塘渠道,云外乡天边村,5000,农田水利\nU-2,西塘渠道,云外乡天边村,6000,农田水利\n',
  )
  await water.job(body.id)
  await water.move('checkImport', body.id)
  const { state, rejected, problem } = await water.job(body.id)
  expect({ state, rejected, problem }).toEqual({ state: 'CHECKED', rejected: 0, problem: null })
  const { node } = await water.ask(
    'query($id: ID!) { node(id: $id) { ... on ImportJob { tables { unresolved unresolvedRows { rowNumber name explanation } } } } }',
    { id: body.id },
  )
  expect(node.tables).toEqual([
    {
      unresolved: 2,
      unresolvedRows: [
        { rowNumber: 2, name: '东塘渠道', explanation: expect.stringContaining('云外') },
        { rowNumber: 3, name: '西塘渠道', explanation: expect.stringContaining('云外') },
      ],
    },
  ])
  expect(await water.ask('{ projects { totalCount } }')).toEqual({ projects: { totalCount: 0 } })
})
