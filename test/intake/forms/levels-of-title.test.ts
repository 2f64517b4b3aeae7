import { expect, test } from 'vitest'
import { levelIn } from '../../../src/intake/forms/meaning/title-facts.js'

test('a text names one level of money, or several that one word puts together', () => {
  expect(levelIn('2024年省级财政衔接资金')).toBe('PROVINCE')
  expect(levelIn('江西省市级水利资金')).toBe('CITY')
  expect(levelIn('进贤县2024年县级财政资金')).toBe('COUNTY')
  for (const several of ['2023年第二批中省财政衔接资金', '2024年省市财政补助资金', '2024年市县两级资金'])
    expect(levelIn(several), several).toBeUndefined()
})
