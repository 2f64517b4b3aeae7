import { Field, InputType } from 'type-graphql'
import type { ColumnKind } from './column-kind.js'
import { CONTAINS_MAX } from './filter.js'
import { wordsOf, type ConceptWords, type FieldWord } from './words.js'

type InputClass = new () => object

const inputs = new Map<string, InputClass>()

/** An input type by its name, made when it is first asked for; it may be asked for while it is made. */
function input(name: string, title: string, fill: (add: AddField, self: InputClass) => void): InputClass {
  const known = inputs.get(name)
  if (known) return known
  const made: InputClass = { [name]: class {} }[name]!
  inputs.set(name, made)
  InputType(name, { description: title })(made)
  fill(
    (field, title, type) =>
      Field(type as never, { nullable: true, description: title })(made.prototype, field),
    made,
  )
  return made
}
type AddField = (field: string, title: string, type: () => unknown) => void

/** How a field of one kind is compared; one input type a kind. */
const kindFilter = (kind: ColumnKind): InputClass =>
  input(`${kind.name}Filter`, `${kind.name} 的比较，各项同时成立 Comparisons that must all hold`, (add) => {
    add('eq', '等于 Equals', kind.graphql)
    add('in', '在其中 One of', () => [kind.graphql()])
    add('isNull', '为空 Is null', () => Boolean)
    if (kind.ordered && !kind.values) {
      add('gt', '大于 Greater than', kind.graphql)
      add('gte', '不小于 At least', kind.graphql)
      add('lt', '小于 Less than', kind.graphql)
      add('lte', '不大于 At most', kind.graphql)
    }
    if (kind.text)
      add(
        'contains',
        `包含文字，至多 ${CONTAINS_MAX} 个字符 Contains this text, at most ${CONTAINS_MAX} characters`,
        kind.graphql,
      )
  })

const idFilter = (): InputClass =>
  input('IDFilter', '标识的比较 Comparisons of ids', (add) => {
    add('eq', '等于 Equals', () => String)
    add('in', '在其中 One of', () => [String])
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
    `${concept.title}：若干记录的筛选，各项同时成立 Conditions on many that must all hold`,
    (add) => {
      const each = declareFilter(concept)
      add('some', '至少有一个符合 At least one is so', () => each)
      add('every', '全部符合；一个也没有时成立 All are so; holds where there are none', () => each)
      add('none', '没有一个符合 None is so', () => each)
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
    `${concept.title}的筛选，各项同时成立 Conditions that must all hold`,
    (add, self) => {
      for (const field of concept.fields.values()) {
        if (!filterable(field)) continue
        const type = filterOf(field)
        add(field.name, field.title, () => type)
      }
      add('isNull', '没有这一对象 There is no such thing: of a field that may be null', () => Boolean)
      add('and', '全部成立 All of these', () => [self])
      add('or', '任一成立 Any of these', () => [self])
      add('not', '不成立 None of this', () => self)
    },
  )
