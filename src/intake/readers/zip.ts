import type { Readable } from 'node:stream'
import { openPromise, type Entry } from 'yauzl'
import type { ReaderLimits, Refuse } from './source.js'

export interface Zip {
  entries: Map<string, Entry>
  /** An entry's content as a stream; what it unpacks to is held to the size that the archive states. */
  stream(name: string): Promise<Readable>
  /** A small entry whole. */
  read(name: string): Promise<Buffer>
  close(): Promise<void>
}

/** Opens an archive and looks at what it would unpack to, before anything is unpacked. */
export async function openZip(
  path: string,
  { unpackedBytesMax, ratioMax, ratioFromBytes }: ReaderLimits,
  refuse: Refuse,
): Promise<Zip> {
  const broken = () =>
    refuse('BROKEN_ARCHIVE', {
      zh: '压缩结构不完整（可能在传输中被截断），请重新导出或重新传送后再报送。',
      en: 'the archive is incomplete (perhaps truncated in transfer). Export or transfer it again.',
    })
  const archive = await openPromise(path, {
    autoClose: false,
    lazyEntries: true,
    validateEntrySizes: true,
    strictFileNames: false,
  }).catch(broken)
  const entries = new Map<string, Entry>()
  let packed = 0
  let unpacked = 0
  try {
    for await (const entry of archive.eachEntry()) {
      if (entry.fileName.endsWith('/')) continue
      if (entry.isEncrypted())
        refuse('ENCRYPTED', {
          zh: '压缩包有密码，请去除密码后再报送。',
          en: 'the archive is protected by a password. Remove the password.',
        })
      entries.set(entry.fileName, entry)
      packed += entry.compressedSize
      unpacked += entry.uncompressedSize
      if (entries.size > 10_000)
        refuse('ZIP_BOMB', { zh: '压缩包内文件过多，已拒收。', en: 'the archive holds too many files.' })
      if (unpacked > unpackedBytesMax || (unpacked > ratioFromBytes && unpacked > packed * ratioMax))
        refuse('ZIP_BOMB', {
          zh: `解压后将达 ${(unpacked / 1024 / 1024).toFixed(0)} MB（压缩比 ${(unpacked / Math.max(packed, 1)).toFixed(0)}:1），超出限度，疑为压缩炸弹，已拒收。请核对文件，或拆分后报送。`,
          en: `it would unpack to ${(unpacked / 1024 / 1024).toFixed(0)} MB (${(unpacked / Math.max(packed, 1)).toFixed(0)}:1), beyond the limit, and may be a zip bomb. Check the file, or split it.`,
        })
    }
  } catch (error) {
    archive.close()
    if ((error as { name?: string }).name === 'InputError') throw error
    return broken()
  }
  const stream = async (name: string) => {
    const entry = entries.get(name)
    if (!entry) return broken()
    return archive.openReadStreamPromise(entry).catch(broken)
  }
  return {
    entries,
    stream,
    async read(name) {
      const chunks: Buffer[] = []
      try {
        for await (const chunk of (await stream(name)) as AsyncIterable<Buffer>) chunks.push(chunk)
      } catch {
        return broken()
      }
      return Buffer.concat(chunks)
    },
    close: async () => archive.close(),
  }
}
