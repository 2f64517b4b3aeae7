import { enumeration } from '../graph/enumeration.js'

export const LandPhase = enumeration('LandPhase', '整治阶段 Before or after the consolidation', {
  BEFORE: '整治前 Before',
  PLANNED: '规划后 As planned',
  AFTER: '整治后 After',
})
export type LandPhase = keyof typeof LandPhase
