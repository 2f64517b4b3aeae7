import { spawn } from 'node:child_process'
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { migratedCounty, startServer } from './server.js'

const CLIENT = fileURLToPath(new URL('../../dist/client', import.meta.url))

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })

/** The receiver that the client’s README shows, as a program of its own; gives what it has printed. */
async function startReceiver(secret: string, port: number): Promise<() => string> {
  const folder = await mkdtemp(join(tmpdir(), 'quanyu-receiver-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const readme = await readFile(join(CLIENT, 'README.md'), 'utf8')
  await writeFile(join(folder, 'receiver.mjs'), /^```mjs\n([\s\S]*?)^```$/m.exec(readme)![1]!)
  const installed = join(folder, 'node_modules/quanyu-client')
  await mkdir(installed, { recursive: true })
  for (const name of (await readdir(CLIENT)).filter((each) => /\.(js|json)$/.test(each)))
    await copyFile(join(CLIENT, name), join(installed, name))
  const child = spawn(process.execPath, ['receiver.mjs'], {
    cwd: folder,
    env: { ...process.env, WEBHOOK_SECRET: secret, PORT: String(port) },
  })
  onTestFinished(() => void child.kill())
  let said = ''
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
  return () => said
}

test('a server pushes what changes to the README’s receiver, also what changed while that, or the server, was down', async () => {
  const settings = await migratedCounty(onTestFinished, { QUANYU_WEBHOOK_NETWORKS: '127.0.0.1' })
  const first = await startServer(settings)
  let address = first.address
  const ask = async (query: string, variables: object = {}) => {
    const response = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    })
    const { data, errors } = (await response.json()) as { data: any; errors?: unknown }
    if (errors) throw new Error(JSON.stringify(errors))
    return data
  }
  let number = 0
  const fund = async () => {
    const input = { idempotencyKey: `w${++number}`, documentNumber: `财农〔2024〕${number}号`, name: '资金', level: 'COUNTY', programme: 'PLAIN_GREENING', fiscalYear: 2024, amount: '1.00' } // prettier-ignore
    await ask('mutation ($input: CreateFundInput!) { createFund(input: $input) { __typename } }', { input })
  }
  const port = await freePort()
  const { r } = await ask(
    `mutation ($input: RegisterWebhookInput!) { r: registerWebhook(input: $input) {
      ... on WebhookWithSecret { secret webhook { id } } ... on Problem { message } } }`,
    { input: { department: 'FINANCE', name: '财政系统', url: `http://127.0.0.1:${port}/`, types: ['FUND'] } },
  )
  // Nobody listens there yet, and then the server is gone too.
  await fund()
  await first.stop('SIGKILL')
  const second = await startServer(settings)
  address = second.address
  const said = await startReceiver(r.secret, port)
  await fund()
  await expect.poll(said, { timeout: 240_000, interval: 500 }).toBe('CREATED FUND\nCREATED FUND\n')
  const webhook = async () =>
    (
      await ask(
        'query ($id: ID!) { node(id: $id) { ... on Webhook { delivered deliveries { totalCount } } } }',
        {
          id: r.webhook.id,
        },
      )
    ).node
  await expect.poll(webhook, { timeout: 60_000 }).toEqual({ delivered: 2, deliveries: { totalCount: 0 } })
  const metrics = await (await fetch(`${address}/metrics`)).text()
  expect(metrics).toMatch(/^quanyu_webhook_sent_total\{county="\w+",outcome="delivered"\} 2$/m)
  expect(metrics).toMatch(/^quanyu_webhooks\{county="\w+",state="active"\} 1$/m)
  expect(metrics).toMatch(/^quanyu_webhook_oldest_waiting_seconds\{county="\w+"\} \S+$/m)
})
