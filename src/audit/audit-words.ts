import { enumeration } from '../graph/enumeration.js'
import { t } from '../values/title.js'

export const FindingState = enumeration(
  'FindingState',
  t('疑点状态', 'Where a finding stands'),
  {
    OPEN: t('待核实', 'Awaits an answer'),
    EXPLAINED: t('已说明', 'The department has explained it'),
    RECTIFYING: t('整改中', 'Being put right'),
    CLOSED: t('已办结', 'Closed'),
    REOPENED: t('重新打开', 'Came back, or was opened again'),
  },
  { ranked: true },
)
export type FindingState = keyof typeof FindingState

export const FindingStepKind = enumeration('FindingStepKind', t('疑点环节种类', 'Kind of step'), {
  FOUND: t('首次发现', 'Found for the first time'),
  CHANGED: t('金额、程度或证据有变', 'Its amount, severity or evidence changed'),
  WENT_AWAY: t('已不成立', 'A run found it no more'),
  CAME_BACK: t('再次出现', 'A run found it again'),
  REMINDED: t('逾期提醒', 'Reminded: the deadline has passed'),
  EXPLAINED: t('部门说明', 'The department explained it'),
  RECTIFYING: t('部门整改', 'The department puts it right'),
  CLOSING_ASKED: t('拟办结，待另一人同意', 'Closing asked for; another person must consent'),
  CLOSED: t('办结', 'Closed'),
  REOPENED: t('退回重办', 'Opened again'),
})
export type FindingStepKind = keyof typeof FindingStepKind

export const FindingDecision = enumeration('FindingDecision', t('办结意见', 'Finance’s decision'), {
  EXPLANATION_ACCEPTED: t('说明成立', 'The explanation is accepted'),
  RECTIFIED: t('已整改', 'It has been put right'),
  NO_FAULT: t('经查无误', 'There was nothing wrong'),
  TRANSFERRED: t('移送处理', 'Handed on to another authority'),
})
export type FindingDecision = keyof typeof FindingDecision
