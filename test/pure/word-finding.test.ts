import { expect, test } from 'vitest'
import { wordFinding } from '../../src/audit/word-finding.js'
import { t } from '../../src/values/title.js'

const words = (text: string, facts: object) =>
  wordFinding({ title: t('规则', 'Rule'), text }, facts as Record<string, unknown>, {})

test('a department is called a department, though a kind of works has its code', () => {
  expect(
    words('{department}、{otherDepartment}、{kinds}', {
      department: 'HOUSING',
      otherDepartment: 'ENVIRONMENT',
      kinds: 'HOUSING、ENVIRONMENT',
    }),
  ).toBe('住建、生态环境、危旧房改造、环境治理')
})

test('what is no code stays as it is', () => {
  expect(words('{name}', { name: 'HOUSINGX（K0 HOUSE）' })).toBe('HOUSINGX（K0 HOUSE）')
})
