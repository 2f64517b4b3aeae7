import { sql } from 'kysely'
import { asLogin } from '../../database/as-login.js'
import type { Database } from '../../database/database.js'
import type { Message } from '../../values/message.js'

interface Item {
  title: Message
  /** Counts what is there. */
  count: string
  how: Message
}

const importing = (zh: string, en: string): Message => ({
  zh: `${zh}：npx quanyu import 文件`,
  en: `${en}: npx quanyu import FILE`,
})

/** What a county brings, in the order in which it is needed. */
const ITEMS: Item[] = [
  {
    title: { zh: '行政区划', en: 'Divisions' },
    count: `select count(*) from administrative_division`,
    how: {
      zh: 'npx quanyu county 代码 --divisions 文件夹（或 --download）',
      en: 'npx quanyu county CODE --divisions FOLDER (or --download)',
    },
  },
  {
    title: { zh: '地类', en: 'Land classes' },
    count: `select count(*) from land_class`,
    how: { zh: '建库时已有', en: 'there from the start' },
  },
  {
    title: { zh: '区划边界', en: 'Boundaries of divisions' },
    count: `select count(*) from administrative_division where boundary is not null`,
    how: importing(
      'GeoJSON 或压缩的 shapefile，属性有“区划代码”',
      'GeoJSON or a zipped shapefile with the attribute 区划代码',
    ),
  },
  {
    title: { zh: '项目区', en: 'Consolidation areas' },
    count: `select count(*) from consolidation_area`,
    how: importing(
      '表头：项目区编号、项目区名称、范围类型、member_divisions（村或乡的代码）',
      'columns code, name, scope, member_divisions (codes of villages or townships)',
    ),
  },
  {
    title: { zh: '项目', en: 'Projects' },
    count: `select count(*) from project`,
    how: importing('各部门的项目表，--department 指明部门', 'each department’s table, with --department'),
  },
  {
    title: { zh: '资金', en: 'Funds' },
    count: `select count(*) from fund`,
    how: importing('资金文件，再是分配、拨付、支付表', 'funds, then allocations, disbursements, payments'),
  },
  {
    title: { zh: '密钥', en: 'Keys' },
    count: `select count(*) from api_key where revoked_at is null and expires_at > now()`,
    how: {
      zh: 'npx quanyu keys make …；人员用 OIDC 登录',
      en: 'npx quanyu keys make …; people sign in by OIDC',
    },
  },
]

/** Each with how many there are. */
export async function checklistOf(database: Database): Promise<{ lines: Message[]; isComplete: boolean }> {
  const counts = ITEMS.map(({ count }) => sql`(${sql.raw(count)})`)
  const [row] = await asLogin(
    database,
    sql<{ counts: string[] }>`select array[${sql.join(counts)}]::text[] as counts`,
  )
  const lines = ITEMS.map(({ title, how }, place): Message => {
    const count = Number(row!.counts[place])
    const mark = count > 0 ? '✓' : '○'
    return {
      zh: `${mark} ${title.zh}：${count}${count > 0 ? '' : `\n    ${how.zh}`}`,
      en: `${mark} ${title.en}: ${count}${count > 0 ? '' : `\n    ${how.en}`}`,
    }
  })
  return { lines, isComplete: row!.counts.every((count) => count !== '0') }
}
