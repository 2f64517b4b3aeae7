import { readdir, readFile } from 'node:fs/promises'
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
  const facts = { level: 'PROVINCE', measure: '总投资\nbudget', name: '前罗村渠道' }
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

test('what is said in both languages has a line of each; nothing else is taken apart', () => {
  const both = '名称、地点与金额相合\nlike name, place and amount'
  expect(words('{fact}', { fact: both })).toEqual({
    zh: '名称、地点与金额相合',
    en: 'like name, place and amount',
  })
  expect(words('{name}', { name: '输水管 dn200' })).toEqual({ zh: '输水管 dn200', en: '输水管 dn200' })
})

test('no rule says a fact in both languages on one line', async () => {
  const folder = new URL('../../src/audit/rules/', import.meta.url)
  for (const file of await readdir(folder)) {
    const text = await readFile(new URL(file, folder), 'utf8')
    // What is said in SQL: between single quotes, without the wording, which has a text for each language.
    const both = /'[\p{Script=Han}（）、]+ [a-z][a-z0-9⁴,’ ]*'/u.exec(text)?.[0]
    expect([file, both]).toEqual([file, undefined])
  }
})
