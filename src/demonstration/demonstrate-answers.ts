import { sql } from 'kysely'
import { answerFinding } from '../audit/answer-finding.js'
import { closeFinding } from '../audit/close-finding.js'
import { reopenFinding } from '../audit/reopen-finding.js'
import type { Database } from '../database/database.js'
import { work, type Follower, type Principal, type Work } from '../database/work.js'
import { globalId } from '../graph/node.js'
import { Department } from '../database/department.js'
import { chineseOf } from '../values/enumeration-of.js'
import { Problem } from '../values/problem.js'
import { addDays } from './days.js'

interface Answered {
  rule: string
  explains?: string
  /** What is being done, and in how many days it is to be done. */
  rectifies?: [measure: string, days: number]
  closes?: { decision: 'RECTIFIED' | 'EXPLANATION_ACCEPTED'; reason: string; documents: string[] }
  reopens?: string
}

/** What departments and the auditor did about findings: one of each rule. All others are open. */
const ANSWERED: readonly Answered[] = [
  { rule: 'T01', explains: '该笔资金为村级应急抗旱支出，项目正在补办立项，预计下月入库后补登。' },
  { rule: 'U01', rectifies: ['已商财政部门按合同节点拨付剩余资金，结算审核完成后支付。', 25] },
  { rule: 'U02', rectifies: ['办公楼维修支出改由部门公用经费列支，已申请收回专项资金。', 12] },
  {
    rule: 'U07',
    explains: '汛期水位偏高，主体工程顺延两个月，延期批复已报领导小组办公室备案。',
    closes: {
      decision: 'EXPLANATION_ACCEPTED',
      reason: '延期有批复，汛期停工属实。',
      documents: ['进水农字〔2024〕31号'],
    },
  },
  {
    rule: 'U10',
    rectifies: ['已与村委会签订管护协议，管护员到岗。', 5],
    closes: {
      decision: 'RECTIFIED',
      reason: '管护协议和到岗照片已核对。',
      documents: ['管护协议（2026年）第 7 号'],
    },
    reopens: '协议未盖村委会公章，须补正后再报。',
  },
  { rule: 'B09', explains: '区内其他部门项目不在方案投资口径内，方案调整稿正在报审。' },
]

const DEPARTMENTS = chineseOf(Department)
const AUDITOR: Principal = { name: '演示 审计', role: 'AUDITOR' }

/** Takes these steps by the same operations as anyone, in the rights of whose they are. */
export async function demonstrateAnswers(
  database: Database,
  followers: readonly Follower[],
  today: string,
): Promise<void> {
  const as = async (principal: Principal, operation: string, doing: (unit: Work) => Promise<unknown>) => {
    const answer = await work(database, principal, followers, doing, { operation })
    if (answer instanceof Problem) throw new Error(answer.message)
  }
  for (const { rule, explains, rectifies, closes, reopens } of ANSWERED) {
    const [finding] = await work(database, AUDITOR, followers, (unit) =>
      unit.rows<{ id: string; department: string | null }>(sql`/* demonstrate-answers */
        select id::text, department from finding where rule = ${rule} and state = 'OPEN' order by id limit 1`),
    )
    if (!finding) continue
    const { department } = finding
    const answers: Principal = department
      ? { name: `演示 ${DEPARTMENTS[department]}审核`, role: 'REVIEWER', department }
      : { name: '演示 领导小组办公室', role: 'LEADING_GROUP' }
    const input = (step: string, documents: string[] | null = null) => ({
      idempotencyKey: `demonstration ${rule} ${step}`,
      findingId: globalId('Finding', finding.id),
      version: null,
      documents,
    })
    if (explains)
      await as(answers, 'answerFinding', (unit) =>
        answerFinding(unit, { ...input('explains'), kind: 'EXPLAINED', answer: explains, dueOn: null }),
      )
    if (rectifies) {
      const [answer, days] = rectifies
      await as(answers, 'answerFinding', (unit) =>
        answerFinding(unit, {
          ...input('rectifies'),
          kind: 'RECTIFYING',
          answer,
          dueOn: addDays(today, days),
        }),
      )
    }
    if (closes) {
      const { decision, reason, documents } = closes
      await as(AUDITOR, 'closeFinding', (unit) =>
        closeFinding(unit, { ...input('closes', documents), decision, reason }),
      )
    }
    if (reopens)
      await as(AUDITOR, 'reopenFinding', (unit) =>
        reopenFinding(unit, { ...input('reopens'), reason: reopens }),
      )
  }
}
