import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A folder for the demonstration that the console is tried on; it goes when all its tests are done. */
export default async function makeFolder() {
  const folder = await mkdtemp(join(tmpdir(), 'quanyu-console-'))
  process.env.QUANYU_TEST_CONSOLE = folder
  return () => rm(folder, { recursive: true, force: true, maxRetries: 5 })
}
