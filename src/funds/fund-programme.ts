import { enumeration } from '../graph/enumeration.js'

export const FundProgramme = enumeration('FundProgramme', '专项 Programme', {
  LAND_CONSOLIDATION: '土地整治 Land consolidation',
  RURAL_HABITAT: '农村人居环境提升 Rural habitat',
  RURAL_ROADS: '农村公路建设 Rural roads',
  FARMLAND_IRRIGATION: '农田水利 Farmland irrigation',
  DILAPIDATED_HOUSING: '危旧房改造 Dilapidated housing',
  PLAIN_GREENING: '平原绿化 Plain greening',
  POWER: '电力 Power',
  TELECOM: '通讯 Telecom',
  GAS: '燃气 Gas',
  HIGH_STANDARD_FARMLAND: '高标准农田 High-standard farmland',
  ECOLOGICAL_RESTORATION: '生态修复 Ecological restoration',
  RURAL_REVITALISATION: '衔接推进乡村振兴 Rural revitalisation',
  OTHER: '其他 Other',
})
export type FundProgramme = keyof typeof FundProgramme
