/** Sends one operation as somebody, and gives what came back. */
export type Send = (document: string, variables?: object) => Promise<Answer>

export interface Answer {
  status: number
  data: any
  errors: { message: string; extensions?: { code?: string } }[]
}

/** Areas of the demonstration: A and B are published, C is withdrawn from the public before anything is tried. */
export const AREAS = { 甲: 'JX-QY-001', 乙: 'JX-QY-002', 丙: 'JX-QY-003' }
export const VILLAGES = ['360124209200', '360124209201', '360124209202', '360124209203']

/** Private words that are in one record each, so that wherever they come back that record was shown. */
export const PRIVATE = {
  payee: '甄收款',
  account: '6217009000000000017',
  contractor: '6228409000000000025',
  contact: '电话13900000031',
  needs: '甄村民盼修渠',
  survey: '甄调查草稿',
  villagePlan: '甄规划草稿',
  summary: '甄推荐说明',
  opinion: '甄预算意见',
}

/** The survey that is submitted, to be reviewed and reported. */
export const SURVEY = { division: { code: VILLAGES[2] }, category: 'HOMESTEAD_REUSE', baseYear: 2024 }

/** Operations that take the code of an area or of a village alone. */
const OF_A_CODE: Record<string, string> = {
  publishArea: 'mutation ($input: String!) { done: publishArea(areaCode: $input)',
  withdrawArea: 'mutation ($input: String!) { done: withdrawArea(areaCode: $input)',
  previewArea: 'query ($input: String!) { done: previewArea(memberCodes: [$input])',
}

/** The document of an operation: its answer's type, a problem's code, and what else is asked of it. */
export function documentOf(operation: string, more = '') {
  const type = `${operation[0]!.toUpperCase()}${operation.slice(1)}Input`
  const start = OF_A_CODE[operation] ?? `mutation ($input: ${type}!) { done: ${operation}(input: $input)`
  const asked = operation === 'importRecords' ? '... on ImportReport { rejected }' : more
  return `${start} { __typename ... on Problem { code message } ${asked} } }`
}
