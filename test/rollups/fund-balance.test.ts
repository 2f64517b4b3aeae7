import { expect, test } from 'vitest'
import { recordAllocations } from '../../src/funds/record-allocations.js'
import { addMoney } from '../../src/values/money.js'
import { DOCUMENT, openSmallCounty } from '../ties/small-county.js'

const county = await openSmallCounty()
const balance = async (code: string, asOf?: string) =>
  (
    await county.ask(
      `query($asOf: DateTime) { consolidationArea(code: "${code}") { fundBalance(asOf: $asOf) { plannedUses plannedSources } } }`,
      { asOf },
    )
  ).consolidationArea.fundBalance
const split = async (externalId: string) =>
  county.decide('splitProject', {
    projectId: (await county.project(externalId)).id,
    basis: 'MONEY',
    parts: ['A', 'B'].map((areaCode) => ({ name: areaCode, share: '0.5', areaCode })),
  })

test('what is planned of a split project adds up to the fen, and as of a moment goes by the parts of then', async () => {
  await county.projects(
    { department: 'WATER', externalId: 'whole', title: '东乡甲溪村渠道改造', budget: '500.00' },
    { department: 'WATER', externalId: 'odd', title: '东乡甲溪村山塘工程', budget: '0.05' },
  )
  await county.bring((unit) =>
    recordAllocations(unit, [
      { fund: DOCUMENT, externalId: 'S1', project: ['WATER', 'odd'], amount: '10.00' },
      { fund: DOCUMENT, externalId: 'S2', project: ['WATER', 'whole'], amount: '10.00' },
    ]),
  )
  const first = await county.moment()
  const whole = await balance('A', first)
  expect(whole.plannedUses).toBe('500.05')
  expect((await split('odd')).__typename).toBe('TieDecided')
  const [a, b] = [await balance('A'), await balance('B')]
  expect(addMoney(a.plannedUses, b.plannedUses)).toBe('500.05')
  const second = await county.moment()
  expect((await split('whole')).__typename).toBe('TieDecided')
  expect(await balance('A', first)).toEqual(whole)
  expect(await balance('A', second)).toEqual(a)
  expect(await balance('B', second)).toEqual(b)
})
