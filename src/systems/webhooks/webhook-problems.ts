import { ID } from 'type-graphql'
import { enumeration } from '../../graph/enumeration.js'
import { fact, problem } from '../../graph/problem.js'
import { notFound } from '../../graph/shared-problems.js'
import { t } from '../../values/title.js'

export const UnknownWebhook = notFound('UNKNOWN_WEBHOOK', { zh: '变更推送', en: 'webhook' }, 'webhookId', ID)

export const WebhookNameTaken = problem(
  'WEBHOOK_NAME_TAKEN',
  { zh: '本部门已有同名的变更推送', en: 'The department has a webhook of that name' },
  { name: fact(String, '名称', 'The name') },
  ({ name }) => ({
    zh: `本部门已有名为“${name.slice(0, 80)}”的变更推送，请另取名称。`,
    en: `The department has a webhook “${name.slice(0, 80)}” already. Choose another name.`,
  }),
)

export const WebhookUrlFault = enumeration('WebhookUrlFault', t('接收地址有什么问题', 'What is wrong with a webhook’s URL'), {
  FORM: t('不是完整的网址，或带有用户名、口令、锚点', 'It is no complete URL, or has a user, a password or a fragment'),
  NOT_HTTPS: t('不是 `https`', 'It is not https'),
  ADDRESS: t('是内部网络的地址', 'It is an address of an inner network'),
}) // prettier-ignore

const FAULTS = {
  FORM: {
    zh: '应为完整的网址，不带用户名、口令与锚点。',
    en: 'It must be a complete URL without a user, a password and a fragment.',
  },
  NOT_HTTPS: {
    zh: '须用 https；只有本机的地址可用 http。',
    en: 'It must be https; http is allowed to this machine only.',
  },
  ADDRESS: {
    zh: '它在内部网络中。管理员可用设置 QUANYU_WEBHOOK_NETWORKS 许可该网段。',
    en: 'It is in an inner network, which the administrator can allow by the setting QUANYU_WEBHOOK_NETWORKS.',
  },
} as const

export const WebhookUrlRefused = problem(
  'WEBHOOK_URL_REFUSED',
  { zh: '不能向这个地址推送', en: 'Nothing may be sent to this URL' },
  { fault: fact(WebhookUrlFault, '原因', 'Why') },
  ({ fault }) => ({
    zh: `不能向这个地址推送：${FAULTS[fault].zh}`,
    en: `Nothing may be sent to this URL. ${FAULTS[fault].en}`,
  }),
)
