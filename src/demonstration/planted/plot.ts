import type { Township, Village } from '../county.js'
import { isInside, squareAbout } from '../shapes.js'
import { yuan } from '../yuan.js'

export type Row = Record<string, string>

/** The tables that planted records stand in: one file each, under the name of who keeps it. */
export const TABLES = {
  projects: '整治办_补充项目清单',
  funds: '财政局_补充资金指标文件',
  allocations: '财政局_补充资金分配明细',
  disbursements: '财政局_补充资金拨付台账',
  payments: '财政局_补充支付明细',
  plannedSources: '财政局_计划资金来源',
  accounts: '财政局_收款账户',
  invoices: '财政局_发票',
  rosters: '农业农村局_补贴清册',
  rosterEntries: '农业农村局_补贴清册条目',
  returns: '财政局_部门报表',
  returnLines: '财政局_部门报表行',
  contracts: '整治办_合同台账',
  supplements: '整治办_补充协议',
  approvals: '整治办_项目批复',
  progress: '整治办_项目进度',
  changes: '整治办_项目变更',
  quantities: '整治办_工程量清单',
  acceptances: '整治办_验收',
  finalAccounts: '整治办_竣工决算',
  aftercare: '农业农村局_后期管护',
  steps: '整治办_审批步骤',
  stepTerms: '整治办_步骤时限',
  stepDeadlines: '整治办_步骤限期',
  recommendations: '自然资源局_试点推荐表',
  plans: '整治办_实施方案',
  plannedProjects: '整治办_方案工程项目',
  headquarters: '整治办_项目指挥部',
  villagePlans: '自然资源局_村土地利用规划',
  greeningReviews: '林业局_绿化造林规划审查',
  cadres: '整治办_领导干部联系',
  reservePool: '自然资源局_项目储备库',
  filings: '自然资源局_报部备案',
  budgetReviews: '财政局_预算资金审核',
  notices: '整治办_公示',
  landUse: '自然资源局_土地利用现状记录',
  basicFarmland: '自然资源局_永久基本农田',
  targets: '整治办_年度目标',
  inspections: '整治办_督查',
  rectifications: '整治办_整改',
} as const
export type TableName = keyof typeof TABLES

/** A piece of ground, in degrees, with the project that it belongs to. */
export interface PlantedShape {
  number: string
  department: string
  title: string
  kind: string
  areaCode?: string
  ring: [number, number][]
}

export interface Passed {
  /** Paid to, and under which contract. */
  payee?: string
  contract?: string
  level?: string
  /** The days of its way, each after the one before. */
  received?: string
  disbursed?: string
}

const PAYEE = '进贤县水利水电工程有限公司'

/** The ground that violations are planted in: records by table, each of them sound but for what is planted. */
export class Plot {
  readonly tables = new Map<TableName, Row[]>()
  readonly shapes: PlantedShape[] = []
  /** Villages in no area, whose records trouble no area's figures. */
  readonly #outside: readonly Village[]
  readonly #departments = new Map<string, string>()
  #villages = 0
  #funds = 0
  constructor(
    readonly townships: readonly Township[],
    /** The day that the files are of. */
    readonly today: string,
    /** What departments bring into each area, in fen. */
    readonly brought: ReadonlyMap<string, bigint>,
  ) {
    this.#outside = townships
      .flatMap(({ villages }) => villages)
      .filter(({ area, middle, name }) => area === null && middle !== null && name.endsWith('村委会'))
  }

  add(table: TableName, row: Row) {
    this.tables.set(table, [...(this.tables.get(table) ?? []), row])
  }

  village(): Village {
    return this.#outside[this.#villages++ % this.#outside.length]!
  }

  /** What a record says of the project that it belongs to. */
  of(number: string): Row {
    return { 项目主管部门: this.#departments.get(number) ?? '水务', 项目编号: number }
  }

  /** A project that was finished in time, in a village of its own. */
  project(number: string, title: string, budget: string, row: Row = {}): Village {
    const village = this.village()
    this.#departments.set(number, row.主管部门 ?? '水务')
    this.add('projects', {
      项目编号: number,
      项目名称: `${village.township.name}${village.stem}村${title}`,
      主管部门: '水务',
      项目类别: '农田水利',
      行政村代码: village.code,
      '总投资(元)': budget,
      开工日期: '2023-03-01',
      计划完工日期: '2023-11-30',
      实际完工日期: '2023-11-20',
      ...row,
    })
    return village
  }

  fund(amount: string, row: Row = {}): string {
    const number = row.文号 ?? `进财农指〔2023〕${900 + ++this.#funds}号`
    this.add('funds', {
      文号: number,
      资金名称: `2023年农田水利补充资金（${this.#funds}）`,
      资金级次: '县级',
      专项: '农田水利',
      预算年度: '2023',
      '金额(元)': amount,
      下达日期: '2023-01-15',
      ...row,
    })
    return number
  }

  allocation(fund: string, number: string, project: string | null, amount: string, row: Row = {}) {
    this.add('allocations', {
      文号: fund,
      分配编号: number,
      ...(project ? this.of(project) : {}),
      '分配金额(元)': amount,
      分配日期: '2023-03-20',
      ...row,
    })
  }

  disbursement(fund: string, allocation: string, number: string, amount: string, on = '2023-06-10') {
    this.add('disbursements', {
      拨付编号: number,
      文号: fund,
      分配编号: allocation,
      '拨付金额(元)': amount,
      拨付日期: on,
      收款单位: '进贤县水务局',
    })
  }

  payment(
    disbursement: string,
    number: string,
    amount: string,
    { payee = PAYEE, contract = '' }: Passed = {},
    row: Row = {},
  ) {
    this.add('payments', {
      支付编号: number,
      拨付编号: disbursement,
      '支付金额(元)': amount,
      支付日期: '2023-12-05',
      收款人: payee,
      合同编号: contract,
      ...row,
    })
  }

  /** Money that goes its whole way: a document of its own, given, passed on and paid in full. Gives the document's number. */
  money(number: string, project: string | null, fen: bigint, passed: Passed = {}, row: Row = {}): string {
    const amount = yuan(fen)
    const fund = this.fund(amount, {
      资金级次: passed.level ?? '县级',
      ...(passed.received ? { 下达日期: passed.received } : {}),
    })
    this.allocation(fund, number, project, amount, row)
    this.disbursement(fund, number, number, amount, passed.disbursed)
    this.payment(number, number, amount, passed)
    return fund
  }

  /** A project that a shape draws, with its money. */
  drawn(number: string, fen: bigint) {
    this.#departments.set(number, this.shapes.find((shape) => shape.number === number)!.department)
    this.money(number, number, fen)
  }

  /** A small square across the edge of an area: seven tenths of it inside, the rest in no area. */
  edgeOf(areaCode: string): { areaCode: string; name: string; ring: [number, number][] } {
    const villages = this.townships.flatMap((township) => township.villages)
    const at = (point: [number, number]) =>
      villages.find(({ cell }) => cell?.some((ring) => isInside(point, ring)))
    for (const village of villages.filter(({ area, middle }) => area === areaCode && middle))
      for (let step = 1, [lon, lat] = village.middle!; step < 2000; step++) {
        lon += 0.00005
        const here = at([lon, lat])
        if (here?.area === areaCode) continue
        // Sound ground on both sides, and all of the square's height.
        const clear = [-0.0004, 0, 0.0004].every(
          (up) =>
            at([lon - 0.0006, lat + up])?.area === areaCode && at([lon + 0.0003, lat + up])?.area === null,
        )
        if (!clear) break
        return {
          areaCode,
          name: `${village.township.name}${village.stem}村`,
          ring: squareAbout([lon - 0.00016, lat]),
        }
      }
    throw new Error(`area ${areaCode} has no plain edge`)
  }

  /** What ends sound works: they are accepted, handed over, and their price is reviewed. */
  settled(project: string, fen: bigint, year = '2023') {
    const of = this.of(project)
    this.add('acceptances', { ...of, 验收级别: '县级验收', 结论: '通过', 验收日期: `${year}-11-25` })
    this.add('aftercare', { ...of, 年度: String(Number(year) + 1), 管护主体: '村民委员会' })
    this.add('finalAccounts', { ...of, '审定金额(元)': yuan(fen), 审定日期: `${year}-12-01` })
  }

  /** A contract for a project, and the money paid under it. */
  contract(project: string, number: string, fen: bigint, row: Row = {}) {
    this.add('contracts', {
      ...this.of(project),
      合同编号: number,
      合同名称: `${number} 施工合同`,
      合同种类: '施工',
      发包人: `${number} 项目部`,
      承包人: PAYEE,
      '合同金额(元)': yuan(fen),
      签订日期: '2023-02-20',
      采购方式: '公开招标',
      ...row,
    })
  }
}
