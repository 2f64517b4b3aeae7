import { enumeration } from '../graph/enumeration.js'

export const Department = enumeration('Department', '部门 Department', {
  NATURAL_RESOURCES: '自然资源 Natural resources',
  AGRICULTURE: '农业农村 Agriculture and rural affairs',
  FORESTRY: '林业 Forestry',
  WATER: '水务 Water',
  ENVIRONMENT: '生态环境 Environment',
  FINANCE: '财政 Finance',
  TRANSPORT: '交通 Transport',
  HOUSING: '住建 Housing',
  POWER: '电力 Power',
  TELECOM: '通讯 Telecom',
  GAS: '燃气 Gas',
  OTHER: '其他 Other',
})
export type Department = keyof typeof Department
