import { sql } from 'kysely'
import { ChangedType, ChangeKind, conceptName } from '../../database/history/change.js'
import { GlobalId, Instant, Integer, Text } from '../../graph/column-kind.js'
import { Choice, Choices, enumeration } from '../../graph/enumeration.js'
import { Column, Concept, derive, Id, Reference, relateNode } from '../../graph/words.js'
import { Department } from '../../database/department.js'
import { t } from '../../values/title.js'

export const WebhookState = enumeration('WebhookState', t('推送的状态', 'State of a webhook'), {
  ACTIVE: t('推送中', 'Active'),
  STOPPED: t('已停止，原因另列', 'Stopped, for the reason told beside it'),
})
export const WebhookStop = enumeration('WebhookStop', t('推送停止的原因', 'Why a webhook was stopped'), {
  ASKED: t('由人停止', 'Someone stopped it'),
  FAILING: t('接收方连续多日没有接收', 'The receiver has taken nothing for days'),
  GONE: t('接收方答复 410：不再接收', 'The receiver answered 410: it wants no more'),
  FEED_LOST: t('变更记录已不及于其位置', 'The change feed no longer reaches back to its place'),
})
export type WebhookStop = keyof typeof WebhookStop
export const WebhookDeliveryState = enumeration('WebhookDeliveryState', t('未送达变更的状态', 'State of a change that was not delivered'), {
  WAITING: t('待送：将自动重试，或等同一记录先前的变更', 'Waits to be tried again, or for an earlier change of its record'),
  DEAD: t('多次未能送达，须由人重送', 'Was tried too often: to be sent again by someone'),
}) // prettier-ignore

/** Where the changes that the feed tells of are pushed to. */
@Concept(t('变更推送', 'A webhook: where changes are pushed to'), {
  key: [],
  list: 'webhooks',
})
export class Webhook {
  @Id()
  id: string
  @Column(Choice(Department), t('部门', 'Department'))
  department: Department
  @Column(Text, t('名称，本部门内不重复', 'Name, once in its department'))
  name: string
  @Column(Text, t('接收地址', 'Where it is sent to'))
  url: string
  @Column(Choice(WebhookState), t('状态', 'State'), { preset: `'ACTIVE'` })
  state: keyof typeof WebhookState
  @Column(Choice(WebhookStop), t('停止的原因', 'Why it was stopped'), { optional: true })
  stoppedBecause: WebhookStop | null
  @Column(Instant, t('停止时间', 'Stopped at'), { optional: true })
  stoppedAt: string | null
  @Column(Text, t('登记人', 'Registered by'))
  madeBy: string
  @Column(Instant, t('登记时间', 'Registered at'), { preset: 'now()' })
  createdAt: string
  @Column(Integer, t('已送达的变更数', 'Changes delivered'), { preset: '0' })
  delivered: number
  @Column(Instant, t('最近一次送达', 'Last delivered at'), { optional: true })
  deliveredAt: string | null
  @Column(Instant, t('自何时起接收方没有接收；正常则为空', 'Since when the receiver takes nothing; null where all is well'), {
    optional: true,
  })
  failingSince: string | null
  @Column(Instant, t('何时再试', 'Tried again at'), { optional: true })
  retryAt: string | null
} // prettier-ignore

derive(
  Webhook,
  'types',
  Choices(ChangedType),
  t('只推送这些类型；空为全部', 'Only these types; null for all'),
  (row) =>
    sql`case when ${row('types')} is not null then array(select upper(each) from unnest(${row('types')}) each) end`,
  { optional: true },
)

/** A change that a receiver has not taken yet. */
@Concept(t('未送达的变更', 'A change that was not delivered'), { key: [] })
export class WebhookDelivery {
  @Id()
  id: string
  @Reference(Webhook, t('推送', 'The webhook'), {
    inverse: ['deliveries', t('未送达的变更：待送的与须重送的', 'Changes that were not delivered: those that wait, and those to be sent again')],
  })
  webhook: Webhook
  @Column(Choice(ChangeKind), t('变更种类', 'What became of the record'))
  kind: keyof typeof ChangeKind
  @Column(Instant, t('变更时刻', 'When it changed'))
  changedAt: string
  @Column(Choice(WebhookDeliveryState), t('状态', 'State'), { preset: `'WAITING'` })
  state: keyof typeof WebhookDeliveryState
  @Column(Integer, t('已试次数', 'Times it was tried'), { preset: '0' })
  attempts: number
  @Column(Instant, t('何时再试', 'Tried again at'))
  nextAt: string
  @Column(Instant, t('最近一次试送', 'Last tried at'), { optional: true })
  triedAt: string | null
  @Column(Integer, t('接收方最近答复的 `HTTP` 状态', 'HTTP status of the receiver’s last answer'), { optional: true })
  lastStatus: number | null
  @Column(Text, t('没有答复的原因：代码', 'Why there was no answer: a code'), { optional: true })
  lastProblem: string | null
} // prettier-ignore

derive(
  WebhookDelivery,
  'type',
  Choice(ChangedType),
  t('对象类型', 'What kind of thing changed'),
  (row) => sql`upper(${row('table_name')})`,
)
derive(
  WebhookDelivery,
  'changedId',
  GlobalId,
  t('所涉对象的全局标识', 'Global id of what changed'),
  (row) => sql`${conceptName(row)} || ':' || ${row('record_id')}`,
)
relateNode(
  WebhookDelivery,
  'record',
  t(
    '对象的现状；已删除或无权查看则为空',
    'What changed, as it is now; null where it is gone or may not be seen',
  ),
  {
    concept: conceptName,
    id: (row) => row('record_id'),
  },
)
