import type { RecordFacts } from '../../../src/ties/judging/judge.js'
import { answerOfTownship, calledAlike, townships, villages } from './county-truth.js'
import type { Dice } from '../../dice.js'
import { placelessTitles } from './placeless-titles.js'

const BETWEEN = [
  '、',
  '，',
  '；',
  '和',
  '及',
  '与',
  '至',
  '以及',
  '到',
  '（',
  '）',
  ' ',
  '　',
  '/',
  '-',
  '—',
  '。',
  '',
  '',
  '',
  '涉及',
  '位于',
  '在',
  '2024年',
  '第3批',
  '的',
  '等',
  '及周边',
  '连接',
  '公路',
  '一期',
  '段',
  '处',
  '以南',
  '东侧',
]
const NOISE = [
  ...placelessTitles,
  '农业农村局',
  '受益农户120户',
  '沿线',
  '境内',
  '周边',
  '三组',
  '李家自然村',
  '第5村民小组',
  '项目',
  '全长3公里',
  '总投资50万元',
]
/** 衙前乡新建… builds something new, as often as not. */
const VERBS = ['新建', '建设', '新村']
const named = villages.filter(({ stem, township }) => township.villages.length > 1 && !VERBS.includes(stem))
const settled = townships.filter(
  (township) => /[乡镇]$/.test(township.name) && answerOfTownship(township) !== undefined,
)

export interface Place {
  text: string
  answers: (string | null)[] | 'NOWHERE'
}

/** A place as a text may name it, with every answer that it can have; or one that is nowhere in the county. */
function place(dice: Dice): Place {
  const village = dice.pick(named)
  const ending = village.kind === '村委会' ? dice.pick(['村', '村委会', '村民委员会']) : village.kind
  const at = dice.below(village.stem.length)
  const township = dice.pick(settled)
  const unique = dice.pick(
    named.filter(({ stem }) => new Set(calledAlike(stem).map(({ area }) => area)).size === 1),
  )
  const here = calledAlike(village.stem, village.township).map(({ area }) => area)
  return dice.pick<() => Place>([
    () => ({ text: `${village.township.name}${village.stem}${ending}`, answers: [village.area] }),
    () => ({ text: `${village.township.name}${village.stem}${ending}`, answers: [village.area] }),
    () => ({ text: `${village.township.name}${village.stem}`, answers: here }),
    () => ({ text: township.name, answers: [answerOfTownship(township)!] }),
    () => ({
      text: `${unique.stem}${unique.kind === '村委会' ? '村委会' : unique.kind}`,
      answers: [unique.area],
    }),
    () => ({
      text: `${village.township.name}${village.stem.slice(0, at)}${dice.pick([...'甲乙丙丁戊己庚辛'])}${village.stem.slice(at + 1)}村委会`,
      answers: 'NOWHERE',
    }),
    () => ({
      text: `${dice.pick(['余干县', '南昌县', '丰城市', '东乡区'])}${village.township.name}${village.stem}村`,
      answers: 'NOWHERE',
    }),
  ])()
}

/** Places and other words thrown together, as no clerk would be ashamed to. */
export function jumble(dice: Dice): { facts: RecordFacts; places: Place[] } {
  const places = Array.from({ length: 1 + dice.below(3) }, () => place(dice))
  const noise = () => (dice.chance(0.35) ? `${dice.pick(NOISE)}${dice.pick(BETWEEN)}` : '')
  const text = `${noise()}${places.map((each) => `${each.text}${dice.pick(BETWEEN)}${noise()}`).join('')}`
  const title = dice.pick(placelessTitles)
  return { facts: dice.pick([{ title: text }, { title, place: text }, { title, description: text }]), places }
}
