import { compatible } from '../../../values/text.js'

/** Whose money a column holds. */
export type SourceLevel = 'central' | 'province' | 'city' | 'county' | 'township' | 'social' | 'farmers'

/**
 * What a column of money is for. `this`: what the document itself gives; `share`: a subsidy or a sum that is given; `part`: an
 * amount whose heading does not say that it is money. Of the others no record is made: rates, and money that is spent, left,
 * was given before, or is reckoned otherwise.
 */
export type AmountUse =
  | 'rate' | 'spent' | 'left' | 'earlier' | 'otherYear' | 'assessed' | 'applied' | 'income'
  | 'this' | 'source' | 'plan' | 'budget' | 'total' | 'share' | 'part' // prettier-ignore

const LEVELS: readonly [SourceLevel, RegExp][] = [
  ['central', /中央|车购税|车辆购置税|国家(?:级|财政|资金|补助|补偿|投资)|^国家$/],
  [
    'social',
    /企业(?!培育|培训|奖|贴息|认定)|社会(?!化|保障|事业|发展)|业主自筹|银行|信贷|贷款(?!贴息)|捐(?:赠|资|款|助)|赞助/,
  ],
  [
    'farmers',
    /(?:群众|农民|村民|农户)(?!培育|培训|素质|专业|合作|体育|增收|教育|转移|创业|住房|危房|安置)|投劳|筹劳|(?:村民?|群众|农民|农户)筹资|村(?:集体|级)?自筹|村集体|^自筹(?:资金|部分|金额|款)?$/,
  ],
  ['province', /省(?:级|本级|财政|补|厅|配套|资金|安排|统筹|投资)|^省$|自治区/],
  [
    'county',
    /(?:县|区)(?:\(.{1,3}\))?(?:级|本级|财政|配套|资金|安排|统筹|自筹|投资)|县补|县\(区|^(?:县|区|县区|县\(区\)|县\(市、?区\))$|^本级/,
  ],
  ['city', /市(?:级|本级|财政|配套|资金|安排|统筹|投资)|(?<!城)市补|^市$/],
  ['township', /(?:乡|镇|乡镇|镇街|街道)(?:级|本级|财政|配套|资金|自筹|安排|投资)|^(?:乡镇|镇街)$/],
]
/** 中央和省级资金, 省市配套, 县乡自筹: levels that one column puts together. */
const OF_SEVERAL =
  /县[乡镇](?!村)|(?:中央|国家|^中|(?<!全)部)级?[、及和与+]?省|(?:^|[^、及和与(])省级?[、及和与+]?市|(?<!县\(?)市级?[、及和与+]?县|县级?[、及和与+](?:乡|镇)/
const LEVEL_NAMES: Record<SourceLevel, string> = {
  central: 'CENTRAL', province: 'PROVINCE', city: 'CITY', county: 'COUNTY', township: 'TOWNSHIP', social: 'SOCIAL', farmers: 'FARMERS',
} // prettier-ignore
export const levelName = (level: SourceLevel): string => LEVEL_NAMES[level]

const USES: readonly [AmountUse, RegExp][] = [
  [
    'rate',
    /(?<!高)标准(?!农田|化)|单价(?!计算)|单[次户座个](?:补助|补贴|奖补|金额|投资)|元\/|\/(?:亩|户|人|公里|座|处|个)|每(?:亩|户|人|公里|座|处|个|村|乡|镇|头|吨|米)|均价|造价指标|亩均|户均|人均/,
  ],
  [
    'left',
    /结余|剩余|余[额款]|可用|可追减|未[拨付兑]|未支付|未下达|未安排|缺口|差额|扣减|扣除|扣回|扣款|抵扣|核减|审减|尾款|待拨|待付|尚需|尚欠|欠拨|收回|缴回|追回|退回|上缴|调减|保证金|质保金|保留金|(?:上年|\d{4}年|其中.{0,6})结转/,
  ],
  [
    'earlier',
    /(?:已|累计|已累计)(?:提前)?(?:下达|安排|分配|补助|预拨|预下达)|提前下达|提前批|上年|以前年度|往年|前期(?:下达|安排|拨付)|此前|预拨|前.批/,
  ],
  [
    'spent',
    /支付|(?:已|累计|实际)(?:下拨|兑付|兑现|发放)|(?:已|累计|实际|资金|财政|总)支出|(?:^|\/)支出|支出(?:数|率|进度|金额|情况)|已拨|拨付|拨款|到位|到账|完成投资|完成额|报账|付款|已使用|已用|实际使用|执行数|结算/,
  ],
  [
    'income',
    /报酬|工资|务工|威胁|财产|损失(?!性?(?:补偿|补助))|增收|收入|收益|产值|分红|效益|税收|租金|利润|节支|成交|交易(?:总?[价额]|金额|收入)/,
  ],
  ['applied', /申请|申报(?!单位)/],
  [
    'assessed',
    /送审|审定|审计|财审|财评|审核|评审|核定造价|中标|合同|控制价|招标|决算|标底|测算(?:数|值|结果|金额)$/,
  ],
  [
    'this',
    /实际(?:分配|安排|下达|奖补|奖励|补助|补贴)|(?<!已)实[拨发补付](?!率|款)|本次|此次|本批|这次|本期|此批|应(?:付|拨|补|奖|发)/,
  ],
]
const LATER: readonly [AmountUse, RegExp][] = [
  ['plan', /计划(?!总?投资|投入)|拟(?:安排|下达|补助)|需求/],
  [
    'budget',
    /投资|概算|预算|估算|造价|投入|资金规模|项目资金|项目总?金额|工程(?:款|费用|总价)|(?:修复|重建|改造|建设)费用?$|总资金/,
  ],
  [
    'share',
    /分配|安排|下达|下拨|兑付|兑现|发放|补助|补贴|奖补|奖励|奖金|金额|资金|额度|经费|指标|费用|款$|补偿|公益金|债券|国债|基金|发行额/,
  ],
]
/** 国家级公益林, 省级示范村: the rank of a thing says not whose money it is. */
const RANK =
  /(?:国家|[省市县区])级(?=公益林|自然保护|湿地|森林(?!抚育|生态|植被|防火)|公园|示范|重点|龙头|园区|开发区|文物|水库|灌区|美丽|文明|特色)/g
/** A text without the ranks of things. */
export const withoutRanks = (text: string): string => text.replace(RANK, '')
/** 扣减上年结余后实际下达, 结余资金安排: what was taken off or left before says nothing of what is given. */
const NET_OF = /扣[减除][^/]{0,10}后|结余(?=资金(?:安排|分配|下达|补助))/g
export const TOTAL_WORDS = /合计|小计|总计|共计|总额|总金额|总数/

/** 本次拨付金额: what the document passes on is what it gives; 本次拨付后累计已拨付 is not. */
const PASSED_ON_NOW =
  /^(?!.*(?:已|累计|未|[后前](?:\/|$|.*(?:余|剩|累计)))).*(?:本次|此次|本批|这次|本期|此批)[^/]{0,4}(?:预?拨付|下拨|拨款|实拨|预拨)/

/** Between the rows of a heading; not within brackets: 资金（元/亩）. */
const BETWEEN = /\/(?![^([【〔{]*[)\]】〕}])/

/** What a column of money is for, by the words of its heading over all its rows: 预算金额/中央安排. */
export function amountUse(text: string): { use: AmountUse; level?: SourceLevel; total: boolean } {
  const levels = compatible(text)
    .replace(/\s/g, '')
    .replace(RANK, '')
    .replace(NET_OF, '')
    .split(BETWEEN)
    .map(bare)
  const whole = levels.join('/')
  const leaf = levels.at(-1)!.replace(/^其中[:：、]?/, '')
  const total = levels.some((part) => TOTAL_WORDS.test(part))
  // A standard in the brackets of a group's name is none of the amounts below it.
  const heads = [...levels.slice(0, -1).map((group) => group.replace(/\([^()]*\)/g, '')), levels.at(-1)!]
  const passesOn = PASSED_ON_NOW.test(whole)
  const says = ([use, words]: (typeof USES)[number]) =>
    use === 'rate'
      ? heads.some((head) => words.test(head))
      : words.test(whole) && !((use === 'spent' || use === 'earlier') && passesOn)
  const first = USES.find(says)
  if (first && first[0] !== 'this') return { use: first[0], total }
  // 省级以上资金 and 部省补助 are of no one level.
  const level =
    /级?(?:及|\(含\))?以[上下]/.test(leaf) || OF_SEVERAL.test(leaf)
      ? undefined
      : (LEVELS.find(([, words]) => words.test(leaf))?.[0] ??
        LEVELS.find(([, words]) => words.test(whole))?.[0])
  // 中央财政资金/本次安排: of one level's money, what this document gives.
  const now = first !== undefined && /本次|此次|本批|这次/.test(leaf) && !LEVELS.some(([, words]) => words.test(leaf)) // prettier-ignore
  if (level && !TOTAL_WORDS.test(leaf)) return { use: now ? 'this' : 'source', level, total: false }
  if (first) return { use: 'this', total }
  // 总投资/资金合计: what a sum is of its group's name says.
  const [near, far] = TOTAL_WORDS.test(leaf) ? [whole, leaf] : [leaf, whole]
  const later = LATER.find(([, words]) => words.test(near)) ?? LATER.find(([, words]) => words.test(far))
  if (total && later?.[0] !== 'budget' && later?.[0] !== 'plan') return { use: 'total', total }
  return { use: later?.[0] ?? 'part', total }
}

/** A heading without its unit in brackets, and without what an amount includes （含社会投资）; 县（区）级 keeps what is in the middle, 元/亩 says a rate. */
const bare = (said: string): string => {
  const text = said.replace(/\((?:含|包括|包含)[^()]*\)/g, '')
  return (
    /元\/|\/(?:亩|户)/.test(text) ? text : text.replace(/[([【][^()[\]【】]*[万亿千百]?(?:元|亩|公顷|平方米)[^()[\]【】]*[)\]】]/g, '')
  ) // prettier-ignore
}
