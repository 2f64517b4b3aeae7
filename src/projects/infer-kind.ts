import { ProjectKind } from './project-kind.js'

/** Words by which a title tells its kind of work; the first that stands in it decides. */
const WORDS: readonly [RegExp, ProjectKind][] = [
  [/高标准农田/, 'HIGH_STANDARD_FARMLAND'],
  [/旱改水|旱地改水田/, 'DRY_TO_PADDY'],
  [/耕地质量|地力/, 'FARMLAND_QUALITY'],
  [/后备资源|土地开发/, 'RESERVE_LAND'],
  [/增减挂钩/, 'LINKAGE'],
  [/复垦|拆旧/, 'RECLAMATION'],
  [/灌溉|渠|山塘|水库|水利|泵站|排涝|堤/, 'IRRIGATION'],
  [/植树|绿化|造林|林相/, 'GREENING'],
  [/生态|湿地|水土保持/, 'ECOLOGICAL'],
  [/公路|道路|桥/, 'ROAD'],
  [/危房|危旧房|住房/, 'HOUSING'],
  [/电网|供电|电力/, 'POWER'],
  [/通信|通讯|宽带|基站/, 'TELECOM'],
  [/燃气|天然气/, 'GAS'],
  [/污水|垃圾|污染/, 'ENVIRONMENT'],
  [/人居环境|美丽乡村|厕所|村庄整治/, 'RURAL_HABITAT'],
  [/机耕道|田间/, 'FARMLAND_INFRASTRUCTURE'],
]
const OF_DEPARTMENT: Record<string, ProjectKind> = {
  TRANSPORT: 'ROAD',
  HOUSING: 'HOUSING',
  POWER: 'POWER',
  TELECOM: 'TELECOM',
  GAS: 'GAS',
}

/** The kind of work that a title names, for departments that do not say. */
export const inferKind = (title: string, department: string): ProjectKind =>
  WORDS.find(([words]) => words.test(title))?.[1] ?? OF_DEPARTMENT[department] ?? ProjectKind.OTHER
