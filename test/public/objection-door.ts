import { sql } from 'kysely'
import { graphql } from 'graphql'
import { OBJECTION_TERMS, type ObjectionTerms } from '../../src/config.js'
import { callerOf } from '../../src/database/caller.js'
import { PUBLIC, type Principal } from '../../src/database/principal.js'
import { FOLLOWERS } from '../../src/server/followers.js'
import { getSchema } from '../../src/server/schema.js'
import { openSmallCounty, type SmallCounty } from '../ties/small-county.js'
import type { Database } from '../../src/database/database.js'

export const CONTACT = '李四 13800138000'
export const publicFrom = (from: string): Principal => ({ ...PUBLIC, from })
export const reviewer = (department: string): Principal => ({
  name: `${department} 审核`,
  role: 'REVIEWER',
  department,
})
export const LEADING: Principal = { name: '领导小组', role: 'LEADING_GROUP' }
export const AUDITOR: Principal = { name: '审计', role: 'AUDITOR' }

const RECEIVED =
  '__typename ... on ObjectionReceived { receipt number department receivedOn dueOn } ... on Problem { code message } ... on TooManyObjections { limit tryAgainAt } ... on TextUnfit { field least most given: characters }'
const REFUSED = '... on Problem { code message } ... on Forbidden { neededDepartments neededRoles }'
const ANSWERED = `__typename ... on ObjectionAnswered { objection { id department isAnswered isOverdue } answer { verdict words department answeredOn } } ${REFUSED}`
const HANDED_ON = `__typename ... on ObjectionHandedOn { objection { department } transfer { formerDepartment department reason } } ${REFUSED}`

/** Asks about objections as anyone. */
export function objectionDoor(county: Database, terms: ObjectionTerms = OBJECTION_TERMS) {
  let keys = 0
  const asked = async (
    principal: Principal,
    source: string,
    variableValues: Record<string, unknown> = {},
  ) => {
    const { data, errors } = await graphql({
      schema: await getSchema(),
      source,
      variableValues,
      contextValue: { ...callerOf(county, principal, FOLLOWERS), objections: terms },
    })
    if (errors?.[0]) throw errors[0].originalError ?? errors[0]
    return data as any
  }
  const send = async (principal: Principal, mutation: string, input: object, answer: string) => {
    const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`
    return (
      await asked(principal, `mutation($input: ${type}!) { r: ${mutation}(input: $input) { ${answer} } }`, {
        input: { idempotencyKey: `o${++keys}-${Math.random()}`, ...input },
      })
    ).r
  }
  return {
    asked,
    submit: (subjectId: string, more: object = {}, principal = publicFrom('10.1.0.1')) =>
      send(
        principal,
        'submitObjection',
        { subjectId, words: '渠道尾段至今没有通水，请核实。', contact: CONTACT, ...more },
        RECEIVED,
      ),
    answer: (principal: Principal, objectionId: string, more: object = {}) =>
      send(
        principal,
        'answerObjection',
        { objectionId, verdict: 'PARTLY', words: '已核实，尾段将于年内通水。', ...more },
        ANSWERED,
      ),
    transfer: (principal: Principal, objectionId: string, department: string) =>
      send(principal, 'transferObjection', { objectionId, department, reason: '渠道由水务主管' }, HANDED_ON),
    /** What a receipt opens. */
    opened: async (receipt: string, principal = publicFrom('10.9.9.9')) =>
      (
        await asked(
          principal,
          'query($receipt: String!) { objection(receipt: $receipt) { number words department receivedOn dueOn isOverdue answers { verdict words department answeredOn } area { code } project { name } } }',
          { receipt },
        )
      ).objection,
    idOf: async (number: string) => {
      const { rows } = await sql<{
        id: string
      }>`select id::text from objection where number = ${number}`.execute(county.kysely)
      return `Objection:${rows[0]!.id}`
    },
  }
}

/** A small county whose area A is published, and B is not; a project with money in each, and a notice in A. */
export async function openPublishedCounty() {
  const county = await openSmallCounty()
  await county.projects(
    {
      department: 'WATER',
      externalId: 'one',
      title: '甲溪村渠道',
      approvedOn: '2024-01-01',
      startDate: '2024-01-02',
    },
    { department: 'AGRICULTURE', externalId: 'two', title: '乙溪村良田' },
  )
  await county.allocations(['1', ['WATER', 'one'], '100.00'], ['2', ['AGRICULTURE', 'two'], '50.00'])
  await county.ask('mutation { publishArea(areaCode: "A") { __typename } }')
  const { rows } = await sql<{ name: string; id: string }>`
    select code as name, 'ConsolidationArea:' || id as id from consolidation_area
    union all select external_id, 'Project:' || id from project union all select 'fund', 'Fund:' || id from fund`.execute(
    county.county.kysely,
  )
  const ids: Record<string, string> = Object.fromEntries(rows.map(({ name, id }) => [name, id]))
  return { ...county, ids }
}
export type PublishedCounty = SmallCounty & { ids: Record<string, string> }
