import { Converter } from 'opencc-js/cn2t'
import type { RecordFacts } from '../../../src/ties/judging/judge.js'
import type { TieReason, TieStatus } from '../../../src/ties/tie-words.js'
import {
  answerOfTownship,
  areas,
  calledAlike,
  townships,
  villages,
  type Township,
  type Village,
} from './county-truth.js'
import type { Dice } from '../../dice.js'

/** A record in some form, with the answer by which it was constructed. */
export interface LabelledCase {
  facts: RecordFacts
  status: TieStatus
  area: string | null
  reason: TieReason | null
}

const WORKS =
  '高标准农田建设项目 旱改水项目 废弃宅基地复垦项目 耕地质量提升项目 植树绿化工程 山塘水库除险加固工程 灌溉渠道修缮工程 污水管网改造工程 农村公路拓宽改造工程 电网改造升级工程 土地整治项目 增减挂钩项目 机耕道硬化工程 圩堤加固工程 小型水源工程 村庄整治工程 饮水安全巩固提升工程 危桥改造工程 低产林改造项目 农田水利项目 生活垃圾治理项目 水毁工程修复 通信基站建设项目 天然气入户工程 农村危房改造 光伏发电项目 蔬菜大棚建设项目 油茶基地建设 土壤改良项目 生态修复工程'.split(
    ' ',
  )

export const work = (dice: Dice) => dice.pick(WORKS)
const year = (dice: Dice) => dice.pick(['2021年', '2022年度', '2023年', '2024年度', '2025年'])
/** A title that names no place. */
export const plainTitle = (dice: Dice) => {
  const what = work(dice)
  return dice.pick([
    what,
    `${year(dice)}${what}`,
    `进贤县${year(dice)}${what}`,
    `进贤县${what}`,
    `${what}（第${dice.below(9) + 1}批）`,
    `关于下达${year(dice)}${what}资金的通知`,
  ])
}

export const answered = (area: string | null) => ({
  status: area === null ? ('OUTSIDE' as const) : ('TIED' as const),
  area,
  reason: null,
})
export const open = (reason: TieReason) => ({ status: 'UNRESOLVED' as const, area: null, reason })

/** What all readings of a name come to: their one answer, or that it reads two ways. */
export function read(readings: readonly Village[]) {
  const answers = new Set(readings.map(({ area }) => area))
  return answers.size === 1 ? answered([...answers][0]!) : open('AMBIGUOUS')
}

/** What a set of places comes to together: one answer, or ground over several. */
export function spread(answers: readonly (string | null)[]) {
  const different = new Set(answers)
  return different.size === 1 ? answered(answers[0]!) : open('SPANS_AREAS')
}

const ofTownship = (township: Township) => {
  const answer = answerOfTownship(township)
  return answer === undefined ? open('TOO_COARSE') : answered(answer)
}

/** Endings that name just this kind of village. */
const fullEnding = (dice: Dice, village: Village) =>
  village.kind === '村委会'
    ? dice.pick(['村委会', '村民委员会'])
    : village.kind === '社区'
      ? dice.pick(['社区', '社区居委会', '社区居民委员会'])
      : '生活区'

const COUNTY = ['', '', '', '进贤县', '南昌市进贤县', '江西省南昌市进贤县']
/** 新农村, 七里街社区…: words of their own with 村, so that they are left to the tests that name them. */
const ODD = new Set(['新农'])
const usual = villages.filter(({ stem, township }) => !ODD.has(stem) && township.villages.length > 1)
/** Villages whose bare name can be read as nothing else than them. */
const WORDS = new Set(
  '茶园 富民 街东 石桥 滨湖 湖滨 新镇 新港 新居 新城 桥头 桥南 大塘 大溪 北门 城上 上街 园艺 建设 新建 新村 新区 公园 大道 大街 大桥 前进 和平 光辉 爱国 繁荣 自治 丰富 明星 前途 学府 高兴 花园 人和 东方 新民 新农 康乐 幸福港 湖南 东南 南门路 前进路 民和'.split(
    ' ',
  ),
)
const plain = usual.filter(
  ({ stem }) =>
    !WORDS.has(stem) &&
    !/(?:路|街|大道)$/.test(stem) &&
    !townships.some((township) => township.stem === stem),
)

export const place = (dice: Dice, title: string, text: string): RecordFacts =>
  dice.chance(0.5) ? { title: plainTitle(dice), place: text } : { title: `${text}${title}` }

const other = (dice: Dice, than: Village) =>
  dice.pick(usual.filter(({ area, township }) => area !== than.area && township !== than.township))
const insideArea = usual.filter(({ area }) => area !== null)
const mates = (village: Village) =>
  usual.filter(
    (each) =>
      each.area === village.area &&
      each.township === village.township &&
      each !== village &&
      calledAlike(each.stem, each.township).length === 1,
  )
const alone = usual.filter((each) => calledAlike(each.stem, each.township).length === 1)
const HAMLETS = '李家 上屋 下洲 老屋 新屋 桥头 塘下 墩上 王家边 熊家 山背 港西'.split(' ')
const GROUPS = [
  '三组',
  '第5村民小组',
  '8组',
  '第三小组',
  '二队',
  '第二村民小组',
  '１２组',
  '一、二组',
  '3-5组',
]

export const forms: Record<string, (dice: Dice) => LabelledCase> = {
  /** 进贤县白圩乡前罗村…, all endings. */
  'township and village': (dice) => {
    const village = dice.pick(usual)
    const loose = dice.chance(0.6)
    const text = `${dice.pick(COUNTY)}${village.township.name}${village.stem}${loose ? '村' : fullEnding(dice, village)}`
    const readings = calledAlike(village.stem, village.township).filter(
      ({ kind }) => loose || kind === village.kind,
    )
    return { facts: place(dice, work(dice), text), ...read(readings) }
  },
  'township and bare name': (dice) => {
    const village = dice.pick(usual.filter(({ stem }) => !WORDS.has(stem)))
    return {
      facts: place(dice, work(dice), `${dice.pick(COUNTY)}${village.township.name}${village.stem}`),
      ...read(calledAlike(village.stem, village.township)),
    }
  },
  'township by its stem, and village': (dice) => {
    const village = dice.pick(
      usual.filter(({ stem, township }) => township.stem !== township.name && !WORDS.has(stem)),
    )
    const ending = dice.pick(['', '村'])
    return {
      facts: place(dice, work(dice), `${village.township.stem}${village.stem}${ending}`),
      ...read(calledAlike(village.stem, village.township)),
    }
  },
  'village alone': (dice) => {
    const village = dice.pick(usual)
    const loose = dice.chance(0.6)
    const text = `${dice.pick(COUNTY)}${village.stem}${loose ? '村' : fullEnding(dice, village)}`
    return {
      facts: place(dice, work(dice), text),
      ...read(calledAlike(village.stem).filter(({ kind }) => loose || kind === village.kind)),
    }
  },
  'bare name alone, in the place': (dice) => {
    const village = dice.pick(
      usual.filter(({ stem }) => !townships.some((township) => township.stem === stem) && !ODD.has(stem)),
    )
    return { facts: { title: plainTitle(dice), place: village.stem }, ...read(calledAlike(village.stem)) }
  },
  'bare name alone, in the title': (dice) => {
    const village = dice.pick(plain)
    return { facts: { title: `${village.stem}${work(dice)}` }, ...read(calledAlike(village.stem)) }
  },
  'below the village': (dice) => {
    const village = dice.pick(alone)
    const below = dice.pick([
      ...GROUPS,
      `${dice.pick(HAMLETS)}自然村`,
      `${dice.pick(HAMLETS)}组`,
      `${dice.pick(HAMLETS)}村小组`,
      `${dice.pick(HAMLETS)}小组`,
    ])
    const ending = dice.pick(
      village.kind === '村委会' ? ['村', '村委会', '村民委员会'] : [fullEnding(dice, village)],
    )
    return {
      facts: place(dice, work(dice), `${village.township.name}${village.stem}${ending}${below}`),
      ...answered(village.area),
    }
  },
  'a year or a word between township and village': (dice) => {
    const village = dice.pick(alone)
    const between = dice.pick(['2024年', '2023年度', '的'])
    return {
      facts: {
        title: `${village.township.name}${between}${village.stem}${village.kind === '村委会' ? '村' : fullEnding(dice, village)}${work(dice)}`,
      },
      ...answered(village.area),
    }
  },
  'words before the name': (dice) => {
    const village = dice.pick(alone)
    const name = `${village.township.name}${village.stem}${fullEnding(dice, village)}`
    const title = dice.pick([
      `关于${name}${work(dice)}的批复`,
      `2024年${name}${work(dice)}`,
      `进贤县2024年度${name}${work(dice)}`,
      `${work(dice)}（${name}）`,
      `${work(dice)}-${name}`,
      `位于${name}的${work(dice)}`,
      `实施${name}${work(dice)}`,
    ])
    return { facts: { title }, ...answered(village.area) }
  },
  'the place as a sentence': (dice) => {
    const village = dice.pick(alone)
    const name = `${village.township.name}${village.stem}村`
    return {
      facts: {
        title: plainTitle(dice),
        place: dice.pick([
          `位于${name}`,
          `${name}境内`,
          `在${name}`,
          `实施地点：${name}`,
          `${name}。`,
          `（${name}）`,
          `进贤县-${village.township.name}-${village.stem}村`,
          `${village.township.name}/${village.stem}村`,
          `${village.stem}村（${village.township.name}）`,
          `${village.stem}村,${village.township.name}`,
          `${name}沿线`,
          `${name}周边`,
          `${name}范围内`,
        ]),
      },
      ...read(calledAlike(village.stem, village.township)),
    }
  },
  'full width, traditional characters, stray spaces': (dice) => {
    const village = dice.pick(alone)
    const text = `${dice.pick(['', '进贤县'])}${village.township.name}${village.stem}${fullEnding(dice, village)}`
    const written = dice.pick([toTraditional, spaced, (simple: string) => spaced(toTraditional(simple))])(
      text,
    )
    return {
      facts: dice.chance(0.5)
        ? { title: plainTitle(dice), place: written }
        : { title: `２０２４年${written}${dice.chance(0.5) ? toTraditional(work(dice)) : work(dice)}` },
      ...answered(village.area),
    }
  },
  'list of one area': (dice) => {
    const first = dice.pick(
      insideArea.filter(
        (each) => calledAlike(each.stem, each.township).length === 1 && mates(each).length > 0,
      ),
    )
    const rest = dice.some(mates(first), 1 + dice.below(4))
    const every = [first, ...rest]
    return {
      facts: place(dice, work(dice), `${first.township.name}${listed(dice, every)}`),
      ...answered(first.area),
    }
  },
  'list of one area over two townships': (dice) => {
    const first = dice.pick(
      insideArea.filter(
        (each) =>
          alone.includes(each) &&
          alone.some(({ area, township }) => area === each.area && township !== each.township),
      ),
    )
    const second = dice.pick(
      alone.filter(({ area, township }) => area === first.area && township !== first.township),
    )
    const more = dice.some(mates(second), dice.below(3))
    const text = `${first.township.name}${first.stem}村${dice.pick(['、', '，', '；', ',', '和', ';'])}${second.township.name}${[second, ...more].map(({ stem }) => `${stem}村`).join('、')}`
    return { facts: place(dice, work(dice), text), ...answered(first.area) }
  },
  'list over two areas, or an area and ground outside': (dice) => {
    const first = dice.pick(alone)
    const second = other(dice, first)
    const text = `${first.township.name}${first.stem}${fullEnding(dice, first)}${dice.pick(['、', '，', '；', '和', '及', '至', ' ', '与'])}${second.township.name}${second.stem}${fullEnding(dice, second)}`
    return { facts: place(dice, work(dice), text), ...open('SPANS_AREAS') }
  },
  'list within a township, over its area and beyond': (dice) => {
    const first = dice.pick(
      alone.filter(
        ({ township, area }) =>
          area !== null &&
          answerOfTownship(township) === undefined &&
          township.villages.some((each) => each.area !== area && alone.includes(each)),
      ),
    )
    const second = dice.pick(
      alone.filter(({ township, area }) => township === first.township && area !== first.area),
    )
    const pair = dice.chance(0.5) ? [first, second] : [second, first]
    return {
      facts: place(dice, work(dice), `${first.township.name}${listed(dice, pair)}`),
      ...open('SPANS_AREAS'),
    }
  },
  'a counted list that is whole': (dice) => {
    const first = dice.pick(insideArea.filter((each) => alone.includes(each) && mates(each).length > 1))
    const every = [first, ...dice.some(mates(first), 1 + dice.below(2))]
    const count = every.length
    const counted = dice.pick([
      `等${count}个村`,
      `${['', '', '两', '三'][count]}村`,
      `${count}个村`,
      `等${['', '', '两', '三'][count]}个村`,
      `等${count}个行政村`,
      `共${count}个村`,
    ])
    return {
      facts: place(
        dice,
        work(dice),
        `${first.township.name}${every.map(({ stem }) => `${stem}村`).join('、')}${counted}`,
      ),
      ...answered(first.area),
    }
  },
  'an open range': (dice) => {
    const first = dice.pick(alone)
    const every = [first, ...dice.some(mates(first), dice.below(3))]
    const counted = dice.pick([
      `等${every.length + 1 + dice.below(6)}个村`,
      `等${every.length + 2}个行政村`,
      '等村',
      '等地',
      '等',
    ])
    return {
      facts: place(
        dice,
        dice.chance(0.7) ? work(dice) : '',
        `${first.township.name}${every.map(({ stem }) => `${stem}村`).join('、')}${counted}`,
      ),
      ...openRange(first),
    }
  },
  'a township counted by its villages': (dice) => {
    const township = dice.pick(
      townships.filter(({ name, villages: all }) => /[乡镇]$/.test(name) && all.length > 1),
    )
    return {
      facts: place(
        dice,
        work(dice),
        `${township.name}${dice.pick(['5个村', '3个行政村', '各村', '部分村', '全境', '全域', '境内', ''])}`,
      ),
      ...ofTownship(township),
    }
  },
  'two townships': (dice) => {
    const [first, second] = dice.some(
      townships.filter((each) => answerOfTownship(each) !== undefined && /[乡镇]$/.test(each.name)),
      2,
    ) as [Township, Township]
    return {
      facts: place(dice, work(dice), `${first.name}${dice.pick(['、', '和', '，', '至'])}${second.name}`),
      ...spread([answerOfTownship(first)!, answerOfTownship(second)!]),
    }
  },
  'the county': (dice) => ({
    facts: {
      title: plainTitle(dice),
      place: dice.pick([
        '进贤县',
        '全县',
        '全县各乡镇',
        '江西省南昌市进贤县',
        '各乡镇',
        '进贤县各乡镇',
        '进贤县全县',
        '进贤县境内',
        '全县范围',
        '全县21个乡镇',
        '进贤',
      ]),
    },
    ...open('TOO_COARSE'),
  }),
  'no place': (dice) => ({
    facts: { title: plainTitle(dice), place: dice.pick([null, '', ' ', '-', '无', '/', '详见附件', '待定']) },
    ...open('NO_EVIDENCE'),
  }),
  'one wrong character': (dice) => {
    const village = dice.pick(usual.filter(({ stem }) => stem.length >= 2))
    const at = dice.below(village.stem.length)
    const wrong = `${village.stem.slice(0, at)}${dice.pick([...'甲乙丙丁戊己庚辛壬癸鑫淼犇翠咏'])}${village.stem.slice(at + 1)}`
    if (calledAlike(wrong).length > 0) return forms['one wrong character']!(dice)
    return {
      facts: place(
        dice,
        work(dice),
        `${dice.pick(['', village.township.name, `进贤县${village.township.name}`])}${wrong}${dice.pick(['村', '村委会', '村民委员会'])}`,
      ),
      ...open('UNKNOWN_PLACE'),
    }
  },
  'a village of another township': (dice) => {
    const village = dice.pick(usual)
    const township = dice.pick(
      townships.filter(
        (each) =>
          /[乡镇]$/.test(each.name) &&
          calledAlike(village.stem, each).length === 0 &&
          each.stem !== village.stem,
      ),
    )
    return { facts: place(dice, work(dice), `${township.name}${village.stem}村`), ...open('UNKNOWN_PLACE') }
  },
  'an unknown township': (dice) => {
    const village = dice.pick(usual)
    const township = dice.pick([
      '三江镇',
      '黄马乡',
      '幽兰镇',
      '向塘镇',
      '塘南镇',
      '泾口乡',
      '石口镇',
      '瑞洪镇',
      '杨溪乡',
      '邓家乡',
    ])
    return {
      facts: place(dice, work(dice), `${township}${dice.pick([`${village.stem}村`, '', '山下村'])}`),
      ...open('UNKNOWN_PLACE'),
    }
  },
  'another county': (dice) => {
    const village = dice.pick(usual)
    const county = dice.pick([
      '余干县',
      '南昌县',
      '江西省南昌市南昌县',
      '东乡区',
      '抚州市临川区',
      '安义县',
      '丰城市',
    ])
    return {
      facts: {
        title: plainTitle(dice),
        place: `${county}${dice.pick(['三江镇', '', `${village.township.name}${village.stem}村`, `${village.stem}村`, '洪家嘴乡山下村'])}`,
      },
      ...open('UNKNOWN_PLACE'),
    }
  },
  'a longer name that holds a known one': (dice) => {
    const village = dice.pick(alone.filter(({ stem }) => stem.length === 2 && !stem.startsWith('建')))
    const longer = `${dice.pick(['新', '老', '后', '鑫'])}${village.stem}`
    if (calledAlike(longer).length > 0) return forms['a longer name that holds a known one']!(dice)
    return {
      facts: { title: plainTitle(dice), place: `${dice.pick(['', village.township.name])}${longer}村` },
      ...open('UNKNOWN_PLACE'),
    }
  },
  'the village in the place, its township in the title': (dice) => {
    const village = dice.pick(usual)
    return {
      facts: { title: `${village.township.name}${work(dice)}`, place: `${village.stem}村` },
      ...read(calledAlike(village.stem, village.township)),
    }
  },
  'the township in the place, its village in the title': (dice) => {
    const village = dice.pick(usual)
    return {
      facts: {
        title: `${village.stem}村${work(dice)}`,
        place: dice.pick([village.township.name, `进贤县${village.township.name}`]),
      },
      ...read(calledAlike(village.stem, village.township)),
    }
  },
  'the same place in title and place': (dice) => {
    const village = dice.pick(alone)
    return {
      facts: {
        title: `${village.township.name}${village.stem}村${work(dice)}`,
        place: dice.pick([
          `${village.township.name}${village.stem}村`,
          village.township.name,
          `进贤县${village.township.name}${village.stem}${fullEnding(dice, village)}`,
          '进贤县',
        ]),
      },
      ...read(calledAlike(village.stem, village.township)),
    }
  },
  'title and place elsewhere': (dice) => {
    const village = dice.pick(alone)
    const away = other(dice, village)
    return {
      facts: {
        title: `${village.township.name}${village.stem}${fullEnding(dice, village)}${work(dice)}`,
        place: `${away.township.name}${away.stem}${fullEnding(dice, away)}`,
      },
      ...open('CONFLICT'),
    }
  },
  'the description alone': (dice) => {
    const village = dice.pick(alone)
    return {
      facts: {
        title: plainTitle(dice),
        description: dice.pick([
          `在${village.township.name}${village.stem}${fullEnding(dice, village)}实施${work(dice)}，受益农户120户。`,
          `建设地点为${village.township.name}${village.stem}${fullEnding(dice, village)}，新建渠道3公里。`,
        ]),
      },
      ...answered(village.area),
    }
  },
  'village code, with its name': (dice) => {
    const village = dice.pick(villages)
    const text = dice.pick([
      `${village.township.name}${village.stem}村`,
      `${village.stem}村`,
      village.township.name,
      `${village.stem}${fullEnding(dice, village)}`,
      village.name,
      '进贤县',
      '',
    ])
    return {
      facts: { ...place(dice, work(dice), text), villageCode: code(dice, village.code) },
      ...answered(village.area),
    }
  },
  'village code, the text elsewhere': (dice) => {
    const village = dice.pick(villages)
    const away = other(dice, village)
    return {
      facts: { ...place(dice, work(dice), `${away.township.name}${away.stem}村`), villageCode: village.code },
      ...open('CONFLICT'),
    }
  },
  'village code, the township of the text elsewhere': (dice) => {
    const village = dice.pick(insideArea)
    const away = dice.pick(
      townships.filter(
        (each) =>
          each !== village.township && answerOfTownship(each) !== village.area && /[乡镇]$/.test(each.name),
      ),
    )
    return {
      facts: { ...place(dice, work(dice), away.name), villageCode: village.code },
      ...open('CONFLICT'),
    }
  },
  'village and township codes': (dice) => {
    const village = dice.pick(villages)
    const agree = dice.chance(0.5)
    const township = agree
      ? village.township
      : dice.pick(
          townships.filter(
            (each) =>
              each !== village.township &&
              (answerOfTownship(each) === undefined || answerOfTownship(each) !== village.area),
          ),
        )
    return {
      facts: { title: plainTitle(dice), villageCode: village.code, townshipCode: township.code },
      ...(agree ? answered(village.area) : open('CONFLICT')),
    }
  },
  'township code alone': (dice) => {
    const township = dice.pick(townships)
    return {
      facts: {
        title: plainTitle(dice),
        townshipCode: dice.pick([township.code, township.code.slice(0, 9), ` ${township.code}`]),
      },
      ...ofTownship(township),
    }
  },
  'township code decides a name': (dice) => {
    const village = dice.pick(usual)
    return {
      facts: { ...place(dice, work(dice), `${village.stem}村`), townshipCode: village.township.code },
      ...read(calledAlike(village.stem, village.township)),
    }
  },
  'a code that nobody knows': (dice) => ({
    facts: {
      title: plainTitle(dice),
      villageCode: dice.pick(
        [
          '360124100999',
          '360124999201',
          '360121100200',
          '361124100200',
          '36012410020',
          'abc',
          '360124',
          '360100000000',
        ].filter((each) => each !== '360124'),
      ),
    },
    ...open('UNKNOWN_PLACE'),
  }),
  'area code': (dice) => {
    const area = dice.pick(areas)
    return {
      facts: {
        title: plainTitle(dice),
        areaCode: dice.pick([area.code, area.code.toLowerCase(), ` ${area.code} `, wide(area.code)]),
      },
      ...answered(area.code),
    }
  },
  'area code, the text agreeing': (dice) => {
    const village = dice.pick(insideArea.filter((each) => alone.includes(each)))
    return {
      facts: {
        ...place(
          dice,
          work(dice),
          dice.pick([
            `${village.township.name}${village.stem}村`,
            village.township.name,
            `${village.stem}村`,
          ]),
        ),
        areaCode: village.area,
      },
      ...answered(village.area),
    }
  },
  'area code, the text elsewhere': (dice) => {
    const village = dice.pick(alone)
    const area = dice.pick(areas.filter(({ code: own }) => own !== village.area))
    return {
      facts: {
        ...place(dice, work(dice), `${village.township.name}${village.stem}${fullEnding(dice, village)}`),
        areaCode: area.code,
      },
      ...open('CONFLICT'),
    }
  },
  'area code, the village code elsewhere': (dice) => {
    const village = dice.pick(villages)
    const area = dice.pick(areas.filter(({ code: own }) => own !== village.area))
    return {
      facts: { title: plainTitle(dice), villageCode: village.code, areaCode: area.code },
      ...open('CONFLICT'),
    }
  },
  'an area code that nobody knows': (dice) => ({
    facts: { title: plainTitle(dice), areaCode: dice.pick(['JX-QY-099', 'JX-QY-13', 'QY', '白圩']) },
    ...open('UNKNOWN_PLACE'),
  }),
  'an area code that nobody knows, beside a known village': (dice) => {
    const village = dice.pick(insideArea)
    return {
      facts: { title: plainTitle(dice), villageCode: village.code, areaCode: 'JX-QY-099' },
      ...open('CONFLICT'),
    }
  },
  'a point': (dice) => {
    const village = dice.pick(villages)
    return { facts: { title: plainTitle(dice), spatial: pointIn(village) }, ...answered(village.area) }
  },
  'a point, and its name': (dice) => {
    const village = dice.pick(usual)
    return {
      facts: {
        ...place(
          dice,
          work(dice),
          dice.pick([
            `${village.stem}村`,
            `${village.township.name}${village.stem}村`,
            village.township.name,
          ]),
        ),
        spatial: pointIn(village),
      },
      ...answered(village.area),
    }
  },
  'a point, the text elsewhere': (dice) => {
    const village = dice.pick(villages)
    const away = other(dice, village)
    return {
      facts: {
        ...place(dice, work(dice), `${away.township.name}${away.stem}${fullEnding(dice, away)}`),
        spatial: pointIn(village),
      },
      ...open('CONFLICT'),
    }
  },
  'a point, the code elsewhere': (dice) => {
    const village = dice.pick(villages)
    return {
      facts: { title: plainTitle(dice), villageCode: other(dice, village).code, spatial: pointIn(village) },
      ...open('CONFLICT'),
    }
  },
  'a point outside the county': (dice) => ({
    facts: {
      title: plainTitle(dice),
      spatial: {
        kind: 'POINT',
        inCounty: false,
        shares: [],
        outsideShare: 1,
        villageCodes: [],
        townshipCodes: [],
      },
    },
    ...open('UNKNOWN_PLACE'),
  }),
  'a polygon': (dice) => {
    const area = dice.pick(areas)
    const [share, answer] = dice.pick([
      [0.95, answered(area.code)],
      [0.9, answered(area.code)],
      [0.6, open('SPANS_AREAS')],
      [0.05, answered(null)],
      [0.89, open('SPANS_AREAS')],
    ] as const)
    return {
      facts: {
        title: plainTitle(dice),
        spatial: {
          kind: dice.pick(['POLYGON', 'LINE'] as const),
          inCounty: true,
          shares: [{ areaId: area.code, share }],
          outsideShare: 1 - share,
          villageCodes: [],
          townshipCodes: [],
        },
      },
      ...answer,
    }
  },
}

const openRange = (village: Village) => ofTownship(village.township)

/** 裕洲村、群联村, 裕洲、群联村, 裕洲村和群联村, 裕洲村 群联村. */
function listed(dice: Dice, every: readonly Village[]): string {
  const separator = dice.pick(['、', '，', ',', '；', '/', ' ', '　', '、', '；'])
  const bare = dice.chance(0.25) && every.every(({ stem }) => !WORDS.has(stem))
  const names = every.map(
    (village, index) =>
      `${village.stem}${bare && index < every.length - 1 ? '' : village.kind === '村委会' ? '村' : fullEnding(dice, village)}`,
  )
  const joined = dice.chance(0.3)
    ? `${names.slice(0, -1).join(separator)}${dice.pick(['和', '及', '与', '以及'])}${names.at(-1)!}`
    : names.join(separator)
  return joined
}

const pointIn = (village: Village): NonNullable<RecordFacts['spatial']> => ({
  kind: 'POINT',
  inCounty: true,
  shares: village.area ? [{ areaId: village.area, share: 1 }] : [],
  outsideShare: village.area ? 0 : 1,
  villageCodes: [village.code],
  townshipCodes: [village.township.code],
})

const traditional = Converter({ from: 'cn', to: 't' })
const toTraditional = (text: string) => traditional(text)
const spaced = (text: string) =>
  [...text]
    .map((character, index) => (index % 3 === 1 ? `${character}${index % 2 ? ' ' : '　'}` : character))
    .join('')
const wide = (text: string) =>
  [...text].map((character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0)).join('')
const code = (dice: Dice, text: string) => dice.pick([text, text, wide(text), ` ${text} `])
