import { expect, test } from 'vitest'
import { openSmallCounty } from '../ties/small-county.js'
import { quotaDoor } from './quota-door.js'

test('quotas of a split project lie in its areas by its shares, now and at a moment', async () => {
  const small = await openSmallCounty()
  const quotas = quotaDoor(small.county)
  await small.projects({ department: 'WATER', externalId: 'split', title: '甲溪村渠道' })
  const { id: projectId } = await small.project('split')
  const certified = await quotas.send('certifyQuota', {
    kind: 'NEW_CULTIVATED_LAND',
    projectId,
    landArea: '10.000001',
    documentNumber: '耕〔2024〕1号',
    certifiedOn: '2024-05-01',
  })
  await quotas.use(certified.id, '3', { usedOn: '2024-06-01' })
  const BALANCES =
    'quotaBalances(kind: NEW_CULTIVATED_LAND, asOf: $asOf, bookedOn: $on) { certifiedArea usedArea remainingArea }'
  const balances = async (variables: object = {}) => {
    const told = await small.ask(
      `query ($asOf: DateTime, $on: Date) { a: consolidationArea(code: "A") { ${BALANCES} } b: consolidationArea(code: "B") { ${BALANCES} } county: ${BALANCES} }`,
      { asOf: null, on: null, ...variables },
    )
    return [told.a.quotaBalances, told.b.quotaBalances, told.county].map(([each]: any) =>
      [each.certifiedArea, each.usedArea, each.remainingArea].join(' '),
    )
  }
  const whole = '10.000001 3 7.000001'
  expect(await balances()).toEqual([whole, '0 0 0', whole])
  const before = await small.moment()
  const parts = [
    { name: '甲段', share: '0.75', areaCode: 'A' },
    { name: '乙段', share: '0.25', areaCode: 'B' },
  ]
  await small.decide('splitProject', { projectId, basis: 'MONEY', parts })
  expect(await balances()).toEqual(['7.500001 2.25 5.250001', '2.5 0.75 1.75', whole])
  expect(await balances({ on: '2024-05-31' })).toEqual([
    '7.500001 0 7.500001',
    '2.5 0 2.5',
    '10.000001 0 10.000001',
  ])
  expect(await balances({ asOf: before })).toEqual([whole, '0 0 0', whole])
})
