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
    (field, title, type) =>
      Field(type as never, { nullable: true, description: describe(title.zh, title.en) })(
        made.prototype,
        field,
      ),
    made,
  )
  return made
}
type AddField = (field: string, title: Title, type: () => unknown) => void

/** How a field of one kind is compared; one input type a kind. */
const kindFilter = (kind: ColumnKind): InputClass =>
  input(`${kind.name}Filter`, t('比较，各项同时成立', 'Comparisons that must all hold'), (add) => {
    add('eq', t('等于', 'Equals'), kind.graphql)
    add('in', t('在其中', 'One of'), () => [kind.graphql()])
    add('isNull', t('为空', 'Is null'), () => Boolean)
    if (kind.ordered && !kind.values) {
      add('gt', t('大于', 'Greater than'), kind.graphql)
      add('gte', t('不小于', 'At least'), kind.graphql)
      add('lt', t('小于', 'Less than'), kind.graphql)
      add('lte', t('不大于', 'At most'), kind.graphql)
    }
    if (kind.text)
      add(
        'contains',
        t(`包含文字，至多 ${CONTAINS_MAX} 个字符`, `Contains this text, at most ${CONTAINS_MAX} characters`),
        kind.graphql,
      )
  })

const idFilter = (): InputClass =>
  input('IDFilter', t('标识的比较', 'Comparisons of ids'), (add) => {
    add('eq', t('等于', 'Equals'), () => String)
    add('in', t('在其中', 'One of'), () => [String])
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
    t(
      `${concept.title.zh}若干条的筛选，各项同时成立`,
      `Conditions on many, which must all hold: ${concept.title.en}`,
    ),
    (add) => {
      const each = declareFilter(concept)
      add('some', t('至少有一个符合', 'At least one is so'), () => each)
      add('every', t('全部符合；一个也没有时成立', 'All are so; holds where there are none'), () => each)
      add('none', t('没有一个符合', 'None is so'), () => each)
    },
  )

function filterOf({ source, type }: FieldWord): InputClass {
  if (source.kind === 'id') return idFilter()
  if (source.kind === 'value') return kindFilter(type as ColumnKind)
  const target = wordsOf(type as never)
  return source.kind === 'one' ? declareFilter(target) : listFilter(target)
}

/** The filter input of a concept: its own fields, what it is joined to, and and/or/not. */
export const declareFilter = (concept: ConceptWords): InputClass =>
  input(
    `${concept.name}Filter`,
    t(`${concept.title.zh}的筛选，各项同时成立`, `Conditions that must all hold: ${concept.title.en}`),
    (add, self) => {
      for (const field of concept.fields.values()) {
        if (!filterable(field)) continue
        const type = filterOf(field)
        add(field.name, field.title, () => type)
      }
      add('isNull', t('没有这一对象', 'There is no such thing'), () => Boolean)
      add('and', t('全部成立', 'All of these'), () => [self])
      add('or', t('任一成立', 'Any of these'), () => [self])
      add('not', t('不成立', 'None of this'), () => self)
    },
  )
