import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import rule from '../../../src/audit/rules/T15-whole-and-in-sections.js'
import { openRuleCounty, type RuleCounty } from '../rule-county.js'

let county: RuleCounty
beforeAll(async () => {
  county = await openRuleCounty()
})

type Said = [title: string, budget: number, more?: Record<string, unknown>]
let cases = 0
/** How many sections are told to be the whole, of one village and, unless told, of another department than the whole is. */
async function sectionsOf(whole: Said, ...sections: Said[]): Promise<unknown> {
  const number = String(++cases)
  const villageCode = `9900011002${50 + cases}`
  const [township] = await county.rows<{ id: string }>(
    sql`select id::text from administrative_division where code = '990001100000'`,
  )
  await county.put('administrative_division', {
    code: villageCode,
    level: 'VILLAGE',
    name: `丁${number}村`,
    parent_id: township!.id,
  })
  await county.projects(
    ...[whole, ...sections].map(([title, budget, more = {}], index) => ({
      department: index === 0 ? 'WATER' : 'AGRICULTURE',
      externalId: `${number}-${index}`,
      title,
      kind: 'IRRIGATION',
      villageCode,
      budget: `${budget}.00`,
      startDate: '2024-03-01',
      ...more,
    })),
  )
  const found = (await county.ask(rule, '2025-12-31')).filter(
    ({ facts }) => facts.externalId === `${number}-0`,
  )
  return found[0]?.facts.sections ?? 0
}

test.each<[string, Said, Said[]]>([
  [
    'stakes that make up the whole',
    ['东干渠衬砌工程（K0+000～K2+400）', 812_000],
    [
      ['东干渠衬砌（K0+000—K1+200）', 402_000],
      ['东干渠衬砌（K1+200—K2+400）', 410_000],
    ],
  ],
  [
    'in other words, three sections, a twentieth dearer',
    ['渠道防渗工程（K1+000-K4+000）', 900_000],
    [
      ['水渠硬化K1+000至K2+000', 315_000],
      ['水渠硬化K2+000至K3+000', 315_000],
      ['水渠硬化K3+000至K4+000', 315_000],
    ],
  ],
  [
    'an upper and a lower section of a whole that names none',
    ['圩堤加固工程', 1_000_000],
    [
      ['圩堤上段加固', 480_000],
      ['圩堤下段加固', 515_000],
    ],
  ],
  [
    'two lots',
    ['机耕路硬化', 600_000],
    [
      ['机耕道硬化一标段', 290_000],
      ['机耕道硬化二标段', 310_000],
    ],
  ],
])('the whole and its sections: %s', async (_, whole, sections) =>
  expect(await sectionsOf(whole, ...sections)).toBe(sections.length),
)

test.each<[string, Said, Said[]]>([
  [
    'stakes beyond the whole',
    ['护岸（K0+000-K2+000）', 800_000],
    [
      ['护岸（K2+000-K3+000）', 400_000],
      ['护岸（K3+000-K4+000）', 400_000],
    ],
  ],
  [
    'half of the whole',
    ['护岸（K0+000-K4+000）', 800_000],
    [
      ['护岸（K0+000-K1+000）', 400_000],
      ['护岸（K1+000-K2+000）', 400_000],
    ],
  ],
  [
    'another sum',
    ['圩堤加固工程', 1_000_000],
    [
      ['圩堤上段加固', 480_000],
      ['圩堤下段加固', 580_000],
    ],
  ],
  [
    'another work',
    ['西干渠衬砌（K0+000-K2+000）', 800_000],
    [
      ['西干渠绿化（K0+000-K1+000）', 400_000],
      ['西干渠绿化（K1+000-K2+000）', 400_000],
    ],
  ],
  [
    'another canal',
    ['西干渠衬砌（K0+000-K2+000）', 800_000],
    [
      ['东干渠衬砌（K0+000-K1+000）', 400_000],
      ['东干渠衬砌（K1+000-K2+000）', 400_000],
    ],
  ],
  [
    'one department, which says how it divides a work',
    ['水渠衬砌（K0+000-K2+000）', 800_000],
    [
      ['水渠衬砌（K0+000-K1+000）', 400_000, { department: 'WATER' }],
      ['水渠衬砌（K1+000-K2+000）', 400_000, { department: 'WATER' }],
    ],
  ],
  ['one section alone', ['水渠衬砌工程', 800_000], [['水渠衬砌一标段', 400_000]]],
  [
    'one section twice, which is another rule’s',
    ['水渠衬砌（K0+000-K2+000）', 800_000],
    [
      ['水渠衬砌（K0+000-K1+000）', 400_000],
      ['水渠衬砌K0+000-K1+000', 400_000],
    ],
  ],
])('other works: %s', async (_, whole, sections) => expect(await sectionsOf(whole, ...sections)).toBe(0))
