import { enumeration } from '../../graph/enumeration.js'
import { t } from '../../values/title.js'

export const QuotaKind = enumeration('QuotaKind', t('指标种类', 'Kind of quota'), {
  NEW_CULTIVATED_LAND: t('新增耕地指标', 'New cultivated land'),
  DRY_TO_PADDY: t('旱改水指标', 'Dry land to paddy'),
  CONSTRUCTION_LAND_LINKAGE: t('增减挂钩节余指标', 'Construction land linkage'),
  NEW_CONSTRUCTION_LAND: t('奖励的新增建设用地计划指标', 'Awarded quota for new construction land'),
})
export type QuotaKind = keyof typeof QuotaKind
