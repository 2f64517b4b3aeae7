import { expect, test } from 'vitest'
import { readUnitNote, unitOfHeading } from '../../src/intake/tables/header-name.js'
import { onlyUnit, type UnitKind } from '../../src/values/unit.js'
import type { Said } from '../../src/values/message.js'

const NONE = '无'
const REFUSED = '？'
const said = ({ unit, problem }: { unit?: string; problem?: Said }) => (problem ? REFUSED : (unit ?? NONE))
const heading = (text: string, kind: UnitKind = 'money') => said(unitOfHeading(text, kind))
const note = (text: string, kind: UnitKind = 'money') => said(onlyUnit(readUnitNote(text, kind), kind))

test.each([
  ['总投资（人民币万元）', '万元'],
  ['总投资(万)', '万元'],
  ['总投资（万元，含税）', '万元'],
  ['总投资（含税万元）', '万元'],
  ['总投资（万元、保留两位小数）', '万元'],
  ['总投资（单位：万元）', '万元'],
  ['总投资（以万元为单位）', '万元'],
  ['总投资（按人民币万元计）', '万元'],
  ['总投资：万元', '万元'],
  ['总投资/万元', '万元'],
  ['总投资_万元', '万元'],
  ['总投资 万元', '万元'],
  ['总投资（萬元）', '万元'],
  ['总投资（￥万元）', '万元'],
  ['总投资（RMB：万元）', '万元'],
  ['总投资（万元人民币）', '万元'],
  ['总投资（2024年，万元）', '万元'],
  ['总投资（万元）（含税）', '万元'],
  ['总投资（万元(含税)）', '万元'],
  ['总投资（万元', '万元'],
  ['总投资(百万元)', '百万元'],
  ['总投资(仟元)', '千元'],
  ['总投资（亿元）', '亿元'],
  ['总投资（角）', '角'],
  ['总投资（元）', '元'],
  ['补助标准（元/亩）', '元'],
  ['总投资（元/亩）', REFUSED],
  ['总投资（万元/年）', REFUSED],
  ['总投资（wy）', REFUSED],
  ['资金（万元）/中央', '万元'],
  ['资金（万元）/中央（元）', '元'],
  ['资金/中央/万元', '万元'],
  ['规模及投资（亩、万元）/总投资', '万元'],
])('%s is money in %s', (text, unit) => expect(heading(text)).toBe(unit))

test.each([
  '总投资（千美元）',
  '总投资（美元）',
  '总投资（USD）',
  '总投资（W元）',
  '总投资（k）',
  '总投资（万円）',
  '总投资（10000元）',
  '总投资（10^4元）',
  '总投资（10,000元）',
  '总投资（元/万元）',
  '总投资（万元、美元）',
  '总投资万元（元）',
  '资金（元）/万元',
  '总投资千美元',
  '总投资（RMB 10,000）',
  '总投资（1000）',
  '总投资(wan yuan)',
  '总投资（10k）',
])('%s is refused', (text) => expect(heading(text)).toBe(REFUSED))

test.each([
  '资金（建设）',
  '资金（含税）',
  '资金（2024年）',
  '资金（2024）',
  '资金（100%）',
  '资金（盖章）',
  '资金（中央、省）',
  '资金（人民币）',
  '资金（400万元以上）',
  '补助资金（500元/亩）',
  '资金（单元）',
  '资金（其中：县级部分）',
  '资金（A+B）',
  '资金（多元投入）',
  '资金（1=2+3）',
  '资金',
  '资金（含税）/其中',
])('%s names no unit', (text) => expect(heading(text)).toBe(NONE))

test.each([
  ['面积（平方公里）', '平方公里'],
  ['面积(km²)', '平方公里'],
  ['面积（㎢）', '平方公里'],
  ['面积(平方千米)', '平方公里'],
  ['面积（万平方米）', '万平方米'],
  ['面积（㎡）', '平方米'],
  ['面积(m2)', '平方米'],
  ['面积（公顷，净面积）', '公顷'],
  ['面积(hm²)', '公顷'],
  ['面积（ha）', '公顷'],
  ['面积（百亩）', '百亩'],
  ['面积（市亩）', '亩'],
  ['面积（平方公尺）', '平方米'],
  ['面积（万㎡）', '万平方米'],
  ['面积（水田，亩）', '亩'],
  ['area_ha', '公顷'],
  ['面积（公顷/亩）', REFUSED],
  ['面积（顷）', REFUSED],
  ['面积（万）', REFUSED],
  ['面积（英亩）', REFUSED],
  ['面积（平方）', REFUSED],
  ['面积（平方英尺）', REFUSED],
  ['面积（wan mu）', REFUSED],
  ['面积（米）', REFUSED],
  ['种植面积（玉米）', NONE],
  ['面积（不含道路）', NONE],
  ['面积（实测）', NONE],
  ['面积（亩均）', NONE],
])('%s is land in %s', (text, unit) => expect(heading(text, 'landArea')).toBe(unit))

test.each([
  ['单位：人民币万元', '万元', NONE],
  ['单位：万', '万元', NONE],
  ['金额单位：千元', '千元', NONE],
  ['单 位：万元、亩', '万元', '亩'],
  ['面积单位：百亩', NONE, '百亩'],
  ['单位：公里、万元、个', '万元', NONE],
  ['单位：元、亩、万元', REFUSED, '亩'],
  ['单位：万美元', REFUSED, NONE],
  ['填报单位：水利局 单位：万元 2024年5月', '万元', NONE],
  ['填报单位：水利局（盖章）', NONE, NONE],
  ['编制单位：万元乡人民政府', NONE, NONE],
  ['建设单位：某某公司', NONE, NONE],
  ['注：表中资金单位均为万元。', '万元', NONE],
  ['2024年项目资金安排表（万元）', '万元', NONE],
  ['项目表（单位：万元、亩）', '万元', '亩'],
  ['项目表（金额：万元）', '万元', NONE],
  ['项目表（第一批）', NONE, NONE],
  ['项目表（投资400万元以上）', NONE, NONE],
  ['单位：公顷、万元', '万元', '公顷'],
])('the note %s says %s and %s', (text, money, land) => {
  expect(note(text)).toBe(money)
  expect(note(text, 'landArea')).toBe(land)
})
