import { enumeration } from '../graph/enumeration.js'
import { t } from '../values/title.js'

export const LandPhase = enumeration(
  'LandPhase',
  t('整治阶段', 'Before or after the consolidation'),
  {
    BEFORE: t('整治前', 'Before'),
    PLANNED: t('规划后', 'As planned'),
    AFTER: t('整治后', 'After'),
  },
  { ranked: true },
)
export type LandPhase = keyof typeof LandPhase
