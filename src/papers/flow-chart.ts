import { fenOf, formatMoney, moneyOf } from '../values/money.js'
import { htmlText } from './html-text.js'

export interface Flow {
  from: string
  to: string
  /** Yuan, a decimal string. */
  amount: string
}

const WIDTH = 1000
const COLUMN = 14
const LEFT = 200
const RIGHT = 440
const GAP = 8
/** A line of letters. */
const LINE = 20
/** Height of all money together; bars that would vanish are drawn this thin at least. */
const HEIGHT = 440
const THIN = 1.5
const COLOURS = ['#2f6f9f', '#4c8c4a', '#b5762a', '#7a5c9e', '#a04848', '#3d8f8a', '#6b6b2e', '#5a6b7b']

/** What a label takes: a Chinese character is as wide as two of the others. */
const NAME_MAX = 38
function shortened(name: string): string {
  let width = 0
  for (const [index, character] of [...name].entries()) {
    width += /[\u2e80-\uffef]/.test(character) ? 2 : 1
    if (width > NAME_MAX) return `${[...name].slice(0, index - 1).join('')}…`
  }
  return name
}

interface Bar {
  name: string
  fen: bigint
  y: number
  height: number
  used: number
}

/** Where and how thick a band is drawn; the figures beside it stay exact. */
const tall = (fen: bigint, total: bigint) =>
  Math.max(THIN, (Number((fen * 100_000n) / total) / 100_000) * HEIGHT)

function barsOf(names: readonly string[], flows: readonly Flow[], side: 'from' | 'to', total: bigint): Bar[] {
  let y = 30
  return names.map((name) => {
    const own = flows.filter((flow) => flow[side] === name)
    const fen = own.reduce((sum, { amount }) => sum + fenOf(amount), 0n)
    const height = own.reduce((sum, { amount }) => sum + tall(fenOf(amount), total), 0)
    const bar = { name, fen, y, height, used: 0 }
    y += Math.max(height, LINE) + GAP
    return bar
  })
}

/** Money from its sources to what it is for, as bands as thick as the money: an SVG that needs nothing else. */
export function flowChart(flows: readonly Flow[], title: string): string {
  const moved = flows.filter(({ amount }) => fenOf(amount) > 0n)
  const total = moved.reduce((sum, { amount }) => sum + fenOf(amount), 0n)
  if (total === 0n) return '<p class="none">本区尚无已分配的资金。</p>'
  const sources = barsOf([...new Set(moved.map(({ from }) => from))], moved, 'from', total)
  const uses = barsOf([...new Set(moved.map(({ to }) => to))], moved, 'to', total)
  const bottom = Math.max(...[...sources, ...uses].map(({ y, height }) => y + Math.max(height, LINE))) + 12
  const bands = moved.map(({ from, to, amount }) => {
    const source = sources.find(({ name }) => name === from)!
    const use = uses.find(({ name }) => name === to)!
    const thick = tall(fenOf(amount), total)
    const [y1, y2] = [source.y + source.used, use.y + use.used]
    source.used += thick
    use.used += thick
    const middle = (LEFT + COLUMN + RIGHT) / 2
    const colour = COLOURS[sources.indexOf(source) % COLOURS.length]!
    return `<path class="band" fill="${colour}" d="M${LEFT + COLUMN} ${at(y1)}C${middle} ${at(y1)} ${middle} ${at(y2)} ${RIGHT} ${at(y2)}V${at(y2 + thick)}C${middle} ${at(y2 + thick)} ${middle} ${at(y1 + thick)} ${LEFT + COLUMN} ${at(y1 + thick)}Z"><title>${htmlText(`${from} → ${to}：${formatMoney(amount)} 元`)}</title></path>`
  })
  const label = (x: number, { y, height, name, fen }: Bar, anchor: string) =>
    `<text x="${x}" y="${at(y + Math.max(height, LINE) / 2 + 5)}" text-anchor="${anchor}">${htmlText(shortened(name))} <tspan class="sum">${formatMoney(moneyOf(fen))}</tspan><title>${htmlText(name)}</title></text>`
  const bar = (x: number, { y, height }: Bar, colour: string) =>
    `<rect x="${x}" y="${at(y)}" width="${COLUMN}" height="${at(height)}" fill="${colour}"/>`
  return `<svg class="flow" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${at(bottom)}" role="img" aria-label="${htmlText(title)}">
<title>${htmlText(title)}</title>
<text class="head" x="${LEFT + COLUMN}" y="16" text-anchor="end">资金来源</text><text class="head" x="${RIGHT}" y="16">项目</text>
${bands.join('\n')}
${sources.map((each, index) => bar(LEFT, each, COLOURS[index % COLOURS.length]!) + label(LEFT - 6, each, 'end')).join('\n')}
${uses.map((each) => bar(RIGHT, each, '#55606b') + label(RIGHT + COLUMN + 6, each, 'start')).join('\n')}
</svg>`
}

const at = (place: number) => place.toFixed(2)
