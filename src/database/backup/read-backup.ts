import { buffer } from 'node:stream/consumers'
import { openPromise, type Entry, type ZipFile } from 'yauzl'
import { InputError } from '../../values/problem.js'
import { manifest, MANIFEST, type Manifest } from './manifest.js'

/** A backup that is open: what it says of itself, and its entries. */
export interface Backup {
  manifest: Manifest
  entry(name: string): Promise<NodeJS.ReadableStream & AsyncIterable<Uint8Array>>
  close(): void
}

/** Opens a backup. What is no whole backup, or one of another layout, is refused before anything is done. */
export async function openBackup(path: string): Promise<Backup> {
  const zip = await openPromise(path, { autoClose: false, lazyEntries: true }).catch((error: unknown) => {
    if ((error as { code?: string }).code === 'ENOENT')
      throw new InputError('FILE_NOT_FOUND', {
        zh: `没有文件 ${path}，请核对路径。`,
        en: `There is no file ${path}. Check the path.`,
      })
    throw noBackup(path)
  })
  try {
    const entries = new Map<string, Entry>()
    for await (const entry of zip.eachEntry()) entries.set(entry.fileName, entry)
    const entry = (name: string) => openEntry(zip, entries.get(name), path)
    const said = manifest.safeParse(
      JSON.parse((await buffer(await entry(MANIFEST))).toString('utf8')) as unknown,
    )
    if (!said.success) throw noBackup(path)
    return { manifest: said.data, entry, close: () => zip.close() }
  } catch (error) {
    zip.close()
    throw error instanceof InputError ? error : noBackup(path)
  }
}

async function openEntry(zip: ZipFile, entry: Entry | undefined, path: string) {
  if (!entry) throw noBackup(path)
  return zip.openReadStreamPromise(entry)
}

const noBackup = (path: string) =>
  new InputError('NOT_A_BACKUP', {
    zh: `${path} 不是完整的备份文件：可能未写完、传送中被截断，或由另一版本所作。请换用完整的备份。`,
    en: `${path} is not a whole backup: it may be cut off, or made by a version of another layout. Use a whole one.`,
  })
