import { wordsOf } from '../../graph/words.js'
import { nameIn, type Message } from '../../values/message.js'
import { targetOf } from '../records/target.js'
import type { Column, Mapping } from './mapping.js'

const HAN = /\p{Script=Han}/u

/** What a column of a form is called: in Chinese by its first heading, in English by the property that it fills. */
export function titleOfField({ target }: Mapping, { fields, headers }: Column): Message {
  const [field] = fields
  const english = headers.find((header) => !HAN.test(header)) ?? field!
  const own = propertyTitle(target, field!.split('.'))
  const en = own ? capital(nameIn(own).en) : asWords(english)
  return { zh: headers.find((header) => HAN.test(header)) ?? own?.zh ?? field!, en }
}

/** The title of a property, or that of the concept's that it refers to: village.township has none of its own. */
function propertyTitle(target: string, [first, second, ...more]: string[]): Message | undefined {
  const { concept } = targetOf(target)
  if (second === undefined) return (concept.columns.get(first!) ?? concept.references.get(first!))?.title
  const reference = concept.references.get(first!)
  return more.length === 0 && reference ? wordsOf(reference.target).columns.get(second)?.title : undefined
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
/** surveyed_on and project.externalId as words. */
const asWords = (name: string) =>
  capital(name.replace(/[._]/g, ' ').replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`))
