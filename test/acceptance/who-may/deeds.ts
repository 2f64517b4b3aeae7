import { AREAS, SURVEY } from './county.js'
import type { Facts } from './prepare.js'
import { A, DAY, recordOf, RECORDS } from './records.js'

/** What a deed of the table sends: a mutation and its input. `n` tells one try from another. */
export type Deed = (facts: Facts, n: number) => [mutation: string, input: object | string]

const supervise =
  (department: string): Deed =>
  () => ['recordSupervision', { area: A, department, visitedOn: DAY, guidance: '现场指导' }]
const tie =
  (mutation: string, of: (facts: Facts) => object): Deed =>
  (facts) => [mutation, { reason: '经现场核实', ...of(facts) }]
const quota =
  (mutation: string, more: object): Deed =>
  (facts, n) => [
    mutation,
    { quotaId: facts.quota, landArea: '1', documentNumber: `进自然资〔2025〕${n}号`, ...more },
  ]

/** Every other deed. */
const DEEDS: Record<string, Deed> = {
  firstReview: (_, n) => [
    'recordPotentialSurvey',
    { ...SURVEY, firstReviewVerdict: 'APPROVED', firstReviewedOn: DAY, firstReviewOpinion: `同意${n}` },
  ],
  reportSurvey: (_, n) => [
    'recordPotentialSurvey',
    { ...SURVEY, reportedOn: DAY, reportDocument: `进整治〔2025〕${n}号` },
  ],
  superviseAsWater: supervise('WATER'),
  superviseAsForestry: supervise('FORESTRY'),
  reportRectified: () => [
    'recordRectification',
    { inspection: { number: 'DC-901' }, number: '1', doneOn: DAY, result: '已修补' },
  ],
  assessYear: () => ['assessYear', { year: 2024, areaCode: AREAS.甲, unit: '白圩乡' }],
  submitObjection: ({ other }) => [
    'submitObjection',
    { subjectId: other, words: '机耕路一直没有修复，请答复。' },
  ],
  objectToHidden: ({ areaC }) => ['submitObjection', { subjectId: areaC, words: '这个项目区的公示在哪里？' }],
  answerObjection: ({ toAnswer }) => [
    'answerObjection',
    { objectionId: toAnswer, verdict: 'UPHELD', words: '已派人修复。' },
  ],
  transferObjection: ({ toHandOn }) => [
    'transferObjection',
    { objectionId: toHandOn, department: 'FINANCE', reason: '属资金问题' },
  ],
  createFund: (_, n) => [
    'createFund',
    {
      documentNumber: `进财农〔2025〕${n}号`,
      name: '农田水利资金',
      level: 'COUNTY',
      programme: 'FARMLAND_IRRIGATION',
      fiscalYear: 2025,
      amount: '1000.00',
      receivedOn: DAY,
    },
  ],
  allocateFund: ({ fund, other }) => [
    'allocateFund',
    { fundId: fund, projectId: other, amount: '100.00', allocatedOn: DAY },
  ],
  adjustAllocation: ({ toMove, allocation }, n) => [
    'adjustAllocation',
    {
      fromAllocationId: toMove,
      toAllocationId: allocation,
      amount: '10.00',
      documentNumber: `进财农〔2025〕${n}号`,
      adjustedOn: DAY,
      reason: '按进度调整',
    },
  ],
  disburseAllocation: ({ toMove }) => [
    'disburseAllocation',
    { allocationId: toMove, amount: '100.00', recipient: '白圩乡人民政府', disbursedOn: DAY },
  ],
  recordPayment: ({ disbursement }) => [
    'recordPayment',
    { disbursementId: disbursement, amount: '10.00', payee: '某水利公司', paidOn: DAY },
  ],
  returnFunds: ({ toMove }, n) => [
    'returnFunds',
    {
      allocationId: toMove,
      amount: '10.00',
      documentNumber: `退〔2025〕${n}号`,
      reason: '结余',
      returnedOn: DAY,
    },
  ],
  carryOver: ({ fund }, n) => [
    'carryOver',
    { fundId: fund, amount: '10.00', toFiscalYear: 2026, documentNumber: `结〔2025〕${n}号`, carriedOn: DAY },
  ],
  reverseEntry: ({ ledgerEntry }) => [
    'reverseEntry',
    { entryId: ledgerEntry, reason: '重复登记', reversedOn: DAY },
  ],
  correctPayment: ({ paymentToCorrect }) => [
    'correctPayment',
    {
      paymentId: paymentToCorrect,
      payee: '某建设公司',
      reason: '收款人填错',
      documentNumber: '更〔2025〕1号',
    },
  ],
  runAudit: () => ['runAudit', { rules: ['B06'], note: '查日期' }],
  setRuleParameter: (_, n) => [
    'setRuleParameter',
    { rule: 'Q07', name: 'points', value: '2', reason: '从严', documentNumber: `进财监〔2025〕${n}号` },
  ],
  answerFinding: ({ findingToAnswer }) => [
    'answerFinding',
    { findingId: findingToAnswer, answer: '系计划调整，附批复。' },
  ],
  closeFinding: ({ findingToClose }) => [
    'closeFinding',
    {
      findingId: findingToClose,
      decision: 'NO_FAULT',
      reason: '核查无误，票据齐全',
      documents: ['核查记录1号'],
    },
  ],
  reopenFinding: ({ findingToReopen }) => [
    'reopenFinding',
    { findingId: findingToReopen, reason: '又有新情况' },
  ],
  setRewardParameter: (_, n) => [
    'setRewardParameter',
    {
      kind: 'VILLAGE_MONEY',
      amount: '50000.00',
      sourceDocument: `进府办字〔2025〕${n}号`,
      validFrom: `2025-01-${String((n % 28) + 1).padStart(2, '0')}`,
    },
  ],
  grantReward: (_, n) => [
    'grantReward',
    { areaCode: AREAS.甲, kind: 'TOWNSHIP_MONEY', documentNumber: `进整治〔2025〕${n}号`, grantedOn: DAY },
  ],
  certifyQuota: ({ reclamation }, n) => [
    'certifyQuota',
    {
      kind: 'NEW_CULTIVATED_LAND',
      projectId: reclamation,
      documentNumber: `进自然资〔2025〕${n}号`,
      landArea: '5',
      certifiedOn: DAY,
    },
  ],
  useQuota: quota('useQuota', { purpose: '占补平衡', usedOn: DAY }),
  tradeQuota: quota('tradeQuota', { buyer: '某县', tradedOn: DAY }),
  awardQuota: quota('awardQuota', { recipient: '白圩乡', awardedOn: DAY }),
  reverseQuotaEntry: ({ quotaEntry }) => [
    'reverseQuotaEntry',
    { entryId: quotaEntry, reason: '登记有误', reversedOn: DAY },
  ],
  drawArea: (_, n) => [
    'drawArea',
    {
      code: `JX-QY-${n}`,
      name: '新划项目区',
      memberCodes: [`36012410020${n % 10}`],
      reason: '县领导小组选定',
    },
  ],
  previewArea: () => ['previewArea', '360124100200'],
  publishArea: () => ['publishArea', AREAS.丙],
  withdrawArea: () => ['withdrawArea', AREAS.丙],
  confirmTie: tie('confirmTie', ({ toConfirm }) => ({ projectId: toConfirm, areaCode: AREAS.甲 })),
  rejectTie: tie('rejectTie', ({ rejected }) => ({ projectId: rejected })),
  markOutside: tie('markOutside', ({ toMark }) => ({ projectId: toMark })),
  splitProject: tie('splitProject', ({ spanning }) => ({
    projectId: spanning,
    basis: 'MONEY',
    parts: [
      { name: '甲区部分', areaCode: AREAS.甲, share: '0.5' },
      { name: '乙区部分', areaCode: AREAS.乙, share: '0.5' },
    ],
  })),
  mergeProjects: tie('mergeProjects', ({ toMerge, otherToMerge }) => ({
    projectId: toMerge,
    otherProjectId: otherToMerge,
  })),
  undoTieDecision: tie('undoTieDecision', ({ tieDecision }) => ({ decisionId: tieDecision })),
}

/** The request of a deed of the table. */
export function requestOf(name: string, facts: Facts, n: number): [mutation: string, input: object | string] {
  const [kind, what, department] = name.split(':')
  if (kind === 'step')
    return [
      'takeStep',
      {
        areaCode: what === 'TERMINATION' ? AREAS.乙 : AREAS.丙,
        step: what,
        verdict: 'APPROVED',
        documentNumber: `进整治〔2025〕${n}号`,
        opinion: '同意',
        decidedOn: DAY,
      },
    ]
  if (kind === 'import') {
    const table = what === 'FINANCE' ? 'funds' : 'projects'
    return ['importRecords', { department: what, table, records: [recordOf(table, n)] }]
  }
  if (kind === 'table') return ['importRecords', { department, table: what, records: [recordOf(what!, n)] }]
  const record = RECORDS[name]
  if (record) return [name, record(facts, n)]
  // There is no such mutation, and there shall be none.
  if (name === 'makeKey') return ['makeKey', { name: '某系统', role: 'ADMINISTRATOR', days: 1 }]
  return DEEDS[name]!(facts, n)
}
