import { sql } from 'kysely'
import { Day, Integer, Money, Text, TextList } from '../graph/column-kind.js'
import { Choice } from '../graph/enumeration.js'
import { whenGiven } from '../graph/given.js'
import { Column, Concept, Id } from '../graph/words.js'
import { parseDocumentNumber } from '../values/document-number.js'
import { FundLevel } from './fund-level.js'
import { FundProgramme } from './fund-programme.js'

@Concept('资金 One fund document’s money', {
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
  @Column(Text, '文号 Document number')
  documentNumber: string
  @Column(Text, '名称 Name')
  name: string
  @Column(Choice(FundLevel), '资金级次 Level')
  level: FundLevel
  @Column(Choice(FundProgramme), '专项 Programme')
  programme: FundProgramme
  @Column(Integer, '预算年度 Fiscal year')
  fiscalYear: number
  @Column(Money, '金额（元） Amount, yuan')
  amount: string
  /** Kept by the statement that writes allocations, and held to the amount by a constraint. */
  @Column(Money, '已分配（元） Allocated so far, yuan', { preset: '0' })
  allocatedAmount: string
  @Column(Day, '下达（收到）日期 Received on', { optional: true })
  receivedOn: string | null
  @Column(Text, '上级文号 Document of the level above', { optional: true })
  upstreamDocument: string | null
  @Column(Text, '项目库编号 Number in the project pool', { optional: true })
  poolNumber: string | null
  @Column(TextList, '功能分类科目 Functional budget codes', { optional: true })
  functionalCodes: string[] | null
  @Column(TextList, '规定用途 Purposes that the document allows', { optional: true })
  purposes: string[] | null
  @Column(Text, '绩效目标 Performance target', { optional: true })
  performanceTarget: string | null
}
