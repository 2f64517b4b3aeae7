import { asMessage, type Said } from '../../values/message.js'
import { InputError } from '../../values/problem.js'
import type { SourceRow } from '../readers/source.js'
import type { OpenedBlock } from '../forms/records/open-block.js'
import { recordedMoney } from '../forms/meaning/choose-amounts.js'
import type { Question } from '../forms/questions/question.js'
import { microOf, toldMicro } from './micro.js'
import { RecordReader, type Draft } from './read-record.js'
import type { Section } from './table-section.js'

type ByWord = Map<string, bigint>
/** What a table says by township: of whom how much. */
interface ByTownship { sheet: string | null; title: string; byTownship: ByWord; rows: number } // prettier-ignore
interface Sums extends ByTownship { section: Section; document: unknown; narrow: number; sum: bigint; /** The same by the words of each of its columns. */ byColumn: Map<number, ByWord> } // prettier-ignore
/** A sheet that says again by township, or by kind, what another says in detail; `differs` where it says otherwise of one. */
export interface Summary { sheet: string; detail: string; sum: bigint; differs?: { word: string; says: bigint; detail: bigint } } // prettier-ignore

const TOWNSHIP = /^.*?(?:乡|镇|街道|林场|农场|垦殖场)/u
const townshipOf = (place: string): string => TOWNSHIP.exec(place)?.[0] ?? place
const SUMS_UP = /汇总|总表/
const AMOUNT_OF: Readonly<Record<string, string>> = { allocations: 'amount', projects: 'budget' }

/** What the tables of a file's sheets come to by township: one that only sums up another would be given twice. */
export class SheetSums {
  #tables: Sums[] = []
  #reader = new RecordReader()

  constructor(readonly byWords = false) {}

  take(section: Section, row: SourceRow) {
    if (section.recognised.mapping.target in AMOUNT_OF) this.#add(this.#reader.take(section, row))
  }

  #add(draft: Draft | null) {
    if (!draft) return
    const { section, values } = draft
    const { title, mapping } = section.recognised
    const { sheet } = section
    let table = this.#tables.find((each) => each.section === section)
    if (!table) {
      table = { sheet, title, section, document: values.get('fund'), rows: 0, narrow: 0, sum: 0n, byTownship: new Map(), byColumn: new Map() } // prettier-ignore
      this.#tables.push(table)
    }
    const place = String((values.get('place') as string | null | undefined) ?? '')
    const township = townshipOf(place)
    const amount = microOf((values.get(AMOUNT_OF[mapping.target]!) as string | null | undefined) ?? '0') ?? 0n
    table.rows++
    table.sum += amount
    if (place !== township) table.narrow++
    addTo(table.byTownship, township, amount)
    for (const [at, { text }] of this.byWords ? draft.source.cells.entries() : []) {
      const column = table.byColumn.get(at) ?? new Map<string, bigint>()
      table.byColumn.set(at, addTo(column, text.trim(), amount))
    }
  }

  #shares = () => this.#tables.filter(({ section: { form, recognised } }) => form && recognised.mapping.target === 'allocations') // prettier-ignore

  /** The sheets of shares that say by township what the rows of another come to; they are left out of what is compared after. */
  summaries(file: string, path: string): Summary[] {
    this.#add(this.#reader.finish())
    const shares = this.#shares()
    return shares.flatMap((summary): Summary[] => {
      for (const detail of shares) {
        if (summary === detail || summary.document !== detail.document) continue
        const differs = differing(summary, detail)
        const finer = detail.rows > summary.rows || detail.narrow > summary.narrow
        if (differs === null || (!finer && !callsItself(summary, detail))) continue
        if (summary.sheet === null || summary.sheet === detail.sheet) throw sumsUpBeside(summary, detail, file, path) // prettier-ignore
        this.#tables = this.#tables.filter((each) => each !== summary)
        return [{ sheet: summary.sheet, detail: nameOf(detail), sum: summary.sum, ...(differs ? { differs } : {}) }] // prettier-ignore
      }
      return []
    })
  }

  /** Whether a sheet that cannot be taken says by township, or by the words of a column, what the rows of another come to. */
  sumsUp(sheet: string, opened: readonly OpenedBlock[]): Summary | null {
    this.#add(this.#reader.finish())
    const found = opened.map((each) => {
      const ways = waysToSum(sheet, each).flatMap((summary) =>
        this.#tables.flatMap((detail) =>
          [detail.byTownship, ...detail.byColumn.values()].map((byTownship) => ({
            summary,
            detail,
            differs: differing(summary, { ...detail, byTownship }, byTownship === detail.byTownship),
          })),
        ),
      )
      const way = ways.find(({ differs }) => differs === undefined) ?? ways.find(({ differs }) => differs !== null) // prettier-ignore
      if (!way) return null
      const { summary, detail, differs } = way
      return { sheet, detail: nameOf(detail), sum: sumOf(summary), ...(differs ? { differs } : {}) }
    })
    return found.length > 0 && found.every((each) => each !== null) ? found[0]! : null
  }

  /** Asks where two sheets give as much of one document and neither says which annex it is: perhaps one says the other again. */
  equalSheets(): Question | null {
    const shares = this.#shares()
    for (const [at, one] of shares.entries())
      for (const other of shares.slice(at + 1)) {
        const [first, second] = [one, other].map(({ section }) => ANNEX.exec(`${section.recognised.title}\n${section.sheet ?? ''}`)?.[1]) // prettier-ignore
        const apart = first !== undefined && second !== undefined && first !== second
        if (one.document !== other.document || one.sum !== other.sum || one.sum === 0n || apart) continue
        const named = [one, other].map((each) => `“${nameOf(each)}”`)
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

const nameOf = ({ sheet, title }: ByTownship): string => sheet ?? title.slice(0, 40)
const sumOf = ({ byTownship }: ByTownship): bigint => [...byTownship.values()].reduce((all, each) => all + each, 0n) // prettier-ignore
const callsItself = (summary: ByTownship, detail: ByTownship): boolean =>
  [summary, detail].map(({ sheet, title }) => SUMS_UP.test(`${sheet ?? ''}${title}`)).join() === 'true,false'

const addTo = (sums: ByWord, word: string, amount: bigint): ByWord => sums.set(word, (sums.get(word) ?? 0n) + amount) // prettier-ignore

/**
 * Of which township a table with a row a township says otherwise than another; null where it sums up nothing of it. One that calls
 * itself a summary may lack townships or have others.
 */
function differing(summary: ByTownship, detail: ByTownship, places = true): Summary['differs'] | null {
  const [says, of] = [summary.byTownship, detail.byTownship]
  const named = callsItself(summary, detail)
  const shared = [...says.keys()].filter((word) => of.has(word)).length
  const enough = named && places ? 1 : Math.max(says.size, of.size, named ? 1 : 2)
  if (summary.rows !== says.size || shared < enough) return null
  const word = [...new Set([...says.keys(), ...of.keys()])].find((each) => (says.get(each) ?? 0n) !== (of.get(each) ?? 0n)) // prettier-ignore
  if (word === undefined) return undefined
  return named ? { word, says: says.get(word) ?? 0n, detail: of.get(word) ?? 0n } : null
}

/** Each column of money of a table, by the townships that its rows name, and by the words of each column. */
function waysToSum(sheet: string, { text, columns, facts: { title } }: OpenedBlock): ByTownship[] {
  const rows = text.rows()
  const words = [
    ...(text.places.length > 0 ? [rows.map(({ place }) => townshipOf(place))] : []),
    ...columns.filter(({ measure }) => measure === null).map((column) => rows.map(({ row }) => text.text(row, column))), // prettier-ignore
  ]
  return recordedMoney(columns).flatMap(({ values }) =>
    words
      .filter((said) => said.every((word) => /\p{L}/u.test(word)))
      .map((said) => {
        const byTownship: ByWord = new Map()
        for (const { index } of rows) addTo(byTownship, said[index]!, values[index] ?? 0n)
        return { sheet, title, byTownship, rows: rows.length }
      }),
  )
}

const sumsUpBeside = (summary: ByTownship, detail: ByTownship, file: string, path: string) => {
  const [one, other] = [summary, detail].map(({ title }) => title)
  return new InputError(
    'SUMMARY_AND_DETAIL',
    {
      zh: `文件“${file}”未导入：“${one}”是“${other}”按乡镇的汇总，一并导入会把同一笔资金记两次。请删去汇总表，只报送明细表。`,
      en: `File “${file}” was not imported: “${one}” sums up “${other}” by township, so the same money would be given twice. Remove the summary and send the detail alone.`,
    },
    path,
  )
}

/** What the receipt tells of a summary that was left out. */
export function summarySaid({ sheet, detail, sum, differs }: Summary): Said {
  const yuan = toldMicro(sum)
  const { zh, en } = differs
    ? { zh: `与其不同（${differs.word}）`, en: `it differs (${differs.word})` }
    : { zh: '各项的数相同', en: 'its amounts are equal' }
  return asMessage({
    zh: `工作表“${sheet}”未导入：是“${detail}”的汇总，合计 ${yuan} 元，${zh}；已按明细导入。`,
    en: `Sheet “${sheet}” was not imported: it sums up “${detail}”, ${yuan} yuan in all, and ${en}. The detail was imported.`,
  })
}

/** Asks about a summary that says otherwise than its detail. */
export function summaryQuestion({ sheet, detail, differs }: Summary, both: boolean): Question {
  const { word, says, detail: of } = differs!
  return {
    key: 'sheets',
    text: {
      zh: `“${sheet}”像是“${detail}”的汇总，但${word}前者 ${toldMicro(says)} 元，后者 ${toldMicro(of)} 元：请核对改正后再报送；只按明细导入，请答 DETAIL${both ? '；若各是一笔资金，请答 BOTH' : ''}`,
      en: `“${sheet}” seems to sum up “${detail}”, but of ${word} the one says ${toldMicro(says)} yuan and the other ${toldMicro(of)}: correct it and send it again; to take the detail alone, answer DETAIL${both ? '; if each is money of its own, answer BOTH' : ''}`,
    },
    choices: both ? ['DETAIL', 'BOTH'] : ['DETAIL'],
  }
}
