import { AREAS, PRIVATE } from './county.js'
import type { Facts } from './prepare.js'

/** A way to come by something: a query, and what of its answer's data shows that it was seen. */
export type Way = [query: string, shown: string]

/** By its id, and in its list. */
const record = (type: string, list: string, id: string): Way[] => [
  [`{ node(id: "${id}") { id ... on ${type} { __typename } } }`, id],
  [`{ ${list}(first: 1, filter: { id: { eq: "${id}" } }) { nodes { id } } }`, id],
]
/** One field of a record: by its id, in its list, and by asking for the records that have this value. */
const field = (type: string, list: string, id: string, name: string, value: string): Way[] => [
  [`{ node(id: "${id}") { ... on ${type} { ${name} } } }`, value],
  [`{ ${list}(first: 1, filter: { id: { eq: "${id}" } }) { nodes { ${name} } } }`, value],
  [`{ ${list}(first: 1, filter: { ${name}: { contains: "${value}" } }) { nodes { id } } }`, id],
]
const inArea = (code: string, field: string) => `{ consolidationArea(code: "${code}") { ${field} } }`

/** How each sight of the table is come by; whoever may see it sees it each way, whoever may not in none. */
export const WAYS: Record<string, (facts: Facts) => Way[]> = {
  area: ({ areaA }) => [
    ...record('ConsolidationArea', 'consolidationAreas', areaA),
    [inArea(AREAS.甲, 'id'), areaA],
  ],
  hiddenArea: ({ areaC, hidden }) => [
    ...record('ConsolidationArea', 'consolidationAreas', areaC),
    [inArea(AREAS.丙, 'id'), areaC],
    [`{ node(id: "${hidden}") { ... on Project { area { id } } } }`, areaC],
    ['{ fundingBy(groupBy: [AREA]) { area { id } } }', areaC],
    ['{ tieCoverageBy(groupBy: AREA) { key } }', AREAS.丙],
    ['{ administrativeDivision(code: "360124202000") { areas { id } } }', areaC],
    [
      '{ search(first: 20, text: "钟陵乡全域", types: [CONSOLIDATION_AREA]) { node { id } text } }',
      '钟陵乡全域',
    ],
  ],
  disclosure: () => [[inArea(AREAS.甲, 'disclosure { members }'), '白圩乡']],
  hiddenDisclosure: () => [[inArea(AREAS.丙, 'disclosure { members }'), '钟陵乡']],
  project: ({ water }) => [
    ...record('Project', 'projects', water),
    [inArea(AREAS.甲, `projects(first: 1, filter: { id: { eq: "${water}" } }) { nodes { id } }`), water],
  ],
  hiddenProject: ({ hidden }) => [
    ...record('Project', 'projects', hidden),
    [
      `{ projects(first: 1, filter: { area: { code: { eq: "${AREAS.丙}" } } , id: { eq: "${hidden}" } }) { nodes { id } } }`,
      hidden,
    ],
  ],
  outsideProject: ({ outside }) => record('Project', 'projects', outside),
  fund: ({ fund }) => [
    ...record('Fund', 'funds', fund),
    ['{ fund(documentNumber: "进财农〔2025〕901号") { id } }', fund],
  ],
  allocation: ({ allocation, water }) => [
    ...record('Allocation', 'allocations', allocation),
    [`{ node(id: "${water}") { ... on Project { allocations { nodes { id } } } } }`, allocation],
  ],
  hiddenAllocation: ({ hiddenAllocation, fund }) => [
    ...record('Allocation', 'allocations', hiddenAllocation),
    [`{ node(id: "${fund}") { ... on Fund { allocations { nodes { id } } } } }`, hiddenAllocation],
  ],
  disbursement: ({ disbursement }) => record('Disbursement', 'disbursements', disbursement),
  payee: ({ payment, disbursement, ledgerEntry }) => [
    ...field('Payment', 'payments', payment, 'payee', PRIVATE.payee),
    [
      `{ node(id: "${disbursement}") { ... on Disbursement { payments { nodes { payee } } } } }`,
      PRIVATE.payee,
    ],
    [`{ node(id: "${ledgerEntry}") { ... on LedgerEntry { payment { payee } } } }`, PRIVATE.payee],
    [
      `{ disbursements(first: 1, filter: { payments: { some: { payee: { eq: "${PRIVATE.payee}" } } } }) { nodes { id } } }`,
      disbursement,
    ],
  ],
  account: ({ payment, disbursement }) => [
    ...field('Payment', 'payments', payment, 'account', PRIVATE.account),
    [
      `{ node(id: "${disbursement}") { ... on Disbursement { payments { nodes { account } } } } }`,
      PRIVATE.account,
    ],
  ],
  payeeAccount: ({ payeeAccount: { id, account } }) =>
    field('PayeeAccount', 'payeeAccounts', id, 'account', account),
  rosterPayee: ({ rosterEntry: { id, payee } }) =>
    field('SubsidyRosterEntry', 'subsidyRosterEntries', id, 'payee', payee),
  contractorAccount: ({ contract }) =>
    field('Contract', 'contracts', contract, 'contractorAccount', PRIVATE.contractor),
  willingness: ({ willingness }) =>
    field('Willingness', 'willingnessRecords', willingness, 'needs', PRIVATE.needs),
  surveyDraft: ({ survey }) => field('PotentialSurvey', 'potentialSurveys', survey, 'note', PRIVATE.survey),
  villagePlanDraft: ({ villagePlan }) =>
    field('VillageLandUsePlan', 'villageLandUsePlans', villagePlan, 'note', PRIVATE.villagePlan),
  recommendationDraft: ({ form }) =>
    field('RecommendationForm', 'recommendationForms', form, 'summary', PRIVATE.summary),
  objectionContact: ({ openObjection, answered }) => [
    ...field('Objection', 'objections', openObjection, 'contact', PRIVATE.contact).slice(0, 2),
    [`{ node(id: "${answered}") { ... on Objection { contact } } }`, PRIVATE.contact],
  ],
  openObjection: ({ openObjection }) => [
    ...record('Objection', 'objections', openObjection),
    [`{ node(id: "${openObjection}") { ... on Objection { words } } }`, '甄异议一'],
  ],
  answeredObjection: ({ answered }) => [
    [`{ node(id: "${answered}") { ... on Objection { words } } }`, '甄异议四'],
    [`{ node(id: "${answered}") { ... on Objection { answers { nodes { words } } } } }`, '已立牌'],
  ],
  finding: ({ finding }) => record('Finding', 'findings', finding),
  worklist: ({ waiting }) => [
    ['{ tieWorklist(first: 100, department: WATER) { nodes { project { id } } } }', waiting],
  ],
  trail: () => [
    [
      '{ trailActs(first: 1, filter: { operation: { contains: "createFund" } }) { nodes { operation } } }',
      'createFund',
    ],
    ['{ trail(first: 1, filter: { tableName: { eq: "payment" } }) { nodes { tableName } } }', 'payment'],
  ],
  peopleReads: () => [['{ peopleReads(first: 1) { nodes { id } } }', 'TrailPeopleRead:']],
  accessRefusals: () => [['{ accessRefusals(first: 1) { nodes { id } } }', 'AccessRefusal:']],
  importRun: ({ importRun }) => record('ImportRun', 'importRuns', importRun),
  step: ({ step }) => record('ApprovalStep', 'approvalSteps', step),
  quota: ({ quota }) => record('Quota', 'quotas', quota),
  rewardParameter: ({ rewardParameter }) => record('RewardParameter', 'rewardParameters', rewardParameter),
  annualTarget: ({ annualTarget }) => record('AnnualTarget', 'annualTargets', annualTarget),
  inspection: ({ inspection }) => record('Inspection', 'inspections', inspection),
  rectification: ({ rectification }) => record('Rectification', 'rectifications', rectification),
  assessment: ({ assessment }) => record('Assessment', 'assessments', assessment),
  budgetReview: ({ review }) => field('BudgetReview', 'budgetReviews', review, 'opinion', PRIVATE.opinion),
  fundSupervision: ({ fundSupervision }) => record('FundSupervision', 'fundSupervisions', fundSupervision),
  environmentalInspection: ({ environmentalInspection }) =>
    record('EnvironmentalInspection', 'environmentalInspections', environmentalInspection),
  notice: ({ notice }) => record('PublicNotice', 'publicNotices', notice),
  ledgerEntry: ({ ledgerEntry }) => record('LedgerEntry', 'ledgerEntries', ledgerEntry),
  change: ({ imported }) => [
    ['{ changes(last: 100, types: [PROJECT]) { nodes { recordId node { id } } } }', imported],
  ],
  accountHolder: ({ payeeAccount: { id, holder } }) =>
    field('PayeeAccount', 'payeeAccounts', id, 'holder', holder),
  search: ({ hidden, hiddenName }) => [
    [`{ search(first: 100, text: "${hiddenName}", types: [PROJECT]) { node { id } } }`, hidden],
  ],
  keys: () => [['{ apiKeys { nodes { id } } }', 'ApiKey:']],
}
