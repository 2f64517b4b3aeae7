import { expect, onTestFinished } from 'vitest'
import { migratedCounty, startServer } from './server.js'

const AREA = `mutation($input: ImportRecordsInput!) { importRecords(input: $input) { __typename ... on ImportReport { rejected records { problems { message } } } ... on Problem { message } } }`

/** A county with one area of one township, served; the answer is the server and a way to ask it. */
export async function publishedCounty(
  more: Record<string, string> = {},
  finished: Parameters<typeof migratedCounty>[0] = onTestFinished,
) {
  const settings = await migratedCounty(finished, more)
  const server = await startServer(settings, ['serve'], { finished })
  let keys = 0
  const ask = async (query: string, variables: object = {}): Promise<any> => {
    const response = await fetch(`${server.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    })
    return response.json()
  }
  const bring = async (table: string, ...records: object[]) => {
    const { data } = await ask(AREA, {
      input: { idempotencyKey: `k${++keys}`, department: 'NATURAL_RESOURCES', table, records },
    })
    expect(data.importRecords).toMatchObject({ rejected: 0 })
  }
  await bring(
    'divisions',
    { 区划代码: '990001000000', 名称: '安县', 级别: '县级', 上级代码: '990000000000' },
    { 区划代码: '990001100000', 名称: '东乡', 级别: '乡级', 上级代码: '990001000000' },
  )
  await bring('areas', {
    code: 'A/1',
    name: '东乡<b>片区</b>',
    scope: 'TOWNSHIP',
    member_divisions: '990001100000',
  })
  return { ...server, settings, ask }
}
