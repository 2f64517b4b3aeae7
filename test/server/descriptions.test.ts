import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { buildSchema, isSpecifiedScalarType, type GraphQLNamedType } from 'graphql'
import { expect, test } from 'vitest'

const EMITTED = fileURLToPath(new URL('../../schema/schema.graphql', import.meta.url))

interface Described {
  name: string
  description?: string | null | undefined
  deprecationReason?: string | null | undefined
  args?: readonly Described[]
}

/** All that is said of a thing and of what it holds: the path, and the words. */
function* saidOf(thing: Described, path: string): Generator<[path: string, words: string]> {
  for (const words of [thing.description, thing.deprecationReason]) if (words) yield [path, words]
  for (const arg of thing.args ?? []) yield* saidOf(arg, `${path}(${arg.name})`)
}
function* saidOfType(type: GraphQLNamedType): Generator<[path: string, words: string]> {
  yield* saidOf(type, type.name)
  const held: Described[] =
    'getFields' in type ? Object.values(type.getFields()) : 'getValues' in type ? [...type.getValues()] : []
  for (const one of held) yield* saidOf(one, `${type.name}.${one.name}`)
}

/** Names of things in Latin letters that Chinese uses as they are: formats, standards, codes and units. */
const CODES =
  /GB\/T [\d-]+|EPSG:\d+|SHA-256|RFC \d+|YYYY-MM-DD|GeoJSON|shapefile|UUID|SQL|Excel|CSV|Relay|\d kV/g
const NAMES = /`[^`]+`/g
const CHINESE = /[\p{Script=Han}\u3001-\u303f\uff00-\uffef]/u

/** What is wrong with the words of one description; null where they are a Chinese sentence and then an English one. */
function faultOf(words: string): string | null {
  const signs = [...words]
  const end = signs.findLastIndex((sign) => CHINESE.test(sign)) + 1
  const [chinese, english] = [signs.slice(0, end).join(''), signs.slice(end).join('')]
  if (!/[。？！]$/.test(chinese)) return 'the Chinese is no whole sentence'
  if (/[A-Za-z]/.test(chinese.replace(NAMES, '').replace(CODES, ''))) return 'Latin within the Chinese'
  if (!/^[A-Z`“]/.test(english) || !/[.?!]$/.test(english)) return 'the English is no whole sentence'
  return null
}

test('every description is a Chinese sentence and then an English one, and neither is within the other', async () => {
  const schema = buildSchema(await readFile(EMITTED, 'utf8'))
  const all = Object.values(schema.getTypeMap())
    .filter((type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type))
    .flatMap((type) => [...saidOfType(type)])
  expect(all.length).toBeGreaterThan(3000)
  expect(
    all.flatMap(([path, words]) => (faultOf(words) ? [`${path}: ${faultOf(words)}: ${words}`] : [])),
  ).toEqual([])
})

test.each([
  ['验收 Acceptance的一页 A page', 'the Chinese is no whole sentence'],
  ['验收 Acceptance。A page.', 'Latin within the Chinese'],
  ['验收 Acceptance', 'the Chinese is no whole sentence'],
  ['验收。acceptance.', 'the English is no whole sentence'],
  ['验收。Acceptance', 'the English is no whole sentence'],
  ['Acceptance.', 'the Chinese is no whole sentence'],
  ['等级，如四级公路。A grade, such as 四级公路.', 'the Chinese is no whole sentence'],
  ['文件的 SHA-256，见 `file`。SHA-256 of the `file`.', null],
])('%s: %s', (words, fault) => expect(faultOf(words)).toBe(fault))
