import type { DrawnProject } from './projects.js'
import type { Village } from './county.js'
import { addDays } from './days.js'
import { CONCENTRATED, UNDER_CHANGE } from './planted/areas.js'
import { Chance } from './random.js'

export interface DrawnFund {
  /** Whether it came this season, and is on its way. */
  isNew: boolean
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

/** A day on which a document's money is passed on: in its year, or within weeks of a day of this season. */
function passedOn({ isNew, year }: DrawnFund, since: string, chance: Chance): string {
  const [month, day] = [chance.whole(3, 11), chance.whole(1, 28)]
  return isNew
    ? addDays(since, month + (day % 10))
    : after(since, `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`)
}
/** The later of a day and another. */
const after = (one: string, other: string) => (one > other ? one : other)

/**
 * Into how many pieces allocations are disbursed and disbursements paid: few is quick to load and has each stage; many is
 * what a county's books have, for whoever measures.
 */
export type Pieces = 'few' | 'many'
const PIECES: Record<Pieces, { disbursements: Count; payments: Count }> = {
  few: {
    disbursements: (chance) => chance.whole(1, 2),
    payments: (chance) => (chance.next() < 0.33 ? 2 : 1),
  },
  many: {
    disbursements: (chance) => chance.whole(2, 4),
    payments: (chance) => chance.whole(1, 2) + (chance.next() < 0.33 ? 1 : 0),
  },
}
type Count = (chance: Chance) => number

export interface DrawnMoney {
  funds: DrawnFund[]
  allocations: DrawnAllocation[]
  disbursements: DrawnDisbursement[]
  payments: DrawnPayment[]
}

/**
 * Draws the money: documents by level, programme and year, shared out among projects, passed on and paid. Of this season's
 * each stage has some: not allocated, not disbursed, not paid, and paid. What lies still too long, goes astray or comes twice
 * is planted (see planted.ts), so that an audit finds that and nothing else.
 */
export function drawMoney(chance: Chance, projects: readonly DrawnProject[], of: Pieces): DrawnMoney {
  const count = PIECES[of]
  const funds = new Map<string, DrawnFund>()
  const allocations: DrawnAllocation[] = []
  projects.forEach((project, index) => {
    // Two shares and three in turn, each of a document of its own.
    const from = new Set<DrawnFund>()
    while (from.size < 2 + (index % 2)) from.add(fundOf(chance, funds, project))
    const shares = pieces(chance, fenOf(project.budget), from.size)
    for (const fund of from) {
      const fen = shares.pop()!
      fund.fen += fen
      allocations.push({
        fund,
        externalId: `FP-${String(allocations.length + 1).padStart(6, '0')}`,
        project,
        village: project.lies,
        fen,
        on: passedOn(fund, fund.received, chance),
      })
    }
  })
  for (const fund of funds.values()) if (fund.isNew) fund.fen += unallocatedOf(fund)
  const disbursements = allocations.flatMap((allocation, index) =>
    pieces(chance, allocation.fen, count.disbursements(chance)).map((fen, part): DrawnDisbursement => ({
      allocation,
      fen,
      externalId: `BF-${String(index + 1).padStart(6, '0')}-${part + 1}`,
      on: passedOn(allocation.fund, allocation.on, chance),
      recipient: `${allocation.village.township.name}人民政府`,
    })),
  )
  const payments = disbursements.flatMap((disbursement) =>
    pieces(chance, disbursement.fen, count.payments(chance)).map((fen, part): DrawnPayment => ({
      disbursement,
      fen,
      ...payeeOf(chance, disbursement.allocation.village.area),
      externalId: `${disbursement.externalId.replace('BF', 'ZF')}-${part + 1}`,
      // No works are paid for before they begin.
      on: passedOn(
        disbursement.allocation.fund,
        after(disbursement.on, disbursement.allocation.project?.start ?? ''),
        chance,
      ),
    })),
  )
  const places = new Map(allocations.map((allocation, index) => [allocation, index]))
  const isDisbursed = ({ allocation, externalId }: DrawnDisbursement) =>
    !allocation.fund.isNew ||
    (!UNDER_CHANGE.includes(allocation.village.area ?? '') &&
      isReached(places.get(allocation)!, externalId, DISBURSED_FROM))
  const isPaid = ({ disbursement, externalId }: DrawnPayment) =>
    isDisbursed(disbursement) &&
    (!disbursement.allocation.fund.isNew ||
      isReached(places.get(disbursement.allocation)!, externalId, PAID_FROM))
  return {
    funds: [...funds.values()],
    allocations,
    disbursements: disbursements.filter(isDisbursed),
    payments: payments.filter(isPaid),
  }
}

/** Of so many allocations in turn: which are disbursed, or paid, in part (the first piece) and from which on in full. */
const TURNS = 8
const DISBURSED_FROM = { part: 2, full: 4 }
const PAID_FROM = { part: 5, full: 6 }

function isReached(place: number, externalId: string, { part, full }: typeof PAID_FROM): boolean {
  const turn = place % TURNS
  return turn >= full || (turn >= part && externalId.endsWith('-1'))
}

/** What of a new document is not allocated yet: about an eighth of it, in whole hundreds of yuan. */
const unallocatedOf = ({ fen }: DrawnFund): bigint => (fen / 80_000n) * 10_000n

/** A firm and its one account; where one firm has most of an area's work, mostly that firm. */
function payeeOf(chance: Chance, area: string | null): { payee: string; account: string } {
  const number = chance.whole(0, FIRMS.length - 1)
  const one = chance.next() < 0.85 && area !== null && area === CONCENTRATED.area
  return firm(one ? CONCENTRATED.firm : number)
}

const FIRMS = ['恒', '宏', '盛', '鑫', '瑞', '泰'].flatMap((first) =>
  ['达', '源', '通', '发', '建', '农'].flatMap((second) =>
    ['建设', '水利', '园林', '农业', '路桥'].map((trade) => `江西${first}${second}${trade}有限公司`),
  ),
)
const firm = (number: number) => ({
  payee: FIRMS[number]!,
  account: `6222${String(10_000_000 + number * 4_999)}0000`,
})

function fundOf(chance: Chance, funds: Map<string, DrawnFund>, project: DrawnProject): DrawnFund {
  const [level, prefix] = chance.pick(LEVELS)
  const programme = chance.pick(PROGRAMMES[project.department]!)
  const slot = chance.whole(1, 3)
  const key = `${level}${programme}${project.year}${slot}`
  const known = funds.get(key)
  if (known) return known
  const [month, tens] = [chance.whole(1, 2), chance.whole(0, 9)]
  const fund: DrawnFund = {
    isNew: project.season !== null,
    documentNumber: `${prefix}〔${project.year}〕${funds.size + 11}号`,
    name: `${project.year}年${level}${programme}资金（第${slot}批）`,
    level,
    programme,
    year: project.year,
    received: project.season ? addDays(project.season, tens) : `${project.year}-0${month}-1${tens}`,
    fen: 0n,
  }
  funds.set(key, fund)
  return fund
}

/** A sum in several pieces that add up to it, no two alike; as many as it has whole hundreds of yuan for. */
function pieces(chance: Chance, fen: bigint, count: number): bigint[] {
  if (count === 1 || fen < 100_000n) return [fen]
  const cut = (fen * BigInt(chance.whole(21, 29))) / 100n / BigInt(count)
  const rest = pieces(chance, fen - cut, count - 1)
  return [cut, ...rest]
}

/** 万元 with up to four decimals, in fen. */
const fenOf = (wan: string): bigint => {
  const [whole = '0', fraction = ''] = wan.split('.')
  return BigInt(whole + fraction.padEnd(4, '0')) * 100n
}
