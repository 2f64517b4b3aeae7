import { sql } from 'kysely'
import { Field, InputType } from 'type-graphql'
import { requestOnce } from '../../database/idempotency.js'
import { refuseWrite } from '../../database/rights/forbidden.js'
import { advisoryLock, type Work } from '../../database/work.js'
import { DetailMissing } from '../../funds/money-problems.js'
import { parsePercent } from '../../values/decimal.js'
import { parseDocumentNumber } from '../../values/document-number.js'
import { Problem } from '../../values/problem.js'
import { DateScalar, MoneyScalar } from '../../values/scalars.js'
import { RewardKind } from './reward-kind.js'
import { BadRewardFigure, RewardParameterTaken } from './reward-problems.js'
import { inEach, type Message } from '../../values/message.js'
import { describe, t } from '../../values/title.js'
import { Handle } from '../../graph/node.js'
import { RewardParameter } from './reward-parameter.js'
import { argument, mutation } from '../../database/mutation.js'
import { REWARDING } from './rewarding.js'
import { IdempotencyConflict } from '../../database/idempotency-conflict.js'
import { IdempotentInput } from '../../database/idempotent-input.js'

@InputType({ description: describe('设定奖励标准', 'Set the figure of a reward') })
export class SetRewardParameterInput extends IdempotentInput {
  @Field(() => RewardKind, { description: describe('奖励种类', 'Kind of reward') })
  kind: RewardKind
  @Field(() => String, {
    nullable: true,
    description: describe(
      '指标奖励：占省政府奖励指标的比例（%），十进制数',
      'For quota: its share of the province’s award, per cent, a decimal',
    ),
  })
  share?: string | null
  @Field(() => MoneyScalar, {
    nullable: true,
    description: describe(
      '资金奖励：每个乡镇或每个村的金额（元）',
      'For money: yuan a township or a village',
    ),
  })
  amount?: string | null
  @Field(() => String, { description: describe('规定它的文件文号', 'Document that sets it') })
  sourceDocument: string
  @Field(() => DateScalar, { description: describe('生效日期', 'In force from') })
  validFrom: string
}

/** Enters a version of a reward's figure, with its document; what is there already stands. Locks: the word of rewards. */
export async function setRewardParameter(
  work: Work,
  input: SetRewardParameterInput,
): Promise<Handle | Problem> {
  const forbidden = refuseWrite(work.principal, 'reward_parameter', 'setRewardParameter')
  if (forbidden) return forbidden
  await advisoryLock(work, 'rewards')
  const set = await requestOnce<{ parameter: string }>(work, 'setRewardParameter', input, async () => {
    const figure = figureOf(input)
    if (typeof figure !== 'string') return figure
    const given = input.sourceDocument.trim()
    if (given === '')
      return new DetailMissing({ field: 'sourceDocument' }, { zh: '依据文号', en: 'source document' })
    const parsed = parseDocumentNumber(given)
    const document = parsed.ok ? parsed.value : given
    const column = sql.ref(input.kind === 'CONSTRUCTION_LAND_QUOTA' ? 'share' : 'amount')
    // A version that was left blank, as the plan leaves it, is filled in.
    const [stored] = await work.rows<{ id: string }>(sql`/* set-reward-parameter */
      insert into reward_parameter (kind, ${column}, source_document, valid_from) values (${input.kind}, ${figure}::numeric, ${document}, ${input.validFrom}::date)
      on conflict on constraint reward_parameter_key do update set ${column} = excluded.${column}, source_document = excluded.source_document, recorded_at = now()
        where num_nonnulls(reward_parameter.share, reward_parameter.amount) = 0
      returning id::text`)
    if (stored) {
      work.changes.add('reward_parameter', [stored.id])
      return { parameter: stored.id }
    }
    const [there] = await work.rows<{ id: string; same: boolean }>(sql`/* set-reward-parameter: there */
      select id::text, (${column} = ${figure}::numeric and source_document = ${document}) as same from reward_parameter where kind = ${input.kind} and valid_from = ${input.validFrom}::date`)
    return there!.same
      ? { parameter: there!.id }
      : new RewardParameterTaken({ parameter: there!.id }, input.validFrom)
  })
  return set instanceof Problem ? set : new Handle(RewardParameter, set.parameter)
}

export const setRewardParameterMutation = mutation('setRewardParameter', {
  title: t(
    '按文件设定奖励标准，不改写已有的',
    'Set the figure of a reward by its document; none is overwritten',
  ),
  input: argument(SetRewardParameterInput, '标准', 'The figure'),
  gives: RewardParameter,
  refuses: [RewardParameterTaken, BadRewardFigure, DetailMissing, IdempotencyConflict],
  result: t('设定奖励标准的结果', 'The version, or why not'),
  who: REWARDING,
  run: setRewardParameter,
})

const NONE = { zh: '未给出', en: 'none' }
const BOTH = { zh: '两者都给出', en: 'both' }
const quoted = (text: string): Message => inEach(() => `“${text.slice(0, 80)}”`)

/** The one figure that fits the kind, as a decimal. */
function figureOf({ kind, share, amount }: SetRewardParameterInput): string | BadRewardFigure {
  const isShare = kind === 'CONSTRUCTION_LAND_QUOTA'
  const [own, other] = isShare ? [share, amount] : [amount, share]
  const bad = (found: Message) => new BadRewardFigure(isShare, found)
  if (other != null || own == null) return bad(own == null ? NONE : BOTH)
  if (!isShare) return /^-|^0+(\.0*)?$/.test(own) ? bad(quoted(own)) : own
  const parsed = parsePercent(own)
  const number = parsed.ok ? Number(parsed.value) : Number.NaN
  return parsed.ok && number > 0 && number <= 100 ? parsed.value : bad(quoted(own))
}
