import { sql } from 'kysely'
import { Field, InputType } from 'type-graphql'
import { argument, mutation } from '../../database/mutation.js'
import type { Work } from '../../database/work.js'
import type { Handle } from '../../graph/node.js'
import { ImportJob } from '../../origins/import-job.js'
import { InputError, Problem } from '../../values/problem.js'
import { halvesOf } from '../../values/message.js'
import { describe, t } from '../../values/title.js'
import { answersIn, answersOf } from '../forms/form-context.js'
import { RecordValuesScalar, type RecordValues } from '../records/record-values.js'
import { ImportAnswersInvalid } from './import-job-problems.js'
import { askForStep, ImportJobInput, JOB_PROBLEMS, JOB_RIGHTS } from './move-import.js'
import { findOwnJob } from './own-import-job.js'
import { refuseDepartment } from './receive-import.js'

@InputType({ description: describe('对导入任务的答复', 'Answers to what a file leaves unsaid') })
export class AnswerImportInput extends ImportJobInput {
  @Field(() => RecordValuesScalar, {
    description: describe(
      '答复：问题的键 → 答复，与命令的 `--answers` 相同；也可以是填好的 `表名.form.json` 的整个内容。后答的代替先答的',
      'Key of the question → answer, as the command takes them by --answers, or the whole of a form.json that was filled in. A later answer takes the place of an earlier one',
    ),
  })
  answers: RecordValues
}

/** Keeps answers with a job, and has its file read again by them. */
async function answerImport(work: Work, { jobId, answers }: AnswerImportInput): Promise<Handle | Problem> {
  const job = await findOwnJob(work, jobId, 'answerImport')
  if (job instanceof Problem) return job
  const said = answersIn(answers)
  const all = { ...job.answers, ...(said as Record<string, unknown>) }
  try {
    const { department } = answersOf(all, 'input.answers')
    const refused = refuseDepartment(work.principal, department)
    if (refused) return refused
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    return new ImportAnswersInvalid(halvesOf(error.said))
  }
  return work.withOwnerRole(() =>
    askForStep(work, job, 'READING', {
      from: ['READING', 'WAITING', 'READ', 'CHECKED', 'REFUSED'],
      more: sql`, answers = ${JSON.stringify(all)}::jsonb`,
    }),
  )
}

export const answerImportMutation = mutation('answerImport', {
  title: t(
    '答复导入任务的问题，按答复重新识别',
    'Answer what an import job asks: its file is read again by it',
  ),
  input: argument(AnswerImportInput, '答复', 'The answers'),
  gives: ImportJob,
  refuses: [...JOB_PROBLEMS, ImportAnswersInvalid],
  result: t('答复的结果', 'What came of the answers'),
  who: JOB_RIGHTS,
  run: answerImport,
})
