import type { DrawnProject } from './projects.js'
import type { Village } from './county.js'
import { Chance } from './random.js'

export interface DrawnFund {
  documentNumber: string
  name: string
  level: string
  programme: string
  year: number
  received: string
  fen: bigint
}
export interface DrawnAllocation {
  fund: DrawnFund
  externalId: string
  project: DrawnProject | null
  village: Village
  fen: bigint
  on: string
}
export interface DrawnDisbursement {
  allocation: DrawnAllocation
  externalId: string
  fen: bigint
  on: string
  recipient: string
}
export interface DrawnPayment {
  disbursement: DrawnDisbursement
  externalId: string
  fen: bigint
  on: string
  payee: string
  account: string
}

const LEVELS: [level: string, prefix: string][] = [
  ['中央', '财农'],
  ['省级', '赣财农指'],
  ['市级', '洪财农指'],
  ['县级', '进财农指'],
]
const PROGRAMMES: Record<string, string[]> = {
  自然资源: ['土地整治'],
  农业农村: ['高标准农田', '土地整治'],
  林业: ['平原绿化', '生态修复'],
  水务: ['农田水利'],
  生态环境: ['农村人居环境提升'],
  交通: ['农村公路建设'],
  电力: ['电力'],
  住建: ['危旧房改造'],
}
const ALLOCATIONS_A_PROJECT = 2.5

const day = (year: number, chance: Chance) =>
  `${year}-${String(chance.whole(3, 11)).padStart(2, '0')}-${String(chance.whole(1, 28)).padStart(2, '0')}`
/** The later of a day and another. */
const after = (one: string, other: string) => (one > other ? one : other)

export interface DrawnMoney {
  funds: DrawnFund[]
  allocations: DrawnAllocation[]
  disbursements: DrawnDisbursement[]
  payments: DrawnPayment[]
}

/** Draws the money: documents by level, programme and year, shared out among projects and some places, passed on and paid. */
export function drawMoney(chance: Chance, projects: readonly DrawnProject[]): DrawnMoney {
  const funds = new Map<string, DrawnFund>()
  const allocations: DrawnAllocation[] = []
  const count = Math.round(projects.length * ALLOCATIONS_A_PROJECT)
  for (let number = 1; number <= count; number++) {
    const project = projects[number <= projects.length ? number - 1 : chance.whole(0, projects.length - 1)]!
    const fund = fundOf(chance, funds, project)
    const fen = BigInt(chance.whole(100_000, 40_000_000)) * 10n
    fund.fen += fen
    // A few shares go to a place, where no project is named yet.
    allocations.push({
      fund,
      externalId: `FP-${String(number).padStart(6, '0')}`,
      project: chance.next() < 0.04 ? null : project,
      village: project.lies,
      fen,
      on: after(fund.received, day(fund.year, chance)),
    })
  }
  // A document keeps something back, to be shared out later.
  for (const fund of funds.values())
    fund.fen = ((fund.fen * BigInt(chance.whole(100, 108))) / 100n / 1_000_000n + 1n) * 1_000_000n
  const disbursements = allocations.flatMap((allocation, index) =>
    pass(chance, allocation.fen, chance.whole(2, 4)).map((fen, part): DrawnDisbursement => ({
      allocation,
      fen,
      externalId: `BF-${String(index + 1).padStart(6, '0')}-${part + 1}`,
      on: after(allocation.on, day(allocation.fund.year, chance)),
      recipient: `${allocation.village.township.name}人民政府`,
    })),
  )
  const payments = disbursements.flatMap((disbursement) =>
    pass(chance, disbursement.fen, chance.whole(1, 2) + (chance.next() < 0.33 ? 1 : 0)).map(
      (fen, part): DrawnPayment => {
        const payee = `江西${chance.pick(['恒', '宏', '盛', '鑫', '瑞', '泰'])}${chance.pick(['达', '源', '通', '发', '建', '农'])}${chance.pick(['建设', '水利', '园林', '农业', '路桥'])}有限公司`
        return {
          disbursement,
          fen,
          payee,
          externalId: `${disbursement.externalId.replace('BF', 'ZF')}-${part + 1}`,
          on: after(disbursement.on, day(disbursement.allocation.fund.year, chance)),
          account: `6222${String(chance.whole(10_000_000, 99_999_999))}0000`,
        }
      },
    ),
  )
  return { funds: [...funds.values()], allocations, disbursements, payments }
}

function fundOf(chance: Chance, funds: Map<string, DrawnFund>, project: DrawnProject): DrawnFund {
  const [level, prefix] = chance.pick(LEVELS)
  const programme = chance.pick(PROGRAMMES[project.department]!)
  const slot = chance.whole(1, 3)
  const key = `${level}${programme}${project.year}${slot}`
  const known = funds.get(key)
  if (known) return known
  const fund: DrawnFund = {
    documentNumber: `${prefix}〔${project.year}〕${funds.size + 11}号`,
    name: `${project.year}年${level}${programme}资金（第${slot}批）`,
    level,
    programme,
    year: project.year,
    received: `${project.year}-0${chance.whole(1, 2)}-1${chance.whole(0, 9)}`,
    fen: 0n,
  }
  funds.set(key, fund)
  return fund
}

/** Part of a sum, passed on in several pieces; something may be held back. */
function pass(chance: Chance, fen: bigint, pieces: number): bigint[] {
  const share = (fen * BigInt(chance.whole(55, 100))) / 100n
  const piece = share / BigInt(pieces)
  return Array.from({ length: pieces }, (_, index) =>
    index === pieces - 1 ? share - piece * BigInt(pieces - 1) : piece,
  ).filter((part) => part > 0n)
}

export const yuan = (fen: bigint) => `${fen / 100n}.${String(fen % 100n).padStart(2, '0')}`
/** 万元, exact to the fen. */
export const wan = (fen: bigint) =>
  `${fen / 1_000_000n}.${String(fen % 1_000_000n).padStart(6, '0')}`.replace(/\.?0+$/, '')
