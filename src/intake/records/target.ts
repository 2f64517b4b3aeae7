import '../../model.js'
import { AdministrativeDivision } from '../../areas/administrative-division.js'
import { ConsolidationArea } from '../../areas/consolidation-area.js'
import { ApprovalStep } from '../../plan/workflow/approval-step.js'
import { recordSteps } from '../../plan/workflow/record-steps.js'
import { Reward } from '../../plan/rewards/reward.js'
import { recordAreas } from '../../areas/record-areas.js'
import { recordBoundaries } from '../../areas/record-boundaries.js'
import { recordDivisions } from '../../areas/record-divisions.js'
import { recordRows, type Incoming } from '../../database/record-rows.js'
import type { Recorded } from '../../database/write-rows.js'
import type { Work } from '../../database/work.js'
import { Allocation } from '../../funds/allocation.js'
import { Quota } from '../../departments/natural-resources/quota.js'
import { recordQuotas } from '../../plan/rewards/record-quotas.js'
import { Disbursement } from '../../funds/disbursement.js'
import { Fund } from '../../funds/fund.js'
import { Invoice } from '../../funds/invoice.js'
import { Payment } from '../../funds/payment.js'
import { recordAllocations } from '../../funds/record-allocations.js'
import { recordDisbursements } from '../../funds/record-disbursements.js'
import { recordFunds } from '../../funds/record-funds.js'
import { recordInvoices } from '../../funds/record-invoices.js'
import { recordPayments } from '../../funds/record-payments.js'
import { recordTreasuryPayments } from '../treasury/record-treasury-payments.js'
import { allConcepts, wordsOf, type Class, type ConceptWords } from '../../graph/words.js'
import { Project } from '../../projects/project.js'
import { recordProjects } from '../../projects/record-projects.js'
import { InputError } from '../../values/problem.js'

/** Where rows go: an operation that writes them, and how one of them is known. */
export interface Target {
  name: string
  concept: ConceptWords
  /** What is referred to comes before what refers to it. */
  order: number
  key: readonly string[]
  /** What a record may say. */
  properties: ReadonlySet<string>
  write(work: Work, rows: readonly Incoming[]): Promise<Recorded[]>
}

const own = (
  name: string,
  concept: Class,
  order: number,
  key: string[],
  properties: string,
  write: Target['write'],
): Target => ({
  name,
  concept: wordsOf(concept),
  order,
  key,
  properties: new Set(properties.split(' ')),
  write,
})

const WRITERS: readonly Target[] = [
  own(
    'divisions',
    AdministrativeDivision,
    10,
    ['code'],
    'code level name parentCode validFrom validTo successorCodes',
    recordDivisions,
  ),
  own('areas', ConsolidationArea, 20, ['code'], 'code name scope memberCodes validFrom validTo', recordAreas),
  own('boundaries', AdministrativeDivision, 30, ['code'], 'code geometry', recordBoundaries),
  own(
    'projects',
    Project,
    40,
    ['department', 'externalId'],
    'department externalId title place description villageCode townshipCode areaCode budget startDate endDate geometry kind landArea ownerUnit approvalDocument approvedOn completedOn poolNumber documentNumbers recordDate parentExternalId lon lat',
    recordProjects,
  ),
  own(
    'funds',
    Fund,
    50,
    ['documentNumber'],
    'documentNumber name level programme fiscalYear amount receivedOn upstreamDocument poolNumber functionalCodes purposes performanceTarget',
    recordFunds,
  ),
  own(
    'allocations',
    Allocation,
    60,
    ['fund', 'externalId'],
    'fund externalId project department place villageCode townshipCode areaCode amount allocatedOn purpose economicCode',
    recordAllocations,
  ),
  own(
    'disbursements',
    Disbursement,
    70,
    ['externalId'],
    'allocation externalId amount disbursedOn recipient',
    recordDisbursements,
  ),
  own(
    'payments',
    Payment,
    80,
    ['externalId'],
    'disbursement externalId amount paidOn payee account contractNumber',
    recordPayments,
  ),
  own(
    'treasury-payments',
    Payment,
    80,
    ['externalId'],
    'externalId documentNumber allocationNumber projectCode projectTitle unit amount paidOn payee account contractNumber purpose status',
    recordTreasuryPayments,
  ),
  own(
    'Quota',
    Quota,
    91,
    ['kind', 'area', 'project', 'documentNumber'],
    'kind area project documentNumber certifiedArea usedArea tradedArea awardedArea grade certifiedOn',
    recordQuotas,
  ),
]
/** Other ways to write what another writer is named after. */
const OTHER_WAYS = new Set(['boundaries', 'treasury-payments'])
const BY_CONCEPT = new Map(
  WRITERS.filter(({ name }) => !OTHER_WAYS.has(name)).map((target) => [target.concept.target, target]),
)

/** The target of a name: one of the special writers, or any other concept that has a natural key. */
export function targetOf(name: string): Target {
  const found =
    WRITERS.find((target) => target.name === name) ?? plainTargets().find((target) => target.name === name)
  if (found) return found
  throw new InputError('TARGET_UNKNOWN', {
    zh: `映射的目标“${name}”不存在。`,
    en: `The mapping’s target “${name}” does not exist.`,
  })
}

/** The records that a unit of work itself keeps, or that others decide; nobody's rows. */
const KEPT_ELSEWHERE = new Set([
  'AreaMember',
  'AreaTie',
  'AllocationPart',
  'DivisionSuccession',
  'DuplicatePair',
  'ImportRow',
  'ImportRun',
  'LearnedReading',
  'Objection',
  'ProjectPart',
  'ProjectSource',
  'TieDecision',
])

/**
 * What is written otherwise, or at another place: invoices take a turn on their funds' chains; what is judged before it is written comes
 * after all that it is judged by, the steps, the quotas awarded after them, the rewards.
 */
const OTHERWISE = new Map<Class, Partial<Pick<Target, 'order' | 'write'>>>([
  [Invoice, { write: recordInvoices }],
  [ApprovalStep, { order: 90, write: recordSteps }],
  [Reward, { order: 92 }],
])

let plain: Target[] | undefined
/** Every concept that is written by its words alone. */
export function plainTargets(): Target[] {
  return (plain ??= allConcepts()
    .filter(
      ({ target, table, options, name }) =>
        table !== null && options.key?.length && !BY_CONCEPT.has(target) && !KEPT_ELSEWHERE.has(name),
    )
    .map((concept) => ({
      name: concept.name,
      concept,
      order: orderOf(concept),
      key: concept.options.key!,
      properties: new Set([...concept.columns.keys(), ...concept.references.keys()]),
      write: (work, rows) => recordRows(work, concept.target, rows),
      ...OTHERWISE.get(concept.target),
    })))
}

function orderOf(concept: ConceptWords, seen: readonly ConceptWords[] = []): number {
  const known = BY_CONCEPT.get(concept.target)
  if (known) return known.order
  const above = [...concept.references.values()]
    .map(({ target }) => wordsOf(target))
    .filter((each) => each !== concept && !seen.includes(each))
  return 1 + Math.max(10, ...above.map((each) => orderOf(each, [...seen, concept])))
}
