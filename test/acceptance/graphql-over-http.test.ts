import { serverAudits } from 'graphql-http'
import { expect, test } from 'vitest'
import { countySettings, startServer } from './server.js'

test('the server keeps to GraphQL over HTTP: no MUST and no SHOULD of the audits fails', async () => {
  const { address } = await startServer(await countySettings())
  const audits = serverAudits({ url: `${address}/graphql`, fetchFn: fetch })
  const results = await Promise.all(audits.map(async (audit) => audit.fn()))
  expect(results.length).toBeGreaterThan(50)
  const failed = results.filter(({ status }) => status !== 'ok')
  expect(
    failed.filter(({ name }) => /^(MUST|SHOULD)/.test(name)).map(({ name, id }) => `${id} ${name}`),
  ).toEqual([])
  // What the audits merely suggest, and we leave: a GET as any page may send it, since it could be forged.
  expect(failed.map(({ name }) => name).filter((name) => !/\bGETs?\b/.test(name))).toEqual([])
})
