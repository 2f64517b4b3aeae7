import { enumeration } from '../graph/enumeration.js'
import { t } from '../values/title.js'

export const FundProgramme = enumeration('FundProgramme', t('专项', 'Programme'), {
  LAND_CONSOLIDATION: t('土地整治', 'Land consolidation'),
  RURAL_HABITAT: t('农村人居环境提升', 'Rural habitat'),
  RURAL_ROADS: t('农村公路建设', 'Rural roads'),
  FARMLAND_IRRIGATION: t('农田水利', 'Farmland irrigation'),
  DILAPIDATED_HOUSING: t('危旧房改造', 'Dilapidated housing'),
  PLAIN_GREENING: t('平原绿化', 'Plain greening'),
  POWER: t('电力', 'Power'),
  TELECOM: t('通讯', 'Telecom'),
  GAS: t('燃气', 'Gas'),
  HIGH_STANDARD_FARMLAND: t('高标准农田', 'High-standard farmland'),
  ECOLOGICAL_RESTORATION: t('生态修复', 'Ecological restoration'),
  RURAL_REVITALISATION: t('衔接推进乡村振兴', 'Rural revitalisation'),
  OTHER: t('其他', 'Other'),
})
export type FundProgramme = keyof typeof FundProgramme
