import { sql } from 'kysely'
import { recordRows } from '../database/record-rows.js'
import { work, type Follower, type Principal } from '../database/work.js'
import { EnvironmentalImpactReview } from '../departments/environment/environmental-impact-review.js'
import { correctPayment } from '../funds/correct-payment.js'
import { globalId } from '../graph/node.js'
import { confirmTie } from '../ties/decisions/confirm-tie.js'
import { Problem } from '../values/problem.js'
import { PLANTED } from './planted.js'
import type { Planted } from './planted/planted.js'
import type { Database } from '../database/database.js'

/** Decides what the list of planted violations has departments decide, once the files are in. */
export async function decidePlanted(
  database: Database,
  principal: Principal,
  followers: readonly Follower[],
): Promise<void> {
  for (const { rule, confirms, withdraws, corrects } of PLANTED) {
    if (withdraws) await withdrawReview(database, principal, followers, withdraws)
    if (corrects) await correctPaid(database, principal, followers, rule, corrects)
    if (!confirms) continue
    const { department, externalId, areaCode, reason } = confirms
    const decided = await work(database, principal, followers, async (unit) => {
      const [project] = await unit.rows<{ id: string }>(sql`/* decide-planted */
        select project_id::text as id from project_source where department = ${department} and external_id = ${externalId}`)
      return confirmTie(unit, {
        idempotencyKey: `planted ${rule}`,
        projectId: globalId('Project', project!.id),
        projectPartId: null,
        allocationId: null,
        areaCode,
        reason,
      })
    })
    if (decided instanceof Problem) throw new Error(decided.message)
  }
}

const withdrawReview = (
  database: Database,
  principal: Principal,
  followers: readonly Follower[],
  { areaCode, opinion }: { areaCode: string; opinion: string },
) =>
  work(database, principal, followers, async (unit) => {
    const [review] = await unit.rows<{ document: string }>(sql`/* decide-planted: review */
      select e.document_number as document from environmental_impact_review e join consolidation_area c on c.id = e.area_id where c.code = ${areaCode}`)
    await recordRows(unit, EnvironmentalImpactReview, [
      { area: areaCode, documentNumber: review!.document, verdict: 'REJECTED', opinion },
    ])
  })

const correctPaid = (
  database: Database,
  principal: Principal,
  followers: readonly Follower[],
  rule: string,
  { payment, ...correction }: NonNullable<Planted['corrects']>,
) =>
  work(database, principal, followers, async (unit) => {
    const [paid] = await unit.rows<{ id: string }>(
      sql`/* decide-planted: payment */ select id::text from payment where external_id = ${payment}`,
    )
    await correctPayment(unit, {
      idempotencyKey: `planted ${rule}`,
      paymentId: globalId('Payment', paid!.id),
      ...correction,
    })
  })
