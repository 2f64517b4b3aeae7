import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { migrate } from '../../src/database/migrate.js'
import { openCounty } from '../county.js'
import { faultsOf, quotaDoor } from '../departments/quota-door.js'

test('what a county had before the quota ledger is carried into it, and drawn on from there', async () => {
  const county = await openCounty({ upTo: '0072-publication' })
  await sql`insert into consolidation_area (code, name, scope) values ('A', '甲片区', 'VILLAGES')`.execute(
    county.kysely,
  )
  await sql`insert into quota (kind, area_id, certified_area_mu, used_area_mu, awarded_area_mu, document_number, certified_on)
    select v.kind, a.id, v.certified, v.used, 1.5, '确〔2020〕1号', '2020-05-01'::date from consolidation_area a, (values ('DRY_TO_PADDY', 20.000001, 5), ('NEW_CULTIVATED_LAND', 3, 0)) v(kind, certified, used)`.execute(
    county.kysely,
  )
  await sql`insert into reward_parameter (kind, amount, source_document, valid_from) values ('VILLAGE_MONEY', 1, '进府〔2020〕1号', '2020-01-01')`.execute(
    county.kysely,
  )
  await migrate(county)
  expect(await faultsOf(county)).toEqual([])
  const quotas = quotaDoor(county)
  const { quotas: found, rewardParameters } = await quotas.ask(
    `{ quotas(filter: { kind: { eq: DRY_TO_PADDY } }) { nodes { id remainingArea entries { nodes { kind landArea businessDate principal } } } } rewardParameters { nodes { amount setBy } } }`,
  )
  const [quota] = found.nodes
  expect(quota).toMatchObject({ remainingArea: '13.500001' })
  expect(quota.entries.nodes.map(({ kind, landArea }: any) => [kind, landArea])).toEqual([
    ['CERTIFY', '20.000001'],
    ['USE', '5'],
    ['AWARD', '1.5'],
  ])
  expect(quota.entries.nodes[0]).toMatchObject({ businessDate: '2020-05-01', principal: '期初转入 Opening' })
  expect(rewardParameters.nodes).toEqual([{ amount: '1.00', setBy: null }])
  expect(await quotas.use(quota.id, '13.500002')).toMatchObject({
    code: 'INSUFFICIENT_QUOTA',
    left: '13.500001',
  })
  expect(await quotas.use(quota.id, '13.500001')).toMatchObject({ kind: 'USE' })
  expect(await faultsOf(county)).toEqual([])
})
