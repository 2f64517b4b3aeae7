import { sql } from 'kysely'
import type { OperationRights } from '../../database/mutation.js'
import { notPermitted } from '../../database/rights/forbidden.js'
import type { Work } from '../../database/work.js'
import { getKey } from '../../graph/node.js'
import type { Problem } from '../../values/problem.js'
import { UnknownWebhook } from './webhook-problems.js'

/** Who looks after a department's webhooks. */
export const WEBHOOK_KEEPERS: OperationRights = { roles: ['REVIEWER'] }

/** The key of a webhook that is the caller's to handle: its department's; else why not. */
export async function findOwnWebhook(
  work: Work,
  webhookId: string,
  operation: string,
): Promise<string | Problem> {
  const id = getKey(webhookId, 'Webhook')
  const { role, department } = work.principal
  const [found] = await work.rows<{ department: string }>(
    sql`/* webhook: own */ select department from webhook where id = ${id}::uuid`,
  )
  if (!found) return new UnknownWebhook({ webhookId })
  if (role === 'ADMINISTRATOR' || found.department === department) return id
  return notPermitted(work.principal, operation, { ...WEBHOOK_KEEPERS, departments: [found.department] })
}
