import { expect, test } from 'vitest'
import { wordsOfFault } from '../../src/server/log.js'

const ofDatabase = (more: object) =>
  Object.assign(new Error('duplicate key value violates unique constraint "party_account_key"'), {
    severity: 'ERROR',
    code: '23505',
    table: 'party',
    constraint: 'party_account_key',
    detail: 'Key (account)=(6228480402564890018) already exists.',
    where: 'COPY party, line 3: "6228480402564890018"',
    ...more,
  })

test('the log has what went wrong and where, and no value of a record', () => {
  const told = wordsOfFault(new Error('the commit came to no end', { cause: ofDatabase({}) }))
  expect(told).toMatchObject({
    type: 'Error',
    message: 'the commit came to no end',
    stack: expect.stringContaining('    at '),
    cause: { code: '23505', table: 'party', constraint: 'party_account_key' },
  })
  const ofData = ofDatabase({
    code: '22P02',
    message: 'invalid input syntax for type numeric: "360124197001011234"',
  })
  expect(JSON.stringify([told, wordsOfFault(ofData)])).not.toMatch(/6228480402564890018|360124197001011234/)
  expect(wordsOfFault('a text')).toMatchObject({ type: 'string' })
})
