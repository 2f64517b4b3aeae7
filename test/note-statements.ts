import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import pg from 'pg'
import { afterAll, expect } from 'vitest'
import type { Engine, Noted } from './statements-of-both.ts'

type Seen = Record<Engine, Set<string>>

const folder = process.env.QUANYU_TEST_STATEMENTS
/** A statement's name is the comment at its head. */
const NAME = /^\s*\/\* ([^*]+) \*\//
const KEPT = Symbol.for('quanyu test: statements')

/** What this process has run since the file before; one for all files of a worker, for a database outlives a file. */
function listen(): { seen: Seen } {
  const kept = globalThis as unknown as Record<symbol, { seen: Seen } | undefined>
  if (kept[KEPT]) return kept[KEPT]
  const listening = (kept[KEPT] = { seen: none() })
  const note = (prototype: object, methods: readonly string[], engine: Engine) => {
    const object = prototype as Record<string, (...given: unknown[]) => unknown>
    for (const method of methods) {
      const original = object[method]!
      object[method] = function (this: unknown, ...given: unknown[]) {
        const text = (given[0] as { text?: unknown } | undefined)?.text ?? given[0]
        const name = typeof text === 'string' ? NAME.exec(text)?.[1] : undefined
        if (name !== undefined) listening.seen[engine].add(name)
        return original.apply(this, given)
      }
    }
  }
  // Everything goes over the wire by these two, whatever asks: pools, pipelined reads, transactions.
  note(pg.Connection.prototype, ['query', 'parse'], 'server')
  note(PGlite.prototype, ['query', 'exec'], 'embedded')
  return listening
}
const none = (): Seen => ({ server: new Set(), embedded: new Set() })

if (folder !== undefined) {
  const listening = listen()
  listening.seen = none()
  afterAll(async () => {
    const file = expect.getState().testPath!
    const { server, embedded } = listening.seen
    const noted: Noted = { file, server: [...server].sort(), embedded: [...embedded].sort() }
    await mkdir(folder, { recursive: true })
    const name = `${process.env.DATABASE_URL ? 'server' : 'embedded'} ${file.replaceAll('/', ' ').slice(-180)}.json`
    await writeFile(join(folder, name), JSON.stringify(noted))
  })
}
