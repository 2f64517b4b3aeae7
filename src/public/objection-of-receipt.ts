import { sql } from 'kysely'
import { ConsolidationArea } from '../areas/consolidation-area.js'
import { PublicNotice } from '../plan/workflow/public-notice.js'
import { Fund } from '../funds/fund.js'
import { Day, Text, YesNo } from '../graph/column-kind.js'
import { Choice } from '../graph/enumeration.js'
import { whenGiven } from '../graph/given.js'
import { read } from '../graph/root-word.js'
import { Column, Concept, relate, type Class } from '../graph/words.js'
import { Department } from '../database/department.js'
import { Project } from '../projects/project.js'
import { InputError } from '../values/problem.js'
import { readReceipt } from '../values/receipt-number.js'
import { ObjectionVerdict } from './objection-answer.js'
import { t, type Title } from '../values/title.js'

@Concept(t('对异议的一次答复', 'An answer, as the receipt’s holder sees it'), { table: null })
export class ReceiptAnswer {
  @Column(Choice(ObjectionVerdict), t('结论', 'Verdict'))
  verdict: ObjectionVerdict
  @Column(Text, t('答复', 'The answer'))
  words: string
  @Column(Choice(Department), t('答复部门', 'Department that answered'))
  department: Department
  @Column(Day, t('答复日期', 'Answered on'))
  answeredOn: string
}

/** What a receipt opens: to whoever holds it, answered or not, and also when what it is about is public no more. */
@Concept(t('凭回执号查得的异议', 'An objection, as the holder of its receipt sees it'), { table: null })
export class ObjectionOfReceipt {
  @Column(Text, t('编号', 'Number'))
  number: string
  @Column(Text, t('内容', 'The text'))
  words: string
  @Column(Choice(Department), t('主管部门', 'Department in charge'))
  department: Department
  @Column(Day, t('收到日期', 'Received on'))
  receivedOn: string
  @Column(Day, t('答复期限', 'To be answered by'))
  dueOn: string
  @Column(YesNo, t('是否逾期未答复', 'Whether it is overdue'))
  isOverdue: boolean
}
relate(ObjectionOfReceipt, 'answers', 'list', ReceiptAnswer, t('历次答复', 'Answers, first to last'), {
  from: (_args, objection) =>
    sql`(select a.ordinality as place, a.value->>'verdict' as verdict, a.value->>'words' as words, a.value->>'department' as department, (a.value->>'answered_on')::date as answered_on from jsonb_array_elements(${objection('answers')}) with ordinality a)`,
  order: (answer) => answer('place'),
})
for (const [name, column, target, title] of [
  ['area', 'area_id', ConsolidationArea, t('所指项目区', 'The area that it is about')],
  ['project', 'project_id', Project, t('所指项目', 'The project that it is about')],
  ['fund', 'fund_id', Fund, t('所指资金', 'The fund that it is about')],
  ['notice', 'notice_id', PublicNotice, t('所指公示', 'The notice that it is about')],
] satisfies [string, string, Class, Title][])
  relate(
    ObjectionOfReceipt,
    name,
    'one',
    target,
    t(
      `${title.zh}；为他物或已不公开则为空`,
      `${title.en}; null where it is about another thing, or is public no more`,
    ),
    { optional: true, on: (objection, row) => sql`${row('id')} = ${objection(column)}` },
  )

const soundReceipt = (text: unknown): string => {
  const receipt = readReceipt(String(text))
  if (!receipt.ok) throw new InputError('BAD_RECEIPT', receipt.problem, 'receipt')
  return receipt.value
}

read({
  name: 'objection',
  title: t(
    '凭回执号查询异议及答复；没有则为空',
    'An objection and its answers by its receipt; null where there is none',
  ),
  optional: true,
  type: ObjectionOfReceipt,
  arguments: [{ name: 'receipt', type: () => String, title: t('回执号，全部', 'The receipt, whole') }],
  source: {
    kind: 'one',
    from: ({ receipt }) => sql`objection_of_receipt(${whenGiven(receipt, soundReceipt)}::text)`,
  },
})
