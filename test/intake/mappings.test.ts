import { expect, test } from 'vitest'
import { allConcepts } from '../../src/graph/words.js'
import { headerName } from '../../src/intake/tables/header-name.js'
import { getMapping, loadMappings } from '../../src/intake/tables/load-mappings.js'
import { recognise } from '../../src/intake/tables/recognise.js'
import { around, rowsOf } from './rows.js'

const mappings = await loadMappings()
const written = mappings.filter(({ origin }) => origin === 'shipped')
const chinese = (headers: readonly string[]) => headers.find((header) => /\p{Script=Han}/u.test(header))

test('every table of the plain English form is recognised by its header', () => {
  const headers: Record<string, string> = {
    divisions: 'code, level, name, parent_code',
    areas: 'code, name, scope, member_divisions',
    projects:
      'external_id, department, title, place, village_code, township_code, area_code, lon, lat, budget, start_date, end_date',
    funds: 'document_number, name, level, programme, fiscal_year, amount, received_on',
    allocations:
      'document_number, external_id, project_department, project_external_id, place, village_code, amount, allocated_on',
    disbursements: 'document_number, allocation_external_id, external_id, amount, disbursed_on, recipient',
    payments: 'disbursement_external_id, external_id, amount, paid_on, payee, account, contract_number',
  }
  for (const [id, header] of Object.entries(headers)) {
    const found = recognise(rowsOf([header.split(', ')]), mappings, around())
    expect(found?.mapping.id).toBe(id)
    expect(found?.unused).toEqual([])
  }
})

test('only the first three headers of a project table are needed, and others are tolerated', () => {
  const found = recognise(
    rowsOf([['external_id', 'department', 'title', 'kind', 'expected_status']]),
    mappings,
    around(),
  )
  expect(found?.mapping.id).toBe('projects')
  expect(found?.unused).toEqual(['kind', 'expected_status'])
})

test('what is read as a form only is recognised by no headings, and a list with payees is no other table', () => {
  const own = written.filter(({ formsOnly }) => formsOnly)
  expect(own.map(({ id }) => id)).toEqual(['treasury-payments'])
  for (const { columns } of own) {
    const headers = columns.flatMap(({ headers: synonyms }) => chinese(synonyms) ?? [])
    expect(recognise(rowsOf([['台账'], headers]), mappings, around())).toBeNull()
  }
})

test('the common project table of published fund documents is recognised', () => {
  const header =
    '序号 县名 乡镇 行政村及责任单位 组名 单位属性 建设性质(新建、扩建、重建) 项目名称 项目类别 建设内容 建设规模 单位 项目总投资(万元) 财政衔接资金(万元) 其他资金(万元) 项目覆盖户数 项目覆盖脱贫困户数 项目覆盖人数 项目覆盖脱贫困人口数 绩效目标 备注'
  const found = recognise(rowsOf([['九江市2023年财政衔接资金项目表'], header.split(' ')]), mappings, around())
  expect(found?.mapping.id).toBe('projects')
  const budget = found?.columns.find(({ column }) => column.fields.includes('budget'))
  expect(budget).toMatchObject({ header: '项目总投资(万元)', unit: '万元' })
})

test.each(
  written
    .filter(({ geometry, formsOnly }) => !geometry?.required && !formsOnly)
    .map((mapping) => [mapping.id, mapping] as const),
)('%s is recognised by its Chinese headers', (_, mapping) => {
  const headers = mapping.columns.flatMap(({ headers: synonyms }) => chinese(synonyms) ?? [])
  const title = mapping.words[0] ? `${mapping.words[0]}台账` : '台账'
  const found = recognise(rowsOf([[title], headers]), mappings, around())
  expect(found?.mapping.id).toBe(mapping.id)
  expect(found?.unused).toEqual([])
})

test.each(
  written
    .filter(({ geometry, needsWord, formsOnly }) => !geometry?.required && !needsWord && !formsOnly)
    .map((mapping) => [mapping.id, mapping] as const),
)('%s is recognised by no more than the headers it needs', (_, mapping) => {
  const required = mapping.columns.filter((column) => column.required)
  const referred = Object.entries(mapping.references)
    .filter(([, reference]) => reference.required)
    .map(([property]) =>
      mapping.columns.find(({ fields }) =>
        fields.some((field) => field.startsWith(`${property}.`) && !/\.(department|scheme)$/.test(field)),
      )!,
    )
  const headers = [...required, ...referred].map(({ headers: synonyms }) => chinese(synonyms)!)
  const found = recognise(rowsOf([headers]), mappings, around({ path: `${mapping.words[0] ?? ''}表.xlsx` }))
  expect(found?.mapping.id).toBe(mapping.id)
})

test('every concept that is written by its words can come in', () => {
  const targets = new Set(mappings.map(({ target }) => target))
  const details = new Set(
    mappings.flatMap((mapping) => Object.values(mapping.details).map(({ concept }) => concept)),
  )
  const special = [
    'AdministrativeDivision',
    'ConsolidationArea',
    'Project',
    'ProjectSource',
    'ProjectPart',
    'Fund',
    'Allocation',
    'AllocationPart',
    'Disbursement',
    'Payment',
    'AreaMember',
    'AreaTie',
    'TieDecision',
    'DuplicatePair',
    'DivisionSuccession',
    'ImportRun',
    'ImportRow',
    'LearnedReading',
    // Its own operations write it.
    'Objection',
  ]
  const missing = allConcepts().filter(
    ({ table, name, options }) =>
      table !== null &&
      options.key?.length &&
      !special.includes(name) &&
      !targets.has(name) &&
      !details.has(name),
  )
  expect(missing.map(({ name }) => name)).toEqual([])
})

test('every code list has a word for every value of its enumeration, and no others', () => {
  const wrong = mappings.flatMap((mapping) =>
    mapping.columns
      .filter(({ codes, fields }) => codes && !fields[0]!.includes('.'))
      .flatMap(({ codes, fields }) => {
        const kind = allConcepts()
          .find(({ name }) => name === mapping.target)
          ?.columns.get(fields[0]!)?.kind
        return !kind?.values || kind.values.join() === Object.keys(codes!).join()
          ? []
          : [`${mapping.id}.${fields[0]}`]
      }),
  )
  expect(wrong).toEqual([])
})

test('a header means one thing within a mapping', () => {
  const twice = mappings.flatMap(({ id, columns }) => {
    const names = columns.flatMap(({ headers }) => headers.map(headerName))
    return names.filter((name, at) => names.indexOf(name) !== at).map((name) => `${id}: ${name}`)
  })
  expect(twice).toEqual([])
})

test('a mapping goes by its other names, in singular and plural', () => {
  expect(getMapping(mappings, 'fund-allocation').id).toBe('allocations')
  expect(getMapping(mappings, 'project').id).toBe('projects')
  expect(() => getMapping(mappings, 'nothing')).toThrow(/没有名为“nothing”的映射。现有：.*allocations/)
})
