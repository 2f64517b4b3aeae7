import { sql } from 'kysely'
import { Field, ID, InputType } from 'type-graphql'
import { argument, mutation } from '../../../database/mutation.js'
import { STAFF } from '../../../database/principal.js'
import type { Work } from '../../../database/work.js'
import { getKey, Handle } from '../../../graph/node.js'
import { fact, problem } from '../../../graph/problem.js'
import { notFound } from '../../../graph/shared-problems.js'
import { FundLevel } from '../../../funds/fund-level.js'
import { FundProgramme } from '../../../funds/fund-programme.js'
import { LearnedReading } from '../../../origins/learned-reading.js'
import { readUnit, type UnitKind } from '../../../values/unit.js'
import { describe, t } from '../../../values/title.js'
import type { Problem } from '../../../values/problem.js'

const optional = { nullable: true }

@InputType({ description: describe('更正记住的读法；不填的不变', 'What of a learned reading is to be otherwise; what is left out stays') })
export class CorrectReadingInput {
  @Field(() => ID, { description: describe('读法', 'The reading') })
  id: string
  @Field(() => String, { ...optional, description: describe('金额单位', 'Unit of its amounts') })
  amountUnit?: string | null
  @Field(() => String, { ...optional, description: describe('面积单位', 'Unit of its land areas') })
  landAreaUnit?: string | null
  @Field(() => FundLevel, { ...optional, description: describe('资金级次', 'Level of the fund') })
  level?: string | null
  @Field(() => FundProgramme, { ...optional, description: describe('资金专项', 'Programme of the fund') })
  programme?: string | null
  @Field(() => String, { ...optional, description: describe('本次分配的金额所在列', 'Column of what is given') })
  amountColumn?: string | null
  @Field(() => String, { ...optional, description: describe('项目总投资所在列', 'Column of what a project costs') })
  budgetColumn?: string | null
  @Field(() => [String], { ...optional, description: describe('不需要的金额列', 'Columns of money that are not needed') })
  ignoredColumns?: string[] | null
} // prettier-ignore

@InputType({ description: describe('撤销记住的读法', 'A learned reading that is to hold no longer') })
export class WithdrawReadingInput {
  @Field(() => ID, { description: describe('读法', 'The reading') })
  id: string
  @Field(() => String, { description: describe('原因', 'Why') })
  reason: string
}

export const UnknownReading = notFound(
  'UNKNOWN_READING',
  { zh: '读法', en: 'learned reading' },
  'readingId',
  ID,
)
export const ReadingInvalid = problem(
  'READING_INVALID',
  { zh: '读法有误', en: 'The reading is wrong' },
  { given: fact(String, '所给的值', 'What was given') },
  ({ given }) => ({
    zh: `不认识“${given}”：单位如 元、万元、亩、公顷，原因不得为空。`,
    en: `“${given}” is not understood: units are such as 元, 万元, 亩, 公顷, and a reason must say something.`,
  }),
)

/** Puts another answer in the place of one that was learned; it holds for the forms that come from now on. */
export async function correctReading(
  work: Work,
  { id, ...said }: CorrectReadingInput,
): Promise<Handle | Problem> {
  const key = getKey(id, 'LearnedReading')
  const units: [UnitKind, string | null | undefined][] = [['money', said.amountUnit], ['landArea', said.landAreaUnit]] // prettier-ignore
  for (const [kind, word] of units)
    if (word && !readUnit(word, kind)) return new ReadingInvalid({ given: word })
  const [money, land] = units.map(([kind, word]) => (word ? readUnit(word, kind)! : null))
  const touched = await work.run(sql`/* forms: correct a reading */
    update learned_reading set amount_unit = coalesce(${money}, amount_unit), land_area_unit = coalesce(${land}, land_area_unit),
      level = coalesce(${said.level ?? null}, level), programme = coalesce(${said.programme ?? null}, programme),
      amount_column = coalesce(${said.amountColumn ?? null}, amount_column), budget_column = coalesce(${said.budgetColumn ?? null}, budget_column),
      ignored_columns = coalesce(${said.ignoredColumns ?? null}::text[], ignored_columns), answered_by = ${work.principal.name}, answered_at = now(),
      recorded_at = now(), withdrawn_at = null, withdrawn_by = null, withdrawn_reason = null
    where id = ${key}::uuid`)
  return touched === 0 ? new UnknownReading({ readingId: id }) : new Handle(LearnedReading, key)
}

/** Ends a learned reading: the form is asked about again. */
export async function withdrawReading(
  work: Work,
  { id, reason }: WithdrawReadingInput,
): Promise<Handle | Problem> {
  const key = getKey(id, 'LearnedReading')
  if (reason.trim() === '') return new ReadingInvalid({ given: reason })
  const touched = await work.run(sql`/* forms: withdraw a reading */
    update learned_reading set withdrawn_at = now(), withdrawn_by = ${work.principal.name}, withdrawn_reason = ${reason.trim()}
    where id = ${key}::uuid and withdrawn_at is null`)
  return touched === 0 ? new UnknownReading({ readingId: id }) : new Handle(LearnedReading, key)
}

const RESULT = {
  gives: LearnedReading,
  refuses: [UnknownReading, ReadingInvalid],
  result: {
    ...t('更正、撤销读法的结果', 'What came of the change of a learned reading'),
    name: 'LearnedReadingResult',
  },
  who: { roles: STAFF },
}

export const correctLearnedReadingMutation = mutation('correctLearnedReading', {
  title: t('更正记住的读法', 'Correct what was learned of a form'),
  input: argument(CorrectReadingInput, '更正', 'The correction'),
  ...RESULT,
  run: correctReading,
})

export const withdrawLearnedReadingMutation = mutation('withdrawLearnedReading', {
  title: t('撤销记住的读法，下次再问', 'Withdraw what was learned of a form: it is asked again'),
  input: argument(WithdrawReadingInput, '撤销', 'The withdrawal'),
  ...RESULT,
  run: withdrawReading,
})
