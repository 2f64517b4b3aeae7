import { InputError } from '../../values/problem.js'
import { microOf } from './micro.js'
import { RecordReader, type Draft } from './read-record.js'
import type { Section } from './table-section.js'
import type { SourceRow } from '../readers/source.js'

interface Sums { section: Section; document: unknown; shares: number; byTownship: Map<string, bigint> } // prettier-ignore

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
      this.#tables.push((table = { section, document: values.get('fund'), shares: 0, byTownship: new Map() }))
    const place = String((values.get('place') as string | null | undefined) ?? '')
    const township = TOWNSHIP.exec(place)?.[0] ?? place
    const amount = microOf((values.get('amount') as string | null | undefined) ?? '0') ?? 0n
    table.shares++
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
}

const isSummary = (summary: Sums, detail: Sums): boolean =>
  summary !== detail &&
  summary.document === detail.document &&
  summary.shares === summary.byTownship.size &&
  summary.shares > 1 &&
  detail.shares > summary.shares &&
  detail.byTownship.size === summary.byTownship.size &&
  [...summary.byTownship].every(([township, amount]) => detail.byTownship.get(township) === amount)
