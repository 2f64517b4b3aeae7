import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { finished, pipeline } from 'node:stream/promises'
import yazl from 'yazl'
import { VERSION } from '../../config.js'
import { takenMigrations } from '../migrate.js'
import { withCopier } from './copier.js'
import { countRows } from './count-rows.js'
import { countyTables } from './county-tables.js'
import { entryOf, FORMAT, MANIFEST, type CopiedTable, type Manifest } from './manifest.js'
import type { Database } from '../database.js'

/**
 * Writes the whole county into one ZIP file, as it stood at one moment, while others read and write. The file appears under
 * its name once it is whole, readable by its owner alone: it holds people's data, the hashes of keys
 * and what webhooks sign with.
 */
export async function writeBackup(database: Database, path: string): Promise<Manifest> {
  const tables = await countyTables(database)
  const partial = `${path}.partial`
  // One that an earlier backup left may be readable by others, or lead elsewhere: a new file is made.
  await rm(partial, { force: true })
  const zip = new yazl.ZipFile()
  // What goes wrong is reported by whatever is being waited for.
  zip.on('error', () => {})
  const written = pipeline(zip.outputStream, createWriteStream(partial, { flags: 'wx', mode: 0o600 }))
  // Where something else fails first, that is what is reported.
  written.catch(() => {})
  try {
    const copied: CopiedTable[] = []
    await withCopier(database, 'read', async (copier) => {
      for (const { name, columns } of tables) {
        const rows = await copier.out(`"${name}" (${listOf(columns)})`)
        const { stream, counted } = countRows()
        zip.addReadStream(stream, entryOf(name), { mode: 0o600 })
        await Promise.race([Promise.all([pipeline(rows, stream), finished(stream)]), failed(written)])
        copied.push({ name, columns, ...counted() })
      }
    })
    const manifest: Manifest = {
      format: FORMAT,
      version: VERSION,
      madeAt: new Date().toISOString(),
      schema: database.schema,
      migrations: await takenMigrations(database),
      tables: copied,
    }
    zip.addBuffer(Buffer.from(JSON.stringify(manifest, null, 1)), MANIFEST)
    zip.end()
    await written
    await rename(partial, path)
    return manifest
  } catch (error) {
    await rm(partial, { force: true })
    throw error
  }
}

export const listOf = (columns: readonly string[]) => columns.map((column) => `"${column}"`).join(', ')

/** Never done well: only an end by an error counts. */
const failed = (written: Promise<void>) => written.then(() => new Promise<never>(() => {}))
