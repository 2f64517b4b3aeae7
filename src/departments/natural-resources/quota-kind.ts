import { enumeration } from '../../graph/enumeration.js'

export const QuotaKind = enumeration('QuotaKind', '指标种类 Kind of quota', {
  NEW_CULTIVATED_LAND: '新增耕地指标 New cultivated land',
  DRY_TO_PADDY: '旱改水指标 Dry land to paddy',
  CONSTRUCTION_LAND_LINKAGE: '增减挂钩节余指标 Construction land linkage',
  NEW_CONSTRUCTION_LAND: '奖励的新增建设用地计划指标 Awarded quota for new construction land',
})
export type QuotaKind = keyof typeof QuotaKind
