import { readHeader, readUnitNote } from '../../tables/header-name.js'
import type { SourceRow } from '../../readers/source.js'
import { isAmount, isTotalHeading } from '../../unexplained.js'
import { meaningOf } from '../meaning/headings.js'
import { textOf, type Block } from './block.js'
import { beginsHeader, isKnownHeading } from './find-header.js'

const PAIRS_MAX = 3
const ROWS_MAX = 200

/** A form that asks line by line: 项目名称 | …, 建设地点 | …; one record, or as many as its first question comes up. */
export function keyValueBlock(rows: readonly SourceRow[]): Block | null {
  if (rows.length > ROWS_MAX) return null
  const lines = rows.map((row, at) => ({
    row,
    pairs: pairsOf(row, rows[at + 1]?.cells[0]?.merged === 'above'),
  }))
  const first = lines.findIndex(({ pairs }) => pairs.length > 0)
  if (first < 0) return null
  // What stands below a table (合计, 备注：…, 填表人：…) is asked of nobody.
  if (rows.slice(0, first).some((row) => beginsHeader(row) || row.cells.some(isAmount))) return null
  const asked = lines.slice(first).filter(({ pairs }) => pairs.length > 0)
  const others = lines.slice(first).filter(({ row, pairs }) => pairs.length === 0 && filled(row).length > 1)
  if (asked.length < 3 || others.length > asked.length / 3) return null
  // What the form says besides its questions is none of its answers; where it is money, the form is none of this kind.
  if (others.some(({ row }) => row.cells.some(isAmount))) return null
  const names: string[] = []
  const records: Map<string, { text: string; row: SourceRow }>[] = []
  for (const { row, pairs } of asked)
    for (const [name, text] of pairs) {
      if (!names.includes(name)) names.push(name)
      if (records.length === 0 || (name === names[0] && records.at(-1)!.has(name))) records.push(new Map())
      const said = records.at(-1)!.get(name)
      if (!said) records.at(-1)!.set(name, { text, row })
      else if (said.text !== text && /\d/.test(text)) return null
    }
  return {
    sheet: rows[0]!.sheet,
    above: lines.slice(0, first).map(({ row }) => filled(row).map(textOf).join(' ')).filter((line) => line !== ''), // prettier-ignore
    head: rows.slice(0, first + 1),
    headers: names.map((text, at) => {
      const { names: forms, unit } = readHeader(text)
      return { at, text, leaf: text, names: forms, ...(unit ? { unit } : {}) }
    }),
    body: records.map((record) => ({
      kind: 'record',
      more: [],
      row: {
        ...[...record.values()][0]!.row,
        cells: names.map((name) => {
          const text = record.get(name)?.text ?? ''
          return { text, kind: text === '' ? 'empty' : 'text' }
        }),
      },
    })),
    depth: 1,
    width: names.length,
    asks: true,
  }
}

const filled = ({ cells }: SourceRow) =>
  cells.filter((cell) => cell.merged === undefined && textOf(cell) !== '')

/** The questions of a line with their answers: heading, value, heading, value …, or both in one cell: 总投资：35万元. */
function pairsOf(row: SourceRow, goesOn: boolean): [string, string][] {
  const cells = filled(row)
  const own = cells.map((cell) => IN_ONE.exec(textOf(cell)))
  if (own.length <= PAIRS_MAX && own.every((said) => said && isAsked(said[1]!) && !saysUnits(said[0])))
    return own.map((said) => [said![1]!.trim(), said![2]!.trim()])
  // A question may stand left of its kind of question: 基本情况 | 项目名称 | ….
  const from = cells.length % 2 === 1 && (row.cells[0]?.merged === 'above' || (goesOn && row.cells[0] === cells[0])) ? 1 : 0 // prettier-ignore
  const texts = cells.slice(from).map(textOf)
  if (texts.length === 0 || texts.length % 2 === 1 || texts.length > 2 * PAIRS_MAX) return []
  const pairs: [string, string][] = []
  for (let at = 0; at < texts.length; at += 2) pairs.push([texts[at]!.replace(/[:：]$/, ''), texts[at + 1]!])
  // 项目名称 | … | 经营者 | …: beside a known question, or below a kind of question, another one may be of a form's own.
  const led = row.cells[0]?.merged === 'above' || pairs.some(([name]) => isAsked(name))
  const isQuestion = (name: string) => isAsked(name) || (led && LABEL.test(name))
  return pairs.every(([name, value]) => (isQuestion(name) && isAnswer(value)) || (MEASURED.test(name) && isFigure(value))) ? pairs : [] // prettier-ignore
}
const LABEL = /^\p{Script=Han}{2,10}$/u
const IN_ONE = /^([^:：\d]{2,16})[:：]\s*(\S[^]*)$/

const ASKS =
  /^[^\d。；;]{1,14}(?:名称|编号|编码|代码|日期|时间|文号|单位|主体|地点|位置|内容|规模|期限|性质|类别|类型|依据|目标|情况|方式|来源|负责人|联系人|电话)$/
const isAsked = (name: string) => isKnownHeading(name) || ASKS.test(name.replace(/\s/g, ''))

/** 治理河长（公里） | 5.6: whatever has its unit beside it is asked for, where a figure answers it. */
const MEASURED = /^\p{Script=Han}[^\d。；;:：]{0,20}[(（][^\d()（）]{1,8}[)）]$/u
const isFigure = (value: string) => isAmount({ text: value, kind: 'text' })

/** A value may hold a word of money or land (城乡建设用地增减挂钩): only what is a heading as a whole is none. */
const isAnswer = (value: string) => /\d/.test(value) || (meaningOf(value) === null && !isTotalHeading(value))

const saysUnits = (text: string) =>
  (['money', 'landArea'] as const).some((kind) => readUnitNote(text, kind).known.length > 0) &&
  /单\s*位/.test(text)
