import { sql } from 'kysely'
import { Day, Integer, Money, Name, Text, TextList } from '../graph/column-kind.js'
import { Choice } from '../graph/enumeration.js'
import { whenGiven } from '../graph/given.js'
import { Column, Concept, Id, Reference } from '../graph/words.js'
import { parseDocumentNumber } from '../values/document-number.js'
import { FundKind } from './fund-kind.js'
import { FundLevel } from './fund-level.js'
import { FundProgramme } from './fund-programme.js'
import { t } from '../values/title.js'

@Concept(t('资金', 'One fund document’s money'), {
  key: ['documentNumber'],
  list: 'funds',
  one: 'fund',
  // People write 文号 with any of the bracket forms; it is kept in one.
  oneOn: (fund, { documentNumber }) =>
    sql`${fund('document_number')} = ${whenGiven(documentNumber, (written) => {
      const parsed = parseDocumentNumber(String(written))
      return parsed.ok ? parsed.value : written
    })}`,
})
export class Fund {
  @Id()
  id: string
  @Column(Text, t('文号', 'Document number'))
  documentNumber: string
  @Column(Name, t('名称', 'Name'))
  name: string
  @Column(Choice(FundLevel), t('资金级次', 'Level'))
  level: FundLevel
  @Column(Choice(FundProgramme), t('专项', 'Programme'))
  programme: FundProgramme
  @Column(Integer, t('预算年度', 'Fiscal year'))
  fiscalYear: number
  @Column(Choice(FundKind), t('资金性质', 'Whether it was appropriated or carried over'), {
    preset: "'APPROPRIATED'",
  })
  kind: keyof typeof FundKind
  /** A document may lump money of several levels together. */
  @Column(TextList, t('同一笔中所含的其他级次', 'Further levels that the document lumps with it'), {
    optional: true,
  })
  furtherLevels: string[] | null
  @Column(Money, t('金额（元）', 'Amount, yuan'))
  amount: string
  @Column(Money, t('原金额（元）', 'Amount as first stated, yuan'), { preset: '0' })
  statedAmount: string
  /** The sums are kept by the operations that enter money, and held to the amount by constraints. */
  @Column(Money, t('已分配（元）', 'Allocated so far, yuan'), { preset: '0' })
  allocatedAmount: string
  @Column(Money, t('已退回（元）', 'Returned unallocated so far, yuan'), { preset: '0' })
  returnedAmount: string
  @Column(Money, t('已结转（元）', 'Carried over unallocated so far, yuan'), { preset: '0' })
  carriedOverAmount: string
  @Column(Day, t('下达（收到）日期', 'Received on'), { optional: true })
  receivedOn: string | null
  @Column(Text, t('上级文号', 'Document of the level above'), { optional: true })
  upstreamDocument: string | null
  @Column(Text, t('项目库编号', 'Number in the project pool'), { optional: true })
  poolNumber: string | null
  @Column(TextList, t('功能分类科目', 'Functional budget codes'), { optional: true })
  functionalCodes: string[] | null
  @Column(TextList, t('规定用途', 'Purposes that the document allows'), { optional: true })
  purposes: string[] | null
  @Column(Text, t('绩效目标', 'Performance target'), { optional: true })
  performanceTarget: string | null
  @Reference(Fund, t('结转自', 'Fund that it was carried over from'), {
    optional: true,
    inverse: ['carriedOverTo', t('结转至', 'Funds that it was carried over into')],
  })
  carriedFrom: Fund | null
}
