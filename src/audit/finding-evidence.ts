import { sql } from 'kysely'
import { AdministrativeDivision } from '../areas/administrative-division.js'
import { ConsolidationArea } from '../areas/consolidation-area.js'
import { Allocation } from '../funds/allocation.js'
import { DepartmentReturnLine } from '../funds/department-return-line.js'
import { DepartmentReturn } from '../funds/department-return.js'
import { Disbursement } from '../funds/disbursement.js'
import { Fund } from '../funds/fund.js'
import { Payment } from '../funds/payment.js'
import { PlannedSource } from '../funds/planned-source.js'
import { Text } from '../graph/column-kind.js'
import { Column, Concept, derive, relate, wordsOf, type Class } from '../graph/words.js'
import { Contract } from '../projects/contract.js'
import { Project } from '../projects/project.js'
import { Finding } from './finding.js'

/** A record that a finding rests on. */
@Concept('疑点的证据 Record that a finding rests on', { table: null })
export class FindingEvidence {
  @Column(Text, '记录类型 Type of the record')
  type: string
}
derive(
  FindingEvidence,
  'nodeId',
  Text,
  '全局标识，可用 node 查询 Global id; ask node for it',
  (row) => sql`${row('type')} || ':' || ${row('record_id')}`,
)
relate(Finding, 'evidence', 'list', FindingEvidence, '证据 The records that it rests on', {
  from: (_args, finding) =>
    sql`(select e.ordinality as place, e.value->>'type' as type, (e.value->>'id')::uuid as record_id from jsonb_array_elements(${finding('evidence')}) with ordinality e)`,
  order: (evidence) => evidence('place'),
})

/** The kinds of record that evidence mostly is; any other is asked for by its id. */
for (const target of [
  Project,
  Contract,
  Fund,
  Allocation,
  Disbursement,
  Payment,
  PlannedSource,
  DepartmentReturn,
  DepartmentReturnLine,
  ConsolidationArea,
  AdministrativeDivision,
] satisfies Class[]) {
  const { name, title } = wordsOf(target)
  relate(
    FindingEvidence,
    `${name[0]!.toLowerCase()}${name.slice(1)}`,
    'one',
    target,
    `${title}；不是此类则为空 null where it is another`,
    {
      optional: true,
      on: (evidence, record) =>
        sql`${evidence('type')} = ${sql.lit(name)} and ${record('id')} = ${evidence('record_id')}`,
    },
  )
}
