import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { openLogin } from './open-login.js'
import { migratedCounty, quanyu, startServer } from './server.js'

const FILES = ['jinxian-divisions.csv', 'jinxian-boundaries.geojson', 'areas.csv'].map((name) =>
  fileURLToPath(new URL(`../../src/demonstration/data/${name}`, import.meta.url)),
)
const CODE = 'JX-QY-009'
const VILLAGES = ['360124100212', '360124100213', '360124100218', '360124100224']
const AREA = { code: CODE }
const PROJECT = { department: 'WATER', externalId: 'QD-1' }
const DAY = '2024-06-01'
const LAND_CLASS = { scheme: 'GB/T 21010-2017', code: '0101' }

/** The seven, and what the county's login says of each. */
const PARTIES = {
  township: { quanyu_role: 'TOWNSHIP', quanyu_areas: [CODE] },
  land: { quanyu_role: 'REVIEWER', quanyu_department: 'NATURAL_RESOURCES' },
  group: { quanyu_role: 'LEADING_GROUP' },
  forestry: { quanyu_role: 'REVIEWER', quanyu_department: 'FORESTRY' },
  water: { quanyu_role: 'REVIEWER', quanyu_department: 'WATER' },
  environment: { quanyu_role: 'REVIEWER', quanyu_department: 'ENVIRONMENT' },
  finance: { quanyu_role: 'REVIEWER', quanyu_department: 'FINANCE' },
}
type Party = keyof typeof PARTIES
type Piece = [missing: string | null, by: Party, mutation: string, inputs: object | object[]]

const notice = (by: Party, subject: string): Piece => [
  `${subject.toLowerCase()}-notice`,
  by,
  'recordPublicNotice',
  { area: AREA, subject, publishedOn: '2024-01-05', endsOn: '2024-01-20', place: '村务公开栏' },
]
const review = (missing: string, by: Party, mutation: string, more: object = {}): Piece => [
  missing,
  by,
  mutation,
  { area: AREA, verdict: 'APPROVED', reviewedOn: '2024-03-01', ...more },
]
const HOMESTEADS = { scheme: 'GB/T 21010-2017', code: '0702' }
const land = (phase: string, landArea: string, landClass = LAND_CLASS): object => ({
  area: AREA,
  year: 2024,
  phase,
  landClass,
  landArea,
})
const PHASES = ['BEFORE', 'AFTER']

/** The plan's course: who takes a step, who else may, and who puts on file what it needs. */
const COURSE: [step: string, takers: Party[], pieces: Piece[]][] = [
  [
    'POTENTIAL_SURVEY',
    ['township'],
    [
      [
        'survey',
        'township',
        'recordPotentialSurvey',
        VILLAGES.map((code) => ({
          division: { code },
          category: 'FARMLAND_QUALITY',
          baseYear: 2023,
          landArea: '120.5',
          submittedOn: '2024-01-02',
        })),
      ],
      [
        'willingness',
        'township',
        'recordWillingness',
        VILLAGES.map((code) => ({
          division: { code },
          surveyedOn: '2024-01-03',
          householdsAsked: 100,
          householdsAgreeing: 92,
          committeeAgrees: true,
        })),
      ],
    ],
  ],
  ['FIRST_REVIEW', ['land'], []],
  ['LEADING_GROUP_REVIEW', ['group'], []],
  ['AREA_CHOSEN', ['group'], []],
  ['COUNTY_REVIEW', ['land'], []],
  [
    'RECOMMENDATION',
    ['group', 'land'],
    [
      ['recommendation-form', 'land', 'recordRecommendationForm', { area: AREA, compiledOn: '2024-02-01' }],
      notice('group', 'AREA'),
    ],
  ],
  ['CITY_APPROVAL', ['group', 'land'], []],
  ['PROVINCIAL_REPLY', ['group', 'land'], []],
  [
    'PLAN_SUBMITTED',
    ['land', 'group'],
    [
      [
        'village-plans',
        'land',
        'recordVillageLandUsePlan',
        VILLAGES.map((code) => ({ division: { code }, periodFrom: 2024, approvedOn: '2024-02-10' })),
      ],
      [
        'implementation-plan',
        'land',
        'recordImplementationPlan',
        { area: AREA, version: '送审稿', compiledOn: '2024-02-20' },
      ],
      [
        'planned-projects',
        'group',
        'recordPlannedProject',
        {
          plan: { areaCode: CODE, version: '送审稿' },
          number: '1',
          name: '渠道整治',
          kind: 'IRRIGATION',
          project: PROJECT,
          phase: 1,
        },
      ],
      notice('land', 'PLAN'),
      review('greening-review', 'forestry', 'recordGreeningPlanReview', { planName: '板桥片区绿化规划' }),
      review('soil-water-review', 'water', 'recordSoilWaterReview', { planName: '板桥片区水土保持方案' }),
      review('impact-review', 'environment', 'recordEnvironmentalImpactReview'),
    ],
  ],
  ['CITY_APPRAISAL', ['group', 'land'], []],
  ['PROVINCIAL_REVIEW', ['land', 'group'], []],
  [
    'FILING',
    ['land'],
    [
      [
        'reserve-pool',
        'land',
        'recordReservePoolEntry',
        { project: PROJECT, state: 'IN_POOL', poolNumber: 'CB-1', enteredOn: '2024-04-01' },
      ],
      [
        'ministry-filing',
        'land',
        'recordMinistryFiling',
        {
          project: PROJECT,
          stage: 'PROJECT',
          filedOn: '2024-04-02',
          filingNumber: 'BB-1',
          verdict: 'APPROVED',
        },
      ],
    ],
  ],
  [
    'IMPLEMENTATION',
    ['township', 'group', 'land'],
    [
      [
        'headquarters',
        'township',
        'recordProjectHeadquarters',
        { area: AREA, establishedOn: '2024-04-05', ownerUnit: '民和镇人民政府' },
      ],
      ['cadre-contact', 'group', 'recordLeadingCadreContact', { area: AREA, name: '某副县长' }],
      [
        'budget-review',
        'finance',
        'recordBudgetReview',
        {
          project: PROJECT,
          kind: 'BUDGET',
          submittedAmount: '1000000.00',
          approvedAmount: '980000.00',
          verdict: 'APPROVED',
          reviewedOn: '2024-04-10',
        },
      ],
    ],
  ],
  [
    'AREA_ACCEPTANCE',
    ['group'],
    [
      // What an inspection finds holds the acceptance until it is mended.
      [
        null,
        'group',
        'recordInspection',
        { number: 'DC-1', area: AREA, inspectedOn: '2024-05-01', inspector: '整治办', findings: '渠道开裂' },
      ],
      [
        null,
        'group',
        'recordRectification',
        {
          inspection: { number: 'DC-1' },
          number: '1',
          problem: '渠道开裂',
          unit: '民和镇',
          dueOn: '2024-05-20',
        },
      ],
      [
        null,
        'township',
        'recordProjectPhase',
        { project: PROJECT, ordinal: 1, name: '一期', plannedEnd: '2024-05-15' },
      ],
      [
        'phases-finished',
        'township',
        'recordProjectPhase',
        { project: PROJECT, ordinal: 1, actualStart: '2024-04-15', actualEnd: '2024-05-18' },
      ],
      [
        'projects-accepted',
        'water',
        'recordAcceptance',
        {
          project: PROJECT,
          stage: 'COUNTY',
          verdict: 'APPROVED',
          acceptedOn: '2024-05-25',
          newCultivatedLand: '8',
        },
      ],
      [
        'rectified',
        'township',
        'recordRectification',
        { inspection: { number: 'DC-1' }, number: '1', doneOn: '2024-05-19', result: '已修补' },
      ],
      notice('group', 'ACCEPTANCE'),
      ['land-after', 'land', 'recordLandUseRecord', [land('BEFORE', '100'), land('AFTER', '99')]],
      ['land-after', 'land', 'recordLandUseRecord', PHASES.map((phase) => land(phase, '10', HOMESTEADS))],
      [
        'land-after',
        'land',
        'recordPermanentBasicFarmland',
        PHASES.map((phase) => ({ area: AREA, year: 2024, phase, landArea: '80' })),
      ],
      ['red-lines', 'land', 'recordLandUseRecord', land('AFTER', '108')],
    ],
  ],
  ['REWARDS', ['group', 'land'], []],
  [
    'AFTERCARE',
    ['township', 'group'],
    [
      [
        'aftercare',
        'water',
        'recordAftercare',
        { project: PROJECT, year: 2024, maintainer: '板桥村村民委员会', agreementOn: '2024-06-01' },
      ],
    ],
  ],
]

/** What is asked of an answer beside its type. */
const MORE: Record<string, string> = {
  takeStep:
    '... on StepTooEarly { mustComeFirst } ... on StepRequirementsMissing { missing { code } } ... on RedLinesBroken { lines }',
  importRecords: '... on ImportReport { rejected }',
}
const REWARD = `query ($kind: RewardKind!) { reward(areaCode: "${CODE}", kind: $kind) { __typename ... on NotTriggered { waitsFor } ... on NotSet { missing neededOn }
  ... on RewardCalculation { arithmetic parameter { sourceDocument } total { amount dueAmount landArea dueLandArea } } } }`

/** The county's login, and a token for each of the seven. */
async function logIn(county: string) {
  const { login, tokenOf } = await openLogin(county)
  const tokens = {} as Record<Party, string>
  for (const [party, claims] of Object.entries(PARTIES)) tokens[party as Party] = await tokenOf(party, claims)
  return { tokens, login }
}

test('the plan’s whole course, from survey to reward, by seven who each do their part and nothing else', async () => {
  const settings = await migratedCounty()
  expect(await quanyu(['import', ...FILES], settings)).toMatchObject({ status: 0 })
  const { tokens, login } = await logIn(settings.QUANYU_SCHEMA!)
  const { address, stop } = await startServer({ ...settings, ...login })
  let sent = 0
  async function ask(party: Party, query: string, variables: object = {}): Promise<any> {
    const response = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${tokens[party]}` },
      body: JSON.stringify({ query, variables }),
    })
    const { data, errors } = (await response.json()) as { data: any; errors?: object[] }
    expect(errors, `${party} ${query} ${JSON.stringify(variables)}`).toBeUndefined()
    return data
  }
  async function write(party: Party, mutation: string, input: object): Promise<any> {
    const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`
    const query = `mutation ($input: ${type}!) { done: ${mutation}(input: $input) { __typename ... on Problem { code message } ${MORE[mutation] ?? ''} } }`
    return (await ask(party, query, { input: { idempotencyKey: `件${++sent}`, ...input } })).done
  }
  const take = (party: Party, step: string) =>
    write(party, 'takeStep', {
      areaCode: CODE,
      step,
      verdict: 'APPROVED',
      documentNumber: `进整治〔2024〕${++sent}号`,
      opinion: '同意',
      decidedOn: DAY,
    })
  const reward = async (kind: string) => (await ask('finance', REWARD, { kind })).reward
  const parties = Object.keys(PARTIES) as Party[]

  const bring = async (party: Party, department: string, table: string, record: object) =>
    expect(await write(party, 'importRecords', { department, table, records: [record] })).toMatchObject({
      __typename: 'ImportReport',
      rejected: 0,
    })
  await bring('land', 'NATURAL_RESOURCES', 'land-class', { ...LAND_CLASS, name: '水田' })
  await bring('land', 'NATURAL_RESOURCES', 'land-class', {
    ...HOMESTEADS,
    name: '农村宅基地',
    threeWayClass: 'CONSTRUCTION',
  })
  await bring('water', 'WATER', 'projects', {
    externalId: 'QD-1',
    title: '板桥片区渠道整治',
    village_code: VILLAGES[0],
  })

  for (const [place, [step, takers, pieces]] of COURSE.entries()) {
    const taker = takers[0]!
    const [next, [follower] = []] = COURSE[place + 1] ?? []
    // What comes later cannot come first. (Rewards and aftercare both follow acceptance, and do not wait for each other.)
    if (next && step !== 'REWARDS')
      expect(await take(follower!, next), next).toMatchObject({
        __typename: 'StepTooEarly',
        mustComeFirst: [step],
      })
    for (const party of parties.filter((each) => !takers.includes(each)))
      expect(await take(party, step), `${step} by ${party}`).toMatchObject({ __typename: 'Forbidden' })
    for (const [missing, by, mutation, inputs] of pieces) {
      if (missing !== null) {
        const refused = await take(taker, step)
        if (missing === 'red-lines')
          expect(refused).toMatchObject({
            __typename: 'RedLinesBroken',
            lines: [expect.stringContaining('100 → 99')],
          })
        else
          expect(
            refused.missing?.map(({ code }: { code: string }) => code),
            JSON.stringify(refused),
          ).toContain(missing)
      }
      for (const input of [inputs].flat()) {
        expect(
          await write(by === 'forestry' ? 'finance' : 'forestry', mutation, input),
          mutation,
        ).toMatchObject({
          __typename: 'Forbidden',
        })
        const done = await write(by, mutation, input)
        expect(done.code, `${by} ${mutation} ${done.message}`).toBeUndefined()
      }
    }
    if (step === 'PROVINCIAL_REVIEW')
      expect(await reward('TOWNSHIP_MONEY')).toMatchObject({ __typename: 'NotSet', neededOn: null })
    expect(await take(taker, step), step).toMatchObject({ __typename: 'StepTaken' })
    if (step === 'PROVINCIAL_REVIEW') await rewardMoney()
    if (step === 'AREA_ACCEPTANCE') await rewardQuota()
  }

  /** The plan leaves the figure blank: nothing is guessed until it is entered, and what is granted is what is worked out. */
  async function rewardMoney() {
    const granting = {
      areaCode: CODE,
      kind: 'TOWNSHIP_MONEY',
      documentNumber: '进府奖〔2024〕1号',
      grantedOn: DAY,
    }
    expect(await reward('TOWNSHIP_MONEY')).toMatchObject({
      __typename: 'NotSet',
      neededOn: DAY,
      missing: [expect.anything()],
    })
    expect(await write('finance', 'grantReward', granting)).toMatchObject({ __typename: 'RewardNotSet' })
    const figure = {
      kind: 'TOWNSHIP_MONEY',
      amount: '500000.00',
      sourceDocument: '进府办〔2024〕8号',
      validFrom: '2024-01-01',
    }
    expect(await write('water', 'setRewardParameter', figure)).toMatchObject({ __typename: 'Forbidden' })
    expect(await write('finance', 'setRewardParameter', figure)).toMatchObject({
      __typename: 'RewardParameter',
    })
    expect(await reward('TOWNSHIP_MONEY')).toMatchObject({
      parameter: { sourceDocument: figure.sourceDocument },
      total: { amount: '500000.00', dueAmount: '500000.00' },
    })
    expect(await write('finance', 'grantReward', granting)).toMatchObject({ __typename: 'RewardsGranted' })
    expect(await reward('TOWNSHIP_MONEY')).toMatchObject({ total: { dueAmount: '0.00' } })
    const kind = 'CONSTRUCTION_LAND_QUOTA'
    const ofQuota = { kind, share: '50', sourceDocument: figure.sourceDocument, validFrom: '2024-01-01' }
    expect(await write('land', 'setRewardParameter', ofQuota)).toMatchObject({
      __typename: 'RewardParameter',
    })
    expect(await reward(kind)).toMatchObject({ __typename: 'NotTriggered', waitsFor: 'AREA_ACCEPTANCE' })
    expect(await write('land', 'grantReward', { ...granting, kind })).toMatchObject({
      __typename: 'RewardTooEarly',
    })
  }

  async function rewardQuota() {
    const kind = 'CONSTRUCTION_LAND_QUOTA'
    const certified = {
      kind: 'NEW_CONSTRUCTION_LAND',
      areaCode: CODE,
      landArea: '60',
      documentNumber: '赣自然资〔2024〕9号',
      certifiedOn: '2024-05-30',
    }
    expect(await write('finance', 'certifyQuota', certified)).toMatchObject({ __typename: 'Forbidden' })
    expect(await write('land', 'certifyQuota', certified)).toMatchObject({ __typename: 'Quota' })
    expect(await reward(kind)).toMatchObject({ total: { landArea: '30', dueLandArea: '30' } })
    expect(
      await write('land', 'grantReward', {
        areaCode: CODE,
        kind,
        documentNumber: '进府奖〔2024〕2号',
        grantedOn: DAY,
      }),
    ).toMatchObject({ __typename: 'RewardsGranted' })
  }

  const { consolidationArea } = await ask(
    'group',
    `{ consolidationArea(code: "${CODE}") { stage { step terminated } availableSteps { kind } approvalSteps(first: 50) { totalCount nodes { documentNumber opinion decidedOn } } rewards { totalCount } quotas { nodes { awardedArea remainingArea } } } }`,
  )
  expect(consolidationArea).toMatchObject({
    stage: { terminated: false },
    availableSteps: [],
    approvalSteps: { totalCount: COURSE.length },
    rewards: { totalCount: 2 },
    quotas: { nodes: [{ awardedArea: '30', remainingArea: '30' }] },
  })
  for (const { documentNumber, decidedOn } of consolidationArea.approvalSteps.nodes)
    expect([documentNumber, decidedOn]).toEqual([expect.stringContaining('进整治'), DAY])
  expect(await stop()).toBe(0)
})
