import { Instant, Integer, Text } from '../graph/column-kind.js'
import { Choice, enumeration } from '../graph/enumeration.js'
import { Column, Concept, Id } from '../graph/words.js'
import { t } from '../values/title.js'

export const FiscalYearStepKind = enumeration(
  'FiscalYearStepKind',
  t('年度结账的环节', 'Step of closing a fiscal year'),
  {
    CLOSED: t('结账', 'Closed'),
    REOPENING_ASKED: t('申请重新开账', 'Reopening asked for'),
    REOPENING_DECLINED: t('不予开账，或撤回申请', 'Reopening declined, or withdrawn'),
    REOPENED: t('经另一人同意，重新开账', 'Reopened, with another person’s consent'),
  },
)
export type FiscalYearStepKind = keyof typeof FiscalYearStepKind

/** Who closed a fiscal year or opened it again, when and by which document. Never changed, only added to. */
@Concept(t('年度结账环节', 'Step of closing a fiscal year'), { key: [], list: 'fiscalYearSteps' })
export class FiscalYearStep {
  @Id()
  id: string
  @Column(Integer, t('年度', 'Fiscal year'))
  fiscalYear: number
  @Column(Integer, t('序号', 'Its place among the year’s steps'))
  ordinal: number
  @Column(Choice(FiscalYearStepKind), t('环节', 'Kind'))
  kind: FiscalYearStepKind
  @Column(Text, t('依据文号', 'Document'))
  documentNumber: string
  @Column(Text, t('理由', 'Reason'), { optional: true })
  reason: string | null
  @Column(Text, t('经办人', 'Who took it'))
  takenBy: string
  @Column(Instant, t('时间', 'When'))
  takenAt: string
}
