import { expect, test } from 'vitest'
import { disclosurePage, type DisclosedArea } from '../../src/papers/disclosure-page.js'
import { objectionForm } from '../../src/papers/objection-pages.js'

const MONEY = { allocated: '0.00', disbursed: '0.00', paid: '0.00' }
const PROJECT = { name: '渠道衬砌', department: 'WATER', kind: 'IRRIGATION', state: 'ACCEPTED' }
const OBJECTION = {
  words: '渠道尾段没有通水。',
  receivedOn: '2024-05-01',
  department: 'WATER',
  project: null,
  notice: null,
  answers: { nodes: [] },
}

/** An area with more projects and answered objections than its page lists. */
const areaWith = (projectCount: number, objections: number): DisclosedArea => ({
  id: 'ConsolidationArea:1',
  code: 'A',
  name: '甲片区',
  funding: MONEY,
  disclosure: {
    asOf: '2024-06-01',
    sentences: [],
    lastStep: null,
    lastStepOn: null,
    moneyByLevel: [],
    unplacedMoney: '0.00',
    projectCount,
    projectCounts: [],
    projects: { nodes: [{ id: 'Project:1', ...PROJECT }] },
    quotas: [],
    newCultivatedLand: null,
    redLinesBroken: [],
    notices: [],
    objections: { received: objections, answered: objections, open: 0, overdue: 0 },
    howToObject: '',
  },
  objections: { totalCount: objections, nodes: [{ number: '一', ...OBJECTION }] },
})
const terms = (language: 'ZH' | 'EN') => ({ language, answerDays: 30, contact: undefined })
const WRITTEN = { key: 'k', subjectId: '', words: '', contact: '' }

test('a public page says how many answered objections it leaves out, in the language of the page', () => {
  expect(disclosurePage(areaWith(1, 104), terms('ZH'))).toContain(
    '以下是最近答复的 1 件，另有 103 件已答复的未列。',
  )
  expect(disclosurePage(areaWith(1, 104), terms('EN'))).toContain(
    'These are the latest 1 that were answered; 103 more are not listed.',
  )
  expect(disclosurePage(areaWith(1, 1), terms('ZH'))).not.toContain('未列')
})

test('the form for an objection says how to object to a project that it does not list', () => {
  expect(objectionForm(areaWith(3, 0), terms('ZH'), WRITTEN)).toContain('另有 2 个项目未列：请选“整个项目区”')
  expect(objectionForm(areaWith(1, 0), terms('ZH'), WRITTEN)).not.toContain('未列')
})
