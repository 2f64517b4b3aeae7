import { expect, test } from 'vitest'
import { readHeader, readUnitNote, unitOf } from '../../../src/intake/tables/header-name.js'

test('spaces, line breaks, width and letter case of a header do not matter', () => {
  for (const form of ['项 目\n名　称', '项目名称：', '*项目名称', '項目名稱'])
    expect(readHeader(form).names[0]).toBe('项目名称')
  expect(readHeader(' External_ID ').names).toEqual(['external_id'])
})

test('a unit in brackets, behind a stroke or at the end is taken off and kept', () => {
  for (const form of ['总投资（万元）', '总投资(单位:万元)', '总投资【万元】', '总投资/万元', '总投资万元']) {
    expect(readHeader(form)).toMatchObject({ unit: '万元' })
    expect(readHeader(form).names).toContain('总投资')
  }
  expect(readHeader('面积（㎡）').unit).toBe('平方米')
  expect(readHeader('面积(hm²)').unit).toBe('公顷')
})

test('a remark in brackets is no unit, and the header goes by its name with it and without', () => {
  expect(readHeader('建设性质(新建、扩建、重建)')).toEqual({
    names: ['建设性质(新建、扩建、重建)', '建设性质'],
  })
})

test('a text longer than any name may be is no header', () => {
  expect(readHeader(`项目名称（${'说明'.repeat(200)}）`).names).toContain('项目名称')
  expect(readHeader(`项目名称（${'说明'.repeat(300)}）`).names).toEqual([])
})

test('a bare unit is no header without a name', () => {
  expect(readHeader('亩').names).toEqual(['亩'])
  expect(unitOf('万元')).toBe('万元')
  expect(unitOf('美元')).toBeUndefined()
})

test('a note above the table names its units', () => {
  const noted = (text: string) => [readUnitNote(text, 'money').known, readUnitNote(text, 'landArea').known]
  expect(noted('2024年项目表 单位：万元、亩')).toEqual([['万元'], ['亩']])
  expect(noted('（金额单位：元）')).toEqual([['元'], []])
  expect(noted('填报单位：水利局')).toEqual([[], []])
})
