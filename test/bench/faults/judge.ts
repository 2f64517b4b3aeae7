import { ask, quanyu, SCHEMA } from '../county.ts'
import type { Acknowledged } from './clients.ts'
import { ROWS } from './file-client.ts'

/** One law, and how often it was broken. */
export interface Law {
  what: string
  broken: number
  of: number
}

/** Holds what the servers had acknowledged against what the database has. */
export async function judge(
  url: string,
  done: Acknowledged,
  settings: Record<string, string>,
): Promise<Law[]> {
  const entries = await ask<{ key: string; count: number }>(
    url,
    `select idempotency_key as key, count(*)::integer as count from ${SCHEMA}.ledger_entry where idempotency_key is not null group by 1`,
  )
  const projects = await ask<{ id: string; count: number }>(
    url,
    `select external_id as id, count(*)::integer as count from ${SCHEMA}.project where external_id like 'F-%' group by 1`,
  )
  const files = await ask<{ mark: string; count: number }>(
    url,
    `select left(external_id, 38) as mark, count(*)::integer as count from ${SCHEMA}.project where external_id like 'B-%' group by 1`,
  )
  const entered = new Map(entries.map(({ key, count }) => [key, count]))
  const there = new Map(projects.map(({ id, count }) => [id, count]))
  const rows = new Map(files.map(({ mark, count }) => [mark, count]))
  return [
    law('ledger writes acknowledged and not there', done.entries, (key) => !entered.has(key)),
    law('ledger writes there twice', entered.keys(), (key) => entered.get(key)! > 1),
    law('records acknowledged and not there', done.projects, (id) => !there.has(id)),
    law('records there twice', there.keys(), (id) => there.get(id)! > 1),
    law('files done and not whole', done.files, (mark) => rows.get(mark) !== ROWS),
    law('files there in part', rows.keys(), (mark) => rows.get(mark) !== ROWS),
    ...(await Promise.all([
      command('the ledger’s chain and totals, by quanyu ledger verify', ['ledger', 'verify'], settings),
      command('kept sums, by quanyu verify rollups', ['verify', 'rollups'], settings),
    ])),
  ]
}

function law<T>(what: string, all: Iterable<T>, isBroken: (each: T) => boolean): Law {
  const list = [...all]
  return { what, broken: list.filter(isBroken).length, of: list.length }
}

const command = (what: string, args: string[], settings: Record<string, string>): Promise<Law> =>
  quanyu(args, settings).then(
    () => ({ what, broken: 0, of: 1 }),
    () => ({ what, broken: 1, of: 1 }),
  )
