import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { InputError } from '../../values/problem.js'
import { headerName } from './header-name.js'
import { CODES_FORM, COLUMN_FORM, MAPPING_FORM, type Codes, type Column, type Mapping } from './mapping.js'
import { plainColumns, plainMappings } from './plain-mapping.js'
import { targetOf } from '../records/target.js'
import { halvesOf, saidOf, type Said } from '../../values/message.js'

const SHIPPED = fileURLToPath(new URL('../../../src/intake/mappings/', import.meta.url))

/** What mappings share: columns by the name of their set, code lists by name. */
export interface Shared {
  columns: Readonly<Record<string, readonly z.input<typeof COLUMN_FORM>[]>>
  codes: Readonly<Record<string, Codes>>
}

/** The shipped mappings, those of the given folder, and one for every concept that no other covers. One's own go before the shipped. */
export async function loadMappings(folder?: string): Promise<readonly Mapping[]> {
  const { shared, shipped, plain, all } = await (product ??= readProduct().catch((error: unknown) => {
    product = undefined
    throw error
  }))
  if (folder === undefined) return all
  const own = await readFolder(folder, shared, 'own')
  return before(before(own, shipped), plain)
}

/** Mappings, and of others those that bear no name of theirs. */
const before = (first: readonly Mapping[], others: readonly Mapping[]) => [
  ...first,
  ...others.filter(({ id }) => !first.some((mapping) => mapping.id === id)),
]

/** What comes with the product, read once in a process: it stays as it was installed. */
let product: ReturnType<typeof readProduct> | undefined

async function readProduct() {
  const shared: Shared = {
    columns: await readForm(
      join(SHIPPED, 'shared', 'columns.json'),
      z.record(z.string(), z.array(COLUMN_FORM)),
    ),
    codes: await readForm(join(SHIPPED, 'shared', 'codes.json'), z.record(z.string(), CODES_FORM)),
  }
  const shipped = await readFolder(SHIPPED, shared, 'shipped')
  const plain = plainMappings().map((each) => finish(each, shared, 'plain'))
  return { shared, shipped, plain, all: before(shipped, plain) }
}

/** The mapping of a name. Throws InputError that lists the names there are. */
export function getMapping(mappings: readonly Mapping[], id: string): Mapping {
  const wanted = plural(id)
  const found = mappings.find((mapping) =>
    [mapping.id, ...mapping.aliases].some((name) => plural(name) === wanted),
  )
  if (found) return found
  const known = mappings.map((mapping) => mapping.id).join('、')
  throw new InputError('MAPPING_UNKNOWN', {
    zh: `没有名为“${id}”的映射。现有：${known}。`,
    en: `No mapping is named “${id}”. Mappings: ${known}.`,
  })
}

const plural = (id: string) => id.replace(/s$/, '')

async function readFolder(folder: string, shared: Shared, origin: Mapping['origin']): Promise<Mapping[]> {
  const names = await readdir(folder).catch(() => {
    throw new InputError('MAPPINGS_DIR', {
      zh: `读不到映射目录 ${folder}。请检查 QUANYU_MAPPINGS_DIR。`,
      en: `The folder of mappings ${folder} cannot be read. Check QUANYU_MAPPINGS_DIR.`,
    })
  })
  const files = names.filter((name) => name.endsWith('.json')).sort()
  return Promise.all(
    files.map(async (name) => finish(await readForm(join(folder, name), MAPPING_FORM), shared, origin, name)),
  )
}

async function readForm<T>(path: string, form: z.ZodType<T>): Promise<T> {
  const wrong = (what: Said) =>
    new InputError(
      'MAPPING_INVALID',
      saidOf(
        { zh: `映射文件 ${basename(path)} 有误`, en: `Mapping file ${basename(path)} is not valid` },
        what,
      ),
      path,
    )
  let json: unknown
  try {
    json = JSON.parse(await readFile(path, 'utf8'))
  } catch (error) {
    throw wrong((error as Error).message)
  }
  const parsed = form.safeParse(json)
  if (!parsed.success)
    throw wrong(
      parsed.error.issues.map(({ path: at, message }) => `${at.join('.') || path}: ${message}`).join('; '),
    )
  return parsed.data
}

function finish(
  written: z.input<typeof MAPPING_FORM>,
  shared: Shared,
  origin: Mapping['origin'],
  file = written.id,
): Mapping {
  const wrong = (what: Said) =>
    new InputError(
      'MAPPING_INVALID',
      saidOf({ zh: `映射 ${file} 有误`, en: `Mapping ${file} is not valid` }, what),
      file,
    )
  const setOf = (name: string) =>
    shared.columns[name] ??
    fail(wrong({ zh: `没有名为 ${name} 的列组`, en: `no group of columns is named ${name}` }))
  const { use, ...form } = MAPPING_FORM.parse(written)
  const unknown = unknownProperties(form)
  if (unknown.length > 0)
    throw wrong({ zh: `没有这样的字段：${unknown.join('、')}`, en: `no such fields: ${unknown.join(', ')}` })
  const referred = Object.entries(form.references).flatMap(([property, { kind }]) =>
    setOf(kind).map((column) => ({
      ...column,
      field: [column.field].flat().map((part) => `${property}.${part}`),
    })),
  )
  const all = [...form.columns, ...use.flatMap(setOf), ...referred, ...ownOf(form, origin)].map((column) =>
    COLUMN_FORM.parse(column),
  )
  const columns = mergeColumns(all).map((column): Column => {
    const { field, fromTitle, codes, ...rest } = column
    const list =
      typeof codes === 'string' ? (shared.codes[codes] ?? fail(wrong(`没有名为 ${codes} 的代码表`))) : codes
    if ((column.type === 'code') !== (list !== undefined))
      throw wrong(`列 ${column.headers[0]} 的代码表与类型不符`)
    return {
      ...rest,
      fields: [field].flat(),
      ...(list ? { codes: list } : {}),
      ...(fromTitle === undefined ? {} : { fromTitle: new RegExp(fromTitle, 'u') }),
    }
  })
  return {
    ...form,
    title: halvesOf(form.title),
    key: halvesOf(form.key),
    ignored: form.ignored.map(({ headers, reason }) => ({ headers, reason: halvesOf(reason) })),
    columns,
    origin,
  }
}

/** What a mapping fills that its target, its details or its references do not have. */
function unknownProperties(form: Omit<z.infer<typeof MAPPING_FORM>, 'use'>): string[] {
  const target = targetOf(form.target)
  const own = [
    ...form.columns.flatMap(({ field }) => field),
    ...Object.keys(form.references),
    ...Object.keys(form.constants),
    ...(form.geometry ? [form.geometry.field] : []),
  ]
  return own.filter((field) => {
    const [head, part] = field.split('.') as [string, string | undefined]
    if (part === undefined) return !target.properties.has(head)
    const detail = form.details[head]
    return detail ? !targetOf(detail.concept).properties.has(part) : form.references[head] === undefined
  })
}

/** The properties of the concepts that a row writes are headers too, after those that the mapping names. */
function ownOf(
  { target, details, constants, references }: Omit<z.infer<typeof MAPPING_FORM>, 'use'>,
  origin: Mapping['origin'],
): z.input<typeof COLUMN_FORM>[] {
  const own =
    origin === 'plain'
      ? []
      : plainColumns(target).filter(({ field }) => !(field in constants) && !(field in references))
  const detailed = Object.entries(details).flatMap(
    ([name, { concept, constants: fixed, plain: asHeaders }]) =>
      asHeaders
        ? plainColumns(concept)
            .filter(({ field }) => !(field in fixed))
            .map((column) => ({
              ...column,
              field: `${name}.${column.field}`,
              headers: column.headers.filter(isTelling),
            }))
        : [],
  )
  return [...own, ...detailed].map((column) => ({ ...column, required: false }))
}

/** A bare `kind` or `name` beside a project's own columns could be anything's. */
const isTelling = (header: string) => !/^[a-z]+$/i.test(header)

/** A column that stands twice is one, with the headers of both: a mapping adds its own words to a set's. A header means one thing; the first counts. */
function mergeColumns(columns: z.infer<typeof COLUMN_FORM>[]): z.infer<typeof COLUMN_FORM>[] {
  const merged = new Map<string, z.infer<typeof COLUMN_FORM>>()
  const taken = new Set<string>()
  for (const column of columns) {
    const headers = column.headers.filter((header) => !taken.has(headerName(header)))
    headers.forEach((header) => taken.add(headerName(header)))
    if (headers.length === 0) continue
    const name = column.join || column.unit ? `${String(column.field)} ${headers[0]}` : String(column.field)
    const known = merged.get(name)
    merged.set(name, known ? { ...known, headers: [...known.headers, ...headers] } : { ...column, headers })
  }
  return [...merged.values()]
}

function fail(error: Error): never {
  throw error
}
