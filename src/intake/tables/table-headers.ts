import { readHeader } from './header-name.js'
import type { Unit } from './mapping.js'
import type { SourceCell, SourceRow } from '../readers/source.js'

/** A column’s header, over however many rows it stretches. */
export interface Header {
  at: number
  /** As people see it: 资金（万元）/ 中央 */
  text: string
  /** Its own part, below the groups' names. */
  leaf: string
  names: string[]
  unit?: Unit
}

/** The headers of a band of rows: a group's name over its columns is read together with theirs. */
export function headersOf(band: readonly SourceRow[]): Header[] {
  if (band.length > 1 && beginsWithTitle(band)) return headersOf(band.slice(1))
  const width = Math.max(...band.map(({ cells }) => cells.length))
  const headers: Header[] = []
  for (let at = 0; at < width; at++) {
    const parts = band
      .map(({ cells }, level) => partOf(cells, at, band[level + 1]?.cells))
      .filter((text, level, all) => text !== '' && text !== all[level - 1] && !UNIT_NOTE.test(text))
    if (parts.length === 0) continue
    const read = parts.map(readHeader)
    const unit = read.findLast((part) => part.unit !== undefined)?.unit
    headers.push({
      at,
      text: parts.join('/'),
      leaf: parts.at(-1)!,
      names: namesOf(parts, read),
      ...(unit ? { unit } : {}),
    })
  }
  return headers
}

/** One text from the first column on is the table's title, no group's name; an empty column may stand left of them all. */
function beginsWithTitle(band: readonly SourceRow[]): boolean {
  const firsts = band.map(({ cells }) => cells.findIndex(({ text }) => text.trim() !== ''))
  const first = Math.min(...firsts.filter((at) => at >= 0))
  const { cells } = band[0]!
  const title = cells[first]?.text.trim() ?? ''
  return title !== '' && cells.every(({ text }) => text.trim() === '' || text.trim() === title)
}

/** 单位：万元, 填报单位：某乡 and 文号：… are notes on the table, no group's name. */
const UNIT_NOTE =
  /^[(（【]?(?:(?:金额|面积|计量|填报|填表|编制|编报|报送|上报|制表)?单位|(?:填报|填表|编制|报送|上报|制表)(?:人|日期|时间|部门)|(?:资金|指标|项目)?文号|(?:预算|资金|计划)?年度|(?:乡镇|乡|镇)(?:（[^）]*）)?)[:：]/

/** A group's name stands in its first cell only, where a table was saved as text. */
function partOf(cells: readonly SourceCell[], at: number, below: readonly SourceCell[] | undefined): string {
  const own = cells[at]?.text.trim() ?? ''
  if (own !== '' || !below?.[at]?.text.trim()) return own
  for (let left = at - 1; left >= 0; left--) {
    if (!below[left]?.text.trim()) return ''
    if (cells[left]?.text.trim()) return cells[left]!.text.trim()
  }
  return ''
}

function namesOf(parts: readonly string[], read: readonly ReturnType<typeof readHeader>[]): string[] {
  const last = read.at(-1)!
  if (parts.length === 1) return last.names
  // A last row that holds only the units adds no name.
  if (last.unit !== undefined && last.names.every((name) => name === last.unit || name.startsWith('(')))
    return namesOf(parts.slice(0, -1), read.slice(0, -1))
  const above = namesOf(parts.slice(0, -1), read.slice(0, -1))
  const joined = last.names.flatMap((name) =>
    above.flatMap((group) => [`${group}${name}`, `${group}:${name}`, `${name}${group}`]),
  )
  return [...joined, ...last.names]
}
