import { InputError } from '../../values/problem.js'
import type { Question } from '../forms/questions/question.js'
import { microOf } from './micro.js'
import { RecordReader, type Draft } from './read-record.js'
import type { Section } from './table-section.js'
import type { SourceRow } from '../readers/source.js'

interface Sums { section: Section; document: unknown; shares: number; narrow: number; sum: bigint; byTownship: Map<string, bigint> } // prettier-ignore

const TOWNSHIP = /^.*?(?:乡|镇|街道|林场|农场|垦殖场)/u

/** What the distributions of a file's sheets come to by township: one that only sums up another would be given twice. */
export class SheetSums {
  readonly #tables: Sums[] = []
  #reader = new RecordReader()

  take(section: Section, row: SourceRow) {
    if (section.form && section.recognised.mapping.target === 'allocations')
      this.#add(this.#reader.take(section, row))
  }

  #add(draft: Draft | null) {
    if (!draft) return
    const { section, values } = draft
    let table = this.#tables.find((each) => each.section === section)
    if (!table)
      this.#tables.push(
        (table = {
          section,
          document: values.get('fund'),
          shares: 0,
          narrow: 0,
          sum: 0n,
          byTownship: new Map(),
        }),
      )
    const place = String((values.get('place') as string | null | undefined) ?? '')
    const township = TOWNSHIP.exec(place)?.[0] ?? place
    const amount = microOf((values.get('amount') as string | null | undefined) ?? '0') ?? 0n
    table.shares++
    table.sum += amount
    if (place !== township) table.narrow++
    table.byTownship.set(township, (table.byTownship.get(township) ?? 0n) + amount)
  }

  /** Throws InputError where a table says by township what the rows of another come to. */
  refuseSummary(file: string, path: string) {
    this.#add(this.#reader.finish())
    for (const summary of this.#tables)
      for (const detail of this.#tables) {
        if (!isSummary(summary, detail)) continue
        const [one, other] = [summary, detail].map(({ section }) => section.sheet ?? section.recognised.title)
        throw new InputError(
          'SUMMARY_AND_DETAIL',
          {
            zh: `文件“${file}”未导入：“${one}”是“${other}”按乡镇的汇总（各乡镇的数相同），一并导入会把同一笔资金记两次。请删去汇总表，只报送明细表。`,
            en: `File “${file}” was not imported: “${one}” sums up “${other}” by township (their amounts are equal), so the same money would be given twice. Remove the summary and send the detail alone.`,
          },
          path,
        )
      }
  }

  /** Asks where two sheets give as much of one document and neither says which annex it is: perhaps one says the other again. */
  equalSheets(): Question | null {
    for (const [at, one] of this.#tables.entries())
      for (const other of this.#tables.slice(at + 1)) {
        const [first, second] = [one, other].map(({ section }) => ANNEX.exec(`${section.recognised.title}\n${section.sheet ?? ''}`)?.[1]) // prettier-ignore
        const apart = first !== undefined && second !== undefined && first !== second
        if (one.document !== other.document || one.sum !== other.sum || one.sum === 0n || apart) continue
        const named = [one, other].map(
          ({ section }) => `“${section.sheet ?? section.recognised.title.slice(0, 40)}”`,
        )
        return {
          key: 'sheets',
          text: {
            zh: `${named.join('与')}属同一文号，合计相同：若是同一笔资金的两种列法，请只留一张再报送；若各是一笔，请答 BOTH`,
            en: `${named.join(' and ')} are of one document and come to the same: if they say the same money in two ways, send one of them alone; if each is money of its own, answer BOTH`,
          },
          choices: ['BOTH'],
        }
      }
    return null
  }
}
const ANNEX = /附[件表]\s*([一二三四五六七八九十\d]+(?:[-－—.][\d一二三四五六七八九十]+)?)/

const isSummary = (summary: Sums, detail: Sums): boolean =>
  summary !== detail &&
  summary.document === detail.document &&
  summary.shares === summary.byTownship.size &&
  summary.shares > 1 &&
  (detail.shares > summary.shares || detail.narrow > summary.narrow) &&
  detail.byTownship.size === summary.byTownship.size &&
  [...summary.byTownship].every(([township, amount]) => detail.byTownship.get(township) === amount)
