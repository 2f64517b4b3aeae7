import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import multipart from '@fastify/multipart'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Config } from '../config.js'
import { callerOf } from '../database/caller.js'
import { IdempotencyConflict } from '../database/idempotency-conflict.js'
import { ownerOf } from '../database/principal.js'
import { Turns } from '../database/turns.js'
import type { DatabaseOf } from './county-of-request.js'
import { Forbidden } from '../database/rights/forbidden.js'
import { globalId } from '../graph/node.js'
import { answersIn as answersOfForm } from '../intake/forms/form-context.js'
import { TooManyImportJobs } from '../intake/jobs/import-job-problems.js'
import { fileNameOf, receiveImport, refuseImports, type ReceivedFile } from '../intake/jobs/receive-import.js'
import { temporaryFolder } from '../intake/jobs/temporary-folder.js'
import { InputError, Problem } from '../values/problem.js'
import { FOLLOWERS } from './followers.js'
import { OverLimit } from './limits/over-limit.js'
import { whoAsks } from './principal.js'
import { sendProblem } from './send-problem.js'

const FIELDS_MAX = 4
const FIELD_BYTES_MAX = 64 * 1024
/** What a form has besides the file. */
const FORM_BYTES_MAX = (FIELDS_MAX + 1) * FIELD_BYTES_MAX

/** Files that are being received, and wait for that, of one sender and in all: each lies whole on this machine's disk meanwhile. */
const SENDER = { most: 2, waitingMax: 10 }
const ALL = { name: 'all', most: 8, waitingMax: 100 }

/** Takes files in, as they come: by a form (multipart/form-data), or the file alone as the body. Each becomes a job. */
export async function serveImports(app: FastifyInstance, databaseOf: DatabaseOf, config: Config) {
  const turns = new Turns()
  await app.register(async (scope) => {
    await scope.register(multipart, {
      limits: { fileSize: Infinity, files: 1, fields: FIELDS_MAX, fieldSize: FIELD_BYTES_MAX },
    })
    // A file may call itself anything: a body that is no form is the file.
    scope.removeContentTypeParser(['application/json', 'text/plain'])
    scope.addContentTypeParser('*', (_request, payload, done) => done(null, payload))
    scope.post<{ Querystring: { fileName?: string } }>(
      '/imports',
      {
        config: { forCallers: true },
        // Before any of the file is read.
        onRequest: async (request, reply) => {
          const refused = refuseImports(whoAsks(request))
          if (refused) return sendProblem(reply.header('connection', 'close'), refused, 403)
          const announced = Number(request.headers['content-length'] ?? 0)
          if (announced <= config.fileBytesMax + FORM_BYTES_MAX) return
          reply.header('connection', 'close')
          throw tooLarge(announced, config)
        },
      },
      (request, reply) =>
        turns.run([{ ...SENDER, name: ownerOf(whoAsks(request)) }, ALL], async () => {
          const folder = await temporaryFolder('received')
          try {
            const file = await receive(request, join(folder, 'file'), config)
            const answer = await receiveImport(
              callerOf(databaseOf(request), whoAsks(request), FOLLOWERS),
              file,
            )
            if (answer instanceof Problem) return sendProblem(reply, answer, statusOf(answer))
            const url = `/imports/${answer.id}`
            return reply
              .code(answer.isNew ? 201 : 200)
              .headers({ location: url, 'cache-control': 'no-store' })
              .send({ id: globalId('ImportJob', answer.id), url })
          } finally {
            await rm(folder, { recursive: true, force: true })
          }
        }),
    )
  })
}

const statusOf = (problem: Problem) =>
  problem instanceof Forbidden
    ? 403
    : problem instanceof IdempotencyConflict
      ? 409
      : problem instanceof TooManyImportJobs
        ? 429
        : 400

type Upload = FastifyRequest<{ Querystring: { fileName?: string } }>

async function receive(request: Upload, path: string, config: Config): Promise<ReceivedFile> {
  const key = request.headers['idempotency-key']
  if (request.isMultipart()) return receiveForm(request, path, config, key)
  return {
    ...(await write(request.body as Readable | undefined, path, config)),
    fileName: fileNameOf(request.query.fileName ?? ''),
    answers: {},
    idempotencyKey: keyOf(key),
  }
}

async function receiveForm(
  request: Upload,
  path: string,
  config: Config,
  key: string | string[] | undefined,
): Promise<ReceivedFile> {
  let file: (Awaited<ReturnType<typeof write>> & { fileName: string }) | undefined
  const fields: Record<string, unknown> = {}
  try {
    for await (const part of request.parts())
      if (part.type === 'file') {
        const fileName = fileNameOf(request.query.fileName ?? part.filename)
        file = { ...(await write(part.file, path, config)), fileName }
      } else fields[part.fieldname] = part.value
  } catch (error) {
    throw (error as { code?: string }).code?.startsWith('FST_') ? badForm() : error
  }
  if (!file) throw noFile()
  return { ...file, answers: answersIn(fields.answers), idempotencyKey: keyOf(key ?? fields.idempotencyKey) }
}

/** Writes what comes to a path, as it comes: nothing of it is held in memory. */
async function write(body: Readable | undefined, path: string, config: Config) {
  if (!body) throw noFile()
  const hash = createHash('sha256')
  let bytes = 0
  await pipeline(
    body,
    async function* (chunks: AsyncIterable<Buffer>) {
      for await (const chunk of chunks) {
        bytes += chunk.length
        if (bytes > config.fileBytesMax) throw tooLarge(bytes, config)
        hash.update(chunk)
        yield chunk
      }
    },
    createWriteStream(path),
  )
  if (bytes === 0) throw noFile()
  return { path, bytes, sha256: hash.digest('hex') }
}

function answersIn(field: unknown): Record<string, unknown> {
  if (field === undefined || field === '') return {}
  try {
    const json: unknown = JSON.parse(String(field))
    if (json !== null && typeof json === 'object' && !Array.isArray(json))
      return answersOfForm(json) as Record<string, unknown>
  } catch {
    // Reported below.
  }
  throw new InputError('ANSWERS_INVALID', {
    zh: '表单的 answers 应为 JSON 对象，如 {"department":"WATER"}。',
    en: 'The field answers of the form must be a JSON object, such as {"department":"WATER"}.',
  })
}

function keyOf(given: unknown): string {
  if (typeof given === 'string') return given
  throw new InputError('IDEMPOTENCY_KEY_MISSING', {
    zh: '缺少幂等键：请在请求头 Idempotency-Key（或表单的 idempotencyKey）中给出，同一文件重发时不变。',
    en: 'The idempotency key is missing: give it in the header Idempotency-Key (or the form’s field idempotencyKey), the same when the file is sent again.',
  })
}

const noFile = () =>
  new InputError('EMPTY_FILE', {
    zh: '请求中没有文件，或文件是空的（0 字节）。',
    en: 'The request holds no file, or an empty one (0 bytes).',
  })

const badForm = () =>
  new InputError('BAD_FORM', {
    zh: '表单不完整或无法识别：应为 multipart/form-data，含一个文件 file，可含 answers、idempotencyKey。',
    en: 'The form is incomplete or cannot be read: multipart/form-data with one file, and at most the fields answers and idempotencyKey.',
  })

const tooLarge = (asked: number, { fileBytesMax }: Config) =>
  new OverLimit({
    code: 'FILE_TOO_LARGE',
    what: ['文件的字节数', 'bytes of the file'],
    asked,
    limit: fileBytesMax,
    remedy: ['请拆分后分别报送，或调整 QUANYU_FILE_MB_MAX。', 'Split it, or raise QUANYU_FILE_MB_MAX.'],
    status: 413,
  })
