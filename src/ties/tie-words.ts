import { enumeration } from '../graph/enumeration.js'

export const TieStatus = enumeration('TieStatus', '归属状态 Status of a tie', {
  TIED: '已归属 Tied to an area',
  OUTSIDE: '在县域内、项目区外 In the county, in no area',
  UNRESOLVED: '待定 Unresolved, with a reason',
})
export type TieStatus = keyof typeof TieStatus

export const TieMethod = enumeration('TieMethod', '归属依据，强者在前 How it was tied, strongest first', {
  MANUAL: '人工认定 A reviewer’s decision',
  DECLARED: '申报代码 An area code in the record',
  INHERITED: '承继 From the project or the parent',
  DIVISION: '区划代码 A division code',
  SPATIAL: '空间位置 Where it lies',
  PLACE_NAME: '地名 Names of places in the text',
})
export type TieMethod = keyof typeof TieMethod

export const TieReason = enumeration('TieReason', '待定原因 Why it is unresolved', {
  NO_EVIDENCE: '没有地点 No place at all',
  UNKNOWN_PLACE: '地点不在区划名录 A place that no division bears',
  TOO_COARSE: '地点过粗 A township or the county, only a part of which lies in an area',
  AMBIGUOUS: '一名多地 A name that reads two ways',
  CONFLICT: '证据矛盾 Evidence that disagrees',
  SPANS_AREAS: '跨项目区 Two areas, or one area and ground outside',
  POSSIBLE_DUPLICATE: '疑似重复申报 Perhaps reported twice',
})
export type TieReason = keyof typeof TieReason
