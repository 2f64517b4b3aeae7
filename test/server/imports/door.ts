import { afterAll } from 'vitest'
import { makeKey } from '../../../src/systems/keys/make-key.js'
import { readConfig } from '../../../src/config.js'
import type { Database } from '../../../src/database/database.js'
import { administrator } from '../../../src/database/principal.js'
import { runWaitingJobs } from '../../../src/intake/jobs/import-jobs.js'
import { FOLLOWERS } from '../../../src/server/followers.js'
import { createServer } from '../../../src/server/http.js'

/** Someone with a key: sends files, and asks. */
export interface Sender {
  /** Sends a file as the body; gives status and answer. */
  send(name: string, content: string | Buffer, key?: string): Promise<{ status: number; body: any }>
  sendForm(form: FormData, headers?: Record<string, string>): Promise<{ status: number; body: any }>
  ask(query: string, variables?: object): Promise<any>
  get(path: string, headers?: Record<string, string>): Promise<Response>
  /** The job once nothing of it is under way. */
  job(id: string): Promise<any>
  move(mutation: string, id: string, more?: object): Promise<any>
}

const JOB = `fragment Job on ImportJob { id fileName state rowsDone rowsTotal inserted updated unchanged rejected problemCode problem leftOut
  questions { key text choices } tables { sheet mapping title headerRow rows inserted rejected unused columns { letter place heading fields unit samples } receipt { heading unit field taken rejected unread } }
  rejectedRows { totalCount nodes { sheet rowNumber cells problems { letter column heading message near } } } mistakes { sheet column heading value message near rows } mends { nodes { rowNumber place original value mendedBy } } run { inserted } }`

/** A server over a county, and what it does with jobs when it is told to. */
export async function openImports(county: Database, settings: Record<string, string> = {}) {
  const config = readConfig({ PORT: '0', QUANYU_SCHEMA: county.schema, ...settings })
  const server = await createServer(county, config)
  const address = await server.listen()
  afterAll(() => server.close())
  const errors: unknown[] = []
  const work = (signal?: AbortSignal) =>
    runWaitingJobs(county, { followers: FOLLOWERS, onError: (error) => errors.push(error) }, signal)
  let keys = 0
  const sender = async (role: string, department?: string, more: object = {}): Promise<Sender> => {
    const { key } = await makeKey(county, administrator('测试员'), {
      name: `${role} ${department ?? ''}`.trim(),
      role: role as never,
      department,
      areaCodes: [],
      days: 1,
      ...more,
    })
    const authorization = `Bearer ${key}`
    const post = async (path: string, body: string | Buffer | FormData, headers: Record<string, string>) => {
      const response = await fetch(`${address}${path}`, { method: 'POST', headers: { authorization, ...headers }, body: body as never })
      return { status: response.status, body: (await response.json()) as any }
    }
    const ask = async (query: string, variables: object = {}) => {
      const { body } = await post('/graphql', JSON.stringify({ query, variables }), { 'content-type': 'application/json' })
      if (body.errors) throw new Error(JSON.stringify(body.errors))
      return body.data
    }
    return {
      ask,
      send: (name, content, idempotencyKey = `k${++keys}`) =>
        post(`/imports?fileName=${encodeURIComponent(name)}`, content, { 'idempotency-key': idempotencyKey, 'content-type': 'application/octet-stream' }),
      sendForm: (form, headers = {}) => post('/imports', form, headers),
      get: (path, headers = {}) => fetch(`${address}${path}`, { headers: { authorization, ...headers } }),
      job: async (id) => {
        await work()
        if (errors.length > 0) throw errors.shift()
        return (await ask(`query ($id: ID!) { node(id: $id) { ...Job } } ${JOB}`, { id })).node
      },
      move: async (name, id, input = {}) =>
        (await ask(`mutation ($input: ${inputOf(name)}!) { r: ${name}(input: $input) { __typename ... on ImportJob { state } ... on Problem { code message } } }`, { input: { jobId: id, ...input } })).r,
    }
  }
  return { address, sender, work, errors }
} // prettier-ignore

const inputOf = (name: string) =>
  ({ answerImport: 'AnswerImportInput', mendImport: 'MendImportInput' })[name] ?? 'ImportJobInput'
