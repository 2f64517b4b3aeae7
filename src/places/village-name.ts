import { normaliseText } from '../values/text.js'

/** What a village-level division is, by its name's ending. */
export type VillageKind = 'COMMITTEE' | 'COMMUNITY' | 'QUARTER'
export interface VillageName { code: string; stem: string; kind: VillageKind } // prettier-ignore

const VILLAGE_ENDING =
  /(村民委员会|村委会|社区居民委员会|社区居委会|居民委员会|居委会|虚拟社区|社区|虚拟生活区|生活区|村)$/

/** The name of a village-level division without its ending, and what it is by it. */
export function stemOfVillage(name: string): { stem: string; kind: VillageKind } {
  const plain = normaliseText(name)
  const ending = VILLAGE_ENDING.exec(plain)?.[1] ?? ''
  const stem = plain.slice(0, plain.length - ending.length)
  const kind = /社区|居/.test(ending) ? 'COMMUNITY' : /生活区/.test(ending) ? 'QUARTER' : 'COMMITTEE'
  return { stem: stem === '' ? plain : stem, kind }
}
