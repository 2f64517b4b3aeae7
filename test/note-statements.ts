import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import pg from 'pg'
import { afterAll, expect } from 'vitest'
import type { Engine, Noted } from './statements-of-both.js'

type Seen = Record<Engine, Set<string>>
type Method = (this: unknown, ...given: unknown[]) => unknown

const folder = process.env.QUANYU_TEST_STATEMENTS
/** A statement's name is the comment at its head. */
const NAME = /^\s*\/\* ([^*]+) \*\//
const KEPT = Symbol.for('quanyu test: statements')
const none = (): Seen => ({ server: new Set(), embedded: new Set() })

/** The statement that a message of PostgreSQL's protocol brings: Parse (P, a name before it) or Query (Q). */
function statementOf(message: unknown): string {
  if (!(message instanceof Uint8Array)) return ''
  const kind = String.fromCharCode(message[0]!)
  if (kind === 'Q') return Buffer.from(message.subarray(5, 205)).toString()
  if (kind !== 'P') return ''
  const text = message.indexOf(0, 5) + 1
  return Buffer.from(message.subarray(text, text + 200)).toString()
}

/** What this process has run since the file before; one for all files of a worker, for a database outlives a file. */
function listen(): { seen: Seen } {
  const kept = globalThis as unknown as Record<symbol, { seen: Seen } | undefined>
  if (kept[KEPT]) return kept[KEPT]
  const listening = (kept[KEPT] = { seen: none() })
  const note = (prototype: object, method: string, engine: Engine, textOf: (given: unknown) => string) => {
    const object = prototype as Record<string, Method>
    const original = object[method]!
    object[method] = function (...given) {
      const name = NAME.exec(textOf(given[0]))?.[1]
      if (name !== undefined) listening.seen[engine].add(name)
      return original.apply(this, given)
    }
  }
  // Everything goes by these, whatever asks: pools, pipelined reads, transactions.
  note(pg.Connection.prototype, 'query', 'server', String)
  note(pg.Connection.prototype, 'parse', 'server', (given) => (given as { text: string }).text)
  note(PGlite.prototype, 'execProtocolRawSync', 'embedded', statementOf)
  return listening
}

if (folder !== undefined) {
  const listening = listen()
  listening.seen = none()
  const start = performance.now()
  afterAll(async () => {
    const file = expect.getState().testPath!
    const { server, embedded } = listening.seen
    // Only now, for another setup file may still have been waiting for a server.
    const on: Engine = process.env.DATABASE_URL ? 'server' : 'embedded'
    const seconds = (performance.now() - start) / 1000
    const noted: Noted = { file, on, seconds, server: [...server].sort(), embedded: [...embedded].sort() }
    await mkdir(folder, { recursive: true })
    const name = `${on} ${file.replaceAll('/', ' ').slice(-180)}.json`
    await writeFile(join(folder, name), JSON.stringify(noted))
  })
}
