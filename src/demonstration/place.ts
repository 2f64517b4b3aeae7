import type { Township, Village } from './county.js'
import type { Chance } from './random.js'

/** How a record says where it lies, in the columns that department tables have. */
export interface Place {
  /** A village or township named in the title. */
  inTitle?: string
  township?: string
  village?: string
  group?: string
  place?: string
  villageCode?: string
  townshipCode?: string
  areaCode?: string
  point?: [number, number]
}

/** Ways of saying a place: most are plain, and each hard one comes up. */
const WEIGHTS = {
  columns: 42,
  titleAndCode: 8,
  title: 10,
  wholeName: 6,
  shortName: 5,
  group: 3,
  code: 5,
  townshipCode: 2,
  declared: 4,
  point: 4,
  traditional: 1,
  fullWidth: 1,
  listOne: 2,
  listTwo: 1.5,
  range: 1,
  typing: 1.2,
  township: 2,
  county: 0.5,
  nothing: 1.5,
  conflict: 1,
  ambiguous: 0.8,
  otherCounty: 0.3,
}

const TRADITIONAL: Record<string, string> = {
  乡: '鄉',
  镇: '鎮',
  罗: '羅',
  湾: '灣',
  东: '東',
  龙: '龍',
  桥: '橋',
  连: '連',
  陈: '陳',
  万: '萬',
  岭: '嶺',
  红: '紅',
  阳: '陽',
  张: '張',
  门: '門',
  观: '觀',
  涂: '塗',
}
const WRONG = '乙丁戊庚甲'

/** Says a village's place in one of the ways that real tables say it. */
export function sayPlace(chance: Chance, village: Village, all: readonly Township[]): Place {
  const { township, stem, name } = village
  const full = `${township.name}${stem}村`
  switch (chance.weighted(WEIGHTS)) {
    case 'columns':
      return {
        township: township.name,
        village: chance.pick([`${stem}村`, name, stem === name ? name : `${stem}村`]),
      }
    case 'titleAndCode':
      return { inTitle: full, villageCode: village.code }
    case 'title':
      return { inTitle: chance.pick([full, `进贤县${full}`]) }
    case 'wholeName':
      return { place: `江西省南昌市进贤县${township.name}${stem}村民委员会` }
    case 'shortName':
      return { place: `${township.stem}${stem}` }
    case 'group':
      return {
        township: township.name,
        village: `${stem}村`,
        group: `${chance.pick(['一', '二', '三', '5', '第六'])}组`,
      }
    case 'code':
      return { villageCode: village.code }
    case 'townshipCode':
      return { townshipCode: township.code }
    case 'declared':
      return village.area ? { areaCode: village.area } : { villageCode: village.code }
    case 'point':
      return village.middle ? { point: village.middle } : { villageCode: village.code }
    case 'traditional':
      return { place: [...full].map((character) => TRADITIONAL[character] ?? character).join('') }
    case 'fullWidth':
      return { place: `${township.name}　${stem} 村（第１组）` }
    case 'listOne':
      return {
        place: neighbours(village, chance)
          .map((each) => `${each.stem}村`)
          .join('、')
          .replace(/^/, township.name),
      }
    case 'listTwo': {
      const other = otherVillage(chance, village, all)
      return { place: `${full}、${other.township.name}${other.stem}村` }
    }
    case 'range':
      return { place: `${full}等${chance.whole(3, 6)}个村` }
    case 'typing':
      return { place: `${township.name}${chance.pick([...WRONG])}${stem.slice(1)}村` }
    case 'township':
      return chance.next() < 0.5 ? { place: township.name } : { inTitle: township.name }
    case 'county':
      return { place: chance.pick(['进贤县', '全县', '各乡镇']) }
    case 'nothing':
      return {}
    case 'conflict':
      return { inTitle: full, villageCode: otherVillage(chance, village, all).code }
    case 'ambiguous':
      return { place: chance.pick(['罗家村', '水稻原种场', '钟陵', '罗溪村']) }
    case 'otherCounty':
      return { place: '余干县瑞洪镇前山村' }
  }
}

function neighbours({ township, area }: Village, chance: Chance): Village[] {
  const together = township.villages.filter((each) => each.area === area)
  const start = chance.whole(0, together.length - 1)
  return together.slice(start, start + chance.whole(2, 4))
}

function otherVillage(chance: Chance, { area, township }: Village, all: readonly Township[]): Village {
  for (;;) {
    const other = chance.pick(chance.pick(all).villages)
    if (other && other.township !== township && other.area !== area) return other
  }
}
