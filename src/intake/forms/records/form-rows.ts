import { createHash } from 'node:crypto'
import { normaliseText } from '../../../values/text.js'
import { joinPlace } from '../../tables/read-record.js'
import { plainText, textFor } from '../../tables/read-cell.js'
import type { SourceRow } from '../../readers/source.js'
import { recordsOf, type Block } from '../layout/block.js'
import type { FormColumn } from '../meaning/form-column.js'
import type { FormFacts } from '../meaning/title-facts.js'
import type { Meaning } from '../meaning/headings.js'

/** A row of a form in words: what it is about, where it lies, and the number that is made for it. */
export interface FormRow {
  /** Its place among the block's records, by which the columns keep their values. */
  index: number
  row: SourceRow
  more: SourceRow[]
  name: string
  place: string
  content: string
  /** Its own, or one that is made of what it says. */
  number: string
}

const AUTHORITY = /(?:人民政府|政府|街道办|财政所)$|(?<=村)(?:村?民?委员会|村?委会?)$/
const TOWNSHIP = /(?:乡|镇|街道)$/
const WITHIN_TOWNSHIP = /[乡镇]|街道|[县市]/
const PLACE = /(?:乡|镇|街道|村|社区|场|办事处|居委会|区划)$/
/** Columns whose texts are one place, from the widest to the narrowest. */
const PLACES: readonly Meaning[] = ['county', 'township', 'village', 'group', 'site']

export class FormText {
  readonly name: FormColumn | undefined
  /** Whether another column of the same heading names the rows as well, and otherwise. */
  readonly namedTwice: boolean
  readonly content: FormColumn | undefined
  readonly parcel: FormColumn | undefined
  readonly owner: FormColumn | undefined
  readonly places: FormColumn[]

  constructor(
    readonly block: Block,
    readonly columns: readonly FormColumn[],
    readonly facts: FormFacts,
    readonly scope: string,
  ) {
    const of = (meaning: Meaning) => columns.filter((column) => column.meaning === meaning && column.measure === null && this.#says(column)) // prettier-ignore
    // Of several own names (路线名称, 桥梁名称) the one that the title speaks of.
    // What a title is about stands last in it: 公路危桥改造 is of bridges.
    const titled = ({ name }: FormColumn) => facts.title.lastIndexOf(name.slice(0, 1))
    const names = of('name').sort((a, b) => Number(isProject(b)) - Number(isProject(a)) || titled(b) - titled(a)) // prettier-ignore
    const [first, ...others] = names.filter((column) => !this.#isProse(column))
    // 项目名称 | 项目名称: of two alike headings the one that tells more rows apart names the row, or that names places or projects.
    const alike = first ? [first, ...others.filter(({ text }) => text === first.text)] : []
    const texts = (column: FormColumn) => recordsOf(block).map(({ row }) => this.text(row, column))
    const score = (column: FormColumn) =>
      new Set(texts(column)).size + Number(this.#share(column, (text) => OWN_NAME.test(text)) > 0.5) / 2
    const best = Math.max(...alike.map(score))
    const [name, ...rivals] = alike.filter((column) => score(column) === best)
    this.name = name
    this.namedTwice = rivals.some((column) => texts(column).some((text, at) => text !== texts(name!)[at]))
    this.content = of('content')[0] ?? names.find((column) => this.#isProse(column))
    this.parcel = of('parcel')[0]
    this.owner = of('owner')[0] ?? of('recipient')[0]
    const places = PLACES.flatMap(of).filter((column, _, all) => {
      // One heading over a village and its kind: 前罗村 | 特色精品示范村.
      const first = all.find(({ text }) => text === column.text)!
      return first === column || !this.#areVillages(first)
    })
    const narrow = places.some(({ meaning }) => meaning !== 'county')
    // 白圩乡人民政府 | 前罗村: a township that receives it is where the village lies.
    const within = places.length > 0 && places.every(({ meaning }) => meaning === 'village' || meaning === 'group') // prettier-ignore
    const townships = within ? of('recipient').filter((column) => this.#areTownships(column)) : []
    const recipients = narrow
      ? []
      : of('recipient').filter((column) => this.name === undefined || this.#isPlaces(column))
    const owners = of('owner').filter((column) => this.#isPlaces(column))
    this.places =
      places.length + recipients.length === 0
        ? owners
        : [
            ...townships,
            ...(narrow ? places.filter(({ meaning }) => meaning !== 'county') : places),
            ...recipients,
          ]
  }

  /** Whether its rows say where they lie; the county itself, 区划名称 进贤县, is where all of its money goes. */
  get saysWhere(): boolean {
    return this.places.some((column) => this.#share(column, (text) => !/[县市区]$/.test(text)) > 0)
  }

  /** What a row says in a column; a text that spans columns is said in the first of them. */
  text(row: SourceRow, column: FormColumn | undefined): string {
    const cell = column && row.cells[column.at]
    if (!cell || cell.merged === 'left') return ''
    return plainText(textFor(cell, { type: 'text' })) ?? ''
  }

  rows(): FormRow[] {
    const seen = new Map<string, number>()
    const numbered = this.#numbers()
    const groups = this.#groups()
    let above = ''
    return recordsOf(this.block).map(({ row, more }, index) => {
      const name = this.#nameOf(row)
      const places = [row, ...more].map((each) => this.#placeOf(each, name, groups.get(each) ?? ''))
      const said = [...new Set(places.filter((each) => each !== ''))].join('、')
      // Saved as text, a merged place stands once: it is the next row's where that row's name says so too.
      const place = said === '' && above !== '' && name.includes(above) ? above : said
      above = said || above
      const content = [row, ...more].map((each) => this.text(each, this.content)).filter((text, at, all) => text !== '' && all.indexOf(text) === at).join('、') // prettier-ignore
      const own = this.name ? name : this.parcel ? `${place}${this.text(row, this.parcel)}` : name
      const digest = createHash('sha256')
        .update(JSON.stringify([this.scope, ...[own, place, content].map(normaliseText)]))
        .digest('hex')
        .slice(0, 16)
      const ordinal = (seen.get(digest) ?? 0) + 1
      seen.set(digest, ordinal)
      const made = `自编-${digestOf(this.scope)}-${digest}${ordinal === 1 ? '' : `-${ordinal}`}`
      return { index, row, more, name, place, content, number: numbered[index] ?? made }
    })
  }

  /** The township that a row stands under: of a line that names it, or sums its rows up. */
  #groups(): Map<SourceRow, string> {
    const groups = new Map<SourceRow, string>()
    const whole = townshipOf(this.facts.title, this.block.sheet)
    let group = whole
    const township = this.places.find(({ meaning }) => meaning === 'township')
    const heads = this.columns.find(({ meaning }) => meaning === 'township')
    const narrower = this.places.filter(({ meaning }) => meaning === 'village' || meaning === 'group')
    let above = ''
    for (const each of this.block.body) {
      if (each.kind === 'record') {
        // Saved as text, or typed without merging, a township stands once for the villages below it.
        const own = this.text(each.row, township)
        above = own || (narrower.some((column) => this.text(each.row, column) !== '') ? above : '')
        for (const row of [each.row, ...each.more])
          groups.set(row, own === '' && above !== '' ? above : group)
      } else if (each.kind !== 'part') {
        above = ''
        // 一 | 白圩乡 | 小计: a township may stand beside the word.
        const beside = this.text(each.row, heads)
        const word = (beside !== '' && PLACE.test(beside) ? beside : each.kind === 'total' ? each.word : each.text).replace(/^(?:[一二三四五六七八九十]+[、.．\s]|\d+[、.．\s]*|[(（].{1,3}[)）][、.．\s]*)\s*/, '').replace(/[(（][^()（）]{1,10}[)）][:：]?$/, '') // prettier-ignore
        if (PLACE.test(word) && word.length <= 12) group = word
        else if (each.kind === 'note') group = whole
      }
    }
    return groups
  }

  /**
   * The numbers of its projects, where every row has one of its own. A row that says again all that one before it says is that
   * project once more, and has its number too.
   */
  #numbers(): string[] {
    const column = this.columns.find(({ meaning }) => meaning === 'number')
    const rows = recordsOf(this.block).map(({ row }) => row)
    const numbers = rows.map((row) => this.text(row, column))
    // 1, 2, 3 are places in a list: the next document's list has them too.
    const places = numbers.every((number, at) => number === String(at + 1))
    if (places || numbers.includes('')) return []
    const said = this.columns.filter(({ meaning }) => meaning !== 'sequence')
    const firsts = new Map<string, SourceRow>()
    const isOwn = rows.every((row, at) => {
      const first = firsts.get(numbers[at]!)
      if (!first) firsts.set(numbers[at]!, row)
      return !first || said.every((each) => this.text(first, each) === this.text(row, each))
    })
    return isOwn ? numbers : []
  }

  /** A name may begin in a column left of its own, where it spans those between. */
  #nameOf(row: SourceRow): string {
    if (!this.name) return ''
    let at = this.name.at
    while (at > 0 && row.cells[at]?.merged === 'left') at--
    const name = plainText(textFor(row.cells[at] ?? { text: '', kind: 'empty' }, { type: 'text' })) ?? ''
    if (name !== '') return name
    // 设计监理费 in the column of townships: what the scheme costs besides its works is called so.
    const texts = [...this.places, ...(this.content ? [this.content] : [])].map((column) => this.text(row, column)) // prettier-ignore
    return texts.find((text) => text.length <= 20 && COST.test(text)) ?? ''
  }

  /** Where a row lies: in what its columns say, within the township that stands once for it and its neighbours. */
  #placeOf(row: SourceRow, name: string, group: string): string {
    const texts = this.places
      .map((column) => this.text(row, column).replace(AUTHORITY, ''))
      .filter((text) => text !== '' && text !== name && !/^[-–—/\\]+$/.test(text))
    const place = texts.reduce((wide, text) => (wide === '' ? text : joinPlace(wide, text)), '')
    if (place === '') return group
    return TOWNSHIP.test(group) && !WITHIN_TOWNSHIP.test(place) ? joinPlace(group, place) : place
  }

  /** Whether a column says anything: a name or place in words (示范村（个） only counts), a parcel by its number too. */
  #says(column: FormColumn): boolean {
    const says = column.meaning === 'parcel' ? /./ : /\p{L}/u
    return recordsOf(this.block).some(({ row }) => says.test(this.text(row, column)))
  }

  #share(column: FormColumn, is: (text: string) => boolean): number {
    const texts = recordsOf(this.block).map(({ row }) => this.text(row, column)).filter((text) => text !== '') // prettier-ignore
    return texts.length === 0 ? 0 : texts.filter(is).length / texts.length
  }

  /** Sentences say what is built, and are no names. */
  #isProse(column: FormColumn): boolean {
    return this.#share(column, (text) => /[。；]/.test(text) || text.length > 60) > 0.5
  }

  #areVillages = (column: FormColumn) => this.#share(column, (text) => /(?:村|社区)$/.test(text.replace(AUTHORITY, ''))) > 0.5 // prettier-ignore

  #areTownships = (column: FormColumn) => this.#share(column, (text) => TOWNSHIP.test(text.replace(AUTHORITY, ''))) > 0.5 // prettier-ignore

  #isPlaces(column: FormColumn): boolean {
    return (
      this.#share(column, (text) => PLACE.test(text.replace(AUTHORITY, '')) || /政府|街道办/.test(text)) > 0.5
    )
  }
}

/** The one township that a sheet is about, by its name or by how its title begins: 白圩乡2025年项目表. */
export const townshipOf = (title: string, sheet: string | null): string =>
  [sheet ?? '', title].flatMap((text) => ABOUT_TOWNSHIP.exec(text)?.[1] ?? [])[0] ?? ''
const ABOUT_TOWNSHIP = /^(?:\p{Script=Han}{1,4}[县市区])?(\p{Script=Han}{1,4}[乡镇])(?=$|\d{4}年)/u
const COST = /费用?$/
const OWN_NAME = /[乡镇村]|(?:项目|工程)$/
const isProject = ({ name }: FormColumn) => /项目|工程/.test(name)

/** What tells the records of one form from those of another. */
export const digestOf = (scope: string): string =>
  createHash('sha256').update(scope).digest('hex').slice(0, 8)
