import { AREAS, PRIVATE, SURVEY, VILLAGES, type Send } from './county.js'
import { deskOf, idsOf, type Desk } from './desk.js'
import { findProjects, type Projects } from './find-projects.js'

const AREA = { code: AREAS.甲 }

/** Money from its document to its payee, and money to move. */
async function prepareMoney({ ask, write }: Desk, { water, finished, hidden }: Projects) {
  const money = {
    level: 'COUNTY',
    programme: 'FARMLAND_IRRIGATION',
    fiscalYear: 2025,
    receivedOn: '2025-01-05',
  }
  const fund = await write('createFund', {
    ...money,
    documentNumber: '进财农〔2025〕901号',
    name: '甄资金',
    amount: '900000.00',
  })
  const allocate = (projectId: string, amount: string) =>
    write('allocateFund', { fundId: fund, projectId, amount, allocatedOn: '2025-02-01' })
  const allocation = await allocate(water, '300000.00')
  const toMove = await allocate(finished, '100000.00')
  const hiddenAllocation = await allocate(hidden, '100000.00')
  const disbursement = await write('disburseAllocation', {
    allocationId: allocation,
    amount: '200000.00',
    recipient: '白圩乡人民政府',
    externalId: 'BF-901',
    disbursedOn: '2025-03-01',
  })
  const payment = await write('recordPayment', {
    disbursementId: disbursement,
    amount: '1000.00',
    payee: PRIVATE.payee,
    account: PRIVATE.account,
    paidOn: '2025-04-01',
  })
  const paymentToCorrect = await write('recordPayment', {
    disbursementId: disbursement,
    amount: '1.00',
    payee: '某水利公司',
    paidOn: '2025-04-02',
  })
  const contract = await write('recordContract', {
    project: { id: water },
    number: 'HT-901',
    name: '渠道施工',
    amount: '500000.00',
    kind: 'CONSTRUCTION',
    contractor: '某水利公司',
    contractorAccount: PRIVATE.contractor,
  })
  const { ledgerEntries } = await ask(
    `{ ledgerEntries(first: 1, filter: { payment: { id: { eq: "${payment}" } } }) { nodes { id } } }`,
  )

  const ledgerEntry: string = ledgerEntries.nodes[0].id
  return {
    fund,
    allocation,
    toMove,
    hiddenAllocation,
    disbursement,
    payment,
    paymentToCorrect,
    contract,
    ledgerEntry,
  }
}

/** Drafts with private words in them. */
async function prepareDrafts({ write }: Desk) {
  const division = { code: VILLAGES[0] }
  const survey = await write('recordPotentialSurvey', {
    division,
    category: 'HOMESTEAD_REUSE',
    baseYear: 2024,
    landArea: '9',
    note: PRIVATE.survey,
  })
  await write('recordPotentialSurvey', { ...SURVEY, landArea: '9', submittedOn: '2025-01-10' })
  const willingness = await write('recordWillingness', {
    division,
    surveyedOn: '2025-03-03',
    householdsAsked: 50,
    householdsAgreeing: 49,
    needs: PRIVATE.needs,
  })
  const villagePlan = await write('recordVillageLandUsePlan', {
    division,
    periodFrom: 2025,
    note: PRIVATE.villagePlan,
  })
  const form = await write('recordRecommendationForm', { area: AREA, summary: PRIVATE.summary })
  return { survey, willingness, villagePlan, form }
}

/** What finance, environment and the leading group have seen to. */
async function prepareOversight({ write }: Desk, { water }: Projects) {
  const review = await write('recordBudgetReview', {
    project: { id: water },
    kind: 'ESTIMATE',
    submittedAmount: '1000.00',
    approvedAmount: '1000.00',
    opinion: PRIVATE.opinion,
  })
  const fundSupervision = await write('recordFundSupervision', {
    project: { id: water },
    supervisedOn: '2025-05-01',
    findings: '票据不全',
  })
  const environmentalInspection = await write('recordEnvironmentalInspection', {
    area: AREA,
    inspectedOn: '2025-05-02',
  })
  const inspection = await write('recordInspection', {
    area: AREA,
    number: 'DC-901',
    inspectedOn: '2025-05-03',
    inspector: '整治办',
    findings: '渠道开裂',
  })
  const rectification = await write('recordRectification', {
    inspection: { number: 'DC-901' },
    number: '1',
    problem: '渠道开裂',
    unit: '白圩乡',
    dueOn: '2025-06-30',
  })
  const annualTarget = await write('recordAnnualTarget', {
    area: AREA,
    year: 2024,
    unit: '白圩乡',
    indicator: 'RECLAMATION',
    target: 10,
    weight: 100,
  })
  const assessment = await write('recordAssessment', {
    area: AREA,
    year: 2023,
    unit: '白圩乡',
    grade: 'GOOD',
  })
  const notice = await write('recordPublicNotice', { area: AREA, subject: 'AREA', publishedOn: '2025-01-02' })
  return {
    review,
    fundSupervision,
    environmentalInspection,
    inspection,
    rectification,
    annualTarget,
    assessment,
    notice,
  }
}

async function prepareQuota({ write }: Desk, { reclamation }: Projects) {
  const rewardParameter = await write('setRewardParameter', {
    kind: 'TOWNSHIP_MONEY',
    amount: '100000.00',
    sourceDocument: '进府办字〔2020〕1号',
    validFrom: '2020-01-01',
  })
  const quota = await write('certifyQuota', {
    kind: 'NEW_CULTIVATED_LAND',
    projectId: reclamation,
    documentNumber: '进自然资〔2025〕901号',
    landArea: '100',
    certifiedOn: '2025-06-01',
  })
  const quotaEntry = await write('useQuota', {
    quotaId: quota,
    landArea: '1',
    purpose: '占补平衡',
    documentNumber: '进自然资〔2025〕902号',
    usedOn: '2025-06-02',
  })
  return { rewardParameter, quota, quotaEntry }
}

/** Objections: one to be seen, one each to be answered and handed on, one that was answered. */
async function prepareObjections(desk: Desk, { water }: Projects) {
  const { write } = desk
  for (const words of [
    '甄异议一：渠道没有通水。',
    '甄异议二：路面破损。',
    '甄异议三：资金未到。',
    '甄异议四：缺公示牌。',
  ])
    await write('submitObjection', { subjectId: water, words, contact: PRIVATE.contact })
  const [openObjection, toAnswer, toHandOn, answered] = await idsOf(
    desk,
    'objections',
    'words: { contains: "甄异议" }',
    'number',
    4,
  )
  await write('answerObjection', { objectionId: answered, verdict: 'UPHELD', words: '已立牌。' })

  return { openObjection: openObjection!, toAnswer: toAnswer!, toHandOn: toHandOn!, answered: answered! }
}

/** Findings on water in each state, and a decision on a tie to be undone. */
async function prepareDecisions(desk: Desk, { toUndo }: Projects) {
  const { ask, write } = desk
  const [finding, findingToAnswer, findingToClose, findingToReopen] = await idsOf(
    desk,
    'findings',
    'department: { eq: WATER }, state: { eq: OPEN }',
    'fingerprint',
    4,
  )
  await write('closeFinding', {
    findingId: findingToReopen,
    decision: 'NO_FAULT',
    reason: '核查无误，票据齐全',
    documents: ['核查记录2号'],
  })
  await write('confirmTie', { projectId: toUndo, areaCode: AREAS.甲, reason: '现场核实' })
  const { tieDecisions } = await ask(
    `{ tieDecisions(first: 1, filter: { project: { id: { eq: "${toUndo}" } } }) { nodes { id } } }`,
  )
  return {
    finding: finding!,
    findingToAnswer: findingToAnswer!,
    findingToClose: findingToClose!,
    findingToReopen: findingToReopen!,
    tieDecision: tieDecisions.nodes[0].id as string,
  }
}

/** What water reported by itself. */
async function prepareImport(desk: Desk, water: Desk) {
  await water.write('importRecords', {
    department: 'WATER',
    table: 'projects',
    records: [{ externalId: 'ZP-1', title: '甄渠道整治', village_code: VILLAGES[0] }],
  })
  const [imported] = await idsOf(desk, 'projects', 'externalId: { eq: "ZP-1" }', 'externalId', 1)
  const [importRun] = await idsOf(desk, 'importRuns', 'department: { eq: WATER }', 'startedAt', 1)
  return { imported: imported!, importRun: importRun! }
}

/** Prepares, as its administrator, what the cells are tried on; gives the ids by which they name it. */
export async function prepareCounty(administrator: Send, water: Send) {
  const desk = deskOf(administrator, '备')
  const projects = await findProjects(desk)
  const facts = {
    ...projects,
    ...(await prepareMoney(desk, projects)),
    ...(await prepareDrafts(desk)),
    ...(await prepareOversight(desk, projects)),
    ...(await prepareQuota(desk, projects)),
    ...(await prepareObjections(desk, projects)),
    ...(await prepareDecisions(desk, projects)),
    ...(await prepareImport(desk, deskOf(water, '水'))),
  }
  await desk.write('withdrawArea', AREAS.丙)
  const found = await desk.ask(
    `{ a: consolidationArea(code: "${AREAS.甲}") { id }
       c: consolidationArea(code: "${AREAS.丙}") { id }
       hidden: node(id: "${facts.hidden}") { ... on Project { name } }
       payeeAccounts(first: 1) { nodes { id account holder } }
       subsidyRosterEntries(first: 1) { nodes { id payee } }
       approvalSteps(first: 1, filter: { area: { code: { eq: "${AREAS.甲}" } } }) { nodes { id } } }`,
  )
  return {
    ...facts,
    areaA: found.a.id as string,
    areaC: found.c.id as string,
    hiddenName: found.hidden.name as string,
    payeeAccount: found.payeeAccounts.nodes[0] as { id: string; account: string; holder: string },
    rosterEntry: found.subsidyRosterEntries.nodes[0] as { id: string; payee: string },
    step: found.approvalSteps.nodes[0].id as string,
  }
}

export type Facts = Awaited<ReturnType<typeof prepareCounty>>
