import { sql } from 'kysely'
import type { Work } from '../../database/work.js'
import { enumeration } from '../../graph/enumeration.js'
import { Problem } from '../../values/problem.js'
import { t } from '../../values/title.js'
import { dismissDuplicates } from '../judging/settle-duplicates.js'
import { movedBy, type Moved, type RecordDecision } from './decide.js'
import { findArea } from './find-area.js'
import { NothingToReject } from './tie-problems.js'
import { lockSubject, tieColumn, type DecisionSubject, type NamedSubjectInput } from './tie-subject.js'

export const TieAnswer = enumeration('TieAnswer', t('怎样认定', 'How a tie is decided'), {
  CONFIRM: t('归属某区', 'It lies in an area'),
  OUTSIDE: t('在各项目区外', 'It lies outside every area'),
  REJECT: t('现行归属不对', 'The tie as it stands is wrong'),
})
export type TieAnswer = keyof typeof TieAnswer

/** What a reviewer says of one subject. */
export interface Answer extends NamedSubjectInput {
  kind: TieAnswer
  /** Where it is confirmed to lie. */
  areaCode?: string | null | undefined
}

/** An answer that can be written: its subject is locked, and its area known. */
export interface Answerable {
  kind: TieAnswer
  subject: DecisionSubject
  areaId: string | null
}

/** Locks what an answer is on, and refuses what cannot be decided so. Writes nothing. */
export async function checkAnswer(work: Work, answer: Answer): Promise<Answerable | Problem> {
  const { kind, areaCode } = answer
  const subject = await lockSubject(work, answer)
  if (subject instanceof Problem) return subject
  const areaId =
    kind === 'CONFIRM'
      ? await findArea(work, areaCode!, subject.date)
      : kind === 'REJECT'
        ? await presentArea(work, subject)
        : null
  return areaId instanceof Problem ? areaId : { kind, subject, areaId }
}

/** The area of the tie that is rejected; null where it lies outside. */
async function presentArea(work: Work, subject: DecisionSubject): Promise<string | null | Problem> {
  const [tie] = await work.rows<{ status: string; area: string | null }>(
    sql`/* reject-tie: present */ select status, area_id::text as area from area_tie where ${sql.ref(tieColumn(subject))} = ${subject.id}::uuid and ended_at is null`,
  )
  if (!tie || tie.status === 'UNRESOLVED') return new NothingToReject(false)
  // Money of a split project is tied with its parts, to no one area.
  if (tie.status === 'TIED' && tie.area === null) return new NothingToReject(true)
  return tie.area
}

/** Writes an answer. Who says where a project lies says that it is no duplicate. */
export async function writeAnswer(
  work: Work,
  { kind, subject, areaId }: Answerable,
  record: RecordDecision,
  madeWith?: string,
): Promise<Moved> {
  const decision = await record({ kind, subject, areaId, ...(madeWith ? { madeWith } : {}) })
  const isPlaced = kind !== 'REJECT' && subject.column === 'project_id'
  return movedBy(decision, subject, isPlaced ? await dismissDuplicates(work, subject.id, decision) : [])
}

/** One answer, as a decision of its own. */
export async function answerTie(
  work: Work,
  answer: Answer,
  record: RecordDecision,
): Promise<Moved | Problem> {
  const answerable = await checkAnswer(work, answer)
  return answerable instanceof Problem ? answerable : writeAnswer(work, answerable, record)
}
