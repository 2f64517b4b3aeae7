import { enumeration } from '../graph/enumeration.js'

export const FindingState = enumeration('FindingState', '疑点状态 Where a finding stands', {
  OPEN: '待核实 Awaits an answer',
  EXPLAINED: '已说明 The department has explained it',
  RECTIFYING: '整改中 Being put right',
  CLOSED: '已办结 Closed by finance',
  REOPENED: '重新打开 Came back, or was opened again',
})
export type FindingState = keyof typeof FindingState

export const FindingStepKind = enumeration('FindingStepKind', '疑点环节种类 Kind of step', {
  FOUND: '首次发现 Found for the first time',
  CHANGED: '金额、程度或证据有变 Its amount, severity or evidence changed',
  WENT_AWAY: '已不成立 A run found it no more',
  CAME_BACK: '再次出现 A run found it again',
  EXPLAINED: '部门说明 The department explained it',
  RECTIFYING: '部门整改 The department puts it right',
  CLOSED: '财政办结 Finance closed it',
  REOPENED: '财政退回 Finance opened it again',
})
export type FindingStepKind = keyof typeof FindingStepKind

export const FindingDecision = enumeration('FindingDecision', '办结意见 Finance’s decision', {
  EXPLANATION_ACCEPTED: '说明成立 The explanation is accepted',
  RECTIFIED: '已整改 It has been put right',
  NO_FAULT: '经查无误 There was nothing wrong',
  TRANSFERRED: '移送处理 Handed on to another authority',
})
export type FindingDecision = keyof typeof FindingDecision
