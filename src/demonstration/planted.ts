import { AREAS } from './planted/areas.js'
import { BOOKS } from './planted/books.js'
import { GROUND } from './planted/ground.js'
import { MONEY } from './planted/money.js'
import { PAYEES } from './planted/payees.js'
import { PROCUREMENT } from './planted/procurement.js'
import { PROJECTS } from './planted/projects.js'
import { REFUSED } from './planted/refused.js'
import { TWICE } from './planted/twice.js'
import type { Planted } from './planted/planted.js'

/**
 * Every violation of the demonstration, rule by rule: what is planted, and what an audit finds of it. What is not listed is
 * sound. Where the database keeps a violation out, the list says what refuses it. It is the one list that the generator
 * plants by and that the tests count by.
 */
export const PLANTED: readonly Planted[] = [
  ...GROUND,
  ...BOOKS,
  ...MONEY,
  ...PROJECTS,
  ...PROCUREMENT,
  ...PAYEES,
  ...TWICE,
  ...AREAS,
  ...REFUSED,
].sort((a, b) => 'TBUQ'.indexOf(a.rule[0]!) - 'TBUQ'.indexOf(b.rule[0]!) || a.rule.localeCompare(b.rule))
