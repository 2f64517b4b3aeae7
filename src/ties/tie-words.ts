import { enumeration } from '../graph/enumeration.js'
import { t } from '../values/title.js'

export const TieStatus = enumeration('TieStatus', t('归属状态', 'Status of a tie'), {
  TIED: t('已归属', 'Tied to an area'),
  OUTSIDE: t('在县域内、项目区外', 'In the county, in no area'),
  UNRESOLVED: t('待定', 'Unresolved'),
})
export type TieStatus = keyof typeof TieStatus

export const TieMethod = enumeration(
  'TieMethod',
  t('归属依据，强者在前', 'How it was tied, strongest first'),
  {
    MANUAL: t('人工认定', 'A reviewer’s decision'),
    DECLARED: t('申报代码', 'An area code in the record'),
    INHERITED: t('承继', 'From the project or the parent'),
    DIVISION: t('区划代码', 'A division code'),
    SPATIAL: t('空间位置', 'Where it lies'),
    PLACE_NAME: t('地名', 'Names of places in the text'),
  },
  { ranked: true },
)
export type TieMethod = keyof typeof TieMethod

export const TieReason = enumeration('TieReason', t('待定原因', 'Why it is unresolved'), {
  NO_EVIDENCE: t('没有地点', 'No place'),
  UNKNOWN_PLACE: t('地点不在区划名录', 'Unknown place'),
  TOO_COARSE: t('地点过粗', 'Place too coarse'),
  AMBIGUOUS: t('一名多地', 'Ambiguous place'),
  CONFLICT: t('证据矛盾', 'Evidence disagrees'),
  SPANS_AREAS: t('跨项目区', 'Spans areas'),
  POSSIBLE_DUPLICATE: t('疑似重复申报', 'Possibly reported twice'),
})
export type TieReason = keyof typeof TieReason
