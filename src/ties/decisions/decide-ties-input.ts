import { Field, InputType } from 'type-graphql'
import type { Message } from '../../values/message.js'
import { InputError } from '../../values/problem.js'
import { describe } from '../../values/title.js'
import { TieAnswer } from './answer-tie.js'
import { checkReason, checkTold } from './decide.js'
import { DecisionInput, NamedSubjectInput } from './tie-subject.js'

/** How many decisions one request brings: as many as a person looks through at once. */
export const DECISIONS_MAX = 200

@InputType({ description: describe('对一个对象的认定', 'The decision on one subject') })
export class TieAnswerInput extends NamedSubjectInput {
  @Field(() => TieAnswer as never, { description: describe('怎样认定', 'What is decided') })
  kind: TieAnswer
  @Field(() => String, {
    nullable: true,
    description: describe('项目区代码；只在认定归属时给出', 'The area’s code; for CONFIRM only'),
  })
  areaCode?: string | null
  @Field(() => String, {
    nullable: true,
    description: describe(
      '这一项自己的理由；不填则用共同的理由',
      'A reason of its own; that of the request where left out',
    ),
  })
  reason?: string | null
}

@InputType({
  description: describe(
    `一并认定，至多 ${DECISIONS_MAX} 项：全部作出，或一项也不作出`,
    `Decide on up to ${DECISIONS_MAX} subjects at once: all of it is done, or nothing`,
  ),
})
export class DecideTiesInput extends DecisionInput {
  @Field(() => [TieAnswerInput], { description: describe('各项认定', 'The decisions') })
  decisions: TieAnswerInput[]
  @Field(() => Boolean, {
    defaultValue: false,
    description: describe(
      '只试算：答复哪些会变动，什么也不写入，也不占用幂等键',
      'Try it only: tells what would move, writes nothing and leaves the idempotency key free',
    ),
  })
  dryRun: boolean
}

/** The id that an item names; empty where it names none, which is refused with the item. */
export const subjectId = ({ projectId, projectPartId, allocationId }: NamedSubjectInput): string =>
  projectId ?? projectPartId ?? allocationId ?? ''

/** What can be seen of a request without the database. */
export function checkDecisions(input: DecideTiesInput) {
  const { decisions } = input
  checkTold(input)
  const bad = (path: string, message: Message) => {
    throw new InputError('BAD_DECISIONS', message, `input.decisions${path}`)
  }
  if (decisions.length < 1 || decisions.length > DECISIONS_MAX)
    bad('', {
      zh: `decisions 应有 1 至 ${DECISIONS_MAX} 项，实为 ${decisions.length} 项。`,
      en: `decisions must have 1 to ${DECISIONS_MAX} items; found ${decisions.length}.`,
    })
  const places = new Map<string, number>()
  for (const [index, { kind, areaCode, reason, ...subject }] of decisions.entries()) {
    if ((kind === 'CONFIRM') !== Boolean(areaCode?.trim()))
      bad(`[${index}].areaCode`, {
        zh: `第 ${index + 1} 项：CONFIRM 须给出项目区代码，其他不得给出。`,
        en: `Item ${index + 1}: CONFIRM needs an area’s code, and nothing else may give one.`,
      })
    if (reason) checkReason(reason, `input.decisions[${index}].reason`)
    const id = subjectId(subject)
    const before = places.get(id)
    if (id !== '' && before !== undefined)
      bad(`[${index}]`, {
        zh: `第 ${index + 1} 项与第 ${before + 1} 项是同一对象，只能认定一次。`,
        en: `Items ${before + 1} and ${index + 1} are on the same subject. Decide on it once.`,
      })
    places.set(id, index)
  }
}
