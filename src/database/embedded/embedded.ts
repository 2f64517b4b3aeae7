import { chmod, cp, mkdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { PGlite, type Extension, type PGliteOptions } from '@electric-sql/pglite'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import { postgis } from '@electric-sql/pglite-postgis'
import { lockFolder } from './folder-lock.js'
import { migrationsDigest } from '../migrations.js'
import type { Said } from '../../values/message.js'

/** A migrated database without data, made when the project is installed; copying it spares a first start its 13 s. */
export const PREPARED = fileURLToPath(new URL('../../../dist/embedded', import.meta.url))

/** PostGIS as the package brings it, without what no county uses: raster, topology, geocoder and the steps from older versions. */
export const LEAN_POSTGIS = `${PREPARED}.postgis.tar.gz`

export interface Embedded {
  client: PGlite
  close(): Promise<void>
}

// Unpacking and compiling the rest would take a third of the time that opening takes.
const leanPostgis: Extension = {
  ...postgis,
  setup: async (client, options) => ({
    ...(await postgis.setup(client, options)),
    bundlePath: pathToFileURL(LEAN_POSTGIS),
  }),
}

/**
 * PGlite whose stack stays level. PostgreSQL leaves an error by a jump, after which PGlite 0.5 does not put WebAssembly's
 * stack back: after some 2,000 refusals none would be left, and each statement from then on would be refused.
 */
class LevelPGlite extends PGlite {
  static async open(options: PGliteOptions): Promise<PGlite> {
    const client = new LevelPGlite(options)
    await client.waitReady
    return client
  }

  override execProtocolRawSync(message: Uint8Array): Uint8Array {
    const { ___stack_pointer: pointer } = this.Module as unknown as {
      ___stack_pointer: { value: number }
    }
    const level = pointer.value
    try {
      return super.execProtocolRawSync(message)
    } finally {
      pointer.value = level
    }
  }
}

const exists = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  )

/**
 * Opens the embedded database in a folder, or in memory when there is none; a new one as the prepared one is, unless it
 * `isBare`: without any table. PGlite would open one folder twice and let the two diverge in silence, so a lock beside it
 * comes first.
 */
export async function openEmbedded(
  folder: string | null,
  say: (line: Said) => void = () => {},
  isBare = false,
): Promise<Embedded> {
  // Dates and times stay the text that PostgreSQL writes: a JavaScript Date would lose days to zones.
  const parsers = Object.fromEntries([1082, 1114, 1184].map((type) => [type, (text: string) => text]))
  const extensions = { postgis: (await exists(LEAN_POSTGIS)) ? leanPostgis : postgis, pg_trgm }
  if (folder === null) {
    const client = await LevelPGlite.open({
      extensions,
      parsers,
      ...(isBare ? {} : await preparedInMemory()),
    })
    return { client, close: () => client.close() }
  }
  await mkdir(folder, { recursive: true })
  const unlock = await lockFolder(folder)
  try {
    const cluster = join(folder, 'cluster')
    if (!isBare && !(await exists(cluster)) && (await isFresh())) {
      say({ zh: '首次启动：复制预先建好的空库…', en: 'First start: copying the prepared empty database…' })
      const partial = `${cluster}.partial`
      await rm(partial, { recursive: true, force: true })
      await cp(PREPARED, partial, { recursive: true })
      // Unlike the empty one, it is for its owner alone.
      await chmod(partial, 0o700)
      await rename(partial, cluster)
    }
    const client = await LevelPGlite.open({ dataDir: cluster, extensions, parsers })
    return { client, close: () => client.close().finally(unlock) }
  } catch (error) {
    await unlock()
    throw error
  }
}

/** Whether the prepared database was made by the migrations as they are now. */
const isFresh = async () =>
  (await readFile(`${PREPARED}.digest`, 'utf8').catch(() => '')) === (await migrationsDigest())

async function preparedInMemory(): Promise<{ loadDataDir?: Blob }> {
  const dump = `${PREPARED}.tar`
  return (await isFresh()) ? { loadDataDir: new Blob([await readFile(dump)]) } : {}
}
