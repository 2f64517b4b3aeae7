import type { Rule } from '../rule.js'
import T02 from './T02-project-without-money.js'

/** Every rule that a run evaluates, in the order of their ids; a new one adds its two lines. */
export const RULES: readonly Rule[] = [T02]
