import { cp, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { PGlite } from '@electric-sql/pglite'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import { postgis } from '@electric-sql/pglite-postgis'
import { migrationsDigest } from './migrations.js'
import { InputError } from '../values/problem.js'

/** A migrated database without data, made when the project is installed; copying it spares a first start its 13 s. */
export const PREPARED = fileURLToPath(new URL('../../dist/embedded', import.meta.url))

export interface Embedded {
  client: PGlite
  close(): Promise<void>
}

const exists = (path: string) => stat(path).then(() => true, () => false)

/**
 * Opens the embedded database in a folder, or in memory when there is none.
 * PGlite would open one folder twice and let the two diverge in silence, so a lock beside it comes first.
 */
export async function openEmbedded(folder: string | null, say: (line: string) => void = () => {}): Promise<Embedded> {
  // Dates and times stay the text that PostgreSQL writes: a JavaScript Date would lose days to zones.
  const parsers = Object.fromEntries([1082, 1114, 1184].map((type) => [type, (text: string) => text]))
  const extensions = { postgis, pg_trgm }
  if (folder === null) {
    const client = await PGlite.create({ extensions, parsers, ...(await preparedInMemory()) })
    return { client, close: () => client.close() }
  }
  await mkdir(folder, { recursive: true })
  const unlock = await lock(folder)
  try {
    const cluster = join(folder, 'cluster')
    if (!(await exists(cluster)) && (await isFresh())) {
      say('首次启动：复制预先建好的空库… First start: copying the prepared empty database…')
      const partial = `${cluster}.partial`
      await rm(partial, { recursive: true, force: true })
      await cp(PREPARED, partial, { recursive: true })
      await rename(partial, cluster)
    }
    const client = await PGlite.create({ dataDir: cluster, extensions, parsers })
    return { client, close: () => client.close().finally(unlock) }
  } catch (error) {
    await unlock()
    throw error
  }
}

/** Whether the prepared database was made by the migrations as they are now. */
const isFresh = async () => (await readFile(`${PREPARED}.digest`, 'utf8').catch(() => '')) === (await migrationsDigest())

async function preparedInMemory(): Promise<{ loadDataDir?: Blob }> {
  const dump = `${PREPARED}.tar`
  return (await isFresh()) ? { loadDataDir: new Blob([await readFile(dump)]) } : {}
}

const heldHere = new Set<string>()

/** Holds the folder for this process: a file that names it, made only if it is not there. */
async function lock(folder: string): Promise<() => Promise<void>> {
  const file = join(folder, 'quanyu.pid')
  const inUse = (holder: number) =>
    new InputError('DATA_DIR_IN_USE', `数据目录 ${folder} 正被另一进程（进程号 ${holder}）使用。请先停止它，或用 QUANYU_DATA_DIR 另指目录。The data folder is in use by process ${holder}: stop it, or set QUANYU_DATA_DIR to another folder.`)
  if (heldHere.has(file)) throw inUse(process.pid)
  for (let tries = 0; tries < 3; tries++) {
    try {
      await writeFile(file, String(process.pid), { flag: 'wx' })
      heldHere.add(file)
      return async () => {
        heldHere.delete(file)
        await rm(file, { force: true })
      }
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
    const holder = Number(await readFile(file, 'utf8').catch(() => ''))
    if (holder && holder !== process.pid && isQuanyu(await commandOf(holder)))
      throw inUse(holder)
    await rm(file, { force: true })
  }
  throw new InputError('DATA_DIR_IN_USE', `数据目录 ${folder} 无法锁定，请重试。The data folder could not be locked: try again.`)
}

/** What a process runs, or null when there is none: a number may have gone to another program since. */
async function commandOf(pid: number): Promise<string | null> {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return null
  }
  return readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => 'node')
}
const isQuanyu = (command: string | null) => command !== null && /node|quanyu|vitest/i.test(command)

