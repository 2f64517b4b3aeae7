import { enumeration } from '../graph/enumeration.js'

export const ProjectKind = enumeration('ProjectKind', '项目类别 Kind of work', {
  HIGH_STANDARD_FARMLAND: '高标准农田 High-standard farmland',
  DRY_TO_PADDY: '旱地改水田 Dry land to paddy',
  FARMLAND_QUALITY: '耕地质量提升 Farmland quality improvement',
  RESERVE_LAND: '宜耕后备资源开发 Reserve land development',
  FARMLAND_INFRASTRUCTURE: '农田基础设施 Farmland infrastructure',
  RECLAMATION: '建设用地复垦 Reclamation',
  LINKAGE: '城乡建设用地增减挂钩 Construction land linkage',
  IRRIGATION: '农田水利 Irrigation works',
  GREENING: '绿化造林 Greening',
  ECOLOGICAL: '生态修复 Ecological restoration',
  RURAL_HABITAT: '农村人居环境 Rural habitat',
  ROAD: '农村公路 Rural roads',
  HOUSING: '危旧房改造 Dilapidated housing',
  POWER: '电力 Power',
  TELECOM: '通讯 Telecom',
  GAS: '燃气 Gas',
  ENVIRONMENT: '环境治理 Pollution control',
  OTHER: '其他 Other',
})
export type ProjectKind = keyof typeof ProjectKind
