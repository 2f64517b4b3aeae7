import { openSmallCounty, type SmallCounty } from '../ties/small-county.js'

/** A small county with something for each shipped query to find, and what stands for its variables. */
export interface DocumentsCounty {
  county: SmallCounty
  /** The value of a variable by its name, or of one query's own by `Query.variable`. */
  values: Record<string, unknown>
}

export async function openDocumentsCounty(): Promise<DocumentsCounty> {
  const values: Record<string, unknown> = {
    code: 'A',
    department: 'WATER',
    externalId: 'one',
    groupBy: 'DEPARTMENT',
    memberCodes: ['990001100201', '990001100202'],
    text: '甲溪',
  }
  const county = await openSmallCounty()
  await county.projects(
    { department: 'WATER', externalId: 'one', title: '甲溪村渠道' },
    { department: 'WATER', externalId: 'two', title: '甲溪村、乙溪村渠道' },
    { department: 'AGRICULTURE', externalId: 'three', title: '甲溪村田间道' },
  )
  await county.allocations(['1', ['WATER', 'one'], '100.00'])
  values.id = (await county.project('one')).id
  values.documentNumber = '财〔2024〕1号'
  await county.ask('mutation { publishArea(areaCode: "A") { __typename } }')
  const { submitObjection } = await county.ask(
    'mutation($input: SubmitObjectionInput!) { submitObjection(input: $input) { ... on ObjectionReceived { receipt } } }',
    { input: { idempotencyKey: '一', subjectId: values.id, words: '渠道至今没有通水，请核实。' } },
  )
  values.receipt = submitObjection.receipt
  values['Area.id'] = (await county.ask('{ consolidationArea(code: "A") { id } }')).consolidationArea.id
  const { runAudit } = await county.ask(
    'mutation { runAudit(input: { idempotencyKey: "一", rules: ["T09"] }) { ... on AuditRan { run { id } } } }',
  )
  values['AuditRun.id'] = runAudit.run.id
  return { county, values }
}
