import { expect, test } from 'vitest'
import { readSettingsText } from '../../src/values/settings-text.js'

const isKnown = (name: string) => ['PORT', 'HOST', 'DATABASE_URL'].includes(name)
const valuesOf = (text: string) =>
  Object.fromEntries([...readSettingsText(text, isKnown).values].map(([name, { value }]) => [name, value]))
const faultsOf = (text: string) =>
  readSettingsText(text, isKnown).faults.map(({ line, fault }) => `${line}: ${fault.en}`)

test('settings stand one a line, with comments between, and quotes around what needs them', () => {
  const text = '\uFEFF# 进程\r\n\r\nPORT = 8080\nHOST="0.0.0.0"\nDATABASE_URL=\'postgresql://a:b=c#d@h/x\'\n'
  expect(valuesOf(text)).toEqual({ PORT: '8080', HOST: '0.0.0.0', DATABASE_URL: 'postgresql://a:b=c#d@h/x' })
  expect(faultsOf(text)).toEqual([])
})

test('what is wrong is told by its line, and no value is', () => {
  const faults = faultsOf('PORT=1\nHSOT=secret\n\nPORT=secret\nsecret words\n=secret\n')
  expect(faults).toEqual([
    '2: there is no setting HSOT; quanyu --help lists all',
    '4: PORT is set on line 1 already; keep one of them',
    '5: is no setting; write NAME=value, and comments after #',
    '6: is no setting; write NAME=value, and comments after #',
  ])
})
