import { sql } from 'kysely'
import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { RecordWithdrawal } from '../../database/history/record-withdrawal.js'
import { IdempotencyConflict } from '../../database/idempotency-conflict.js'
import { requestOnce } from '../../database/idempotency.js'
import { argument, mutation } from '../../database/mutation.js'
import { STAFF } from '../../database/principal.js'
import { neededToWrite, notPermitted, refuseWrite } from '../../database/rights/forbidden.js'
import { fillsOnly, rightsOf } from '../../database/rights/rights.js'
import { advisoryLock, type Work } from '../../database/work.js'
import { findNode, Handle } from '../../graph/node.js'
import { allConcepts, type ConceptWords } from '../../graph/words.js'
import { Invoice } from '../../funds/invoice.js'
import { openChainsOfPayments } from '../../funds/record-invoices.js'
import { Project } from '../../projects/project.js'
import { lockTies } from '../../database/lock-ties.js'
import { Problem, Refusal } from '../../values/problem.js'
import { checkIdempotencyKey } from '../../values/request-hash.js'
import { checkLength } from '../../values/text.js'
import { describe, t } from '../../values/title.js'
import { moneyDrawnOn } from './money-drawn-on.js'
import {
  AlreadyWithdrawn,
  MoneyDrawn,
  NotWithdrawable,
  ReliedOn,
  StillReferredTo,
  UnknownRecord,
  WithdrawalReasonMissing,
} from './withdrawal-problems.js'
import { holdReach, shortfallOf, whatReliedOn } from './what-relies-on.js'

const REASON_MAX = 2000

@InputType({ description: describe('撤回一条误报的记录', 'Withdraw a record that was sent by mistake') })
export class WithdrawRecordInput {
  @Field(() => String, {
    description: describe(
      '幂等键：同一请求重发时不变',
      'Idempotency key: the same when the request is sent again',
    ),
  })
  idempotencyKey: string
  @Field(() => ID, { description: describe('记录的全局标识', 'Global id of the record') })
  recordId: string
  @Field(() => String, { description: describe('理由', 'Reason') })
  reason: string
}

@ObjectType({ description: describe('已撤回', 'The record is withdrawn') })
export class RecordWithdrawn {
  @Field(() => RecordWithdrawal, { description: describe('撤回', 'The withdrawal') })
  withdrawal: Handle
}

/** What departments send of themselves: a project, and the records that have a mutation of their own. */
const isWithdrawable = ({ target, options }: ConceptWords) =>
  target === Project || options.record !== undefined

/** What the platform itself keeps of a project, and takes along with it: its table, and the columns that name the project. */
const TAKEN_ALONG: readonly (readonly [table: string, columns: readonly string[]])[] = [
  ['project_likeness', ['project_id', 'holder_id']],
  ['duplicate_pair', ['first_id', 'second_id']],
  ['area_tie', ['project_id']],
  ['project_source', ['project_id']],
]

/**
 * Withdraws a record that its department sent by mistake. It stands in its table no longer and is counted nowhere; what it was
 * is kept in its former versions and in the trail, and the feed of changes tells that it ended. Money that was drawn on it,
 * records of others that refer to it, and steps, rewards or records that rely on it forbid it.
 * Locks: a word for the request, the lock of the importer, that of the ties where it is a project or an invoice, the chain of the
 * invoice's fund, the record, then the rows and the words of the areas that it is about.
 */
export async function withdrawRecord(
  work: Work,
  { idempotencyKey, recordId, reason }: WithdrawRecordInput,
): Promise<RecordWithdrawn | Problem> {
  checkIdempotencyKey(idempotencyKey)
  checkLength(reason, REASON_MAX, 'input.reason')
  const found = findNode(recordId)
  if (!found) return new UnknownRecord({ recordId })
  const { concept, id } = found
  const table = concept.table
  if (!table || !isWithdrawable(concept)) return new NotWithdrawable({ recordType: concept.name })
  const { principal } = work
  const refused = refuseWrite(principal, table, 'withdrawRecord')
  if (refused) return refused
  const foreign = notPermitted(principal, 'withdrawRecord', neededToWrite(table))
  if (fillsOnly(principal.role, table)) return foreign
  if (reason.trim() === '') return new WithdrawalReasonMissing()
  const written = await work.withOwnerRole(async () => {
    await advisoryLock(work, `withdrawRecord ${idempotencyKey}`)
    return requestOnce(work, 'withdrawRecord', { idempotencyKey, recordId, reason } as never, async () => {
      await advisoryLock(work, 'intake')
      if (concept.target === Project) await lockTies(work)
      if (concept.target === Invoice)
        await openChainsOfPayments(work, sql`select payment_id from invoice where id = ${id}::uuid`)
      const [before] = await work.rows<{ id: string }>(
        sql`select id::text from record_withdrawal where record_id = ${recordId}`,
      )
      if (before) return new AlreadyWithdrawn({ withdrawal: before.id })
      const [stands] = await work.rows(sql`select from ${sql.table(table)} where id = ${id}::uuid for update`)
      if (!stands) return new UnknownRecord({ recordId })
      // A lock is given by the policies of writing: whoever may not write the row does not get it.
      const own = await work.withCallerRole(() =>
        work.rows(
          sql`/* withdraw-record: own */ select id from ${sql.table(table)} where id = ${id}::uuid for key share`,
        ),
      )
      if (own.length === 0) return foreign
      const money = await moneyDrawnOn(work, table, id)
      if (money) return money
      const reach = await holdReach(work, table, id)
      const asWas = await shortfallOf(work, reach)
      const kept = (await takeOut(work, concept, id)) ?? (await whatReliedOn(work, asWas, reach))
      if (kept) return kept
      const [row] = await work.rows<{ id: string }>(sql`/* withdraw-record */
        insert into record_withdrawal (record_type, record_id, department, reason, withdrawn_by)
        values (${concept.name}, ${recordId}, ${principal.department ?? null}, ${reason.trim()}, ${principal.name}) returning id::text`)
      return { id: row!.id }
    })
  })
  if (written instanceof Problem) throw new Refusal(written)
  return Object.assign(new RecordWithdrawn(), {
    withdrawal: new Handle(RecordWithdrawal, (written as { id: string }).id),
  })
}

/** Takes a record out of its table, with what hangs on it alone, and keeps all of it; refuses where others refer to it. */
async function takeOut(work: Work, concept: ConceptWords, id: string): Promise<Problem | null> {
  const isProject = concept.target === Project
  if (isProject && (await hasOtherSources(work, id)))
    return new StillReferredTo({ referredBy: 'project_source' }, titleOf('project_source'))
  await noteWhatFollows(work, concept, id)
  await work.run(sql`savepoint withdrawal`)
  try {
    for (const [table, columns] of isProject ? TAKEN_ALONG : []) {
      const named = sql.join(
        columns.map((column) => sql`r.${sql.ref(column)} = ${id}::uuid`),
        sql` or `,
      )
      if (table !== 'project_likeness') await keep(work, table, named)
      await work.run(sql`/* withdraw-record: along */ delete from ${sql.table(table)} r where ${named}`)
    }
    const itself = sql`r.id = ${id}::uuid`
    await keep(work, concept.table!, itself)
    await work.run(
      sql`/* withdraw-record: itself */ delete from ${sql.table(concept.table!)} r where ${itself}`,
    )
    await work.run(sql`release savepoint withdrawal`)
    return null
  } catch (error) {
    await work.run(sql`rollback to savepoint withdrawal`)
    const { code, table = '' } = error as { code?: string; table?: string }
    if (code !== '23503') throw error
    return new StillReferredTo({ referredBy: table }, titleOf(table))
  }
}

/** Whether a project is another department's too, which reported it as well. */
const hasOtherSources = async (work: Work, id: string): Promise<boolean> =>
  (
    await work.rows(sql`/* withdraw-record: sources */
      select from project_source s join project p on p.id = s.project_id where p.id = ${id}::uuid and s.department <> p.department limit 1`)
  ).length > 0

const keep = (work: Work, table: string, condition: ReturnType<typeof sql>) =>
  work.run(sql`/* withdraw-record: keep */
    insert into record_version (table_name, record_id, content, recorded_at)
    select ${table}, r.id, to_jsonb(r), r.recorded_at from ${sql.table(table)} r where ${condition}`)

/** Whose ties are worked out anew: the project of a record, and projects that were held for the same as the one that goes. */
async function noteWhatFollows(work: Work, concept: ConceptWords, id: string) {
  const rows =
    concept.target === Project
      ? await work.rows<{ id: string }>(sql`/* withdraw-record: pairs */
          select case when first_id = ${id}::uuid then second_id else first_id end::text as id from duplicate_pair where ${id}::uuid in (first_id, second_id)`)
      : concept.references.get('project')
        ? await work.rows<{ id: string }>(
            sql`select project_id::text as id from ${sql.table(concept.table!)} where id = ${id}::uuid and project_id is not null`,
          )
        : []
  work.changes.add(
    'project',
    rows.map((row) => row.id),
  )
}

const titleOf = (table: string) => ({
  zh: rightsOf(table).title,
  en: allConcepts().find((concept) => concept.table === table)?.name ?? '',
})

export const withdrawRecordMutation = mutation('withdrawRecord', {
  title: t(
    '撤回一条误报的记录：不再计入任何清单与合计，原貌留存',
    'Withdraw a record that was sent by mistake: no list and no sum has it any more, and what it was is kept',
  ),
  input: argument(WithdrawRecordInput, '撤回', 'The withdrawal'),
  gives: RecordWithdrawn,
  refuses: [
    UnknownRecord,
    WithdrawalReasonMissing,
    NotWithdrawable,
    AlreadyWithdrawn,
    MoneyDrawn,
    StillReferredTo,
    ReliedOn,
    IdempotencyConflict,
  ],
  result: t('撤回的结果', 'What came of a withdrawal'),
  // Whose record it is, is said by the rights of its table.
  who: { roles: [...STAFF, 'TOWNSHIP', 'LEADING_GROUP'] },
  run: withdrawRecord,
})
