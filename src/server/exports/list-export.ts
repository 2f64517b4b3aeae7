import {
  getNamedType,
  GraphQLError,
  isNonNullType,
  parse,
  type DocumentNode,
  type GraphQLField,
} from 'graphql'
import type { Caller } from '../../database/caller.js'
import type { ColumnKind } from '../../graph/column-kind.js'
import { ROWS_MAX } from '../../graph/connection.js'
import { allRoots } from '../../graph/root-word.js'
import { allConcepts, type ConceptWords } from '../../graph/words.js'
import type { Language } from '../../values/message.js'
import { InputError } from '../../values/problem.js'
import { askAs } from '../ask-as.js'
import { conceptNamed } from '../people-fields.js'
import { getSchema } from '../schema.js'
import { defaultColumns, namedColumns, type ListColumn } from './list-column.js'
import type { Table } from './table.js'

/** What of a list is taken away. */
export interface ListChoice {
  list: string
  filter?: unknown
  orderBy?: unknown
  columns?: readonly string[] | undefined
  language: Language
}

const isList = (field: GraphQLField<unknown, unknown>) =>
  getNamedType(field.type).name.endsWith('Connection') && !field.args.some(({ type }) => isNonNullType(type))

/** The lists that can be taken away, by the name of their root field. */
export const listNames = (): string[] => {
  const declared = allConcepts().flatMap(({ options }) => options.list ?? [])
  const others = allRoots().flatMap(({ name, source }) => (source.kind === 'connection' ? [name] : []))
  return [...new Set([...declared, ...others])].sort()
}

interface Page {
  list: {
    nodes: Record<string, unknown>[]
    pageInfo: { hasNextPage: boolean; endCursor: string | null }
  }
}

/** A list as it is read page by page, in the rights of whoever asks: each page is a question like any client's. */
export class ListExport {
  private constructor(
    readonly concept: ConceptWords,
    readonly columns: readonly ListColumn[],
    private readonly choice: ListChoice,
    private readonly caller: Caller,
    private readonly field: GraphQLField<unknown, unknown>,
  ) {}

  static async of(caller: Caller, choice: ListChoice): Promise<ListExport> {
    const field = (await getSchema()).getQueryType()!.getFields()[choice.list]
    const concept =
      field && isList(field)
        ? conceptNamed(getNamedType(field.type).name.replace(/Connection$/, ''))
        : undefined
    if (!field || !concept) throw unknownList(choice.list)
    const columns = choice.columns
      ? namedColumns(concept, choice.columns)
      : defaultColumns(concept, caller.principal)
    return new ListExport(concept, columns, choice, caller, field)
  }

  /** The rows as the schema answers them, with these fields beside the columns. */
  async *rows(more = ''): AsyncGenerator<Record<string, unknown>> {
    const document = this.#document(more)
    const { filter, orderBy } = this.choice
    for (let after: string | null = null; ;) {
      const variables: Record<string, unknown> = { filter, orderBy, after, first: ROWS_MAX }
      const { list }: Page = await askAs<Page>(this.caller, document, variables).catch(tellMisfit)
      yield* list.nodes
      if (!list.pageInfo.hasNextPage) return
      after = list.pageInfo.endCursor
    }
  }

  #document(more: string): DocumentNode {
    const { name, args } = this.field
    const given = (arg: string) => args.find((each) => each.name === arg)
    const variables = ['filter', 'orderBy', 'after', 'first'].flatMap((arg) => given(arg) ?? [])
    return parse(`query Export(${variables.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ')}) {
      list: ${name}(${variables.map((arg) => `${arg.name}: $${arg.name}`).join(', ')}) {
        pageInfo { hasNextPage endCursor } nodes { ${selectionOf(this.columns.map(({ path }) => path))} ${more} } } }`)
  }

  /** The list as a table, its headings in the language that was asked for. */
  async table(): Promise<Table> {
    const { language } = this.choice
    const rows = this.rows()
    // What is wrong with the question is found before anything is sent.
    const first = await rows.next()
    const cells = this.columns.map(
      (column) => (row: Record<string, unknown>) => cellOf(column, row, language),
    )
    return {
      name: this.concept.title[language],
      columns: this.columns.map(({ heading, isNumber, isDate, path }) => ({
        title: heading[language],
        isNumber,
        isDate,
        ...(path.at(-1) === 'id' ? { width: 44 } : {}),
      })),
      rows: (async function* () {
        if (first.done) return
        yield cells.map((cell) => cell(first.value))
        for await (const row of rows) yield cells.map((cell) => cell(row))
      })(),
    }
  }

  /** The field that holds a shape. */
  get shape(): string {
    const found = [...this.concept.fields.values()].find(
      ({ source, type }) => source.kind === 'value' && (type as ColumnKind).name === 'GeoJSON',
    )
    if (found) return found.name
    throw new InputError('NO_GEOMETRY', {
      zh: `“${this.choice.list}”没有图形，请改取 .csv 或 .xlsx。`,
      en: `“${this.choice.list}” has no geometry. Ask for .csv or .xlsx.`,
    })
  }
}

/** The way to each column as one selection: area { code name } */
function selectionOf(paths: readonly (readonly string[])[]): string {
  const byHead = new Map<string, string[][]>()
  for (const [head, ...rest] of paths)
    byHead.set(head!, [...(byHead.get(head!) ?? []), ...(rest.length > 0 ? [rest] : [])])
  return [...byHead]
    .map(([head, rest]) => (rest.length > 0 ? `${head} { ${selectionOf(rest)} }` : head))
    .join(' ')
}

export function valueAt({ path }: ListColumn, row: Record<string, unknown>): unknown {
  let at: unknown = row
  for (const name of path) at = (at as Record<string, unknown> | null)?.[name] ?? null
  return at
}

const YES_NO = { true: { zh: '是', en: 'yes' }, false: { zh: '否', en: 'no' } } as const

function cellOf(column: ListColumn, row: Record<string, unknown>, language: Language): string | null {
  const value = valueAt(column, row)
  if (value === null) return null
  if (Array.isArray(value)) return value.join('、')
  if (typeof value === 'boolean') return YES_NO[`${value}`][language]
  return column.words?.[language][String(value)] ?? String(value)
}

/** A filter or an order that does not fit its type is reported as what the schema says of it. */
function tellMisfit(error: unknown): never {
  if (!(error instanceof GraphQLError) || error.extensions.code) throw error
  throw new InputError('BAD_FILTER', {
    zh: `filter 或 orderBy 与接口不符：${error.message}`,
    en: `The filter or the order does not fit the schema: ${error.message}`,
  })
}

const unknownList = (list: string) => {
  const names = listNames().join(', ')
  return new InputError('UNKNOWN_LIST', {
    zh: `没有清单“${list.slice(0, 80)}”，可导出：${names}。`,
    en: `No list is named “${list.slice(0, 80)}”. Lists: ${names}.`,
  })
}
