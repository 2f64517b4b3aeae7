import type { Title } from '../values/title.js'
import type { ArgumentWord } from './column-kind.js'
import type { Class, Source } from './words.js'

export interface RootWord {
  name: string
  title: Title
  optional: boolean
  source: Source
  type: Class
  arguments: ArgumentWord[]
  /** Takes the filter of this concept as its argument `filter`, and applies it by itself. */
  filtered?: Class
  /** Rows that it looks through, however few it gives: more than a list's own. */
  looksThrough?: number
}
const roots = new Map<string, RootWord>()

/** A root field of its own, beside those that the concepts declare. */
export function read(root: RootWord) {
  roots.set(root.name, root)
}
export const allRoots = (): RootWord[] => [...roots.values()]
