import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import type { Handle } from '../graph/node.js'
import { fact, problem } from '../graph/problem.js'
import { notFoundMessage } from '../graph/shared-problems.js'
import { Department } from '../database/department.js'
import { render, type Said } from '../values/message.js'
import type { Counts } from './import-report.js'
import { ImportOutcome } from '../origins/import-row.js'
import { ImportRun } from '../origins/import-run.js'
import { RecordValuesScalar, type RecordValues } from './records/record-values.js'
import { describe } from '../values/title.js'
import { IdempotentInput } from '../database/idempotent-input.js'

/** Records a request may bring; more go in several. */
export const RECORDS_MAX = 2000

@InputType({ description: describe('报送一批记录', 'A batch of a department’s records') })
export class ImportRecordsInput extends IdempotentInput {
  @Field(() => Department, {
    nullable: true,
    description: describe(
      '报送部门，默认来者所属部门；只有该部门的人和系统可以填写，不属于任何部门的不填',
      'Department whose records they are, the caller’s own when absent; named by its people and systems alone',
    ),
  })
  department?: Department | null
  @Field(() => String, {
    description: describe(
      '表：映射的名称，如 `projects`、`allocations`',
      'The table: a mapping’s id, such as `projects`',
    ),
  })
  table: string
  @Field(() => [RecordValuesScalar], {
    description: describe(`各条记录，至多 ${RECORDS_MAX} 条`, `The records, at most ${RECORDS_MAX}`),
  })
  records: RecordValues[]
  @Field(() => Boolean, {
    defaultValue: false,
    description: describe('试运行：只检查，不写入', 'Check only, write nothing'),
  })
  dryRun: boolean
}

@ObjectType({ description: describe('一条记录的一个问题', 'What is wrong with a record') })
export class RecordProblem {
  @Field(() => [String], {
    description: describe('所在字段；空表示整条', 'The field; empty for the whole record'),
  })
  path: string[]
  /** What is wrong: kept in every language, since the answer may be asked for again by another reader. */
  said: Said
  @Field(() => String, { description: describe('说明', 'Message') })
  get message(): string {
    return render(this.said)
  }
}

@ObjectType({ description: describe('一条记录的结果', 'What became of a record') })
export class ImportedRecord {
  @Field(() => Int, { description: describe('在请求中的序号，自 0 起', 'Place in the request, from 0') })
  index: number
  @Field(() => ImportOutcome, { description: describe('结果', 'Outcome') })
  outcome: ImportOutcome
  @Field(() => ID, {
    nullable: true,
    description: describe(
      '记录的标识；退回的、试运行中新增的为空',
      'The record’s id; null when rejected, or when a dry run would insert it',
    ),
  })
  recordId: string | null
  // A client's cache would take what became of a record in two requests for one thing.
  @Field(() => ID, {
    nullable: true,
    description: describe('同 `recordId`', 'The same as recordId'),
    deprecationReason: describe(
      '自 2026-11-29 弃用。请用 `recordId`。',
      'Deprecated since 2026-11-29. Use recordId.',
    ),
  })
  id: string | null
  @Field(() => [RecordProblem], { description: describe('问题', 'What is wrong') })
  problems: RecordProblem[]
}

@ObjectType({
  description: describe('报送的结果：四项之和为记录数', 'What became of the records; the four counts add up'),
})
export class ImportReport implements Counts {
  @Field(() => ImportRun, {
    nullable: true,
    description: describe(
      '导入批次；试运行、或来者无权查看批次（乡镇）时为空',
      'The run; null for a dry run, and to those who do not see runs (townships)',
    ),
  })
  run: Handle | null
  @Field(() => Int, { description: describe('新增', 'Inserted') })
  inserted: number
  @Field(() => Int, { description: describe('更新', 'Updated') })
  updated: number
  @Field(() => Int, { description: describe('未变', 'Unchanged') })
  unchanged: number
  @Field(() => Int, { description: describe('退回', 'Rejected') })
  rejected: number
  @Field(() => [ImportedRecord], { description: describe('逐条的结果', 'Record by record') })
  records: ImportedRecord[]
}

export const UnknownTable = problem(
  'UNKNOWN_TABLE',
  { zh: '没有这样的表', en: 'No such table' },
  {
    table: fact(String, '所给的表', 'The table that was given'),
    known: fact([String], '现有的表', 'The tables there are'),
  },
  ({ table, known }) => notFoundMessage({ zh: '表', en: 'table' }, table, known),
)

export const TooManyRecords = problem(
  'TOO_MANY_RECORDS',
  { zh: '记录太多', en: 'Too many records' },
  { most: fact(Int, '一次至多几条', 'The most at once') },
  ({ most }, count: number) => ({
    zh: `一次至多报送 ${most} 条，实为 ${count} 条，请分批。`,
    en: `At most ${most} records can be sent at once; found ${count}. Send them in batches.`,
  }),
)
