import { InputError } from '../values/problem.js'
import { allConcepts, type Class, type ConceptWords } from './words.js'

/** A thing that was written, handed to the compiler to be read: its class and its key. */
export class Handle {
  constructor(
    readonly target: Class,
    readonly id: string,
  ) {}
}

export const globalId = (type: string, id: string) => `${type}:${id}`

const form = /^([A-Z][A-Za-z]*):([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$/

/** The concept and the key that a global id names, or null when nothing can bear such an id. */
export function findNode(id: string): { concept: ConceptWords; id: string } | null {
  const parts = form.exec(id)
  const concept = parts && allConcepts().find(({ name, hasId }) => hasId && name === parts[1])
  return concept ? { concept, id: parts[2]! } : null
}

/** The key in a global id that must name a given type. Throws InputError that says what was found. */
export function getKey(id: string, type: string): string {
  const found = findNode(id)
  if (found?.concept.name === type) return found.id
  throw new InputError('BAD_ID', {
    zh: `“${id.slice(0, 80)}”不是 ${type} 的标识（应形如 ${type}:0190…）。`,
    en: `“${id.slice(0, 80)}” is not an id of ${type} (it looks like ${type}:0190…).`,
  })
}

/** The root field `node(id)`: whatever bears the id, to be read as it is asked. */
export function findHandle(id: string): Handle | null {
  const found = findNode(id)
  return found && new Handle(found.concept.target, found.id)
}
