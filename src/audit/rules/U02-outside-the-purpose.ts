import { sql } from 'kysely'
import type { Sql } from '../../graph/column-kind.js'
import { evidence } from '../../policy/points-to.js'
import { rule } from '../../policy/rule.js'
import { SERVICES, worksCalled } from '../words-of-works.js'
import { t } from '../../values/title.js'

const WATER = worksCalled('渠 沟 塘 库 泵站 闸 陂 堤 井 池 槽 倒虹吸 涵 节水 溢洪道 量水')
const FIELDS = worksCalled('机耕路 平整 地力 撂荒 旱改水 梯田')
const VILLAGE = worksCalled('污水 黑臭 厕 垃圾 灯 广场 户路 村路 墙 立面 亭 停车 饮水 房 文化 村部 养老 鱼塘')
const BUILDINGS = worksCalled('广场 健身 立面 亭 文化 村部 养老 卫生室 集市 旅游 公墓')
/**
 * What a purpose in general words is for: works that fall under it, words of works that do not though they stand beside,
 * and what lies outside it whatever the project is called.
 */
const SCOPES = [
  [
    '水利|灌溉|排水|灌排|排灌',
    `${WATER}|${worksCalled('河 水源')}`,
    VILLAGE,
    `${BUILDINGS}|${worksCalled('厕 垃圾 灯 村路')}`,
  ],
  [
    '高标准|农田(?:建设|基础设施|整治)|田间工程',
    `${WATER}|${FIELDS}`,
    VILLAGE,
    `${BUILDINGS}|${worksCalled('厕 垃圾 灯')}`,
  ],
  ['管理费|前期(?:费|工作)', SERVICES, '^$', `${BUILDINGS}|${worksCalled('厕 垃圾 灯')}`],
  ['土地整治', `${WATER}|${FIELDS}`, VILLAGE, BUILDINGS],
  ['耕地质量|地力', worksCalled('地力'), VILLAGE, BUILDINGS],
  [
    '产业',
    `产业|种植|${worksCalled('养殖 鱼塘 棚 晒场 烘干 冷库 仓库 车间 蔬菜 药材 菌 蜂 竹 苗圃 油茶 果园 电商 旅游 光伏')}`,
    `办公|招待|接待|${worksCalled('村部 养老 卫生室 公墓')}`,
    worksCalled('健身 村部 养老 卫生室 公墓'),
  ],
  [
    '农村基础设施|乡村基础设施|村庄基础设施|公益事业|一事一议',
    worksCalled(
      '村路 户路 路 机耕路 桥 渠 沟 塘 泵站 闸 陂 堤 井 涵 饮水 污水 厕 垃圾 灯 电 通信 停车 护栏 水毁 墙 绿化 人居',
    ),
    '办公|招待|接待',
    '^$',
  ],
  ['公益事业|一事一议', worksCalled('广场 健身 亭 文化'), '办公|招待|接待', '^$'],
  [
    '社会化服务|病虫|植保|统防统治',
    '统防统治|飞防|植保|病虫|机耕服务|机插|机收|机防|托管|代耕|代种|代收|农机作业',
    '办公|招待|接待',
    '^$',
  ],
  [
    '公路|道路',
    worksCalled('村路 户路 路 机耕路 桥 引道 护栏 牌 候车 涵 停车 码头'),
    BUILDINGS,
    `${BUILDINGS}|${worksCalled('厕 污水 饮水')}`,
  ],
] as const

/** What documents and purposes say of anything: it makes no two of them the same thing. */
const SAID_OF_ANY =
  '项目|工程|设施|设备|建设|改造|维修|养护|维护|修复|整治|提升|管理|服务|资金|经费|补助|农村|乡村|农业|农田|水利|村级|振兴'
const pairsOf = (text: Sql): Sql =>
  sql`select substr(said, i, 2) from regexp_replace(${text}, ${SAID_OF_ANY}, ' ', 'g') said, generate_series(1, length(said) - 1) i where substr(said, i, 2) !~ '[^一-龥]'`
const inCommon = (one: Sql, other: Sql): Sql =>
  sql`(select count(*) from (${pairsOf(one)} intersect ${pairsOf(other)}) same)`
/** Whether two texts say the same thing in other words: they have four pairs of neighbouring signs in common. */
const saysTheSame = (one: Sql, other: Sql): Sql => sql`${inCommon(one, other)} >= 4`
/** Whether a text says half of a purpose, two pairs at least: enough where nobody knows which works the purpose is for. */
const saysHalf = (text: Sql, purpose: Sql): Sql =>
  sql`${inCommon(text, purpose)} >= greatest(2, (select count(distinct pair) / 2.0 from (${pairsOf(purpose)}) said(pair)))`

/**
 * Money given for something that its document does not name: neither the stated purpose, nor the project's title or kind
 * of work stands among the fund's purposes, nor is it of the works that one of them is for; or that lies outside all of them
 * by its own words, whatever the project is called; or a budget code that the document does not list.
 */
export default rule({
  id: 'U02',
  title: t('挪用、超范围使用', 'Money used outside its purpose'),
  kind: 'FINDING',
  severity: 'HIGH',
  basis: t(
    '《预算法》第六十三条：不得擅自改变预算支出的用途；审计署公告“挤占挪用、超范围支出”',
    'Budget Law, art. 63; national audit reports',
  ),
  innocent: [
    t('按统筹整合使用方案调整用途，已批复', 'Integrated use under an approved plan'),
    t('用途措辞不同，实为同一内容', 'The same thing in other words'),
    t('科目调剂已经财政批准', 'A change of code that finance has approved'),
  ],
  parameters: {},
  text: t(
    '文号 {documentNumber} 规定用途为“{purposes}”，{used} 不在其中，金额 {amount} 元。',
    'By {documentNumber} the money is for “{purposes}”; {amount} yuan went for “{used}”, which is not among the purposes.',
  ),
  query: () => sql`/* U02 */
    with purposes as (
      select f.id, f.document_number, f.name ~ '(人居|村庄|乡村|环境|整合|统筹|公共服务)' as for_villages, f.purposes, array_to_string(f.purposes, '、') as listed,
        array(select distinct btrim(w) from unnest(f.purposes) p, unnest(p || regexp_split_to_array(p, '[（）()、，,/和及与或]')) w where btrim(p) !~ '^[0-9]' and length(btrim(w)) > 1) as words,
        array(select btrim(p) from unnest(f.purposes) p where btrim(p) ~ '^[0-9]') as codes
      from fund f where cardinality(f.purposes) > 0
    ), scopes (purpose, works, others, outside) as (values ${sql.join(SCOPES.map((scope) => sql`(${sql.join(scope)})`))}), kinds (kind, word) as (values
      ('HIGH_STANDARD_FARMLAND', '高标准农田'), ('DRY_TO_PADDY', '旱地改水田'), ('FARMLAND_QUALITY', '耕地质量'), ('RESERVE_LAND', '后备资源'),
      ('FARMLAND_INFRASTRUCTURE', '农田基础设施'), ('RECLAMATION', '复垦'), ('LINKAGE', '增减挂钩'), ('IRRIGATION', '农田水利'),
      ('GREENING', '绿化'), ('ECOLOGICAL', '生态修复'), ('RURAL_HABITAT', '人居环境'), ('ROAD', '农村公路'), ('HOUSING', '危旧房'),
      ('POWER', '电力'), ('TELECOM', '通讯'), ('GAS', '燃气'), ('ENVIRONMENT', '环境治理')),
    used as (
      select a.id, a.amount, a.project_id, a.economic_code, p.id as fund_id, p.document_number, p.listed, p.words, p.codes, p.for_villages,
        nullif(btrim(a.purpose), '') as purpose, r.name, r.kind, k.word
      from allocation a join purposes p on p.id = a.fund_id left join project r on r.id = a.project_id
      left join kinds k on k.kind = r.kind and r.kind <> 'OTHER'
    ), outside as materialized (
      -- Few are outside by their words: these alone are held against what purposes are for.
      select u.* from used u
      where cardinality(u.words) > 0 and coalesce(u.purpose, u.name) is not null
        and not exists (
          select from unnest(u.words) w
          where position(w in concat_ws(' ', u.purpose, u.name)) > 0 or position(u.purpose in w) > 0
            or position(u.word in w) > 0 or position(w in u.word) > 0 or upper(w) = u.kind)
    ), said as materialized (
      -- Each text is read once, however many say it; where no purpose is stated, the contracts say what it was for, or else the project.
      select u.id, u.listed, u.words, coalesce(u.purpose, (select string_agg(c.name, '；') from contract c where c.project_id = u.project_id), l.title, u.name) as text
      from used u left join project_likeness l on l.project_id = u.project_id where cardinality(u.words) > 0 and not u.for_villages
    ), beyond as materialized (
      select b.listed, b.words, b.text
      from (select distinct s.listed, s.words, s.text from said s offset 0) b
      where b.text ~ ${SCOPES.map(([, , , outside]) => outside).join('|')} and not exists (select from unnest(b.words) w where position(w in b.text) > 0)
        and exists (select from scopes s where b.listed ~ s.purpose and b.text ~ s.outside)
        and not exists (select from scopes s where b.listed ~ s.purpose and (b.text ~ s.works or b.text !~ s.outside))
        -- Each thing that is listed is of a kind whose works are known.
        and not exists (select from unnest(string_to_array(b.listed, '、')) p where p !~ '^[0-9]' and not exists (select from scopes s where p ~ s.purpose))
    )
    select 'Allocation' as subject_type, u.id as subject_id, 'purpose' as key, null as severity, u.amount,
      jsonb_build_object('documentNumber', u.document_number, 'purposes', u.listed, 'amount', u.amount::text,
        'used', concat_ws('，', u.purpose, u.name, u.word)) as facts,
      ${evidence(['Allocation', 'u.id'], ['Fund', 'u.fund_id'])} as evidence
    from used u
    where (u.id in (select id from outside)
        and not exists (select from scopes s where u.listed ~ s.purpose and coalesce(u.purpose, u.name) ~ s.works and coalesce(u.purpose, u.name) !~ s.others)
        and not exists (select from unnest(u.words) w where ${saysTheSame(sql`u.purpose`, sql`w`)}
          or (not exists (select from scopes s where w ~ s.purpose) and ${saysHalf(sql`concat_ws(' ', u.purpose, u.name)`, sql`w`)})))
      or u.id in (select s.id from said s join beyond b on b.listed = s.listed and b.words = s.words and b.text = s.text)
    union all
    select 'Allocation', u.id, 'economic-code', null, u.amount,
      jsonb_build_object('documentNumber', u.document_number, 'purposes', u.listed, 'amount', u.amount::text,
        'used', '经济分类 ' || u.economic_code),
      ${evidence(['Allocation', 'u.id'], ['Fund', 'u.fund_id'])}
    from used u
    where cardinality(u.codes) > 0 and u.economic_code is not null
      and not exists (select from unnest(u.codes) c where starts_with(u.economic_code, (regexp_match(c, '^[0-9]+'))[1]))
    union all
    select 'DepartmentReturnLine', l.id, 'functional-code', null, l.spent,
      jsonb_build_object('documentNumber', f.document_number, 'purposes', array_to_string(f.functional_codes, '、'),
        'amount', l.spent::text, 'used', '功能分类 ' || l.functional_code),
      ${evidence(['DepartmentReturnLine', 'l.id'], ['Fund', 'f.id'])}
    from department_return_line l join fund f on f.id = l.fund_id
    where cardinality(f.functional_codes) > 0 and l.functional_code is not null and coalesce(l.spent, 0) > 0
      and not exists (select from unnest(f.functional_codes) c where starts_with(l.functional_code, c))`,
})
