import { chmod, cp, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Command } from 'commander'
import '../server/schema.js'
import { openEmbedded, PREPARED } from '../database/embedded/embedded.js'
import { writeLeanPostgis } from '../database/embedded/lean-postgis.js'
import { migrate } from '../database/migrate.js'
import { migrationsDigest } from '../database/migrations.js'
import { openDatabase } from '../database/open.js'
import { say } from './open.js'

/** Makes the migrated empty database that embedded ones start as; run when the project is installed. */
export function prepareCommand(program: Command) {
  program
    .command('prepare', { hidden: true })
    .description('预建内嵌空库\nPrepare the empty embedded database')
    .action(async () => {
      const folder = await mkdtemp(join(tmpdir(), 'quanyu-prepare-'))
      try {
        // The digest goes first and comes last: without it nothing half made is taken for the real thing.
        await rm(`${PREPARED}.digest`, { force: true })
        for (const made of [PREPARED, `${PREPARED}.partial`]) await rm(made, { recursive: true, force: true })
        await writeLeanPostgis()
        const database = await openDatabase({ dataDir: folder, schema: 'public' })
        await migrate(database)
        await database.close()
        const { client, close } = await openEmbedded(folder)
        await client.query('checkpoint')
        const dump = await client.dumpDataDir('none')
        await close()
        await cp(join(folder, 'cluster'), `${PREPARED}.partial`, { recursive: true })
        await makeReadable(`${PREPARED}.partial`)
        await rename(`${PREPARED}.partial`, PREPARED)
        await writeFile(`${PREPARED}.tar`, Buffer.from(await dump.arrayBuffer()))
        await writeFile(`${PREPARED}.digest`, await migrationsDigest())
        say({ zh: '已预建内嵌空库', en: 'Prepared the embedded database' })
      } finally {
        await rm(folder, { recursive: true, force: true })
      }
    })
}

/** It holds nobody's data, and whoever runs the program, which somebody else may have installed, copies it. */
async function makeReadable(folder: string) {
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true }))
    await chmod(join(entry.parentPath, entry.name), entry.isDirectory() ? 0o755 : 0o644)
}
