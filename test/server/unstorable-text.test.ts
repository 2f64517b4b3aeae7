import { expect, test } from 'vitest'
import { tellUnstorable } from '../../src/server/tell-unstorable.js'
import { render } from '../../src/values/message.js'
import { InputError } from '../../src/values/problem.js'

const refusedByDatabase = Object.assign(new Error('invalid byte sequence'), { code: '22021' })

test.each([
  ['input.name', { input: { documentNumber: '1号', name: 'a\0b' } }],
  ['idempotencyKey', { idempotencyKey: 'a\0b' }],
  ['input.records[1].title', { input: { records: [{ title: '渠' }, { title: 'a\ud800' }] } }],
])('a text that PostgreSQL cannot store is told by the name of its argument: %s', (path, args) => {
  const told = tellUnstorable(refusedByDatabase, args) as InputError
  expect(told).toBeInstanceOf(InputError)
  expect(told.path).toBe(path)
  expect(render(told.said)).toMatch(new RegExp(`^${path.replace(/[[\]]/g, '\\$&')}：.*NUL.*请去掉`))
})

test('another error, or one that no argument explains, stays as it is', () => {
  const other = Object.assign(new Error('a duplicate'), { code: '23505' })
  expect(tellUnstorable(other, { name: 'a\0b' })).toBe(other)
  expect(tellUnstorable(refusedByDatabase, { name: 'ab' })).toBe(refusedByDatabase)
})
