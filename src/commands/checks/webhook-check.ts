import type { Database } from '../../database/database.js'
import { readWebhookFigures } from '../../systems/webhooks/webhook-figures.js'
import { joined, type Message } from '../../values/message.js'
import { isWell, together, warns, type Finding } from './check.js'

const NAMED_MAX = 5
/** A change that has waited for longer tells of a receiver that fails, or of no server that delivers. */
const OLDEST_SECONDS = 3600

/** Whether what departments' systems are to be told is delivered. */
export async function lookAtWebhooks(database: Database): Promise<Finding> {
  const { active, stopped, failing, dead, oldestSeconds } = await readWebhookFigures(database)
  // Whoever stopped one knows of it.
  const failed = stopped.filter(({ why }) => why !== 'ASKED')
  const names = failed
    .slice(0, NAMED_MAX)
    .map(({ name, why }) => `${name} (${why})`)
    .join(', ')
  const found: Message[] = []
  const remedies: Message[] = []
  if (failed.length > 0) {
    found.push({ zh: `${failed.length} 个已停止：${names}`, en: `${failed.length} stopped: ${names}` })
    remedies.push({
      zh: '请核对接收方，再以 resumeWebhook 恢复。',
      en: 'Look at the receiver, then have it go on by resumeWebhook.',
    })
  }
  if (dead > 0) {
    found.push({ zh: `${dead} 条变更多次未能送达`, en: `${dead} changes were given up` })
    remedies.push({
      zh: '请看 webhook 的 deliveries，修好后以 resendWebhookDeliveries 重送。',
      en: 'Look at the webhook’s deliveries, and send them again by resendWebhookDeliveries.',
    })
  }
  if (oldestSeconds > OLDEST_SECONDS) {
    const hours = Math.floor(oldestSeconds / 3600)
    found.push({
      zh: `最早的一条已等 ${hours} 小时，${failing} 个接收方没有接收`,
      en: `the oldest change has waited for ${hours} h; ${failing} receivers take nothing`,
    })
    remedies.push({
      zh: '请核对接收方，并看 quanyu serve 是否在运行。',
      en: 'Look at the receivers, and whether quanyu serve is running.',
    })
  }
  if (found.length === 0)
    return isWell(
      active + stopped.length === 0
        ? { zh: '没有登记', en: 'none' }
        : { zh: `${active} 个在推送`, en: `${active} active` },
    )
  return warns(joined(found), together(remedies))
}
