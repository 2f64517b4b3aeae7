import { sql } from 'kysely'
import type { Sql } from '../graph/column-kind.js'
import { t } from '../values/title.js'

/** From which amount on a contract must be tendered, by its kind: NDRC order 16, art. 5. */
export const TENDERED_FROM = {
  works: {
    preset: '4000000',
    unit: t('元', 'yuan'),
    title: t('施工必须招标', 'Works: a tender is required from'),
  },
  goods: {
    preset: '2000000',
    unit: t('元', 'yuan'),
    title: t('采购必须招标', 'Goods: a tender is required from'),
  },
  services: {
    preset: '1000000',
    unit: t('元', 'yuan'),
    title: t('服务必须招标', 'Services: a tender is required from'),
  },
}

/** That amount for a contract `c`, in yuan; what has no kind is taken for works. */
export const tenderedFrom = ({ works, goods, services }: Record<keyof typeof TENDERED_FROM, string>): Sql =>
  sql`case coalesce(c.kind, 'CONSTRUCTION') when 'CONSTRUCTION' then ${works}::numeric when 'PROCUREMENT' then ${goods}::numeric else ${services}::numeric end`

/** Whether a contract `c` was tendered, or needs no tender for how it is built: by work relief, or by the village itself. */
export const isTenderedOrExempt: Sql = sql`(coalesce(c.procurement, '') in ('OPEN_TENDER', 'INVITED_TENDER', 'WORK_RELIEF', 'VILLAGE_SELF_BUILD'))`

/**
 * Whether a contract `c` is an order under what was put up for competition, by its number: with no way of procurement
 * of its own, or as one of a framework. Minutes of a meeting are no competition.
 */
export const isOrder: Sql = sql`coalesce(c.tender_code !~ '(纪要|会议|抄告)' and (coalesce(c.procurement, 'OTHER') = 'OTHER' or c.tender_code ~ '(框架|采框|入围|定点|征集)'), false)`

/** Whether the contractor of a contract `c` is a company that alone may build on its grid or its pipes. */
export const isUtility: Sql = sql`(c.contractor ~ '(供电|电网|国网|电力|燃气|天然气|自来水|供水|移动|联通|电信|广电|铁塔)')`

/** Whether a name is of urgent relief. Roads and stores for it are ordinary works. */
export const isUrgentName = (name: Sql): Sql =>
  sql`(${name} ~ '((抢险|救灾|抢修)(?!.{0,2}(物资|道路|通道|公路|仓库|储备|中心|设备|装备|能力|队伍))|应急度汛)')`

/** Whether a contract `c` of a project `p` is for urgent relief, which by law needs no tender: Tendering Law, art. 66. */
export const isUrgent: Sql = isUrgentName(sql`concat_ws(' ', p.name, c.name)`)
