import { addDays } from '../../../src/demonstration/days.ts'
import type { CaseBook, Row, Village } from './case-book.ts'

/** One payment out of an allocation. */
export interface Paid {
  amount: number
  on: string
  payee?: string
  account?: string
  /** Which of the project’s contracts: HT1, HT2 …; `null` for none. */
  contract?: string | null
  disbursedOn?: string
  recipient?: string
}
export interface Money {
  amount: number
  programme?: string
  name?: string
  level?: string
  purposes?: string
  purpose?: string
  receivedOn?: string
  allocatedOn?: string
  /** What the document as a whole gives, where it is more than the allocation. */
  whole?: number
  paid?: Paid[]
  /** Disbursed and not paid out. */
  held?: { amount: number; on: string; recipient?: string }
}
export interface Agreed {
  name?: string
  kind?: string
  owner?: string
  contractor?: string
  amount?: number
  signedOn?: string
  procurement?: string
  tender?: string
  account?: string
  retention?: string
}
/** A project and what differs from its papers being in order. */
export interface Work {
  village?: Village
  name: string
  place?: string
  department?: string
  kind?: string
  amount: number
  budget?: number
  approvedOn?: string
  start?: string
  /** Null: not finished. */
  completed?: string | null
  planned?: string
  owner?: string
  land?: number
  contractor?: string
  account?: string
  procurement?: string
  tender?: string
  signedOn?: string
  contractKind?: string
  contractName?: string
  /** Further contracts, or all of them where `amount` has none of its own (`contract: false`). */
  contract?: boolean
  contracts?: Agreed[]
  supplements?: { amount: number; content: string; reason?: string; approval?: string; on: string }[]
  approvals?: { kind: string; on: string; amount?: number }[]
  money?: Money[]
  /** Null: nobody accepted it. */
  acceptedOn?: string | null
  acceptedBy?: string
  settled?: number | null
  settledOn?: string
  retention?: number
  progress?: { on: string; stage: string; share: number }[]
  shape?: object
}

export const yuan = (amount: number): string => amount.toFixed(2)
const PROGRAMMES: Record<string, string> = {
  农田水利: '农田水利',
  农田基础设施: '农田水利',
  高标准农田: '高标准农田',
  农村公路: '农村公路建设',
  农村人居环境: '农村人居环境提升',
  绿化造林: '平原绿化',
  电力: '电力',
  危旧房改造: '危旧房改造',
}
const STEMS = '甲乙丙丁戊己庚辛壬癸'
let firms = 0
/** A contractor, and its account, that no other case has. */
export const makeFirm = (tail = '建设工程有限公司'): { contractor: string; account: string } => {
  const at = ++firms
  return {
    contractor: `样例${STEMS[Math.trunc(at / 10) % 10]}${STEMS[at % 10]}${Math.trunc(at / 100) || ''}${tail}`,
    account: `8888010000${String(at).padStart(6, '0')}`,
  }
}
let documents = 0

/** Puts a project in with its approval, contract, money, payments, acceptance and final account. */
export function paperOf(book: CaseBook, id: string, work: Work) {
  const village = work.village!
  const department = work.department ?? '农业农村'
  const kind = work.kind ?? '农田基础设施'
  const approvedOn = work.approvedOn ?? '2024-02-08'
  const start = work.start ?? addDays(approvedOn, 36)
  const planned = work.planned ?? addDays(start, 160)
  const completed = work.completed === undefined ? addDays(planned, -9) : work.completed
  const owner = work.owner ?? `${village.name}民委员会`
  const firm = work.contractor ? { contractor: work.contractor, account: work.account ?? '' } : makeFirm()
  const budget = work.budget ?? Math.round(work.amount * 102.04) / 100
  const signedOn = work.signedOn ?? addDays(start, -11)
  const row: Row = {
    项目编号: id,
    项目名称: work.name,
    主管部门: department,
    项目类别: kind,
    建设地点: work.place ?? `${village.township}${village.name}`,
    行政村代码: work.place ? '' : village.code,
    '总投资(元)': yuan(budget),
    开工日期: start,
    计划完工日期: planned,
    实际完工日期: completed ?? '',
    批复日期: approvedOn,
    批复文号: `进发改样〔${approvedOn.slice(0, 4)}〕${++documents}号`,
    业主单位: owner,
    '建设规模(亩)': work.land ?? '',
  }
  if (work.shape) book.features.push({ type: 'Feature', properties: row, geometry: work.shape })
  else book.put('02_项目清单', row)
  const of = { 项目主管部门: department, 项目编号: id }
  for (const each of work.approvals ?? [{ kind: '初步设计', on: approvedOn }])
    book.put('04_项目批复', {
      ...of,
      批复种类: each.kind,
      批复文号: `进发改样〔${each.on.slice(0, 4)}〕${++documents}号`,
      结论: '通过',
      批复日期: each.on,
      '批复投资(元)': yuan(each.amount ?? budget),
    })
  const agreed: Agreed[] = [...(work.contract === false ? [] : [{}]), ...(work.contracts ?? [])]
  for (const [at, each] of agreed.entries())
    book.put('05_合同台账', {
      ...of,
      合同编号: `${id}-HT${at + 1}`,
      合同名称:
        each.name ?? work.contractName ?? `${work.name}${each.kind ?? work.contractKind ?? '施工'}合同`,
      合同种类: each.kind ?? work.contractKind ?? '施工',
      发包人: each.owner ?? owner,
      承包人: each.contractor ?? firm.contractor,
      '合同金额(元)': yuan(each.amount ?? work.amount),
      签订日期: each.signedOn ?? signedOn,
      采购方式: each.procurement ?? work.procurement ?? '竞争性磋商',
      承包人账号: each.contractor ? (each.account ?? '') : firm.account,
      招标编号: each.tender ?? work.tender ?? '',
      质保金比例: each.retention ?? '',
    })
  for (const [at, each] of (work.supplements ?? []).entries())
    book.put('06_补充协议', {
      ...of,
      合同编号: `${id}-HT1`,
      协议编号: `${id}-HT1-B${at + 1}`,
      '增减金额(元)': yuan(each.amount),
      变更内容: each.content,
      原因: each.reason ?? '设计变更',
      批准文号: each.approval ?? '',
      签订日期: each.on,
    })
  const settled = work.settled === undefined ? (completed ? work.amount : null) : work.settled
  const acceptedOn =
    work.acceptedOn === undefined ? (completed ? addDays(completed, 20) : null) : work.acceptedOn
  const settledOn =
    work.settledOn ?? (acceptedOn ? addDays(acceptedOn, 25) : completed ? addDays(completed, 45) : '')
  const half = Math.round(work.amount * 60) / 100
  const usual: Money = {
    amount: work.amount,
    paid: completed
      ? [
          { amount: half, on: addDays(start, 60) },
          { amount: work.amount - half, on: addDays(settledOn || completed, 14) },
        ]
      : [],
  }
  for (const [at, money] of (work.money ?? [usual]).entries()) {
    const receivedOn = money.receivedOn ?? addDays(approvedOn, -14)
    const number = `进财样指〔${receivedOn.slice(0, 4)}〕${++documents}号`
    const programme = money.programme ?? PROGRAMMES[kind] ?? '农田水利'
    book.put('07_资金指标文件', {
      文号: number,
      资金名称: money.name ?? `${receivedOn.slice(0, 4)}年${programme}资金（样${documents}）`,
      资金级次: money.level ?? '省级',
      专项: programme,
      预算年度: receivedOn.slice(0, 4),
      '金额(元)': yuan(money.whole ?? money.amount),
      下达日期: receivedOn,
      规定用途: money.purposes ?? `${programme}；${kind}`,
    })
    const allocation = `${id}-${at + 1}`
    book.put('08_资金分配明细', {
      文号: number,
      分配编号: allocation,
      '分配金额(元)': yuan(money.amount),
      分配日期: money.allocatedOn ?? addDays(receivedOn, 26),
      ...of,
      用途: money.purpose ?? '',
    })
    for (const [nth, each] of (money.paid ?? usual.paid!).entries()) {
      const disbursement = `${allocation}-${nth + 1}`
      const payee = each.payee ?? firm.contractor
      book.put('09_资金拨付台账', {
        拨付编号: disbursement,
        文号: number,
        分配编号: allocation,
        '拨付金额(元)': yuan(each.amount),
        拨付日期: each.disbursedOn ?? addDays(each.on, -6),
        收款单位: each.recipient ?? payee,
      })
      book.put('10_支付明细', {
        支付编号: `${disbursement}-1`,
        拨付编号: disbursement,
        '支付金额(元)': yuan(each.amount),
        支付日期: each.on,
        收款人: payee,
        合同编号: each.contract === null || agreed.length === 0 ? '' : `${id}-${each.contract ?? 'HT1'}`,
        收款账号: each.account ?? (payee === firm.contractor ? firm.account : ''),
      })
    }
    if (money.held)
      book.put('09_资金拨付台账', {
        拨付编号: `${allocation}-9`,
        文号: number,
        分配编号: allocation,
        '拨付金额(元)': yuan(money.held.amount),
        拨付日期: money.held.on,
        收款单位: money.held.recipient ?? `${village.township}人民政府`,
      })
  }
  if (acceptedOn)
    book.put('12_验收', {
      ...of,
      验收级别: work.acceptedBy ?? '县级验收',
      结论: '通过',
      验收日期: acceptedOn,
      验收单位: '县验收组',
      验收文号: `进验样〔${acceptedOn.slice(0, 4)}〕${++documents}号`,
      '验收面积(亩)': work.land ?? '',
    })
  if (settled !== null)
    book.put('13_竣工决算', {
      ...of,
      '送审金额(元)': yuan(settled * 1.02),
      '审定金额(元)': yuan(settled),
      审核单位: '县财政投资评审中心',
      '质保金(元)': work.retention ? yuan(work.retention) : '',
      审定日期: settledOn,
    })
  if (acceptedOn)
    book.put('14_后期管护', {
      ...of,
      年度: acceptedOn.slice(0, 4),
      管护主体: owner,
      管护协议日期: addDays(acceptedOn, 10),
    })
  for (const each of work.progress ?? [])
    book.put('15_项目进度', { ...of, 报告日期: each.on, 阶段: each.stage, 形象进度: each.share })
}
