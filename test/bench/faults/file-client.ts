import { randomUUID } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import { AGAIN_MS, PATIENCE_MS, post, type Acknowledged } from './clients.ts'
import { OK, type Record as Phase } from './record.ts'

/** Of each file. */
export const ROWS = 500

interface Told {
  told: string
  state?: string
}

interface JobOrErrors {
  id?: string
  errors?: { extensions?: { code?: string } }[]
}

/** A client that sends files by HTTP, one after the other, each until its import is done, now to one server, now to another. */
export async function fileClient({
  addresses,
  phase,
  done,
  signal,
}: {
  addresses: readonly string[]
  phase: Phase
  done: Acknowledged
  signal: AbortSignal
}) {
  for (let turn = 0; !signal.aborted;) {
    const mark = `B-${randomUUID()}`
    const rows = Array.from({ length: ROWS }, (_, row) => `${mark}-${row},${row} 号水渠整治工程,民和镇,1.50`)
    const file = ['external_id,title,place,budget', ...rows].join('\n')
    const isDone = async () => {
      const address = addresses[turn++ % addresses.length]!
      let state: string | undefined
      await phase.note('file', async () => {
        const answer = await pushOn(address, mark, file)
        state = answer.state
        return answer.told
      })
      if (state === 'DONE') done.files.add(mark)
      return state === 'DONE'
    }
    while (!signal.aborted && !(await isDone())) await setTimeout(AGAIN_MS)
  }
}

/** Sends the file, which is the same import each time, looks how it stands, and lets it be written once it was read. */
async function pushOn(address: string, mark: string, file: string): Promise<Told> {
  const form = new FormData()
  form.set('file', new Blob([file]), `${mark}.csv`)
  form.set('answers', '{"department":"WATER"}')
  const sent = await fetch(`${address}/imports`, {
    method: 'POST',
    body: form,
    headers: { 'idempotency-key': mark },
    signal: AbortSignal.timeout(PATIENCE_MS),
  })
  const job = (await sent.json().catch(() => null)) as JobOrErrors | null
  if (!job?.id) return { told: job?.errors?.[0]?.extensions?.code ?? 'not JSON' }
  const asked = await post(
    address,
    'query ($id: ID!) { node(id: $id) { ... on ImportJob { state problem } } }',
    { id: job.id },
  )
  if (asked.told !== OK) return asked
  const { state, problem } = asked.data.node as { state: string; problem: string | null }
  if (state === 'REFUSED') return { told: `refused: ${problem}` }
  if (state !== 'READ') return { told: OK, state }
  const commit = 'mutation ($id: ID!) { commitImport(input: { jobId: $id }) { __typename } }'
  return post(address, commit, { id: job.id })
}
