import { beforeAll, expect, test } from 'vitest'
import U19 from '../../../src/audit/rules/U19-paid-before-contract.js'
import U20 from '../../../src/audit/rules/U20-paid-before-work.js'
import U21 from '../../../src/audit/rules/U21-design-not-approved.js'
import U28 from '../../../src/audit/rules/U28-paid-unaccepted.js'
import { openBooks, type Books } from './books.js'

let books: Books
beforeAll(async () => {
  books = await openBooks()
})

/** A project with a contract; what is paid under it is paid on 2024-06-10, by a disbursement of 2024-06-01. */
async function works(
  project: Record<string, unknown>,
  contract: Record<string, unknown>,
  paid: string | null,
): Promise<[project: string, contract: string]> {
  const project_id = await books.project(project)
  const id = await books.add('contract', {
    project_id,
    number: 'HT1',
    contractor: '恒通水利有限公司',
    amount: '100000.00',
    signed_on: '2024-01-10',
    ...contract,
  })
  if (paid) await books.pay({ project_id, amount: paid, contract_number: 'HT1' })
  return [project_id, id]
}

test('U19: paid before the contract was signed, not on its day, and not under another contract', async () => {
  const [, early] = await works({}, { signed_on: '2024-06-11' }, '30000.00')
  const [, onTheDay] = await works({}, { signed_on: '2024-06-10' }, '30000.00')
  const [project_id, later] = await works({}, { signed_on: '2024-08-01' }, null)
  await books.add('contract', {
    project_id,
    number: 'HT2',
    kind: 'DESIGN',
    contractor: '设计院',
    amount: '5000.00',
    signed_on: '2024-02-01',
  })
  await books.pay({ project_id, amount: '5000.00', contract_number: 'HT2', payee: '设计院' })
  // A payment that names no contract stands for its payee's.
  const [unnamed, byPayee] = await works({}, { signed_on: '2024-07-01' }, null)
  await books.pay({ project_id: unnamed, amount: '7000.00' })
  expect((await books.find(U19, early))[0]).toMatchObject({ amount: '30000.00', key: 'signed' })
  expect((await books.find(U19, byPayee))[0]).toMatchObject({ amount: '7000.00' })
  for (const sound of [onTheDay, later]) expect(await books.find(U19, sound)).toEqual([])
  // One that names another's contract stands for its payee's too, and for a branch's company.
  await books.pay({
    project_id,
    amount: '6000.00',
    contract_number: 'HT2',
    payee: '恒通水利有限公司东乡分公司',
  })
  expect((await books.find(U19, later))[0]).toMatchObject({ amount: '6000.00' })
})

test('U20: more than an advance of thirty percent before the start', async () => {
  const [full] = await works({ start_date: '2024-06-20' }, {}, '30000.01')
  const [advance] = await works({ start_date: '2024-06-20' }, {}, '30000.00')
  const [begun] = await works({ start_date: '2024-06-10' }, {}, '90000.00')
  const [design] = await works({ start_date: '2024-06-20' }, { kind: 'DESIGN' }, '90000.00')
  expect((await books.find(U20, full))[0]).toMatchObject({ amount: '30000.01', facts: { share: '30' } })
  for (const sound of [advance, begun, design]) expect(await books.find(U20, sound)).toEqual([])
})

test('U21: works paid before the design was approved, though the project had been', async () => {
  const approve = (project_id: string, kind: string, approved_on: string) =>
    books.add('project_approval', { project_id, kind, verdict: 'APPROVED', approved_on })
  const [early] = await works({}, {}, '1000.00')
  const [ordered] = await works({}, {}, '1000.00')
  const [changed] = await works({}, {}, '1000.00')
  const [design] = await works({}, { kind: 'DESIGN' }, '1000.00')
  for (const each of [early, ordered, changed, design]) await approve(each, 'PROPOSAL', '2024-01-05')
  await approve(early, 'PRELIMINARY_DESIGN', '2024-06-11')
  await approve(ordered, 'PRELIMINARY_DESIGN', '2024-06-10')
  await approve(changed, 'CHANGE', '2024-08-01')
  await approve(design, 'PRELIMINARY_DESIGN', '2024-08-01')
  expect((await books.find(U21, early))[0]).toMatchObject({
    amount: '1000.00',
    facts: { kind: 'PRELIMINARY_DESIGN' },
  })
  for (const sound of [ordered, changed, design]) expect(await books.find(U21, sound)).toEqual([])
})

test('U20, U21: land and fees come before the start and the design; what a contractor gets does not', async () => {
  const paid = async (purpose: string, payee: string) => {
    const [project_id] = await works({ start_date: '2024-06-20' }, {}, null)
    for (const [kind, approved_on] of [
      ['PROPOSAL', '2024-01-05'],
      ['PRELIMINARY_DESIGN', '2024-06-11'],
    ])
      await books.add('project_approval', { project_id, kind, verdict: 'APPROVED', approved_on })
    const allocation_id = await books.allocation({ project_id, purpose, amount: '40000.00' })
    await books.pay({ allocation_id, amount: '40000.00', payee })
    return [(await books.find(U20, project_id)).length, (await books.find(U21, project_id)).length]
  }
  expect(await paid('征地补偿', '甲村村民委员会')).toEqual([0, 0])
  expect(await paid('耕地占用税', '某县税务局')).toEqual([0, 0])
  expect(await paid('征地补偿', '恒通水利有限公司')).toEqual([1, 1])
  expect(await paid('材料款', '甲村村民委员会')).toEqual([1, 1])
})

test('U28: paid in full, long ago, and neither accepted nor reviewed', async () => {
  const given = { today: '2025-12-31' }
  const accept = (project_id: string, stage: string) =>
    books.add('acceptance', { project_id, stage, verdict: 'APPROVED', accepted_on: '2024-07-01' })
  const review = (project_id: string) =>
    books.add('final_account', { project_id, settled_amount: '100000.00', reviewed_on: '2024-07-10' })
  const [bare] = await works({}, {}, '95000.00')
  const [part] = await works({}, {}, '94999.99')
  const [own] = await works({}, {}, '100000.00')
  await accept(own, 'SELF_CHECK')
  await review(own)
  const [accepted] = await works({}, {}, '100000.00')
  await accept(accepted, 'COUNTY')
  const [sound] = await works({}, {}, '100000.00')
  await accept(sound, 'PROVINCE')
  await review(sound)
  expect((await books.find(U28, bare, given))[0]).toMatchObject({
    key: 'unaccepted',
    facts: { lacks: '未验收、未经结算审核' },
  })
  expect((await books.find(U28, own, given))[0]).toMatchObject({ key: 'unaccepted', severity: null })
  expect((await books.find(U28, accepted, given))[0]).toMatchObject({ key: 'unreviewed', severity: 'LOW' })
  // A design is handed over, and no works are accepted; beside works it is paid with them.
  const [design] = await works({}, { kind: 'DESIGN' }, '100000.00')
  expect(await books.find(U28, design, given)).toEqual([])
  await books.add('contract', {
    project_id: design,
    number: 'HT2',
    kind: 'CONSTRUCTION',
    contractor: '恒通水利有限公司',
    amount: '5000.00',
  })
  expect(await books.find(U28, design, given)).toHaveLength(1)
  // A large sum is to be reviewed, whatever small works are let be.
  const [large] = await works({}, { amount: '500000.00' }, '500000.00')
  await accept(large, 'COUNTY')
  expect((await books.find(U28, large, given))[0]).toMatchObject({ key: 'unreviewed', severity: null })
  for (const each of [part, sound]) expect(await books.find(U28, each, given)).toEqual([])
  expect(await books.find(U28, bare, { today: '2024-09-08' })).toEqual([])
  expect(await books.find(U28, bare, { today: '2024-09-09' })).toHaveLength(1)
})
