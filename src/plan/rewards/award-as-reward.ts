import { sql } from 'kysely'
import type { Work } from '../../database/work.js'
import { quotaOfAreas } from './quota-of-areas.js'
import { postQuota } from '../../departments/natural-resources/quota-ledger/post-quota.js'
import {
  InsufficientQuota,
  refuseShortQuota,
} from '../../departments/natural-resources/quota-ledger/quota-problems.js'
import { refuse } from '../../funds/check-money.js'

/** Awards quota for new construction land of the area, from what was certified first; of one that lies in several areas from its share. */
export async function awardAsReward(
  work: Work,
  area: string,
  due: string,
  rewardId: string,
  businessDate: string,
  documentNumber: string,
): Promise<void> {
  const shares = await work.rows<{
    id: string
    share: string
    left: string
    covered: boolean
    recipient: string
  }>(
    sql`/* grant-reward: award */
    with source as (
      select q.id, q.certified_on, greatest(least(o.remaining, q.certified_area_mu - q.used_area_mu - q.traded_area_mu - q.awarded_area_mu), 0) as remaining
      from quota q join (select o.id, sum(o.certified - o.used - o.traded - o.awarded) as remaining from ${quotaOfAreas} o where o.area_id = ${area}::uuid group by o.id) o on o.id = q.id),
    placed as (select s.*, sum(s.remaining) over (order by s.certified_on, s.id) as upto, sum(s.remaining) over () as total from source s)
    select p.id::text, greatest(least(p.remaining, ${due}::numeric - (p.upto - p.remaining)), 0)::text as share, trim_scale(p.total)::text as left, p.total >= ${due}::numeric as covered,
      coalesce((select d.name from reward r join administrative_division d on d.id = r.division_id where r.id = ${rewardId}::uuid), '项目所在乡镇') as recipient
    from placed p order by p.certified_on, p.id`,
  )
  if (!shares[0]?.covered)
    return refuse(new InsufficientQuota({ askedArea: due, leftArea: shares[0]?.left ?? '0' }))
  await postQuota(
    work,
    shares
      .filter(({ share }) => /[1-9]/.test(share))
      .map(({ id, share, recipient }) => ({
        quotaId: id,
        kind: 'AWARD',
        landArea: share,
        businessDate,
        documentNumber,
        recipient,
        rewardId,
      })),
  ).catch(refuseShortQuota)
}
