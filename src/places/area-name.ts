import { normaliseText } from '../values/text.js'

/** What an area is called: its name, or its code. */
export interface AreaName { areaId: string; name: string; isCode: boolean } // prettier-ignore

/** What a text may call an area: its name, whole and without what all areas are called, and its code. */
export function namesOfArea(name: string, code: string): string[] {
  const whole = normaliseText(name)
  const own = whole.replace(/(?:全域)?(?:土地)?综合整治.*$/, '')
  return [...new Set([whole, ...(own.length >= 4 ? [own] : []), normaliseText(code)])].filter(Boolean)
}
