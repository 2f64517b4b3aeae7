import { Field, InputType } from 'type-graphql'
import { describe, t, type Title } from '../values/title.js'
import type { ColumnKind } from './column-kind.js'
import { CONTAINS_MAX } from './filter.js'
import { wordsOf, type ConceptWords, type FieldWord } from './words.js'

type InputClass = new () => object

const inputs = new Map<string, InputClass>()

/** An input type by its name, made when it is first asked for; it may be asked for while it is made. */
function input(name: string, title: Title, fill: (add: AddField, self: InputClass) => void): InputClass {
  const known = inputs.get(name)
  if (known) return known
  const made: InputClass = { [name]: class {} }[name]!
  inputs.set(name, made)
  InputType(name, { description: describe(title.zh, title.en) })(made)
  fill(
    (field, type, said) =>
      Field(type as never, {
        nullable: true,
        ...(said ? { description: describe(said.zh, said.en) } : {}),
      })(made.prototype, field),
    made,
  )
  return made
}
/** Adds a field; what means the same in every filter says nothing of itself: see LISTS. */
type AddField = (field: string, type: () => unknown, title?: Title) => void

/** How an enumeration is compared. */
const choiceFilter = (kind: ColumnKind): InputClass =>
  input(
    `${kind.name}Filter`,
    t(
      `与 \`${kind.name}\` 的值比较：等于、在其中、为空；各项同时成立`,
      `Comparisons with values of \`${kind.name}\`, which must all hold: equals, one of, is null`,
    ),
    (add) => {
      add('eq', kind.graphql)
      add('in', () => [kind.graphql()])
      add('isNull', () => Boolean)
    },
  )

/** How a field of one kind is compared; one input type a kind. */
const kindFilter = (kind: ColumnKind): InputClass =>
  input(
    `${kind.name}Filter`,
    t(
      `与 \`${kind.name}\` 的值比较，各项同时成立`,
      `Comparisons with values of \`${kind.name}\`, which must all hold`,
    ),
    (add) => {
      add('eq', kind.graphql, t('等于', 'Equals'))
      add('in', () => [kind.graphql()], t('在其中', 'One of'))
      add('isNull', () => Boolean, t('为空', 'Is null'))
      if (kind.ordered) {
        add('gt', kind.graphql, t('大于', 'Greater than'))
        add('gte', kind.graphql, t('不小于', 'At least'))
        add('lt', kind.graphql, t('小于', 'Less than'))
        add('lte', kind.graphql, t('不大于', 'At most'))
      }
      if (kind.text)
        add(
          'contains',
          kind.graphql,
          t(
            `包含文字，至多 ${CONTAINS_MAX} 个字符`,
            `Contains this text, at most ${CONTAINS_MAX} characters`,
          ),
        )
    },
  )

const idFilter = (): InputClass =>
  input('IDFilter', t('标识的比较，各项同时成立', 'Comparisons of ids, which must all hold'), (add) => {
    add('eq', () => String, t('等于', 'Equals'))
    add('in', () => [String], t('在其中', 'One of'))
  })

function filterable({ source, type }: FieldWord): boolean {
  if (source.kind === 'id') return true
  if (source.kind === 'value') return !(type as ColumnKind).opaque
  return (
    source.kind !== 'node' &&
    (!source.from || source.through !== undefined) &&
    wordsOf(type as never).table !== null
  )
}

/** What one of many, or all, or none of them must be. */
const listFilter = (concept: ConceptWords): InputClass =>
  input(
    `${concept.name}ListFilter`,
    t(`若干条的筛选：${concept.title.zh}`, `Conditions on many: ${concept.title.en}`),
    (add) => {
      const each = declareFilter(concept)
      add('some', () => each)
      add('every', () => each)
      add('none', () => each)
    },
  )

function filterOf({ source, type }: FieldWord): InputClass {
  if (source.kind === 'id') return idFilter()
  if (source.kind === 'value') {
    const kind = type as ColumnKind
    return kind.values ? choiceFilter(kind) : kindFilter(kind)
  }
  const target = wordsOf(type as never)
  return source.kind === 'one' ? declareFilter(target) : listFilter(target)
}

/** The filter input of a concept: its own fields, what it is joined to, and and/or/not. */
export const declareFilter = (concept: ConceptWords): InputClass =>
  input(
    `${concept.name}Filter`,
    t(`筛选：${concept.title.zh}`, `Filter: ${concept.title.en}`),
    (add, self) => {
      for (const field of concept.fields.values()) {
        if (!filterable(field)) continue
        const type = filterOf(field)
        add(field.name, () => type)
      }
      add('isNull', () => Boolean)
      add('and', () => [self])
      add('or', () => [self])
      add('not', () => self)
    },
  )
