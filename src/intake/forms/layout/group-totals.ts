import type { SourceRow } from '../../readers/source.js'
import { amountIn } from '../../tables/amount-in.js'
import type { FormColumn } from '../meaning/form-column.js'
import { recordsOf, textsOf, type Block, type BodyRow } from './block.js'
import { BELOW, RowSigns } from './row-signs.js'

export interface Grouped {
  block: Block
  /** Rows that come to what others do, of which nothing else says whether they are their total. */
  asked: SourceRow[]
}

/** What a row comes to by what stands below it: a total for certain, one if something else says so, or perhaps one. */
type Guess = 'total' | 'likely' | 'maybe'

/**
 * Rows that sum up others without saying so: a group's name (一、产业发展) with the sums of its rows, the county above its
 * townships. Adding up is no proof, as two equal rows show: a row is a total where something else says so too, its numeral, the
 * name or place that it lacks, or the form's stated total. What only adds up is asked about.
 */
export function markGroupTotals(
  block: Block,
  columns: readonly FormColumn[],
  answer?: 'TOTALS' | 'RECORDS',
): Grouped {
  const amounts = columns.filter(({ measure, use, sum }) => measure !== null && use !== 'rate' && sum !== 0n)
  const rows = recordsOf(block).map(({ row }) => row)
  const none = { block, asked: [] }
  if (amounts.length === 0 || rows.length < 2) return none
  const groups = new GroupTotals(rows, columns, amounts)
  const found = groups.find(statedIn(block, amounts))
  if (!found) return none
  const asked = answer === undefined ? found.asked : []
  const more = answer === 'TOTALS' ? found.asked : []
  const totals = new Set([...found.totals, ...more, ...countyOfLand(groups.signs, columns, amounts)].map((at) => rows[at]!)) // prettier-ignore
  if (totals.size === 0) return { block, asked: asked.map((at) => rows[at]!) }
  const body = block.body.map((each): BodyRow =>
    each.kind === 'record' && totals.has(each.row)
      ? { kind: 'total', row: each.row, word: wordOf(each.row), untold: true }
      : each,
  )
  return { block: { ...block, body }, asked: asked.map((at) => rows[at]!) }
}

const wordOf = (row: SourceRow) => textsOf(row).find((text) => BELOW.test(text)) ?? textsOf(row)[0] ?? ''

/** A county's land above that of some of its townships, which need not come to it: known by its code, or called 全县. */
function countyOfLand(
  signs: RowSigns,
  columns: readonly FormColumn[],
  amounts: readonly FormColumn[],
): number[] {
  if (amounts.some(({ measure }) => measure !== 'landArea')) return []
  const code = columns.find(({ meaning }) => meaning === 'divisionCode')
  const named = columns.some(({ meaning }) => meaning === 'name')
  if (!code) return named ? [] : signs.rows.flatMap((_, at) => (signs.isOfAll(at) ? [at] : []))
  const codes = signs.rows.map(
    ({ cells }) => /^(\d{6})(?:0{3}|0{6})?$/.exec(cells[code.at]?.text.trim() ?? '')?.[1],
  )
  const others = signs.rows.map(({ cells }) => cells[code.at]?.text.trim() ?? '')
  return codes.flatMap((own, at) => own !== undefined && signs.isCounty(at) && others.some((other, row) => row !== at && other.startsWith(own)) ? [at] : []) // prettier-ignore
}

/** What the form's only total, above or below all rows, states of each column of amounts. */
function statedIn({ body }: Block, amounts: readonly FormColumn[]): (bigint | null)[] | null {
  const told = body.filter(({ kind }) => kind !== 'note')
  const totals = told.filter((each) => each.kind === 'total')
  const [only] = totals
  if (totals.length !== 1 || /小计/.test(only!.word) || (told[0] !== only && told.at(-1) !== only))
    return null
  const stated = amounts.map(({ at, measure, unit }) => amountIn(only!.row.cells[at], measure!, unit))
  return stated.some((value) => value !== null) ? stated : null
}

class GroupTotals {
  readonly signs: RowSigns
  readonly #values: (bigint | null)[][]
  /** What the rows from each on come to in each column, without those that sum up others; and how many they are. */
  readonly #sums: bigint[][]
  readonly #filled: number[][]
  readonly #count: number[]
  readonly #villages: number[]
  readonly #guesses = new Map<number, { guess: Guess; end: number; kind: string }>()

  constructor(
    rows: readonly SourceRow[],
    columns: readonly FormColumn[],
    readonly amounts: readonly FormColumn[],
  ) {
    this.signs = new RowSigns(rows, columns)
    this.#values = amounts.map(({ values }) => values)
    this.#sums = amounts.map(() => Array<bigint>(rows.length + 1).fill(0n))
    this.#filled = Array.from({ length: this.signs.width }, () => Array<number>(rows.length + 1).fill(0))
    this.#count = Array<number>(rows.length + 1).fill(0)
    this.#villages = Array<number>(rows.length + 1).fill(0)
  }

  /** The rows that are totals, and those that may be; null where the form's own total says that all rows count. */
  find(stated: (bigint | null)[] | null): { totals: number[]; asked: number[] } | null {
    const { rows } = this.signs
    const next = new Map<string, number>()
    // From below: a group of groups is known once they are.
    for (let at = rows.length - 1; at >= 0; at--) {
      const kind = this.signs.kindOf(at)
      if (kind !== null) {
        this.#guess(at, kind, next)
        next.set(kind, at)
      }
      this.#count[at] = this.#count[at + 1]! + (this.#isSum(at) ? 0 : 1)
      this.#villages[at] = this.#villages[at + 1]! + (!this.#isSum(at) && this.signs.isVillage(at) ? 1 : 0)
      this.#values.forEach((values, column) => (this.#sums[column]![at] = this.#sums[column]![at + 1]! + (this.#isSum(at) ? 0n : (values[at] ?? 0n)))) // prettier-ignore
      this.#filled.forEach((filled, column) => (filled[at] = filled[at + 1]! + (!this.#isSum(at) && this.signs.isFilled(column, at) ? 1 : 0))) // prettier-ignore
    }
    this.#guessOfAll()
    return this.#settle(stated)
  }

  #isSum = (at: number) => ['total', 'likely'].includes(this.#guesses.get(at)?.guess ?? '')

  #guess(at: number, kind: string, next: ReadonlyMap<string, number>) {
    // A group ends where the next of its kind begins; where one of another kind does; or with the list.
    const last = next.get(kind) ?? this.signs.rows.length
    const ends = new Set([...[...next.values()].filter((end) => end <= last), last])
    for (const end of ends) {
      const summed = this.#count[at + 1]! - this.#count[end]!
      if (summed === 0 || !this.#addsUp(at, end)) continue
      const sure = this.#saysSo(at, end, summed, kind)
      if (summed === 1 && !sure) continue
      const guess = !sure ? 'maybe' : summed === 1 ? 'likely' : 'total'
      this.#guesses.set(at, { guess, end, kind })
      return
    }
  }

  #addsUp(at: number, end: number): boolean {
    let filled = 0
    const adds = this.#values.every((values, column) => {
      const own = values[at] ?? null
      if (own !== null && own !== 0n) filled++
      return own === null || own === this.#sums[column]![at + 1]! - this.#sums[column]![end]!
    })
    return adds && filled > 0
  }

  /** Whether a row says by itself, beside its amounts, that it heads those up to `end`. */
  #saysSo(at: number, end: number, summed: number, kind: string): boolean {
    const lacks = this.#filled.some((filled, column) => !this.signs.isFilled(column, at) && summed === filled[at + 1]! - filled[end]!) // prettier-ignore
    const ofVillages = kind === 'township' && summed === this.#villages[at + 1]! - this.#villages[end]!
    return (
      lacks ||
      ofVillages ||
      this.signs.isNumeral(at) ||
      this.signs.countOf(at) === summed ||
      (at === 0 && kind === 'county') ||
      this.signs.isOfAll(at)
    )
  }

  /** The first or the last row, or one that names nothing, may be the total of all others. */
  #guessOfAll() {
    const { rows } = this.signs
    const own = rows.flatMap((_, at) => (this.#isSum(at) ? [] : [at]))
    if (own.length < 3 || this.signs.allCounted) return
    const nameless = own.filter((at) => this.#filled.length > 0 && this.#filled.every((_, column) => !this.signs.isFilled(column, at))) // prettier-ignore
    for (const at of new Set([own[0]!, own.at(-1)!, ...nameless])) {
      if (this.#guesses.has(at) || !this.#isAllOthers(at)) continue
      // What has a name and a place of its own is a record.
      if (this.#filled.length > 1 && this.#filled.every((filled, column) => this.signs.isFilled(column, at) || filled[0] === 0)) continue // prettier-ignore
      const lacks = this.#filled.some((filled, column) => !this.signs.isFilled(column, at) && filled[0] === own.length - 1) // prettier-ignore
      this.#guesses.set(at, {
        guess: lacks || this.signs.isOfAll(at) ? 'total' : 'maybe',
        end: rows.length,
        kind: 'all',
      })
      return
    }
  }

  #isAllOthers(at: number): boolean {
    const said = this.#values.map((values, column) => [values[at] ?? 0n, this.#sums[column]![0]!] as const)
    return said.some(([own]) => own !== 0n) && said.every(([own, all]) => own * 2n === all)
  }

  /** What the form's own total settles, and what rows of the same kind do. */
  #settle(stated: (bigint | null)[] | null): { totals: number[]; asked: number[] } | null {
    const of = (...guesses: Guess[]) => [...this.#guesses].flatMap(([at, { guess }]) => (guesses.includes(guess) ? [at] : [])) // prettier-ignore
    const fits = (without: readonly number[]) =>
      stated?.every((total, column) => total === null || total === this.#whole(column, without)) ?? false
    const [certain, likely, maybe] = [of('total'), of('likely'), of('maybe')]
    if (this.#guesses.size === 0) return { totals: [], asked: [] }
    if (fits([])) return null
    if (fits([...certain, ...likely])) return { totals: [...certain, ...likely], asked: [] }
    const all = [...certain, ...likely, ...maybe]
    if (maybe.length > 0 && fits(all)) return { totals: all, asked: [] }
    const kinds = new Set(certain.map((at) => this.#guesses.get(at)!.kind))
    const isBorneOut = (at: number) => kinds.has(this.#guesses.get(at)!.kind) || certain.some((head) => head < at && at < this.#guesses.get(head)!.end) // prettier-ignore
    return {
      totals: [...certain, ...likely.filter(isBorneOut)],
      asked: [...likely.filter((at) => !isBorneOut(at)), ...maybe],
    }
  }

  #whole(column: number, without: readonly number[]): bigint {
    const values = this.#values[column]!
    const left = without.reduce((sum, at) => sum + (values[at] ?? 0n), 0n)
    return this.amounts[column]!.sum - left
  }
}
