import { expect } from 'vitest'
import { isTried } from '../../laws.js'
import type { serveCounty } from './callers.js'
import { documentOf, type Answer, type Send } from './county.js'
import { requestOf } from './deeds.js'
import { prepareCounty } from './prepare.js'
import { WAYS } from './sights.js'
import { DEEDS, SIGHTS, type Row } from './table.js'

type Served = Awaited<ReturnType<typeof serveCounty>>

/** Lists whose rows come of reading or of being refused, and not of a deed. */
const KEPT_OF_READING = ['accessRefusals', 'peopleReads']
const CREDENTIALS_NOT_TAKEN = ['KEY_REVOKED', 'KEY_EXPIRED', 'WRONG_COUNTY']
/** Answers to somebody to whom a thing is not shown: for them there is none. Those who may prove that there is one. */
const ABSENT = ['ReferenceNotFound', 'UnknownFinding', 'NoSuchSubject']

/** How many records the county holds, list by list. */
async function countOf(administrator: Send, lists: readonly string[]): Promise<Record<string, number>> {
  const { data, errors } = await administrator(
    `{ ${lists.map((list) => `${list} { totalCount }`).join(' ')} }`,
  )
  expect(errors).toEqual([])
  return Object.fromEntries(lists.map((list) => [list, data[list].totalCount]))
}

async function listsOf(administrator: Send): Promise<string[]> {
  const { data } = await administrator(
    '{ __schema { queryType { fields { name type { ofType { name } } } } } }',
  )
  const fields: { name: string; type: { ofType: { name: string | null } | null } }[] =
    data.__schema.queryType.fields
  return fields
    .filter(({ name, type }) => type.ofType?.name?.endsWith('Connection') && !KEPT_OF_READING.includes(name))
    .map(({ name }) => name)
}

const told = ({ status, data, errors }: Answer) =>
  `${status} ${JSON.stringify(data)} ${errors.map(({ message, extensions }) => `${extensions?.code}: ${message}`).join('; ')}`.slice(
    0,
    300,
  )

/** Whether an answer says that the right was wanting, or the credentials, or that there is no such thing. */
function isRefused(row: Row, { status, data, errors }: Answer): boolean {
  const done = data?.done
  if (done != null)
    return (
      done.__typename === 'Forbidden' ||
      ABSENT.includes(done.__typename) ||
      // Whoever may send a table for himself has a record handed back that is not his to write.
      (row.may.length === 0 && done.__typename === 'ImportReport' && done.rejected === 1)
    )
  const codes = errors.map(({ extensions }) => extensions?.code ?? '')
  if (status === 401) return CREDENTIALS_NOT_TAKEN.includes(codes[0]!)
  const refusal = row.name === 'makeKey' ? 'GRAPHQL_VALIDATION_FAILED' : 'FORBIDDEN'
  return codes.length > 0 && codes.every((code) => code === refusal)
}

/** Walks the whole table; tells how many cells there are, and which are otherwise than the plan has it. */
export async function walk({ as }: Served) {
  const administrator = as('管理员')
  const facts = await prepareCounty(administrator, as('水务系统'))
  const wrong: string[] = []
  const count = { cells: 0, byTheMatter: 0 }
  let n = 1000
  const cell = (row: Row, caller: string, expectation: string, isRight: boolean, answer: string) => {
    count.cells += 1
    if (!isRight) wrong.push(`${row.clause}: ${caller} ${expectation} ${row.name} ${row.title}; ${answer}`)
  }
  const send = (row: Row, caller: string) => {
    const [operation, input] = requestOf(row.name, facts, ++n)
    const given = typeof input === 'string' ? input : { idempotencyKey: `件${n}`, ...input }
    return as(caller)(documentOf(operation), { input: given })
  }

  // Who may not comes first, with what those who may then do: so it was the right that was wanting, and nothing else.
  const lists = await listsOf(administrator)
  const before = await countOf(administrator, lists)
  let written = before
  const some = (callers: readonly string[], line: number) =>
    callers.filter((_, column) => isTried(line, column))
  for (const [line, row] of DEEDS.entries()) {
    const answers: [string, Answer][] = []
    for (const caller of some(row.mayNot, line)) answers.push([caller, await send(row, caller)])
    const after = await countOf(administrator, ['trailActs'])
    const isUntouched = after.trailActs === written.trailActs
    written = after
    const areRefused = answers.every(([, answer]) => isRefused(row, answer))
    // Where something was written though all were refused, any of them may have done it.
    for (const [caller, answer] of answers)
      cell(row, caller, 'may not', isRefused(row, answer) && (isUntouched || !areRefused), told(answer))
  }
  // The trail is the product's own word: where nobody was let through, the records themselves must say the same.
  const counted = await countOf(administrator, lists)
  for (const list of lists)
    if (counted[list] !== before[list])
      wrong.push(`${list}: ${counted[list]! - before[list]!} more after what none of them may do`)

  for (const row of DEEDS)
    for (const caller of row.may) {
      const answer = await send(row, caller)
      const done = answer.data?.done ?? { code: 'NOTHING' }
      const isByTheMatter = row.proofs.includes(done.__typename)
      if (isByTheMatter) count.byTheMatter += 1
      const isDone = done.code === undefined && done.rejected !== 1
      cell(row, caller, 'may', answer.errors.length === 0 && (isDone || isByTheMatter), told(answer))
    }

  for (const [line, row] of SIGHTS.entries()) {
    const ways = WAYS[row.name]!(facts)
    for (const caller of some([...row.may, ...row.mayNot], line)) {
      const may = row.may.includes(caller)
      const otherwise: string[] = []
      for (const [query, shown] of ways) {
        const answer = await as(caller)(query)
        if (JSON.stringify(answer.data).includes(shown) !== may) otherwise.push(`${query}: ${told(answer)}`)
      }
      cell(row, caller, may ? 'may see' : 'may not see', otherwise.length === 0, otherwise.join(' | '))
    }
  }
  return { count, wrong }
}
