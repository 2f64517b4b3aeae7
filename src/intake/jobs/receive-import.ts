import { sql } from 'kysely'
import type { Caller } from '../../database/caller.js'
import { workAs } from '../../database/caller.js'
import { keyOwner } from '../../database/idempotency.js'
import { IdempotencyConflict } from '../../database/idempotency-conflict.js'
import { notPermitted } from '../../database/rights/forbidden.js'
import { nameOperation } from '../../database/rights/operation-words.js'
import { STAFF, type Principal } from '../../database/principal.js'
import type { Work } from '../../database/work.js'
import { InputError, Problem } from '../../values/problem.js'
import { checkIdempotencyKey, requestHash } from '../../values/request-hash.js'
import { t } from '../../values/title.js'
import { answersOf } from '../forms/form-context.js'
import { keepParts } from './file-parts.js'
import { TooManyImportJobs } from './import-job-problems.js'
import { IMPORTERS } from './own-import-job.js'

/** Jobs of one sender that are neither written nor given up. */
const OPEN_MAX = 50
/** Bytes of files of one sender that are kept and not written. */
const UNWRITTEN_BYTES_MAX = 2 * 1024 ** 3
/** With what is put behind the name of a file of rejected rows, what file systems take. */
const NAME_BYTES_MAX = 220

/** A file that has come in whole, at a path of this machine. */
export interface ReceivedFile {
  path: string
  fileName: string
  bytes: number
  sha256: string
  answers: Readonly<Record<string, unknown>>
  idempotencyKey: string
}

export class ReceivedImport {
  constructor(
    readonly id: string,
    /** Whether it is a new one, and not the answer to the same request before. */
    readonly isNew: boolean,
  ) {}
}

nameOperation('imports', t('报送文件', 'Send a file'))

/** Why a principal may send no file, or null: asked before the file is read. */
export const refuseImports = (principal: Principal): Problem | null => {
  const { role, scopes } = principal
  const mayWrite = scopes === undefined || scopes.includes('WRITE')
  if ((role === 'ADMINISTRATOR' || IMPORTERS.includes(role)) && mayWrite) return null
  return notPermitted(principal, 'imports', { roles: IMPORTERS })
}

/** Makes a job of a file: kept with it in one transaction, so that there is never one without the other. */
export async function receiveImport(caller: Caller, file: ReceivedFile): Promise<ReceivedImport | Problem> {
  checkIdempotencyKey(file.idempotencyKey)
  const { department } = answersOf(file.answers, file.fileName)
  return workAs({ ...caller, followers: [], operation: 'imports', bounds: {} }, (work) => {
    const refused = refuseImports(work.principal) ?? refuseDepartment(work.principal, department)
    if (refused) return Promise.resolve(refused)
    return work.withOwnerRole(() => keepOnce(work, file, work.principal.department ?? department))
  })
}

/** A department sends its own files alone. */
export const refuseDepartment = (principal: Principal, department: string | undefined): Problem | null =>
  principal.department === undefined || department === undefined || department === principal.department
    ? null
    : notPermitted(principal, 'imports', { roles: STAFF, departments: [department] })

async function keepOnce(
  work: Work,
  file: ReceivedFile,
  department: string | undefined,
): Promise<ReceivedImport | Problem> {
  const { principal } = work
  const { idempotencyKey: key, fileName, bytes, sha256, answers, path } = file
  const hash = requestHash('imports', { fileName, sha256, answers })
  const owner = keyOwner(principal, hash)
  const known = async () => {
    const [job] = await work.rows<{ id: string; hash: string }>(sql`/* import job: known */
      select id::text, request_hash as hash from import_job where owner = ${owner} and idempotency_key = ${key}`)
    if (!job) return null
    return job.hash === hash
      ? new ReceivedImport(job.id, false)
      : new IdempotencyConflict({ idempotencyKey: key })
  }
  const before = await known()
  if (before) return before
  const [kept] = await work.rows<{ open: number; bytes: string }>(sql`/* import jobs: kept */
    select count(*) filter (where state not in ('DONE', 'REFUSED', 'CANCELLED'))::integer as open, coalesce(sum(file_bytes) filter (where file_removed_at is null and state <> 'DONE'), 0)::text as bytes
    from import_job where owner = ${owner}`)
  if (kept!.open >= OPEN_MAX) return new TooManyImportJobs({ most: OPEN_MAX })
  if (Number(kept!.bytes) + bytes > UNWRITTEN_BYTES_MAX) throw new TooManyBytes()
  const [job] = await work.rows<{ id: string }>(sql`/* import job: receive */
    insert into import_job (file_name, file_bytes, sha256, department, area_id, principal, sent_by, sent_role, answers, owner, idempotency_key, request_hash)
    values (${fileName}, ${bytes}, ${sha256}, ${department ?? null}, ${principal.areaIds?.[0] ?? null}::uuid, ${JSON.stringify(principal)}::jsonb,
      ${principal.name}, ${principal.role}, ${JSON.stringify(answers)}::jsonb, ${owner}, ${key}, ${hash})
    on conflict (owner, idempotency_key) do nothing returning id::text`)
  // The same request at the same moment was first.
  if (!job) return (await known()) ?? Promise.reject(new Error('an import job is neither new nor known'))
  await keepParts(work.kysely, job.id, 'FILE', fileName, path)
  return new ReceivedImport(job.id, true)
}

class TooManyBytes extends InputError {
  constructor() {
    const most = UNWRITTEN_BYTES_MAX / 1024 ** 3
    super('IMPORT_FILES_TOO_LARGE', {
      zh: `已报送而未写入的文件合计将超过 ${most} GB。请先提交，或取消不再需要的任务：其文件在一天之内清除。`,
      en: `Files that were sent and not written would come to more than ${most} GB. Commit some of them, or cancel those that are no longer needed: their files go within a day.`,
    })
  }
}

/** A file's name as it may stand in a folder and in a list; the path that some browsers send with it is left out. */
export function fileNameOf(given: string): string {
  const name = (given.split(/[/\\]/).at(-1) ?? '')
    .replaceAll(/\p{Cc}/gu, '')
    .trim()
    .normalize('NFC')
  if (name === '' || name === '.' || name === '..')
    throw new InputError('FILE_NAME_MISSING', {
      zh: '没有文件名，请在 multipart 中给出，或用 ?fileName=…。',
      en: 'The file has no name. Give it in the multipart form, or by ?fileName=….',
    })
  if (Buffer.byteLength(name) > NAME_BYTES_MAX)
    throw new InputError('FILE_NAME_TOO_LONG', {
      zh: `文件名过长（至多 ${NAME_BYTES_MAX} 字节，约 ${Math.floor(NAME_BYTES_MAX / 3)} 个汉字），请改短后再报送。`,
      en: `The file’s name is too long (at most ${NAME_BYTES_MAX} bytes). Shorten it and send it again.`,
    })
  return name
}
