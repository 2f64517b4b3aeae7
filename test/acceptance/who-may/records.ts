import { AREAS, VILLAGES } from './county.js'
import type { Facts } from './prepare.js'

export const A = { code: AREAS.甲 }
export const DAY = '2025-07-01'
const VILLAGE = { code: VILLAGES[1] }
const approved = { verdict: 'APPROVED', reviewedOn: DAY }

/** A record of a department: the mutation bears the deed's name. */
export const RECORDS: Record<string, (facts: Facts, n: number) => object> = {
  recordPotentialSurvey: () => ({
    division: VILLAGE,
    category: 'FARMLAND_QUALITY',
    baseYear: 2024,
    landArea: '12',
  }),
  recordWillingness: () => ({
    division: VILLAGE,
    surveyedOn: DAY,
    householdsAsked: 40,
    householdsAgreeing: 39,
  }),
  recordVillageLandUsePlan: () => ({ division: VILLAGE, periodFrom: 2025, cultivatedLand: '300' }),
  recordFunctionZone: ({ villagePlan }, n) => ({
    plan: { id: villagePlan },
    kind: 'AGRICULTURAL_PRODUCTION',
    name: `功能区${n}`,
    landArea: '20',
  }),
  recordHighStandardFarmland: ({ farmland }) => ({ project: { id: farmland }, landArea: '500' }),
  recordFarmlandQualityImprovement: ({ quality }) => ({ project: { id: quality }, landArea: '60' }),
  recordDryToPaddyConversion: ({ paddy }) => ({ project: { id: paddy }, landArea: '30' }),
  recordReclamation: ({ reclamation }) => ({
    project: { id: reclamation },
    source: 'ABANDONED_HOMESTEAD',
    landArea: '9000',
  }),
  recordConstructionLandLinkage: ({ reclamation }) => ({ project: { id: reclamation }, reclaimedArea: '8' }),
  recordEcologicalWork: ({ ecological }) => ({ project: { id: ecological }, kind: 'FOREST', landArea: '40' }),
  recordGreeningWork: ({ greening }) => ({
    project: { id: greening },
    kind: 'PLAIN_GREENING',
    landArea: '15',
  }),
  recordIrrigationWork: ({ water }, n) => ({
    project: { id: water },
    kind: 'CANAL',
    name: `渠${n}`,
    lengthKm: 1.5,
  }),
  recordLandUseRecord: () => ({
    area: A,
    division: VILLAGE,
    year: 2024,
    phase: 'BEFORE',
    landClass: { scheme: 'GB/T 21010-2017', code: '0101' },
    landArea: '100',
  }),
  recordPermanentBasicFarmland: () => ({
    area: A,
    division: VILLAGE,
    year: 2024,
    phase: 'BEFORE',
    landArea: '80',
  }),
  recordRecommendationForm: () => ({ area: A, compiledOn: DAY }),
  recordReservePoolEntry: ({ water }) => ({
    project: { id: water },
    state: 'IN_POOL',
    poolNumber: 'CB-901',
    enteredOn: DAY,
  }),
  recordMinistryFiling: ({ water }) => ({
    project: { id: water },
    stage: 'PROJECT',
    filedOn: DAY,
    filingNumber: 'BB-901',
  }),
  recordInvestmentPromotion: (_, n) => ({ area: A, name: `蔬菜基地${n}`, state: 'NEGOTIATING' }),
  recordLandTransfer: (_, n) => ({
    division: VILLAGE,
    year: 2025,
    contractNumber: `LZ-${n}`,
    landArea: '5',
  }),
  recordSoilFertilityPlan: ({ quality }) => ({ project: { id: quality }, year: 2025, landArea: '60' }),
  recordAftercare: ({ farmland }) => ({
    project: { id: farmland },
    year: 2025,
    maintainer: '白圩村村民委员会',
  }),
  recordGreeningPlanReview: () => ({ area: A, planName: '甲区绿化规划', ...approved }),
  recordSoilWaterReview: () => ({ area: A, planName: '甲区水土保持方案', ...approved }),
  recordWaterSupervision: () => ({ area: A, subject: 'WATER_FACILITY', supervisedOn: DAY, compliant: true }),
  recordEnvironmentalImpactReview: () => ({ area: A, kind: 'FORM', ...approved }),
  recordEnvironmentalInspection: () => ({ area: A, inspectedOn: DAY, compliant: true }),
  recordBudgetReview: ({ water }) => ({
    project: { id: water },
    kind: 'BUDGET',
    submittedAmount: '1000.00',
    approvedAmount: '900.00',
    ...approved,
  }),
  recordFundSupervision: ({ water }) => ({ project: { id: water }, supervisedOn: DAY, findings: '账实相符' }),
  recordProjectPhase: ({ water }) => ({
    project: { id: water },
    ordinal: 1,
    name: '一期',
    plannedEnd: '2025-12-31',
  }),
  recordProjectProgress: ({ water }) => ({ project: { id: water }, reportedOn: DAY, physicalShare: 0.5 }),
  recordContract: ({ water }, n) => ({
    project: { id: water },
    number: `HT-${n}`,
    name: '监理',
    contractor: '某监理公司',
    kind: 'SUPERVISION',
    amount: '1000.00',
  }),
  recordProjectHeadquarters: () => ({ area: A, establishedOn: DAY, ownerUnit: '白圩乡人民政府' }),
  recordLeadingCadreContact: () => ({ area: A, name: '某副县长', fromOn: DAY }),
  recordAcceptance: ({ water }) => ({
    project: { id: water },
    stage: 'COUNTY',
    verdict: 'APPROVED',
    acceptedOn: DAY,
  }),
  recordAnnualTarget: () => ({ area: A, year: 2025, unit: '白圩乡', indicator: 'INVESTMENT', target: 100 }),
  recordInspection: (_, n) => ({ area: A, number: `DC-${n}`, inspectedOn: DAY, inspector: '整治办' }),
  recordRectification: (_, n) => ({
    inspection: { number: 'DC-901' },
    number: `${n}`,
    problem: '资料不全',
    unit: '白圩乡',
    dueOn: '2025-08-31',
  }),
  recordAssessment: () => ({ area: A, year: 2025, unit: '白圩乡', grade: 'PASS' }),
  recordPublicNotice: () => ({ area: A, subject: 'PROJECT', publishedOn: DAY, place: '村务公开栏' }),
}

/** A record of a table that departments report, in the table’s own words. */
export function recordOf(table: string, n: number): object {
  switch (table) {
    case 'projects':
      return { externalId: `ZR-${n}`, title: '新报项目', village_code: VILLAGES[1] }
    case 'funds':
      return {
        documentNumber: `进财农〔2024〕${n}号`,
        name: '补助资金',
        level: 'COUNTY',
        programme: 'FARMLAND_IRRIGATION',
        fiscalYear: 2024,
        amount: '1000.00',
      }
    case 'payments':
      return { disbursement: 'BF-901', externalId: `ZF-${n}`, amount: '5.00', paidOn: DAY, payee: '某公司' }
    case 'greening-plan-review':
      return { planName: `绿化规划${n}`, verdict: 'APPROVED', reviewedOn: DAY, area_code: AREAS.甲 }
    case 'land-use-record':
      return {
        year: 2023,
        phase: 'BEFORE',
        landArea: '7',
        division_code: VILLAGES[1],
        land_class_scheme: 'GB/T 21010-2017',
        land_class_code: '0101',
      }
    case 'areas':
      return { code: `JX-${n}`, name: '某项目区', scope: 'VILLAGES', member_divisions: '360124100209' }
    default:
      return { code: '360124100299', level: 'VILLAGE', name: '某村委会', parentCode: '360124100000' }
  }
}
