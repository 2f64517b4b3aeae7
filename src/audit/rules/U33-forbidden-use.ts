import { sql } from 'kysely'
import { evidence } from '../../policy/points-to.js'
import { rule } from '../../policy/rule.js'
import { t } from '../../values/title.js'

/** What no money for works may be spent on: an office's own costs, cars, receptions, pay, debts. */
const OWN_COSTS =
  '公务用车|公车|(?:执法|执勤|巡查|应急)[一-龥]{0,4}车辆|购置(?!.{0,6}(?:清运|环卫|垃圾|消防|洒水|作业|清扫|吸[污粪]|冷[链藏]|农机|转运))[^，；、]{0,6}(?:车辆|汽车|面包车)|周转房|(?:[乡镇县区]|街道)政府(?:大院|机关|大楼|院)|机关大院|政府大院|工作用车|小汽车|轿车|皮卡|购车|买车|交通工具|车辆购置|商务车|越野车|摩托车|办公(楼|用房|室|大楼|设备|用品|家具|经费|费)|楼堂馆所|宾馆|招待|接待|会务|茶叶|土特产|购物卡|纪念品|体检|服装费|宴请|餐费|伙食|烟酒|礼品|慰问|(?<!幸福|老年|助餐|长者|颐养|敬老|养老|村民|互助)食堂|宿舍|差旅|出国|考察(费|学习|培训|食宿|差旅)|外出(考察|学习|参观|培训)|食宿|住宿费|(?:外出|组织|公款)[一-龥]{0,4}旅游|旅游(?:费|开支|支出|活动|考察)|会议费|(?<!农民|技能|技术|致富带头人)培训费|奖金|奖励金|津贴|福利|加班费|绩效工资|(?<!农民工)工资|人员经费|公用经费|(?<!前期)工作经费|运转经费|债务|还债|借款|拆借|出借|挂账|欠薪|定期存款|旧账|旧欠|陈账|陈欠|历年欠|还贷|贷款|利息|欠税|罚款|滞纳金|捐赠|赞助|理财|电脑|打印机|复印机|空调|手机|电视|装潢|话费|干部.{0,4}(?:补助|报酬|补贴|奖励|待遇)|误工|党建|油费|油料费|租车|车辆维修|车辆维护|车辆保险|广告费|演出|庆典|晚会|招商|联欢|报刊|印刷费|画册|表彰|考核奖|目标奖|绩效奖|值班补|维稳|信访|综治|征兵|计生|制服|商业保险|水电费|物业费|房租|垫支招待|平衡预算|弥补.{0,6}(经费|缺口|亏空)'

/** What belongs to a village, and not to the fields or the water that the document is for. */
const OTHER_THAN_FIELDS =
  '村部|村委会办公|党群|礼堂|戏台|戏楼|祠堂|庙宇|寺庙|牌坊|门楼|公墓|墓地|文化站|文化墙|广场|公园|凉亭|景观|雕塑|停车场|民宿|酒店|路灯|亮化|公厕|围墙|篮球|健身|房屋装修|装修|农家乐|游客|景区|会议室|接待室|商铺|厂房'

/** What only money for villages may build. */
const VILLAGE_ALONE =
  '村部|村委会办公|党群|礼堂|戏台|戏楼|祠堂|庙宇|寺庙|牌坊|公墓|墓地|文化站|文化广场|篮球|健身|酒店|民宿|农家乐|商铺|厂房|会议室'

/** A building that only says where works begin, end or stand is none that was built. */
const BESIDE = `(${OTHER_THAN_FIELDS})(?=[至到前后旁侧边—～-])|(?<=[至到—～-])(${OTHER_THAN_FIELDS})`

/** The words of a kind in what was built; a text may have several, of which the document allows one. */
const wordsOf = (pattern: string) =>
  sql`array(select found[1] from regexp_matches(t.built, ${`(${pattern})`}, 'g') found)`

/**
 * Money that went for what no document of works allows (an office's own costs), or, where the document speaks of
 * fields and water alone, for what belongs to a village. It goes by what the money was said to be for; where nothing
 * is said, by what the contract or else the project is called. What the document's purposes name themselves is
 * allowed.
 */
export default rule({
  id: 'U33',
  title: t('列支禁止事项', 'Spent on what is not allowed'),
  kind: 'FINDING',
  severity: 'HIGH',
  basis: t(
    '《耕地建设与利用资金管理办法》（财农〔2023〕12号，此前为《农田建设补助资金管理办法》财农〔2022〕5号）：不得用于单位基本支出、工作经费、兴建楼堂馆所等；《预算法》第六十三条；审计公告“购车、接待、修建办公楼”',
    'Rules on money for cultivated land, 2023 no. 12 (before: farmland works, 2022 no. 5): not for an office’s own costs or buildings; Budget Law, art. 63; audit reports',
  ),
  innocent: [
    t('名称沿用，实为工程现场设施', 'The name is misleading: a facility of the site'),
    t('资金已统筹整合，方案准许', 'Integrated money whose plan allows it'),
    t('临时用房计入工程措施费', 'Temporary rooms within the works’ price'),
  ],
  parameters: {},
  text: t(
    '文号 {documentNumber}（{programme}）的分配 {number} 用于“{used}”，属于不得列支的事项，金额 {amount} 元。',
    'Allocation {number} of {documentNumber} ({programme}): {amount} yuan for “{used}”, which it may not be spent on.',
  ),
  query: () => sql`/* U33 */
    with used as materialized (
      select a.id, a.external_id, a.amount, f.id as fund_id, f.document_number, f.name as fund_name, a.project_id, concat_ws(' ', array_to_string(f.purposes, ' '), f.name) as allowed,
        f.programme in ('HIGH_STANDARD_FARMLAND', 'FARMLAND_IRRIGATION', 'LAND_CONSOLIDATION') and concat_ws(' ', array_to_string(f.purposes, ' '), f.name) !~ '(人居|村庄|乡村|环境|整合|统筹|公共服务)' as fields_alone,
        f.programme not in ('RURAL_HABITAT', 'RURAL_REVITALISATION', 'OTHER') as works_alone,
        coalesce(nullif(btrim(a.purpose), ''), (select string_agg(c.name, '；') from contract c where c.project_id = a.project_id and c.name is not null), l.title, p.name) as used
      from allocation a join fund f on f.id = a.fund_id left join project p on p.id = a.project_id left join project_likeness l on l.project_id = p.id where a.amount > 0
    ), said as materialized (
      -- Each text is read once, however many say it.
      select t.used, ${wordsOf(OWN_COSTS)} as own, ${wordsOf(OTHER_THAN_FIELDS)} as other, ${wordsOf(VILLAGE_ALONE)} as village
      from (select u.used, regexp_replace(u.used, ${BESIDE}, '', 'g') as built from (select distinct used from used offset 0) u offset 0) t where t.built ~ ${`${OWN_COSTS}|${OTHER_THAN_FIELDS}`}
    ), off as (
      select u.* from said s join used u on u.used = s.used
      where exists (select from unnest(s.own || case when u.fields_alone then s.other end || case when u.works_alone then s.village end) word where position(word in u.allowed) = 0)
    )
    select 'Allocation' as subject_type, o.id as subject_id, 'forbidden' as key, null as severity, o.amount,
      jsonb_build_object('documentNumber', o.document_number, 'programme', o.fund_name, 'number', o.external_id, 'used', o.used, 'amount', o.amount::text) as facts,
      jsonb_path_query_array(${evidence(['Allocation', 'o.id'], ['Fund', 'o.fund_id'], ['Project', 'o.project_id'])}, '$[*] ? (@.id != null)') as evidence
    from off o`,
})
