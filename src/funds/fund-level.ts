import { enumeration } from '../graph/enumeration.js'

export const FundLevel = enumeration('FundLevel', '资金级次 Level that the money comes from', {
  CENTRAL: '中央 Central',
  PROVINCE: '省级 Province',
  CITY: '市级 City',
  COUNTY: '县级 County',
  TOWNSHIP: '乡级 Township',
  SOCIAL: '社会资本 Social capital',
  FARMERS: '农民自筹（含投劳折资） Farmers, their labour counted in money',
})
export type FundLevel = keyof typeof FundLevel
