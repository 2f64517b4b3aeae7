import { expect, test } from 'vitest'
import { wordFinding } from '../../src/audit/word-finding.js'
import { t } from '../../src/values/title.js'

const words = (text: string, facts: object) =>
  wordFinding({ title: t('规则', 'Rule'), text: t(text, text) }, facts as Record<string, unknown>, {})

test('a department is called a department, though a kind of works has its code', () => {
  expect(
    words('{department}、{otherDepartment}、{kinds}', {
      department: 'HOUSING',
      otherDepartment: 'ENVIRONMENT',
      kinds: 'HOUSING、ENVIRONMENT',
    }),
  ).toMatchObject({ zh: '住建、生态环境、危旧房改造、环境治理' })
})

test('what is no code stays as it is', () => {
  expect(words('{name}', { name: 'HOUSINGX（K0 HOUSE）' }).zh).toBe('HOUSINGX（K0 HOUSE）')
})

test('each language has its own sentence, with codes and measures in its words', () => {
  const text = t('{level} 的{measure}，{name}。', 'The {measure} of {level}: {name}.')
  const facts = { level: 'PROVINCE', measure: '总投资 budget', name: '前罗村渠道' }
  expect(wordFinding({ title: t('规则', 'Rule'), text }, facts, {})).toEqual({
    zh: '省级 的总投资，前罗村渠道。',
    en: 'The budget of Province: 前罗村渠道.',
  })
})

test('ways of procurement, approvals and stages are said in words too', () => {
  const facts = { procurement: 'DIRECT', kind: 'PRELIMINARY_DESIGN', stage: 'BUILDING' }
  expect(words('{procurement}、{kind}、{stage}', facts)).toEqual({
    zh: '直接委托、初步设计、在建',
    en: 'Direct award、Preliminary design、Under construction',
  })
})

test('what is said in both languages may have brackets, commas and figures', () => {
  for (const [fact, zh, en] of [
    ['土地面积（亩） land, mu', '土地面积（亩）', 'land, mu'],
    ['耕地面积减少\nCultivated land shrinks', '耕地面积减少', 'Cultivated land shrinks'],
    ['元当万元 yuan for 10⁴ yuan', '元当万元', 'yuan for 10⁴ yuan'],
    [
      '名称、地点与金额相合 like name, place and amount',
      '名称、地点与金额相合',
      'like name, place and amount',
    ],
  ])
    expect(words('{fact}', { fact })).toEqual({ zh, en })
})
