import { serverAudits } from 'graphql-http'
import { expect, test } from 'vitest'
import { emptyServer } from './server.js'

test('the server keeps to GraphQL over HTTP: no MUST and no SHOULD of the audits fails, queries by GET included', async () => {
  const { address } = await emptyServer()
  const audits = serverAudits({ url: `${address}/graphql`, fetchFn: fetch })
  const results = await Promise.all(audits.map(async (audit) => audit.fn()))
  expect(results.length).toBeGreaterThan(50)
  const failed = results.filter(({ status }) => status !== 'ok')
  // A GET that does not ask for JSON is what a picture’s address could be on another site’s page: the audits merely suggest it.
  expect(failed.map(({ name }) => name)).toEqual([
    'MAY accept application/x-www-form-urlencoded formatted GET requests',
  ])
})
