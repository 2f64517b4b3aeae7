import type { StepKind } from '../areas/step-kind.js'
import { t, type Title } from '../values/title.js'
import type { Say } from './page-of.js'

/** What the last step that passed means to whoever lives there. */
const MEANING: Readonly<Record<StepKind, Title>> = {
  POTENTIAL_SURVEY: t('村里的土地已摸底，尚未立项', 'The land was surveyed; it is no project yet'),
  FIRST_REVIEW: t('县里正在审查，尚未立项', 'The county is reviewing it; it is no project yet'),
  LEADING_GROUP_REVIEW: t('县里已审议，尚未立项', 'The county has discussed it; it is no project yet'),
  AREA_CHOSEN: t(
    '已定为项目区，正在准备申报',
    'It was chosen as a project area; the application is prepared',
  ),
  COUNTY_REVIEW: t('正在准备申报', 'The application is prepared'),
  RECOMMENDATION: t('已向上级申报，等候批复', 'It was applied for; the reply is awaited'),
  CITY_APPROVAL: t('市里已批，等候省里批复', 'The city approved; the province’s reply is awaited'),
  PROVINCIAL_REPLY: t(
    '省里已批复，正在编制实施方案',
    'The province approved; the plan of the works is compiled',
  ),
  PLAN_SUBMITTED: t('实施方案已报送，正在论证', 'The plan of the works was submitted and is appraised'),
  CITY_APPRAISAL: t(
    '实施方案已经市里论证，等候省里审查',
    'The city appraised the plan; the province reviews it',
  ),
  PROVINCIAL_REVIEW: t('实施方案已获通过，尚未动工', 'The plan was approved; the works have not begun'),
  FILING: t('已备案，即将动工', 'It is filed; the works are about to begin'),
  IMPLEMENTATION: t('正在施工', 'The works are going on'),
  AREA_ACCEPTANCE: t('工程已完工并通过整体验收', 'The works are finished and accepted'),
  REWARDS: t('已验收，奖励已兑现', 'It is accepted, and the rewards were granted'),
  AFTERCARE: t('已验收，转入后期管护', 'It is accepted and handed over to aftercare'),
  CHANGE: t('实施方案有变更，正在重新报批', 'The plan was changed and is approved anew'),
  TERMINATION: t('项目已终止', 'The project was ended'),
}

/** How far an area has come, in plain words, and since when. */
export function stageInWords(step: string | null, since: string | null, say: Say): string {
  if (step === null || !Object.hasOwn(MEANING, step)) return say('尚未开始申报', 'Not applied for yet')
  const { zh, en } = MEANING[step as StepKind]
  return say(since ? `${zh}（${since}）` : zh, since ? `${en} (${since})` : en)
}
