import { sql } from 'kysely'
import { IdempotencyConflict } from '../../database/idempotency-conflict.js'
import { argument, mutation } from '../../database/mutation.js'
import type { Work } from '../../database/work.js'
import { Problem } from '../../values/problem.js'
import { runTies } from '../judging/run-ties.js'
import { checkAnswer, writeAnswer, type Answerable } from './answer-tie.js'
import { decideOnce, lockForDecisions, recorderOf, type Moved, type RecordDecision } from './decide.js'
import { checkDecisions, DecideTiesInput, subjectId } from './decide-ties-input.js'
import { movedTies, tieMove, type MovedAtPlace } from './moved-ties.js'
import { refuseOthers } from './refuse-others.js'
import { readDecided } from './tie-decided.js'
import { ReasonMissing } from './tie-problems.js'
import { DecisionsRefused, RefusedDecision, TiesDecided } from './ties-decided.js'
import { DECIDERS } from './decide-one-subject.js'
import { t } from '../../values/title.js'

const OPERATION = 'decideTies'
/** As many decisions are taken in a moment. */
const SHORT_MAX = 20

/** What is kept of a request. */
interface Taken {
  decisions: string[]
  moves: MovedAtPlace[]
}

/**
 * Takes many decisions in one unit of work: all of them, or none, and then it is told which cannot be taken. Tried only,
 * it does the same and takes it back.
 */
export async function decideTies(work: Work, input: DecideTiesInput): Promise<TiesDecided | Problem> {
  checkDecisions(input)
  const { dryRun, ...request } = input
  return work.withOwnerRole(async () => {
    const named = input.decisions.flatMap((each): unknown[] => Object.values(each))
    const forbidden = await refuseOthers(work, OPERATION, named)
    if (forbidden) return forbidden
    const taken = dryRun
      ? await tryOut(work, input)
      : await decideOnce(work, OPERATION, request, (record) => takeAll(work, input, record))
    if (taken instanceof Problem) return taken
    const decisions = []
    for (const id of dryRun ? [] : taken.decisions) decisions.push(await readDecided(work, id))
    return Object.assign(new TiesDecided(), {
      dryRun,
      decided: taken.decisions.length,
      decisions,
      moves: taken.moves.map(tieMove),
    })
  })
}

export const decideTiesMutation = mutation('decideTies', {
  title: t(
    '认定归属，一项或多项一并：全部作出，或一项也不作出；可先试算会变动多少',
    'Decide on ties, one or many at once: all of it, or nothing; what would move may be tried first',
  ),
  input: argument(DecideTiesInput, '各项认定', 'The decisions'),
  gives: TiesDecided,
  refuses: [DecisionsRefused, ReasonMissing, IdempotencyConflict],
  result: t('一并认定的结果', 'What came of decisions that were taken at once'),
  who: DECIDERS,
  isLong: ({ decisions }) => decisions.length > SHORT_MAX,
  isDryRun: ({ dryRun }) => dryRun,
  run: decideTies,
})

async function tryOut(work: Work, input: DecideTiesInput): Promise<Taken | Problem> {
  await lockForDecisions(work)
  await work.run(sql`savepoint decisions`)
  const tried = await takeAll(work, input, recorderOf(work, OPERATION, input))
  await work.run(sql`rollback to savepoint decisions`)
  return tried
}

async function takeAll(work: Work, input: DecideTiesInput, record: RecordDecision): Promise<Taken | Problem> {
  const { decisions, reason } = input
  if (decisions.some((each) => (each.reason ?? reason).trim() === '')) return new ReasonMissing()
  const answers = await checkAll(work, input)
  if (answers instanceof Problem) return answers
  const moved: Moved[] = []
  for (const [index, answer] of answers.entries()) {
    const own = decisions[index]!.reason
    const recorded: RecordDecision = (deciding) => record({ ...deciding, ...(own ? { reason: own } : {}) })
    moved.push(await writeAnswer(work, answer, recorded, moved[0]?.decision))
  }
  const { touched } = await runTies(work, {
    projects: [...new Set(moved.flatMap(({ projects }) => projects))],
    allocations: [...new Set(moved.flatMap(({ allocations }) => allocations))],
  })
  return { decisions: moved.map(({ decision }) => decision), moves: await movedTies(work, touched) }
}

/**
 * Looks at every answer before any is written, so that all that cannot be taken is told at once. Rows are locked in the
 * order of their ids, as everywhere.
 */
async function checkAll(work: Work, { decisions }: DecideTiesInput): Promise<Answerable[] | Problem> {
  const answers: Answerable[] = []
  const refused: RefusedDecision[] = []
  const byId = [...decisions.entries()].sort(([, a], [, b]) => (subjectId(a) < subjectId(b) ? -1 : 1))
  for (const [index, each] of byId) {
    const answer = await checkAnswer(work, each)
    if (answer instanceof Problem)
      refused.push(Object.assign(new RefusedDecision(), { index, problem: answer }))
    else answers[index] = answer
  }
  refused.sort((a, b) => a.index - b.index)
  return refused.length > 0 ? new DecisionsRefused({ refused }, decisions.length) : answers
}
