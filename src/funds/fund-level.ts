import { enumeration } from '../graph/enumeration.js'
import { t } from '../values/title.js'

export const FundLevel = enumeration(
  'FundLevel',
  t('资金级次', 'Level that the money comes from'),
  {
    CENTRAL: t('中央', 'Central'),
    PROVINCE: t('省级', 'Province'),
    CITY: t('市级', 'City'),
    COUNTY: t('县级', 'County'),
    TOWNSHIP: t('乡级', 'Township'),
    SOCIAL: t('社会资本', 'Social capital'),
    FARMERS: t('农民自筹（含投劳折资）', 'Farmers, their labour counted in money'),
  },
  { ranked: true },
)
export type FundLevel = keyof typeof FundLevel
