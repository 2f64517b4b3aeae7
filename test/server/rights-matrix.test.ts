import { beforeAll, expect, test } from 'vitest'
import type { Database } from '../../src/database/open.js'
import type { Principal } from '../../src/database/principal.js'
import { mayRead } from '../../src/database/rights.js'
import { TABLES } from '../../src/database/rights-of-tables.js'
import { globalId } from '../../src/graph/node.js'
import { allConcepts, allRoots } from '../../src/graph/words.js'
import { MUTATIONS } from '../../src/server/operation-rights.js'
import { getSchema } from '../../src/server/schema.js'
import { mayReadRow, openTwoWorlds, principalsOf, WORLDS, type World } from '../database/two-worlds.js'
import { askAs } from './asks.js'

let county: Database
let ids: Record<World, Record<string, string>>
const worlds = Object.keys(WORLDS) as World[]

beforeAll(async () => {
  ;({ county, ids } = await openTwoWorlds())
})

test('by its id, every role is shown just what it may see, and what is not there looks the same', async () => {
  const wrong: string[] = []
  let cells = 0
  const concepts = allConcepts().filter(
    ({ table, hasId }) => hasId && table !== null && ids.water[table] !== undefined,
  )
  for (const principal of principalsOf(ids))
    for (const { name, table } of concepts) {
      const nodes = worlds.map(
        (world) =>
          `${world}: node(id: "${globalId(name, ids[world][table!]!)}") { id ... on ${name} { id } }`,
      )
      const { data, code } = await askAs(county, principal, `{ ${nodes.join(' ')} }`)
      for (const world of worlds) {
        const may = mayReadRow(table!, world, principal)
        const sees = data?.[world] != null
        cells++
        if (sees !== may)
          wrong.push(
            `${principal.name} ${name} ${world}: ${JSON.stringify(data?.[world])} ${code}, should be ${may}`,
          )
        // What nobody in a role may see is told to be so; a row that is another's is as if it were not there.
        if (!mayRead(principal.role, table!) !== (code === 'FORBIDDEN'))
          wrong.push(`${principal.name} ${name}: ${code}`)
      }
    }
  expect(wrong).toEqual([])
  expect(cells).toBeGreaterThan(1500)
})

test('every list shows every role just the rows that it may see, or says that none may', async () => {
  const wrong: string[] = []
  const lists = allRoots().filter(
    ({ source, type }) =>
      source.kind === 'connection' &&
      allConcepts().some(
        ({ target, table }) => target === type && table !== null && ids.water[table] !== undefined,
      ),
  )
  for (const principal of principalsOf(ids))
    for (const { name, type } of lists) {
      const { table, name: concept } = allConcepts().find(({ target }) => target === type)!
      const { data, code } = await askAs(
        county,
        principal,
        `{ ${name}(first: 1000) { totalCount nodes { id } } }`,
      )
      if (!mayRead(principal.role, table!)) {
        if (code !== 'FORBIDDEN') wrong.push(`${principal.name} ${name}: ${code}`)
        continue
      }
      const shown: string[] = data?.[name].nodes.map(({ id }: { id: string }) => id) ?? []
      for (const world of worlds) {
        const sees = shown.includes(globalId(concept, ids[world][table!]!))
        if (sees !== mayReadRow(table!, world, principal))
          wrong.push(`${principal.name} ${name} ${world}: ${sees} ${code}`)
      }
      if (data && data[name].totalCount !== shown.length)
        wrong.push(`${principal.name} ${name} counts ${data[name].totalCount}`)
    }
  expect(wrong).toEqual([])
})

test('every table that the schema shows stands in a line, and every mutation does', async () => {
  const schema = await getSchema()
  const tables = allConcepts().flatMap(({ table }) =>
    table !== null && ids.water[table] !== undefined ? [table] : [],
  )
  expect(tables.filter((table) => !(table in TABLES))).toEqual([])
  expect(Object.keys(schema.getMutationType()!.getFields()).filter((name) => !(name in MUTATIONS))).toEqual(
    [],
  )
})

let sent = 0
const key = () => `k${++sent}`
const importing = (department: string, table: string, record: object) => ({
  source: `mutation ($input: ImportRecordsInput!) { result: importRecords(input: $input) { __typename ... on ImportReport { inserted updated rejected records { problems { message } } } ... on Forbidden { neededRoles neededDepartments } ... on Problem { code message } } }`,
  variables: { input: { idempotencyKey: key(), department, table, records: [record], dryRun: true } },
})
const project = (department: string) =>
  importing(department, 'projects', { 项目编号: `N${key()}`, 项目名称: '渠道整治', 项目类型: '农田水利' })
const deciding = (name: string, input: string) => ({
  source: `mutation { result: ${name}(input: { idempotencyKey: "${key()}", reason: "核对" ${input} }) { __typename ... on Problem { code message } } }`,
  variables: {},
})
const publishing = (name: string) => ({
  source: `mutation { result: ${name}(areaCode: "none") { __typename ... on Problem { code } } }`,
  variables: {},
})
const objecting = () => ({
  source: `mutation { result: submitObjection(input: { idempotencyKey: "${key()}", subjectId: "${idOf('water')}", words: "渠道至今没有通水，请核实。" }) { __typename ... on Problem { code } } }`,
  variables: {},
})
const answering = (world: World) => ({
  source: `mutation { result: answerObjection(input: { idempotencyKey: "${key()}", objectionId: "${globalId('Objection', ids[world].objection!)}", verdict: UPHELD, words: "已改正。" }) { __typename ... on Problem { code } } }`,
  variables: {},
})
const idOf = (world: World) => globalId('Project', ids[world].project!)
const is =
  (department: string, ...roles: string[]) =>
  (principal: Principal) =>
    principal.role === 'ADMINISTRATOR' ||
    (roles.includes(principal.role) && (principal.department ?? department) === department)

test('every role does just the operations that it may, on its own records and on others’', async () => {
  const staff = ['CLERK', 'REVIEWER', 'SYSTEM']
  const cases: [
    name: string,
    ask: () => { source: string; variables: object },
    may: (principal: Principal) => boolean,
  ][] = [
    ['importRecords WATER projects', () => project('WATER'), is('WATER', ...staff)],
    ['importRecords AGRICULTURE projects', () => project('AGRICULTURE'), is('AGRICULTURE', ...staff)],
    [
      'importRecords FINANCE funds',
      () =>
        importing('FINANCE', 'funds', {
          文号: `财〔2024〕${key()}号`,
          资金名称: '资金',
          级次: '省级',
          年度: '2024',
          金额: '100',
        }),
      is('FINANCE', ...staff),
    ],
    [
      'importRecords WATER funds',
      () =>
        importing('WATER', 'funds', {
          文号: `水〔2024〕${key()}号`,
          资金名称: '资金',
          级次: '省级',
          年度: '2024',
          金额: '100',
        }),
      ({ role }) => role === 'ADMINISTRATOR',
    ],
    [
      'markOutside WATER’s',
      () => deciding('markOutside', `projectId: "${idOf('water')}"`),
      is('WATER', 'REVIEWER', 'LEADING_GROUP'),
    ],
    [
      'markOutside AGRICULTURE’s',
      () => deciding('markOutside', `projectId: "${idOf('agriculture')}"`),
      is('AGRICULTURE', 'REVIEWER', 'LEADING_GROUP'),
    ],
    [
      'confirmTie AGRICULTURE’s',
      () => deciding('confirmTie', `areaCode: "none" projectId: "${idOf('agriculture')}"`),
      is('AGRICULTURE', 'REVIEWER', 'LEADING_GROUP'),
    ],
    [
      'rejectTie',
      () => deciding('rejectTie', `projectId: "x"`),
      ({ role }) => ['REVIEWER', 'LEADING_GROUP', 'ADMINISTRATOR'].includes(role),
    ],
    [
      'publishArea',
      () => publishing('publishArea'),
      ({ role }) => role === 'LEADING_GROUP' || role === 'ADMINISTRATOR',
    ],
    ['submitObjection', () => objecting(), () => true],
    [
      'answerObjection WATER’s',
      () => answering('water'),
      ({ role, department }) =>
        ['LEADING_GROUP', 'ADMINISTRATOR'].includes(role) ||
        (['CLERK', 'REVIEWER'].includes(role) && department === 'WATER'),
    ],
    [
      'answerObjection AGRICULTURE’s',
      () => answering('agriculture'),
      ({ role }) => ['LEADING_GROUP', 'ADMINISTRATOR'].includes(role),
    ],
    [
      'transferObjection',
      () => ({
        source: `mutation { result: transferObjection(input: { idempotencyKey: "${key()}", objectionId: "${globalId('Objection', ids.water.objection!)}", department: WATER, reason: "由其主管" }) { __typename ... on Problem { code } } }`,
        variables: {},
      }),
      ({ role }) => ['LEADING_GROUP', 'ADMINISTRATOR'].includes(role),
    ],
    [
      'withdrawArea',
      () => publishing('withdrawArea'),
      ({ role }) => role === 'LEADING_GROUP' || role === 'ADMINISTRATOR',
    ],
  ]
  const wrong: string[] = []
  for (const [name, ask, may] of cases)
    for (const principal of principalsOf(ids)) {
      const { source, variables } = ask()
      const { data, code, message } = await askAs(county, principal, source, variables)
      const refused = data?.result.__typename === 'Forbidden'
      if (code || refused === may(principal))
        wrong.push(
          `${principal.name} ${name}: ${JSON.stringify(data?.result)} ${code} ${message}, should be ${may(principal)}`,
        )
    }
  expect(wrong).toEqual([])
})

test('who may only read does nothing, in whatever role', async () => {
  const principal: Principal = { name: '只读', role: 'SYSTEM', department: 'WATER', scopes: ['READ'] }
  const { source, variables } = project('WATER')
  expect((await askAs(county, principal, source, variables)).data.result.__typename).toBe('Forbidden')
  expect((await askAs(county, principal, '{ projects { totalCount } }')).data.projects.totalCount).toBe(2)
})
