import { readFile, rename, writeFile } from 'node:fs/promises'
import { gunzipSync, gzipSync } from 'node:zlib'
import { postgis } from '@electric-sql/pglite-postgis'
import { LEAN_POSTGIS } from './embedded.js'

const USED =
  /^(lib\/postgresql\/postgis-3\.so|share\/proj\/.*|share\/postgresql\/extension\/postgis(\.control|--[\d.]+\.sql))$/
/** Bytes of a header of a tar archive's, and of the blocks that what follows it fills. */
const BLOCK = 512

/** Writes the part of the PostGIS package that counties use beside the prepared database. */
export async function writeLeanPostgis(): Promise<void> {
  const { bundlePath } = await postgis.setup({} as never, { PGLITE_ENV: {} } as never)
  const whole = gunzipSync(await readFile(bundlePath!))
  const kept = entries(whole).filter(({ name }) => USED.test(name))
  if (!kept.some(({ name }) => name.endsWith('.so'))) throw new Error(`no PostGIS in ${bundlePath}`)
  const parts = kept.map(({ from, to }) => whole.subarray(from, to))
  const archive = gzipSync(Buffer.concat([...parts, Buffer.alloc(2 * BLOCK)]), { level: 1 })
  // Nothing half written is ever taken for the whole.
  await writeFile(`${LEAN_POSTGIS}.partial`, archive)
  await rename(`${LEAN_POSTGIS}.partial`, LEAN_POSTGIS)
}

/** What stands in a tar archive, from its header to its last block: names of up to 100 bytes, as the package's are. */
function entries(archive: Buffer): { name: string; from: number; to: number }[] {
  const found = []
  for (let from = 0; from < archive.length && archive[from] !== 0;) {
    const text = (at: number, length: number) =>
      archive.toString('latin1', from + at, from + at + length).replace(/\0.*$/s, '')
    const to = from + BLOCK + Math.ceil(parseInt(text(124, 12), 8) / BLOCK) * BLOCK
    found.push({ name: text(0, 100), from, to })
    from = to
  }
  return found
}
