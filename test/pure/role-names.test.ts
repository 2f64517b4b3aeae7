import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ROLES } from '../../src/database/principal.js'
import { roleName } from '../../src/database/reading/profile.js'

const word = fc.string({
  unit: fc.constantFrom('a', 'b', '_', 'leading', 'group'),
  minLength: 1,
  maxLength: 8,
})
const place = fc.record({ name: word, schema: word })

test('two counties never share a role', () => {
  fc.assert(
    fc.property(place, place, (one, other) => {
      fc.pre(one.name !== other.name || one.schema !== other.schema)
      const names = [one, other].flatMap((each) => ROLES.map((role) => roleName(each, role)))
      expect(new Set(names).size).toBe(names.length)
    }),
    {
      numRuns: 20_000,
      examples: [
        [
          { name: 'a', schema: 'b_c' },
          { name: 'a_b', schema: 'c' },
        ],
      ],
    },
  )
})

test('a role’s name tells its county where that is one word, and is never too long', () => {
  expect(roleName({ name: 'quanyu', schema: 'jinxian' }, 'AUDITOR')).toBe('quanyu_quanyu_jinxian_auditor')
  for (const schema of ['jin_xian', 'x'.repeat(60)])
    expect(roleName({ name: 'quanyu', schema }, 'LEADING_GROUP')).toMatch(
      /^quanyu_[0-9a-f]{12}_leading_group$/,
    )
})
