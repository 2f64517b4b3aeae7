import { createWriteStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { sql, type Kysely } from 'kysely'
import { asLogin } from '../../database/as-login.js'
import type { Database } from '../../database/database.js'

/** Bytes a piece: as much of a file is in memory at a time. */
const PART_BYTES = 1024 * 1024

/** The file as it came, and that of its rejected rows. */
export type FileKind = 'FILE' | 'REJECTED'

/** Keeps a file with its job, piece by piece, in the place of one of its kind before it. */
export async function keepParts(
  work: Kysely<unknown>,
  jobId: string,
  kind: FileKind,
  name: string,
  path: string,
) {
  await dropParts(work, jobId, kind)
  const file = await open(path)
  try {
    for (let place = 0; ; place++) {
      // Made anew each time: a statement may still hold the one before.
      const { bytesRead, buffer } = await file.read(Buffer.alloc(PART_BYTES), 0, PART_BYTES)
      if (bytesRead === 0) return
      await sql`/* import file: keep */
        insert into import_file_part (job_id, kind, place, name, content)
        values (${jobId}::uuid, ${kind}, ${place}, ${name}, ${buffer.subarray(0, bytesRead)})`.execute(work)
    }
  } finally {
    await file.close()
  }
}

export const dropParts = (work: Kysely<unknown>, jobId: string, kind: FileKind) =>
  sql`delete from import_file_part where job_id = ${jobId}::uuid and kind = ${kind}`.execute(work)

/** The name of a file that is kept, or null where there is none. */
export async function nameOfParts(database: Database, jobId: string, kind: FileKind): Promise<string | null> {
  const [first] = await asLogin(
    database,
    sql<{ name: string }>`/* import file: name */
      select name from import_file_part where job_id = ${jobId}::uuid and kind = ${kind} and place = 0`,
  )
  return first?.name ?? null
}

/** The bytes of a file that is kept, piece by piece. */
export async function* readParts(database: Database, jobId: string, kind: FileKind): AsyncGenerator<Buffer> {
  for (let place = 0; ; place++) {
    const [part] = await asLogin(
      database,
      sql<{ content: Uint8Array }>`/* import file: read */
        select content from import_file_part where job_id = ${jobId}::uuid and kind = ${kind} and place = ${place}`,
    )
    if (!part) return
    yield Buffer.from(part.content)
  }
}

/** Writes a file that is kept to a path. */
export const fetchParts = (database: Database, jobId: string, kind: FileKind, path: string) =>
  pipeline(Readable.from(readParts(database, jobId, kind)), createWriteStream(path))
