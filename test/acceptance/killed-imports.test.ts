import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { Dice } from '../dice.js'
import { seedOf, trials } from '../laws.js'
import { migratedCounty, startServer, type Serving } from './server.js'

/** As often as this a server is killed in every run; QUANYU_TEST_KILLS=50 is how the promise is put to the test. */
const KILLS = Number(process.env.QUANYU_TEST_KILLS ?? trials(2))
const ROWS = 40

const FILE = (number: number) =>
  ['external_id,title,budget', ...Array.from({ length: ROWS }, (_, row) => `K-${number}-${row},第 ${row} 项,1`)].join('\n') // prettier-ignore

test(`killed at any moment ${KILLS} times, an import is whole or as if it had never begun, and is done in the end once`, async () => {
  const settings = await migratedCounty()
  const dice = new Dice(seedOf(4))
  let serving: Serving = await startServer(settings)
  const ask = async (query: string, variables: object = {}) => {
    const response = await fetch(`${serving.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    })
    const { data, errors } = (await response.json()) as { data: any; errors?: unknown }
    if (errors) throw new Error(JSON.stringify(errors))
    return data
  }
  /** One turn of what a client does again and again until its file is in; the same request each time. */
  const turn = async (number: number): Promise<boolean> => {
    const form = new FormData()
    form.set('file', new Blob([FILE(number)]), `第${number}批.csv`)
    form.set('answers', '{"department":"WATER"}')
    const sent = await fetch(`${serving.address}/imports`, {
      method: 'POST',
      body: form,
      headers: { 'idempotency-key': `k${number}` },
    })
    const { id } = (await sent.json()) as { id: string }
    const { node } = await ask('query ($id: ID!) { node(id: $id) { ... on ImportJob { state problem } } }', { id }) // prettier-ignore
    const next = ({ READ: number % 2 ? 'checkImport' : 'commitImport', CHECKED: 'commitImport' } as Record<string, string>)[node.state] // prettier-ignore
    if (next) await ask(`mutation ($id: ID!) { ${next}(input: { jobId: $id }) { __typename } }`, { id })
    expect(['REFUSED', 'CANCELLED'], node.problem).not.toContain(node.state)
    return node.state === 'DONE'
  }
  const drive = async (number: number, until: () => boolean) => {
    while (!until()) {
      if (await turn(number).catch(() => false)) return
      await wait(20)
    }
  }
  /** Of each file all rows are there and its job is done, or none are and it is not. */
  const isWhole = async () => {
    const { projects, importJobs } = await ask('{ projects(filter: { externalId: { contains: "K-" } }) { totalCount } importJobs(first: 1000) { nodes { fileName state inserted run { inserted finishedAt } } } }') // prettier-ignore
    const done = importJobs.nodes.filter(({ state }: { state: string }) => state === 'DONE')
    expect(projects.totalCount).toBe(done.length * ROWS)
    for (const job of done) expect(job.run).toEqual({ inserted: ROWS, finishedAt: expect.any(String) })
    return done.length as number
  }
  // How long a file takes from its sending to its end says when there is something to be killed.
  const begun = performance.now()
  await drive(0, () => false)
  const whole = performance.now() - begun
  for (let number = 1; number <= KILLS; number++) {
    let killed = false
    const driving = drive(number, () => killed)
    await wait(dice.below(whole))
    await serving.stop('SIGKILL')
    killed = true
    await driving
    serving = await startServer(settings)
    await isWhole()
  }
  for (let number = 1; number <= KILLS; number++) await drive(number, () => false)
  expect(await isWhole()).toBe(KILLS + 1)
}, 3_600_000)
