import { COLON } from '../frame/language.js'
import { withGroups } from '../frame/yuan.js'

/** What was found, and of which project where the sentence does not name it. */
export const wordsOf = (found: { project: { name: string } | null; explanation: string }): string => {
  const { project, explanation } = found
  const of = project && !explanation.includes(project.name) ? `${project.name}${COLON}` : ''
  return `${of}${withGroups(explanation)}`
}
