import type { FormColumn } from '../meaning/form-columns.js'
import { textOf, textsOf, type Block, type BodyRow } from './block.js'

const NUMERAL =
  /^(?:[一二三四五六七八九十]+(?:[、.．\s]|$)|[(（][一二三四五六七八九十\d]+[)）]|第[一二三四五六七八九十]+[类批])(?!\d)/
const COUNTY = /(?:县|市|区)(?:本级)?$/
const NAMES_PLACE = /\p{Script=Han}/u
const TOWNSHIP = /^\p{Script=Han}{1,6}(?:乡|镇|街道)$/u
const VILLAGE = /^(?!.*(?:乡|镇|街道))\p{Script=Han}{1,10}(?:村|社区)(?:委会)?$/u
const BELOW = /(?:乡|镇|街道|村|社区|场|办事处)$/

/**
 * Rows that sum up others without saying so: a group's name (一、产业发展) with the sums of its rows, the county above its townships.
 * They are known by what they add up to, in every column of amounts; a county's land, of which only some townships are listed, by
 * its name.
 */
export function markGroupTotals(block: Block, columns: readonly FormColumn[]): Block {
  const amounts = columns.filter(({ measure, use }) => measure !== null && use !== 'rate')
  if (amounts.length === 0) return block
  const records = block.body.filter((each) => each.kind === 'record')
  const suspects = records.flatMap(({ row }, index) =>
    isSuspect(block, columns, index) ? [{ row, index }] : [],
  )
  const sums = new Map<BodyRow['row'], string>()
  const found = new Set<number>()
  // From below: a group of groups is known once they are.
  for (const { row, index } of suspects.toReversed()) {
    const ends = [...suspects.map((other) => other.index).filter((other) => other > index), records.length]
    if (ends.some((end) => end - index > 1 && addsUp(amounts, index, end, found))) {
      sums.set(row, textsOf(row).find((text) => BELOW.test(text)) ?? textsOf(row)[0] ?? '')
      found.add(index)
    } else if (amounts.every(({ measure }) => measure === 'landArea') && isCounty(row))
      sums.set(row, textsOf(row)[0]!)
  }
  if (sums.size === 0) return block
  const body = block.body.map((each): BodyRow => {
    const word = each.kind === 'record' ? sums.get(each.row) : undefined
    return word === undefined ? each : { kind: 'total', row: each.row, word }
  })
  return { ...block, body }
}

const isCounty = (row: BodyRow['row']) => COUNTY.test(textsOf(row)[0] ?? '')

function isSuspect(block: Block, columns: readonly FormColumn[], index: number): boolean {
  const records = block.body.filter((each) => each.kind === 'record')
  const { row } = records[index]!
  const first = textsOf(row)[0] ?? ''
  const sequence = columns.find(({ meaning }) => meaning === 'sequence')
  const name = columns.find(({ meaning }) => meaning === 'name')
  const number = columns.find(({ at, header: { leaf } }) => at === 0 && /^编\s*号$/.test(leaf.trim()))
  const numbered = (each: BodyRow['row']) => /^\d+$/.test(textOf(sequence && each.cells[sequence.at]))
  if (NUMERAL.test(first)) return true
  // 1 above 1.1 and 1.2.
  const below = records[index + 1]?.row
  const [own, next] = [row, below].map((each) => textOf(sequence && each?.cells[sequence.at]))
  if (/^\d+$/.test(own!) && next!.startsWith(`${own}.`)) return true
  if (sequence && !numbered(row) && records.some((each) => numbered(each.row))) return true
  // A name or a village that others have and this row has not; a row with a number of its own is one of them.
  const counted = numbered(row) || (number !== undefined && textOf(row.cells[number.at]) !== '' && !NAMES_PLACE.test(textOf(row.cells[number.at]))) // prettier-ignore
  const open = (column: FormColumn) => textOf(row.cells[column.at]) === '' && records.some((each) => textOf(each.row.cells[column.at]) !== '') // prettier-ignore
  if (name && open(name)) return true
  if (!counted && columns.some((each) => each.meaning === 'village' && open(each))) return true
  // 白圩乡 above 前罗村, in one column.
  if (below && columns.some(({ at, meaning }) => meaning !== null && TOWNSHIP.test(textOf(row.cells[at])) && VILLAGE.test(textOf(below.cells[at])))) return true // prettier-ignore
  // The county stands above its townships, whose column it leaves open.
  const place = columns.find(({ meaning }) => meaning === 'township')
  if (place && COUNTY.test(textsOf(row).filter((text) => !/^\d/.test(text)).at(0) ?? '') && textOf(row.cells[place.at]) === '' && records.some((each) => textOf(each.row.cells[place.at]) !== '')) return true // prettier-ignore
  return COUNTY.test(first) && records.some((each) => BELOW.test(textsOf(each.row)[0] ?? ''))
}

/** Whether a row says what those below it come to, up to `end`, without the sums among them. */
function addsUp(
  amounts: readonly FormColumn[],
  index: number,
  end: number,
  sums: ReadonlySet<number>,
): boolean {
  let filled = 0
  for (const { values } of amounts) {
    const own = values[index] ?? null
    if (own === null) continue
    if (own !== 0n) filled++
    let all = 0n
    let groups = 0n
    for (let at = index + 1; at < end; at++) {
      if (sums.has(at)) groups += values[at] ?? 0n
      else all += values[at] ?? 0n
    }
    if (own !== all && own !== groups) return false
  }
  return filled > 0
}
