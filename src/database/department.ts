import { enumeration } from '../graph/enumeration.js'
import { t } from '../values/title.js'

export const Department = enumeration('Department', t('部门', 'Department'), {
  NATURAL_RESOURCES: t('自然资源', 'Natural resources'),
  AGRICULTURE: t('农业农村', 'Agriculture and rural affairs'),
  FORESTRY: t('林业', 'Forestry'),
  WATER: t('水务', 'Water'),
  ENVIRONMENT: t('生态环境', 'Environment'),
  FINANCE: t('财政', 'Finance'),
  TRANSPORT: t('交通', 'Transport'),
  HOUSING: t('住建', 'Housing'),
  POWER: t('电力', 'Power'),
  TELECOM: t('通讯', 'Telecom'),
  GAS: t('燃气', 'Gas'),
  OTHER: t('其他', 'Other'),
})
export type Department = keyof typeof Department
