import { sql } from 'kysely'
import type { Snapshot } from '../database/snapshot.js'
import type { Sql } from '../graph/column-kind.js'
import { Department } from '../database/department.js'
import { allConcepts } from '../graph/words.js'
import { lineIn, readersLine } from '../graph/in-both-lines.js'
import { readersTitlesOf } from '../values/enumeration-of.js'
import { inEach, type Message, render } from '../values/message.js'
import { sumMoney } from '../values/money.js'
import { t } from '../values/title.js'
import { FindingDecision, FindingState, FindingStepKind } from './audit-words.js'
import { contentHashOf, contentOf } from './finding.js'
import { ANSWER, DUE_ON, GRAVEST_FIRST } from './listed-findings.js'
import { Severity } from '../policy/severity.js'
import { RULES } from './rules/index.js'

/** A sheet of the audit pack. */
export interface PackSheet {
  name: string
  columns: { title: string; isNumber?: boolean; isDate?: boolean; width?: number }[]
  rows: (string | null)[][]
}

export interface PackChoice {
  rules?: readonly string[] | undefined
  /** Also what no longer holds and what finance has closed. */
  all?: boolean | undefined
}

const chosen = ({ rules, all }: PackChoice): Sql =>
  sql`${rules ? sql`f.rule = any(${[...rules]}::text[])` : sql`true`} and ${all ? sql`true` : sql`f.holds`}`
const own = (column: string) => sql.ref(`f.${column}`)
const chinaTime = (at: Sql) => sql`to_char(${at} at time zone 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI:SS')`
const word = (zh: string, en: string) => sql.lit(render({ zh, en }))
const yesOrNo = (holds: Sql) => sql`case when ${holds} then ${word('是', 'yes')} else ${word('否', 'no')} end`
const choice = (values: object, column: string) =>
  sql`case ${sql.ref(column)} ${sql.join(
    Object.entries(readersTitlesOf(values)).map(
      ([value, label]) => sql`when ${sql.lit(value)} then ${sql.lit(label)}`,
    ),
    sql` `,
  )} else ${sql.ref(column)} end`
/** What a type of records is called. */
const recordTitle = (type: Sql) =>
  sql`case ${type} ${sql.join(
    allConcepts().map(({ name, title }) => sql`when ${sql.lit(name)} then ${sql.lit(render(title))}`),
    sql` `,
  )} end`

interface SheetColumn {
  title: Message
  value: Sql
  isNumber?: boolean
  isDate?: boolean
  width?: number
}
const text = (title: Message, value: Sql, width = 16): SheetColumn => ({ title, value, width })
const figure = (title: Message, value: Sql): SheetColumn => ({ title, value, isNumber: true, width: 18 })
const day = (title: Message, value: Sql): SheetColumn => ({ title, value, isDate: true, width: 12 })
const moment = (title: Message, column: string): SheetColumn => ({
  title,
  value: chinaTime(sql.ref(column)),
  isDate: true,
  width: 20,
})
/** Of words that are kept in both languages, a line each, the reader's. */
const read = (words: Sql) => lineIn(words, sql.lit(readersLine()))
const ID = text(t('疑点', 'Finding'), sql`'Finding:' || f.id`, 44)
const RULE = text(t('规则', 'Rule'), sql`f.rule`, 10)
const PROJECT = sql`(select p.name || '（' || p.external_id || '）' from project p where p.id = f.project_id)`

async function sheet(
  snapshot: Snapshot,
  name: Message,
  columns: readonly SheetColumn[],
  from: Sql,
): Promise<PackSheet> {
  const rows = await snapshot.rows<{ cells: (string | null)[] }>(
    sql`/* read-pack */ select json_build_array(${sql.join(columns.map(({ value }) => sql`(${value})::text`))}) as cells from ${from}`,
  )
  return {
    name: render(name),
    columns: columns.map(({ title, isNumber, isDate, width }) => ({
      title: render(title),
      isNumber: Boolean(isNumber),
      isDate: Boolean(isDate),
      ...(width ? { width } : {}),
    })),
    rows: rows.map(({ cells }) => cells),
  }
}

const ofFindings = (): SheetColumn[] => [
  text(t('程度', 'Severity'), choice(Severity, 'f.severity'), 8),
  text(t('状态', 'State'), choice(FindingState, 'f.state'), 10),
  text(t('是否仍成立', 'Holds'), yesOrNo(sql`f.holds`), 10),
  text(
    t('部门', 'Department'),
    sql`coalesce(${choice(Department, 'f.department')}, ${word('领导小组办公室', 'The leading group’s office')})`,
  ),
  text(
    t('项目区', 'Area'),
    sql`(select a.name || '（' || a.code || '）' from consolidation_area a where a.id = f.area_id)`,
    24,
  ),
  text(t('项目', 'Project'), PROJECT, 36),
  figure(t('涉及金额（元）', 'Amount, yuan'), sql`f.amount`),
  text(t('说明', 'Explanation'), read(sql`f.explanation`), 70),
  moment(t('首次发现', 'First found'), 'f.first_found_at'),
  moment(t('最近成立', 'Last found'), 'f.last_found_at'),
  text(t('部门答复', 'Answer'), ANSWER, 40),
  day(t('期限', 'Due'), DUE_ON),
  text(
    t('财政意见', 'Decision'),
    sql`(select concat_ws('：', ${choice(FindingDecision, 's.decision')}, s.words) from finding_step s where s.finding_id = f.id and s.kind in ('CLOSED', 'REOPENED') order by s.ordinal desc limit 1)`,
    40,
  ),
  text(
    t('事实', 'Facts'),
    sql`(select string_agg(key || '=' || coalesce(${read(sql`value`)}, ''), '；') from jsonb_each_text(f.facts))`,
    50,
  ),
  ID,
  text(t('内容 SHA-256', 'SHA-256 of the content'), contentHashOf(own), 68),
]

/**
 * The audit pack (疑点清单): a summary, a sheet a rule that found something, the source rows, every step, the rules as
 * they ran, the hashes.
 */
export async function readPack(snapshot: Snapshot, options: PackChoice, by: string): Promise<PackSheet[]> {
  const where = chosen(options)
  const found = await snapshot.rows<{ rule: string }>(sql`/* read-pack: rules */
    select distinct f.rule from finding f where ${where} order by f.rule`)
  const sheets = [await summary(snapshot, where, by)]
  for (const { rule } of found)
    sheets.push(
      await sheet(
        snapshot,
        inEach((say) => `${rule} ${say(RULES.find(({ id }) => id === rule)?.title ?? '')}`),
        ofFindings(),
        sql`finding f where ${where} and f.rule = ${rule} order by ${GRAVEST_FIRST}`,
      ),
    )
  return [
    ...sheets,
    await sources(snapshot, where),
    await steps(snapshot, where),
    await rules(snapshot),
    await parameters(snapshot),
    await contents(snapshot, where),
  ]
}

const LAST_RUN = sql`lateral (select r.*, u.audited_on, u.run_by, u.finished_at from audit_run_rule r join audit_run u on u.id = r.run_id where r.rule = v.rule order by u.started_at desc limit 1) r on true`

async function summary(snapshot: Snapshot, where: Sql, by: string): Promise<PackSheet> {
  const body = await sheet(
    snapshot,
    t('汇总', 'Summary'),
    [
      text(t('规则', 'Rule'), sql`v.rule`, 10),
      text(t('名称', 'Title'), read(sql`v.title`), 40),
      text(
        t('种类', 'Kind'),
        sql`case v.kind when 'BLOCK' then ${word('约束', 'refuses')} else ${word('疑点', 'finds')} end`,
        10,
      ),
      figure(t('疑点数', 'Findings'), sql`count(f.id)`),
      figure(t('其中高', 'High'), sql`count(f.id) filter (where f.severity = 'HIGH')`),
      figure(t('未办结', 'Not closed'), sql`count(f.id) filter (where f.state <> 'CLOSED')`),
      figure(t('涉及金额（元）', 'Amount, yuan'), sql`coalesce(sum(f.amount), 0)::numeric(20,2)`),
      text(t('规则版本', 'Version'), sql`max(r.rule_version)`, 10),
      day(t('最近审计日', 'Audited on'), sql`max(r.audited_on)`),
      text(t('运行人', 'Run by'), sql`max(r.run_by)`),
      { title: t('运行时间', 'Run at'), value: chinaTime(sql`max(r.ran_at)`), isDate: true, width: 20 },
      text(t('制表', 'Made'), sql`${`${by} `} || ${chinaTime(sql`now()`)}`, 30),
    ],
    sql`(select distinct on (rule) * from audit_rule_version order by rule, version desc) v left join finding f on f.rule = v.rule and ${where}
      left join lateral (select x.version::text as rule_version, u.audited_on, u.run_by, u.finished_at as ran_at from audit_run_rule q join audit_run u on u.id = q.run_id join audit_rule_version x on x.id = q.rule_version_id where q.rule = v.rule order by u.started_at desc limit 1) r on true
      group by v.rule, v.title, v.kind order by v.rule`,
  )
  const count = (column: number) => String(body.rows.reduce((sum, row) => sum + Number(row[column]), 0))
  const amount = sumMoney(body.rows.map((row) => row[6] ?? '0.00'))
  body.rows.push([render(t('合计', 'Total')), null, null, count(3), count(4), count(5), amount])
  return body
}

const sources = (snapshot: Snapshot, where: Sql) =>
  sheet(
    snapshot,
    t('来源', 'Sources'),
    [
      RULE,
      text(t('项目', 'Project'), PROJECT, 36),
      text(t('证据', 'Evidence'), recordTitle(sql`e.value->>'type'`), 20),
      text(t('文件', 'File'), sql`u.file_name`, 40),
      text(t('文件 SHA-256', 'SHA-256 of the file'), sql`u.sha256`, 68),
      text(t('工作表', 'Sheet'), sql`w.sheet`),
      figure(t('行号', 'Row'), sql`w.row_number`),
      text(
        t('结果', 'Outcome'),
        sql`case w.outcome when 'INSERTED' then ${word('新增', 'added')} when 'UPDATED' then ${word('更新', 'updated')} end`,
      ),
      text(t('导入人', 'Imported by'), sql`u.imported_by`),
      moment(t('导入时间', 'Imported at'), 'w.recorded_at'),
      text(t('原报面积', 'Reported'), sql`w.reported`, 24),
      ID,
      text(t('证据编号', 'Id of the evidence'), sql`e.value->>'type' || ':' || (e.value->>'id')`, 56),
    ],
    sql`finding f, jsonb_array_elements(f.evidence) with ordinality e left join import_row w on w.record_id = (e.value->>'id')::uuid and w.outcome in ('INSERTED', 'UPDATED') left join import_run u on u.id = w.run_id
      where ${where} order by f.rule, f.id, e.ordinality, w.id`,
  )

const steps = (snapshot: Snapshot, where: Sql) =>
  sheet(
    snapshot,
    t('经过', 'Steps'),
    [
      RULE,
      text(t('项目', 'Project'), PROJECT, 36),
      figure(t('序号', 'Step'), sql`s.ordinal`),
      text(t('环节', 'Kind'), sql`${choice(FindingStepKind, 's.kind')}`),
      text(t('此后状态', 'State'), choice(FindingState, 's.state'), 10),
      text(t('程度', 'Severity'), choice(Severity, 's.severity'), 8),
      figure(t('涉及金额（元）', 'Amount, yuan'), sql`s.amount`),
      text(t('办结意见', 'Decision'), choice(FindingDecision, 's.decision')),
      text(t('说明或理由', 'Words'), sql`s.words`, 50),
      text(t('文件', 'Documents'), sql`array_to_string(s.documents, '、')`, 30),
      text(t('经办人', 'By'), sql`s.taken_by`),
      moment(t('时间', 'At'), 's.taken_at'),
      ID,
    ],
    sql`finding f join finding_step s on s.finding_id = f.id where ${where} order by f.rule, f.id, s.ordinal`,
  )

const rules = (snapshot: Snapshot) =>
  sheet(
    snapshot,
    t('规则', 'Rules'),
    [
      text(t('规则', 'Rule'), sql`v.rule`, 10),
      text(t('名称', 'Title'), read(sql`v.title`), 40),
      figure(t('版本', 'Version'), sql`v.version`),
      text(t('版本 SHA-256', 'SHA-256 of the version'), sql`v.sha256`, 68),
      text(t('最近运行所用', 'Used by the last run'), yesOrNo(sql`r.rule_version_id = v.id`), 10),
      text(
        t('当时参数', 'Parameters then'),
        sql`case when r.rule_version_id = v.id then (select string_agg(key || '=' || value, '；' order by key) from jsonb_each_text(r.parameters)) end`,
        30,
      ),
      text(t('依据', 'Basis'), read(sql`v.basis`), 60),
      text(
        t('应先核对的正当理由', 'Innocent explanations'),
        sql`(select string_agg(${read(sql`i`)}, '；' order by n) from unnest(v.innocent) with ordinality as e(i, n))`,
        60,
      ),
      text(t('查询', 'Query'), sql`v.query`, 60),
    ],
    sql`audit_rule_version v left join ${LAST_RUN} order by v.rule, v.version`,
  )

const parameters = (snapshot: Snapshot) =>
  sheet(
    snapshot,
    t('参数设定', 'Parameters'),
    [
      text(t('规则', 'Rule'), sql`v.rule`, 10),
      text(t('参数', 'Name'), sql`v.name`),
      figure(t('次', 'Version'), sql`v.version`),
      text(t('值', 'Value'), sql`v.value`),
      day(t('起', 'From'), sql`v.valid_from`),
      day(t('止', 'Until'), sql`v.valid_to`),
      text(t('理由', 'Reason'), sql`v.reason`, 50),
      text(t('文号', 'Document'), sql`v.document_number`, 24),
      text(t('设定人', 'By'), sql`v.set_by`),
      moment(t('时间', 'At'), 'v.set_at'),
    ],
    sql`rule_parameter_value v order by v.rule, v.name, v.version`,
  )

/** What each hash is of, so that anyone may compute it again: SHA-256 of the cell's text in UTF-8. */
const contents = (snapshot: Snapshot, where: Sql) =>
  sheet(
    snapshot,
    t('内容与校验', 'Hashes'),
    [
      ID,
      text(t('SHA-256', 'SHA-256'), contentHashOf(own), 68),
      text(
        t('内容（UTF-8）', 'Content that the hash is of'),
        sql`case when length(${contentOf(own)}) <= 32767 then ${contentOf(own)} else ${word('（过长，从接口取）', '(too long for a cell: ask the interface)')} end`,
        100,
      ),
    ],
    sql`finding f where ${where} order by f.rule, f.id`,
  )
