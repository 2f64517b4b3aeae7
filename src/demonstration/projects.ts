import type { Township, Village } from './county.js'
import { addDays } from './days.js'
import { sayPlace, type Place } from './place.js'
import { Chance } from './random.js'
import { SQUARE_MU, squareBeside } from './shapes.js'

/** A project as its department knows it. */
export interface DrawnProject extends Place {
  table: TableName
  department: string
  externalId: string
  title: string
  lies: Village
  /** The ring of its shape, in degrees. */
  shape?: [number, number][]
  /** 万元, with up to four decimals. */
  budget: string
  mu: string
  year: number
  start: string
  end: string
  /** Empty while it is being built. */
  completed: string
  /** The first day of the season, for one that is being built: its money is on its way. */
  season: string | null
  detail: Record<string, string>
}

interface Work {
  department: string
  prefix: string
  titles: readonly string[]
  /** How many of a thousand projects. */
  share: number
  detail?: (chance: Chance, mu: number) => Record<string, string>
}

export const TABLES = {
  reclamation: {
    department: '自然资源',
    prefix: 'ZR-FK',
    titles: ['废弃宅基地复垦项目', '空闲地复垦项目', '工矿废弃地复垦项目'],
    share: 90,
    detail: (chance, mu) => ({
      source: chance.pick(['废弃宅基地', '空闲地', '工矿废弃地']),
      newLand: (mu * 0.9).toFixed(2),
    }),
  },
  reclamationShapes: { department: '自然资源', prefix: 'ZR-TB', titles: ['废弃宅基地复垦图斑'], share: 30 },
  dryToPaddy: {
    department: '自然资源',
    prefix: 'ZR-GS',
    titles: ['旱地改水田项目', '旱改水项目'],
    share: 60,
    detail: (_chance, mu) => ({ paddyAfter: mu.toFixed(2) }),
  },
  farmland: {
    department: '农业农村',
    prefix: 'NY-GB',
    titles: ['高标准农田建设项目', '高标准农田改造提升项目'],
    share: 160,
    detail: (_chance, mu) => ({
      newlyBuilt: (mu * 0.7).toFixed(2),
      upgraded: (mu - Number((mu * 0.7).toFixed(2))).toFixed(2),
    }),
  },
  quality: {
    department: '农业农村',
    prefix: 'NY-ZL',
    titles: ['耕地质量提升项目', '酸化耕地治理项目'],
    share: 80,
    detail: (chance) => ({ measures: chance.pick(['增施有机肥', '种植绿肥', '秸秆还田']) }),
  },
  greening: {
    department: '林业',
    prefix: 'LY-ZL',
    titles: ['植树绿化工程', '农田林网建设工程', '村庄绿化工程'],
    share: 100,
    detail: (chance) => ({
      kind: chance.pick(['平原绿化', '农田林网', '村庄绿化', '人工造林']),
      trees: String(chance.whole(200, 8000)),
    }),
  },
  ecology: {
    department: '林业',
    prefix: 'LY-ST',
    titles: ['湿地修复工程', '林相改造工程'],
    share: 40,
    detail: (chance) => ({ kind: chance.pick(['湿地修复', '林相改造']) }),
  },
  irrigation: {
    department: '水务',
    prefix: 'SW-NT',
    titles: ['灌溉渠道修缮工程', '山塘水库除险加固工程', '泵站更新改造工程'],
    share: 170,
    detail: (chance, mu) => ({
      kind: chance.pick(['渠道', '山塘', '泵站']),
      length: (chance.whole(5, 80) / 10).toFixed(1),
      benefited: mu.toFixed(1),
    }),
  },
  sewage: {
    department: '生态环境',
    prefix: 'HB-WS',
    titles: ['污水管网改造工程', '农村生活污水治理工程'],
    share: 90,
  },
  roads: {
    department: '交通',
    prefix: 'JT-GL',
    titles: ['农村公路拓宽改造工程', '通村公路硬化工程', '危桥改造工程'],
    share: 110,
    detail: (chance) => ({ kind: '农村公路', length: (chance.whole(5, 90) / 10).toFixed(1) }),
  },
  power: {
    department: '电力',
    prefix: 'DL-PW',
    titles: ['电网改造升级工程'],
    share: 50,
    detail: (chance) => ({ kind: '电网', length: (chance.whole(5, 90) / 10).toFixed(1) }),
  },
  housing: {
    department: '住建',
    prefix: 'ZJ-WF',
    titles: ['农村危房改造工程'],
    share: 20,
    detail: (chance) => ({ kind: '危房改造', households: String(chance.whole(3, 40)) }),
  },
} satisfies Record<string, Work>
export type TableName = keyof typeof TABLES

/** The last year whose projects are finished. */
const LAST_YEAR = 2024
/** How many projects the county has at scale 1. */
export const PROJECTS = 2000

/** Draws the county's projects; each lies in a village, and says so in its own way. */
export function drawProjects(
  chance: Chance,
  townships: readonly Township[],
  { scale, season }: { scale: number; season: string },
): DrawnProject[] {
  const villages = townships.flatMap((township) => township.villages)
  const weights = Object.fromEntries(
    Object.entries(TABLES).map(([name, { share }]) => [name, share]),
  ) as Record<TableName, number>
  const projects: DrawnProject[] = []
  const counts = new Map<string, number>()
  while (projects.length < PROJECTS * scale) {
    const table = chance.weighted(weights)
    const number = (counts.get(table) ?? 0) + 1
    counts.set(table, number)
    // A department that hands in shapes hands in none for a village without a cell.
    const among = table === 'reclamationShapes' ? villages.filter(({ middle }) => middle) : villages
    const lies = whereBegun(chance.pick(among), among)
    projects.push(drawProject(chance, table, number, { lies, townships, counts, season }))
  }
  return projects
}

/** A village, or the next after it where works may be begun. */
function whereBegun(village: Village, among: readonly Village[]): Village {
  const from = among.indexOf(village)
  return [...among.slice(from), ...among.slice(0, from)].find(({ isNext }) => !isNext)!
}

interface Ground {
  lies: Village
  townships: readonly Township[]
  /** How many of each table and village there are so far. */
  counts: Map<string, number>
  season: string
}

function drawProject(
  chance: Chance,
  table: TableName,
  number: number,
  { lies, townships, counts, season }: Ground,
): DrawnProject {
  const work: Work = TABLES[table]
  const shaped = table === 'reclamationShapes' || table === 'ecology'
  // A drawn shape says where it lies; a village without a cell is named instead.
  const place =
    shaped && lies.middle
      ? {}
      : shaped
        ? { inTitle: `${lies.township.name}${lies.stem}村` }
        : sayPlace(chance, lies, townships)
  const beside = counts.get(lies.code) ?? 0
  if (shaped) counts.set(lies.code, beside + 1)
  // One in four is of this season, and still being built.
  const drawnYear = chance.whole(2022, LAST_YEAR + 1)
  const isBuilt = drawnYear <= LAST_YEAR
  const year = isBuilt ? drawnYear : Number(season.slice(0, 4))
  // A shape is a small square, and its land is the square’s.
  const mu = shaped ? SQUARE_MU : chance.whole(300, 30_000) / 10
  const cost = chance.whole(50_000, 9_000_000)
  const month = chance.whole(1, 9)
  const endMonth = String(chance.whole(1, 12)).padStart(2, '0')
  const title = `${year}年${place.inTitle ?? ''}${chance.pick(work.titles)}${chance.next() < 0.2 ? `（第${chance.whole(1, 6)}批）` : ''}`
  const day = chance.whole(1, 28)
  return {
    ...place,
    table,
    lies,
    ...(shaped && lies.middle ? { shape: squareBeside(lies.middle, beside) } : {}),
    department: work.department,
    year,
    externalId: `${work.prefix}-${String(number).padStart(5, '0')}`,
    title,
    // High-standard farmland stays within 3,000 yuan a mu.
    budget: (table === 'farmland'
      ? Math.round(mu * (1500 + (cost % 1400))) / 10_000
      : cost / 10_000
    ).toString(),
    mu: mu.toString(),
    start: isBuilt
      ? `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
      : addDays(season, day),
    end: `${year + (isBuilt ? 1 : 3)}-${endMonth}-28`,
    completed: isBuilt ? `${year + 1}-${endMonth}-18` : '',
    season: isBuilt ? null : season,
    detail: work.detail?.(chance, mu) ?? {},
  }
}
