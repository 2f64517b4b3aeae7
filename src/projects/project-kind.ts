import { enumeration } from '../graph/enumeration.js'
import { t } from '../values/title.js'

export const ProjectKind = enumeration('ProjectKind', t('项目类别', 'Kind of work'), {
  HIGH_STANDARD_FARMLAND: t('高标准农田', 'High-standard farmland'),
  DRY_TO_PADDY: t('旱地改水田', 'Dry land to paddy'),
  FARMLAND_QUALITY: t('耕地质量提升', 'Farmland quality improvement'),
  RESERVE_LAND: t('宜耕后备资源开发', 'Reserve land development'),
  FARMLAND_INFRASTRUCTURE: t('农田基础设施', 'Farmland infrastructure'),
  RECLAMATION: t('建设用地复垦', 'Reclamation'),
  LINKAGE: t('城乡建设用地增减挂钩', 'Construction land linkage'),
  IRRIGATION: t('农田水利', 'Irrigation works'),
  GREENING: t('绿化造林', 'Greening'),
  ECOLOGICAL: t('生态修复', 'Ecological restoration'),
  RURAL_HABITAT: t('农村人居环境', 'Rural habitat'),
  ROAD: t('农村公路', 'Rural roads'),
  HOUSING: t('危旧房改造', 'Dilapidated housing'),
  POWER: t('电力', 'Power'),
  TELECOM: t('通讯', 'Telecom'),
  GAS: t('燃气', 'Gas'),
  ENVIRONMENT: t('环境治理', 'Pollution control'),
  OTHER: t('其他', 'Other'),
})
export type ProjectKind = keyof typeof ProjectKind
