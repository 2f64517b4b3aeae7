import { Field, ID, InputType } from 'type-graphql'
import { describe, t, type Title } from '../values/title.js'
import type { ColumnKind } from './column-kind.js'
import { wordsOf, type ColumnWord, type ConceptWords, type ReferenceWord } from './words.js'

type InputClass = new () => object

/** One part of a natural key, where a key that leads over another record is given by that one's own parts. */
export interface KeyPart {
  name: string
  title: Title
  column: ColumnWord
}

const capital = (name: string) => name[0]!.toUpperCase() + name.slice(1)

/** The parts of a concept's natural key, in the order in which the record writer takes them. */
export function keyParts(concept: ConceptWords): KeyPart[] {
  return (concept.options.key ?? []).flatMap((property) => {
    const reference = concept.references.get(property)
    if (reference)
      return keyParts(wordsOf(reference.target)).map(({ name, title, column }) => ({
        name: `${property}${capital(name)}`,
        title,
        column,
      }))
    const column = concept.columns.get(property)!
    return [{ name: property, title: column.title, column }]
  })
}

const add = (made: InputClass, name: string, title: Title, type: () => unknown, nullable: boolean) =>
  Field(type as never, { nullable, description: describe(title.zh, title.en) })(made.prototype, name)

const keys = new Map<ConceptWords, InputClass>()

/** How another record is named: by its global id, or by its natural key. */
function keyInput(concept: ConceptWords): InputClass {
  const known = keys.get(concept)
  if (known) return known
  const name = `${concept.name}Key`
  const made: InputClass = { [name]: class {} }[name]!
  keys.set(concept, made)
  InputType(name, {
    description: describe(
      `指明一个${concept.title.zh}：以标识，或以自然键`,
      `${concept.title.en}: named by its id, or by its natural key`,
    ),
  })(made)
  add(made, 'id', t('全局标识；或给出下列各项', 'Global id; or else all of the following'), () => ID, true)
  for (const { name: part, title, column } of keyParts(concept))
    add(made, part, title, column.kind.graphql, true)
  return made
}

const typeOf = (kind: ColumnKind) => (kind.list ? () => [kind.graphql()] : kind.graphql)

/** Whether a record cannot be known, or cannot stand, without this. */
export const isRequired = (word: ColumnWord | ReferenceWord): boolean => !word.optional

/**
 * The input by which one record of a concept is written, from the concept's words: its columns, and its references by key.
 * Of what is required only the key must be sent each time; what is left out stays as it was, and null clears.
 */
export function declareRecordInput(concept: ConceptWords): InputClass {
  const { record, key = [] } = concept.options
  const name = `${capital(record!)}Input`
  const made: InputClass = { [name]: class {} }[name]!
  InputType(name, {
    description: describe(
      `${concept.title.zh}：以自然键认定；未给的字段不变，\`null\` 为清空`,
      `${concept.title.en}: known by its natural key; what is left out stays, \`null\` clears`,
    ),
  })(made)
  add(
    made,
    'idempotencyKey',
    t('幂等键：同一请求重发时不变', 'Idempotency key: the same when the request is sent again'),
    () => String,
    false,
  )
  const isKey = (word: ColumnWord | ReferenceWord) => key.includes(word.property) && isRequired(word)
  for (const word of concept.references.values()) {
    const type = keyInput(wordsOf(word.target))
    add(made, word.property, word.title, () => type, !isKey(word))
  }
  for (const word of concept.columns.values())
    add(made, word.property, word.title, typeOf(word.kind), !isKey(word))
  return made
}
