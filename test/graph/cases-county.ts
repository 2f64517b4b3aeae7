import { sql } from 'kysely'
import { recordDisbursements } from '../../src/funds/record-disbursements.js'
import { recordFunds } from '../../src/funds/record-funds.js'
import { recordPayments } from '../../src/funds/record-payments.js'
import { openCounty } from '../county.js'
import { DOCUMENT, openSmallCounty, square } from '../ties/small-county.js'
import type { Database } from '../../src/database/database.js'

/** Nothing of what comes in is handed back. */
function whole(results: readonly { outcome: string }[]) {
  const rejected = results.filter(({ outcome }) => outcome === 'REJECTED')
  if (rejected.length > 0) throw new Error(JSON.stringify(rejected))
}

/** A small county whose answers are the same in every run: ids are counted. It goes when its file's tests are done. */
export async function openCasesCounty(): Promise<Database> {
  const county = await openCounty({})
  await sql`create sequence case_number`.execute(county.kysely)
  await sql`create or replace function new_id() returns uuid language sql volatile as $$
    select ('00000000-0000-7000-8000-' || lpad(nextval('case_number')::text, 12, '0'))::uuid $$`.execute(
    county.kysely,
  )
  const { bring, projects, allocations } = await openSmallCounty(county)
  const project = (externalId: string, title: string, budget: string | null, more: object = {}) => ({
    department: 'WATER',
    externalId,
    title,
    budget,
    kind: 'IRRIGATION',
    ...more,
  })
  const told = await projects(
    project('1', '甲溪村渠道', '100.00', { approvedOn: '2023-05-01', landArea: '15' }),
    project('2', '乙溪村渠道', '300.00', { approvedOn: '2024-02-29', startDate: '2024-03-01' }),
    project('3', '丙溪村塘坝', null, { place: '丙溪村' }),
    project('4', '渠道维修', '100.00'),
    project('5', '甲溪村水闸', '250.50', { department: 'AGRICULTURE', geometry: square(116) }),
  )
  whole(told)
  await bring((unit) =>
    recordFunds(unit, [
      {
        documentNumber: '财〔2023〕2号',
        name: '林业资金',
        level: 'PROVINCE',
        programme: 'OTHER',
        fiscalYear: 2023,
        amount: '5000.00',
        purposes: ['造林', '抚育'],
        receivedOn: '2023-03-04',
      },
    ]),
  )
  whole(
    await allocations(
      ['A1', ['WATER', '1'], '60.00', { allocatedOn: '2024-01-10', purpose: '清淤' }],
      ['A2', ['WATER', '1'], '40.00', { allocatedOn: '2024-02-10' }],
      ['A3', ['WATER', '2'], '300.00', { place: '乙溪村' }],
      ['A4', ['WATER', '4'], '7.50'],
    ),
  )
  await bring(async (unit) => {
    whole(
      await recordDisbursements(unit, [
        {
          allocation: [DOCUMENT, 'A1'],
          externalId: 'D1',
          amount: '50.00',
          disbursedOn: '2024-03-01',
          recipient: '东乡',
        },
      ]),
    )
    whole(
      await recordPayments(unit, [
        { disbursement: 'D1', externalId: 'P1', amount: '20.00', paidOn: '2024-04-01', payee: '张三' },
      ]),
    )
  })
  return county
}
