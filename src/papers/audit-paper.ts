import { sql } from 'kysely'
import { FindingState } from '../audit/audit-words.js'
import { ANSWER, DUE_ON, GRAVEST_FIRST } from '../audit/listed-findings.js'
import { RULES } from '../audit/rules/index.js'
import type { Snapshot } from '../database/snapshot.js'
import { Severity } from '../policy/severity.js'
import { Department } from '../database/department.js'
import { chineseOf } from '../values/enumeration-of.js'
import { halvesOf } from '../values/message.js'
import { formatMoney, sumMoney } from '../values/money.js'
import { htmlText } from './html-text.js'
import { page, table } from './paper-html.js'

const SEVERITIES = chineseOf(Severity)
const STATES = chineseOf(FindingState)
const DEPARTMENTS = chineseOf(Department)

interface Found {
  rule: string
  severity: string
  state: string
  department: string | null
  subject: string | null
  amount: string | null
  explanation: string
  answer: string | null
  due_on: string | null
  sources: string | null
}

/** The audit pack as a paper: what still holds, rule by rule, with its basis, what may explain it, its rows and what was answered. */
export async function auditPaper(snapshot: Snapshot, by: string): Promise<string> {
  const found = await snapshot.rows<Found>(sql`/* audit-paper */
    select f.rule, f.severity, f.state, f.department, f.amount::text as amount, f.explanation,
      concat_ws(' · ', (select a.name from consolidation_area a where a.id = f.area_id), (select p.name || '（' || p.external_id || '）' from project p where p.id = f.project_id)) as subject,
      ${ANSWER} as answer, ${DUE_ON}::text as due_on,
      (select string_agg(distinct u.file_name || ' 第' || w.row_number || '行', '；') from jsonb_array_elements(f.evidence) e
        join import_row w on w.record_id = (e.value ->> 'id')::uuid and w.outcome in ('INSERTED', 'UPDATED') join import_run u on u.id = w.run_id) as sources
    from finding f where f.holds
    order by f.rule, ${GRAVEST_FIRST}`)
  const [made] = await snapshot.rows<{ at: string; audited: string | null }>(sql`/* audit-paper: made */
    select to_char(now() at time zone 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI') as at, (select max(audited_on)::text from audit_run) as audited`)
  const rules = RULES.filter(({ id }) => found.some(({ rule }) => rule === id))
  const about = `审计日 ${made!.audited ?? '未审计'} · 制表 ${by} · ${made!.at}`
  const parts = [
    '<p class="note">疑点是线索，不是结论；先核对所列正当理由和来源行，再作认定。</p>',
    '<h2>汇总</h2>',
    found.length === 0
      ? '<p>目前没有仍成立的疑点。</p>'
      : table(
          ['规则', '名称', '疑点（个）', '其中程度高（个）', '涉及金额（元）'],
          rules.map(({ id, title }) => {
            const own = found.filter(({ rule }) => rule === id)
            return summed(id, title.zh, own)
          }),
          summed('合计', '', found),
        ),
    ...rules.flatMap(({ id, title, basis, innocent }) => [
      `<h2>${htmlText(`${id} ${title.zh}`)}</h2>`,
      `<p class="note">依据：${htmlText(basis.zh)}</p>`,
      `<p class="note">应先核对：${htmlText(innocent.map(({ zh }) => zh).join('；'))}</p>`,
      table(
        ['对象', '程度', '状态', '部门', '金额（元）', '说明', '答复', '期限', '来源'],
        found.filter(({ rule }) => rule === id).map(rowOf),
      ),
    ]),
  ]
  return page('疑点清单', about, parts, 'land')
}

/** The sum of what is known; a rule whose findings have no amount has no sum. */
function amountOf(found: readonly Found[]): string {
  const known = found.flatMap(({ amount }) => amount ?? [])
  return known.length === 0 ? '未计' : formatMoney(sumMoney(known))
}

const summed = (id: string, title: string, found: readonly Found[]) => [
  id,
  title,
  found.length,
  found.filter(({ severity }) => severity === 'HIGH').length,
  amountOf(found),
]

const rowOf = (each: Found) => [
  each.subject || '全县',
  SEVERITIES[each.severity],
  STATES[each.state],
  each.department ? DEPARTMENTS[each.department] : '领导小组办公室',
  each.amount === null ? '' : formatMoney(each.amount),
  withGroups(halvesOf(each.explanation).zh),
  each.answer ?? '尚未答复',
  each.due_on ?? '',
  each.sources ?? '',
]

/** A sentence with its amounts as money is written. */
const withGroups = (text: string): string =>
  text.replace(/(?<![\d.,])\d{4,}\.\d{2}(?!\d| ?%)/g, (amount) => formatMoney(amount))
