import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Principal } from '../../src/database/principal.js'
import { Dice } from '../dice.js'
import { askAs } from '../server/asks.js'
import { openSmallCounty, type SmallCounty } from '../ties/small-county.js'
import { moneyDoor } from '../funds/money-door.js'
import { faultsOf, quotaDoor, SUMS } from './quota-door.js'
import { seedOf, trials } from '../laws.js'

let county: SmallCounty
let quotas: ReturnType<typeof quotaDoor>
beforeAll(async () => {
  county = await openSmallCounty()
  quotas = quotaDoor(county.county)
  await county.projects({ department: 'WATER', externalId: 'canal', title: '甲溪村渠道' })
})

const rowsOf = async <T = any>(statement: ReturnType<typeof sql>) =>
  (await statement.execute(county.county.kysely)).rows as T[]
const areaId = async (code: string): Promise<string> =>
  (await rowsOf(sql`select id::text from consolidation_area where code = ${code}`))[0].id
const accept = async (code: string, on: string) =>
  rowsOf(
    sql`insert into approval_step (area_id, kind, verdict, decided_on, document_number) values (${await areaId(code)}::uuid, 'AREA_ACCEPTANCE', 'APPROVED', ${on}::date, ${on})`,
  )
let sent = 0
const send = async (records: Record<string, unknown>[]): Promise<[string, string | null][]> => {
  const { importRecords } = await county.ask(
    `mutation($input: ImportRecordsInput!) { importRecords(input: $input) { ... on ImportReport { records { outcome problems { message } } } ... on Problem { code message } } }`,
    { input: { idempotencyKey: `file ${++sent}`, department: 'NATURAL_RESOURCES', table: 'quota', records } },
  )
  return importRecords.records.map(({ outcome, problems }: any) => [outcome, problems[0]?.message ?? null])
}

describe('a quota', () => {
  test('is certified, used, traded, awarded; its sums and the balances follow, now and as of then', async () => {
    const { id: projectId } = await county.project('canal')
    const quota = await quotas.certify('A', '100.000001', '确〔2024〕1号')
    expect(quota).toMatchObject({
      __typename: 'Quota',
      certifiedArea: '100.000001',
      remainingArea: '100.000001',
    })
    const byProject = await quotas.send('certifyQuota', {
      kind: 'NEW_CULTIVATED_LAND',
      projectId,
      landArea: '7',
      documentNumber: '确〔2024〕2号',
      certifiedOn: '2024-01-10',
    })
    const certified = await quotas.moment()
    expect(await quotas.use(quota.id, '30')).toMatchObject({
      __typename: 'QuotaEntry',
      kind: 'USE',
      landArea: '30',
      businessDate: '2024-02-01',
      recipient: '东乡安置点',
      principal: '资源经办',
    })
    const traded = await quotas.trade(quota.id, '20.5', { documentNumber: '交〔2024〕1号' })
    await accept('A', '2024-06-01')
    expect(await quotas.award(quota.id, '10')).toMatchObject({ kind: 'AWARD', recipient: '东乡' })
    const sums = { certifiedArea: '100.000001', usedArea: '30', tradedArea: '20.5', awardedArea: '10' }
    const { entries, ...kept } = await quotas.quotaOf(quota.id)
    expect(kept).toEqual({ ...sums, remainingArea: '39.500001' })
    const { quotas: inUnits } = await quotas.ask(
      '{ quotas { nodes { hectares: remainingArea(unit: HECTARE) metres: remainingArea(unit: SQUARE_METRE) } } }',
    )
    expect(inUnits.nodes).toContainEqual({ hectares: '2.633333', metres: '26333.33' })
    expect(entries.nodes.map(({ kind, sequence }: any) => [kind, sequence])).toEqual([
      ['CERTIFY', 1],
      ['USE', 2],
      ['TRADE', 3],
      ['AWARD', 4],
    ])
    expect(await quotas.balanceOf(quota.id, certified)).toMatchObject({
      usedArea: '0',
      remainingArea: '100.000001',
    })
    expect(await quotas.balanceOf(quota.id, traded.recordedAt)).toMatchObject({
      tradedArea: '20.5',
      awardedArea: '0',
    })
    // Money and mu of an area in one question, beside the quota of its project.
    const money = moneyDoor(county.county)
    const fund = await money.createFund('财农〔2024〕9号', '1000.00')
    await money.allocate(fund.id, '600.00', { projectId, place: null })
    const {
      fund: path,
      quotaBalances,
      last,
      both,
      first,
    } = await county.ask(
      `query($asOf: DateTime) { fund(documentNumber: "财农〔2024〕9号") { allocations { nodes { amount project { quotas { nodes { certifiedArea } } }
          area { code funding { allocated } today: quotaBalances(kind: NEW_CULTIVATED_LAND) { kind ${SUMS} } earlier: quotaBalances(asOf: $asOf) { kind remainingArea } } } } }
        quotaBalances { kind certifiedArea remainingArea } last: quotaBalances(bookedOn: "2199-12-31") { kind certifiedArea remainingArea }
        both: quotaBalances(bookedOn: "2199-12-31", asOf: "2199-12-31T00:00:00Z") { kind certifiedArea remainingArea } first: quotaBalances(bookedOn: "1999-12-31") { certifiedArea } }`,
      { asOf: certified },
    )
    expect(path.allocations.nodes).toMatchObject([
      {
        project: { quotas: { nodes: [{ certifiedArea: '7' }] } },
        area: {
          code: 'A',
          funding: { allocated: '600.00' },
          today: [{ kind: 'NEW_CULTIVATED_LAND', certifiedArea: '107.000001', remainingArea: '46.500001' }],
          earlier: [
            { kind: 'NEW_CULTIVATED_LAND', remainingArea: '107.000001' },
            { kind: 'DRY_TO_PADDY', remainingArea: '0' },
            { kind: 'CONSTRUCTION_LAND_LINKAGE', remainingArea: '0' },
            { kind: 'NEW_CONSTRUCTION_LAND', remainingArea: '0' },
          ],
        },
      },
    ])
    expect(quotaBalances[0]).toEqual({
      kind: 'NEW_CULTIVATED_LAND',
      certifiedArea: '107.000001',
      remainingArea: '46.500001',
    })
    // Until the last business day all has happened; before the first, nothing.
    expect([last, both]).toEqual([quotaBalances, quotaBalances])
    expect(first.every(({ certifiedArea }: any) => certifiedArea === '0')).toBe(true)
    expect(byProject.certifiedArea).toBe('7')
    expect(await faultsOf(county.county)).toEqual([])
  })

  test('is refused what it cannot give, with the facts, and stays as it was', async () => {
    const quota = await quotas.certify('B', '10', '确〔2024〕3号', { kind: 'DRY_TO_PADDY' })
    expect(await quotas.certify('B', '5', '确(2024)3号', { kind: 'DRY_TO_PADDY' })).toMatchObject({
      code: 'DUPLICATE_QUOTA',
      quota: { id: quota.id },
    })
    expect(await quotas.use(quota.id, '10.000001')).toMatchObject({
      code: 'INSUFFICIENT_QUOTA',
      asked: '10.000001',
      left: '10',
    })
    expect(await quotas.use(quota.id, '0')).toMatchObject({ code: 'AREA_NOT_POSITIVE' })
    expect(await quotas.use(quota.id, '1', { purpose: ' ' })).toMatchObject({ code: 'DETAIL_MISSING' })
    expect(await quotas.trade(quota.id, '1', { buyer: '' })).toMatchObject({ code: 'DETAIL_MISSING' })
    expect(await quotas.use(quota.id, '1', { usedOn: '2024-01-09' })).toMatchObject({
      code: 'DATES_OUT_OF_ORDER',
      notBefore: '2024-01-10',
    })
    expect(await quotas.use(quota.id, '1', { usedOn: '2199-01-09' })).toMatchObject({
      code: 'DATES_OUT_OF_ORDER',
    })
    expect(await quotas.use('Quota:00000000-0000-7000-8000-000000000000', '1')).toMatchObject({
      code: 'NOT_FOUND',
    })
    expect(await quotas.certify('Z', '1', '确〔2024〕4号')).toMatchObject({ code: 'NOT_FOUND' })
    expect(await quotas.certify('B', '1', '确〔2024〕4号', { projectId: 'x' })).toMatchObject({
      code: 'NOT_FOUND',
    })
    expect(await quotas.certify('B', '1', ' ')).toMatchObject({ code: 'DETAIL_MISSING' })
    expect(await quotas.award(quota.id, '1')).toMatchObject({ code: 'REWARD_TOO_EARLY' })
    expect((await quotas.quotaOf(quota.id)).remainingArea).toBe('10')
  })

  test('a mistake is reversed, once, and not where it was drawn on; the same request is entered once', async () => {
    const quota = await quotas.certify('B', '10', '确〔2024〕5号')
    const [certificate] = (await quotas.quotaOf(quota.id)).entries.nodes
    const used = await quotas.use(quota.id, '6', { idempotencyKey: 'same' })
    expect((await quotas.use(quota.id, '6', { idempotencyKey: 'same' })).id).toBe(used.id)
    expect(await quotas.use(quota.id, '7', { idempotencyKey: 'same' })).toMatchObject({
      code: 'IDEMPOTENCY_CONFLICT',
    })
    expect(await quotas.reverse(certificate.id)).toMatchObject({
      code: 'INSUFFICIENT_QUOTA',
      asked: '10',
      left: '4',
    })
    expect(await quotas.reverse(used.id, { reason: '' })).toMatchObject({ code: 'DETAIL_MISSING' })
    const back = await quotas.reverse(used.id)
    expect(back).toMatchObject({
      kind: 'REVERSAL',
      landArea: '-6',
      memo: '录入有误',
      reverses: { id: used.id },
    })
    expect(await quotas.reverse(used.id)).toMatchObject({ code: 'ALREADY_REVERSED', by: { id: back.id } })
    expect(await quotas.reverse(back.id)).toMatchObject({ code: 'NOT_REVERSIBLE' })
    expect(await quotas.reverse('nonsense')).toMatchObject({ code: 'NOT_FOUND' })
    expect(await quotas.reverse(certificate.id)).toMatchObject({ landArea: '-10' })
    expect(await quotas.quotaOf(quota.id)).toMatchObject({
      certifiedArea: '0',
      usedArea: '0',
      remainingArea: '0',
    })
    expect(await faultsOf(county.county)).toEqual([])
  })
})

test('what was given back to a quota is not used as of a day before', async () => {
  const quota = await quotas.certify('B', '10', '确〔2024〕15号', { kind: 'NEW_CULTIVATED_LAND' })
  const used = await quotas.use(quota.id, '8', { usedOn: '2024-02-01' })
  await quotas.reverse(used.id, { reversedOn: '2024-06-01' })
  expect(await quotas.use(quota.id, '3', { usedOn: '2024-03-01' })).toMatchObject({
    code: 'INSUFFICIENT_QUOTA',
    asked: '3',
    left: '2',
    message: expect.stringContaining('截至业务日期 2024-03-01'),
  })
  // Nor before what was used already.
  expect(await quotas.trade(quota.id, '3', { tradedOn: '2024-01-15' })).toMatchObject({
    left: '2',
    message: expect.stringContaining('2024-02-01'),
  })
  expect(await quotas.use(quota.id, '2', { usedOn: '2024-03-01' })).toMatchObject({ landArea: '2' })
  expect(await quotas.use(quota.id, '8', { usedOn: '2024-06-01' })).toMatchObject({ landArea: '8' })
  // A file that certifies less takes off what was used meanwhile no more than an operation does.
  const other = await quotas.certify('B', '10', '确〔2024〕16号', { kind: 'NEW_CULTIVATED_LAND' })
  await quotas.reverse((await quotas.use(other.id, '8')).id)
  const row = (certified_area: string) => ({
    area: 'B',
    kind: 'NEW_CULTIVATED_LAND',
    document_number: '确〔2024〕16号',
    certified_area,
  })
  expect(await send([row('5')])).toEqual([['REJECTED', expect.stringContaining('2024-02-01')]])
  expect(await send([row('8')])).toEqual([['UPDATED', null]])
  expect(await faultsOf(county.county)).toEqual([])
})

describe('a file of quotas', () => {
  const row = (more: Record<string, unknown> = {}) => ({
    area: 'B',
    kind: 'CONSTRUCTION_LAND_LINKAGE',
    document_number: '挂〔2024〕1号',
    certified_area: '20',
    used_area: '5',
    certified_on: '2024-01-05',
    ...more,
  })
  const stands = async () => {
    const { quotas: found } = await county.ask(
      `{ quotas(filter: { documentNumber: { eq: "挂〔2024〕1号" } }) { nodes { id ${SUMS} entries { totalCount } } } }`,
    )
    const { id, entries, ...sums } = found.nodes[0]
    return { id: id as string, entries: entries.totalCount as number, sums }
  }
  test('goes through the ledger: a difference is entered, the same changes nothing, too much is refused by its row', async () => {
    expect(await send([row()])).toEqual([['INSERTED', null]])
    const sums = {
      certifiedArea: '20',
      usedArea: '5',
      tradedArea: '0',
      awardedArea: '0',
      remainingArea: '15',
    }
    expect(await stands()).toMatchObject({ entries: 2, sums })
    expect(await send([row()])).toEqual([['UNCHANGED', null]])
    // What was entered by hand meanwhile stays, also when a file states something else.
    const { id } = await stands()
    await quotas.use(id, '3')
    expect(await send([row()])).toEqual([['UNCHANGED', null]])
    expect((await stands()).sums).toMatchObject({ usedArea: '8' })
    expect(await send([row({ used_area: '6', certified_area: '18' })])).toEqual([['UPDATED', null]])
    expect(await stands()).toMatchObject({
      entries: 5,
      sums: { certifiedArea: '18', usedArea: '9', remainingArea: '9' },
    })
    const other = row({ document_number: '挂〔2024〕2号' })
    expect(await send([row({ used_area: '16', certified_area: '18' }), other])).toEqual([
      ['REJECTED', expect.stringContaining('确认 18 亩，已使用、已交易、已奖励合计将为 19 亩')],
      ['INSERTED', null],
    ])
    expect(await send([row({ document_number: '挂〔2024〕3号', used_area: '21' })])).toEqual([
      ['REJECTED', expect.stringContaining('透支')],
    ])
    expect((await stands()).sums).toMatchObject({ usedArea: '9', remainingArea: '9' })
    expect(await faultsOf(county.county)).toEqual([])
  })

  test('takes back nothing that was entered by hand, and nothing twice', async () => {
    const quota = await quotas.certify('B', '10', '耕〔2024〕21号')
    const file = (more: object) => send([byHand(more)])
    const byHand = (more: object) =>
      row({
        kind: 'NEW_CULTIVATED_LAND',
        document_number: '耕〔2024〕21号',
        certified_area: '10',
        used_area: '',
        certified_on: '2024-01-10',
        ...more,
      })
    await quotas.trade(quota.id, '8')
    for (const name of ['traded_area', 'used_area', 'awarded_area'])
      expect((await file({ [name]: '0' }))[0]![0]).not.toBe('REJECTED')
    expect(await quotas.quotaOf(quota.id)).toMatchObject({ certifiedArea: '10', tradedArea: '8' })
    expect(await quotas.trade(quota.id, '8')).toMatchObject({ code: 'INSUFFICIENT_QUOTA', left: '2' })
    expect(await file({ traded_area: '2' })).toEqual([['UPDATED', null]])
    expect(await file({ traded_area: '0' })).toEqual([['UPDATED', null]])
    expect(await quotas.quotaOf(quota.id)).toMatchObject({ tradedArea: '8' })
    const entries = async () => (await quotas.quotaOf(quota.id)).entries.nodes
    const [more, less] = (await entries()).slice(-2)
    expect([more.landArea, less.landArea]).toEqual(['2', '-2'])
    // The later file took it back already.
    expect(await quotas.reverse(more.id)).toMatchObject({ code: 'NOT_REVERSIBLE' })
    expect(await quotas.reverse(less.id)).toMatchObject({ landArea: '2' })
    expect(await quotas.reverse(more.id)).toMatchObject({ landArea: '-2' })
    expect(await file({ used_area: '2' })).toEqual([['UPDATED', null]])
    const used = (await entries()).at(-1)
    expect(await file({ used_area: '1.5' })).toEqual([['UPDATED', null]])
    expect(await quotas.reverse(used.id)).toMatchObject({ code: 'NOT_REVERSIBLE' })
    const [part] = (await entries()).slice(-1)
    await quotas.reverse(part.id)
    await quotas.reverse(used.id)
    expect(await quotas.quotaOf(quota.id)).toMatchObject({ tradedArea: '8', usedArea: '0' })
    expect(await file({ used_area: '1' })).toEqual([['UPDATED', null]])
    expect(await quotas.quotaOf(quota.id)).toMatchObject({ tradedArea: '8', usedArea: '1' })
    expect(await faultsOf(county.county)).toEqual([])
  })
})

describe('who may', () => {
  const as = (role: string, department?: string, more = {}): Principal =>
    ({ name: `${role} ${department}`, role, ...(department ? { department } : {}), ...more }) as Principal
  test('natural resources alone writes; a township sees its own areas’; the public what is published, and no entries', async () => {
    const quota = await quotas.certify('A', '5', '确〔2024〕7号')
    const near = { areaIds: [await areaId('A')] }
    for (const principal of [
      as('CLERK', 'WATER'),
      as('CLERK', 'FINANCE'),
      as('AUDITOR'),
      as('LEADING_GROUP'),
      as('TOWNSHIP', undefined, near),
      as('PUBLIC'),
    ]) {
      const door = quotaDoor(county.county, principal)
      expect((await door.use(quota.id, '1')).__typename, principal.name).toBe('Forbidden')
      expect((await door.certify('A', '1', '确〔2024〕8号')).__typename, principal.name).toBe('Forbidden')
    }
    const land = quotaDoor(county.county, as('CLERK', 'NATURAL_RESOURCES'))
    const used = await land.use(quota.id, '1')
    expect(used.__typename).toBe('QuotaEntry')
    expect((await land.reverse(used.id)).__typename).toBe('QuotaEntry')
    const asked = `{ consolidationAreas(orderBy: [{ code: ASC }]) { nodes { code quotaBalances(kind: NEW_CULTIVATED_LAND) { certifiedArea } quotas { totalCount } } } }`
    const seen = async (principal: Principal) =>
      (await askAs(county.county, principal, asked)).data.consolidationAreas.nodes.map(
        (area: any) => area.code,
      )
    expect(await seen(as('TOWNSHIP', undefined, near))).toEqual(['A'])
    const entries = `{ quotaEntries { nodes { quota { area { code } } } } }`
    const ofTownship = await askAs(county.county, as('TOWNSHIP', undefined, near), entries)
    expect(new Set(ofTownship.data.quotaEntries.nodes.map((entry: any) => entry.quota.area.code))).toEqual(
      new Set(['A']),
    )
    expect((await askAs(county.county, as('PUBLIC'), entries)).code).toBe('FORBIDDEN')
    expect(await seen(as('PUBLIC'))).toEqual([])
    await county.ask(`mutation { publishArea(areaCode: "A") { __typename } }`)
    expect(await seen(as('PUBLIC'))).toEqual(['A'])
    const now = await askAs(county.county, as('PUBLIC'), asked)
    expect(Number(now.data.consolidationAreas.nodes[0].quotaBalances[0].certifiedArea)).toBeGreaterThan(100)
    // As of a moment is told from the entries, which the public does not see.
    const then = await askAs(
      county.county,
      as('PUBLIC'),
      asked.replace('kind: NEW_CULTIVATED_LAND', `asOf: "2024-01-01T00:00:00Z"`),
    )
    expect(then.code).toBe('FORBIDDEN')
  })
})

test('a random history agrees with a plain model at every step: balances, refusals, as of', async () => {
  const dice = new Dice(seedOf(20241126))
  const micro = (area: string) => {
    const [whole = '0', part = ''] = area.replace('-', '').split('.')
    return BigInt(whole + part.padEnd(6, '0')) * (area.startsWith('-') ? -1n : 1n)
  }
  const mu = (value: bigint) => `${value / 1_000_000n}.${String(value % 1_000_000n).padStart(6, '0')}`
  const SUM = { CERTIFY: 'certified', USE: 'used', TRADE: 'traded' } as const
  type Model = { id: string; certified: bigint; used: bigint; traded: bigint }
  const models: Model[] = []
  const entries: {
    id: string
    model: Model
    sum: 'certified' | 'used' | 'traded'
    area: bigint
    isReversed: boolean
  }[] = []
  const snapshots: { at: string; model: Model; sums: Omit<Model, 'id'> }[] = []
  const left = ({ certified, used, traded }: Model) => certified - used - traded
  const outcomes = { done: 0, short: 0, reversed: 0 }
  for (let step = 0; step < trials(100); step++) {
    if (models.length < 5 || dice.chance(0.03)) {
      const area = BigInt(1 + dice.below(50_000_000))
      const quota = await quotas.certify('B', mu(area), `随〔2024〕${step}号`)
      const model: Model = { id: quota.id, certified: area, used: 0n, traded: 0n }
      models.push(model)
      const [entry] = (await quotas.quotaOf(quota.id)).entries.nodes
      entries.push({ id: entry.id, model, sum: 'certified', area, isReversed: false })
      continue
    }
    let answer: any
    let model: Model
    if (dice.chance(0.3)) {
      const entry = dice.pick(entries)
      model = entry.model
      answer = await quotas.reverse(entry.id)
      const isTooMuch = entry.sum === 'certified' && entry.area > left(model)
      expect(answer.code ?? 'DONE', `step ${step}`).toBe(
        entry.isReversed ? 'ALREADY_REVERSED' : isTooMuch ? 'INSUFFICIENT_QUOTA' : 'DONE',
      )
      if (!answer.code) {
        model[entry.sum] -= entry.area
        entry.isReversed = true
        outcomes.reversed++
      }
    } else {
      model = dice.pick(models)
      const kind = dice.pick(['USE', 'TRADE'] as const)
      const area = dice.chance(0.2) ? left(model) : BigInt(1 + dice.below(30_000_000))
      if (area === 0n) continue
      // Of today, as the reversals are: what is left is left on the day of each entry.
      answer = await (kind === 'USE'
        ? quotas.use(model.id, mu(area), { usedOn: null })
        : quotas.trade(model.id, mu(area), { tradedOn: null }))
      const isShort = area > left(model)
      expect(answer.code ?? 'DONE', `step ${step}`).toBe(isShort ? 'INSUFFICIENT_QUOTA' : 'DONE')
      if (isShort) {
        expect([micro(answer.asked), micro(answer.left)]).toEqual([area, left(model)])
        outcomes.short++
      } else {
        model[SUM[kind]] += area
        entries.push({ id: answer.id, model, sum: SUM[kind], area, isReversed: false })
        outcomes.done++
      }
    }
    if (answer.recordedAt) snapshots.push({ at: answer.recordedAt, model, sums: { ...model } })
    if (step % 10 === 0) {
      const then = dice.pick(snapshots)
      const was = await quotas.balanceOf(then.model.id, then.at)
      expect([was.certifiedArea, was.usedArea, was.tradedArea].map(micro)).toEqual([
        then.sums.certified,
        then.sums.used,
        then.sums.traded,
      ])
    }
  }
  expect(Math.min(...Object.values(outcomes))).toBeGreaterThan(5)
  for (const model of models) {
    const { certifiedArea, usedArea, tradedArea, remainingArea } = await quotas.quotaOf(model.id)
    expect([certifiedArea, usedArea, tradedArea, remainingArea].map(micro)).toEqual([
      model.certified,
      model.used,
      model.traded,
      left(model),
    ])
  }
  expect(await faultsOf(county.county)).toEqual([])
})
