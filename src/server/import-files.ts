import { Readable } from 'node:stream'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { parse } from 'graphql'
import { sql } from 'kysely'
import { callerOf } from '../database/caller.js'
import type { Database } from '../database/database.js'
import type { DatabaseOf } from './county-of-request.js'
import { recordPeopleRead } from '../database/history/trail.js'
import { notPermitted } from '../database/rights/forbidden.js'
import { nameOperation } from '../database/rights/operation-words.js'
import type { Principal } from '../database/principal.js'
import { readerFor } from '../database/reading/readers.js'
import { globalId } from '../graph/node.js'
import { nameOfParts, readParts, type FileKind } from '../intake/jobs/file-parts.js'
import { UnknownImportJob } from '../intake/jobs/import-job-problems.js'
import { IMPORTERS, isOwnJob, type OwnJob } from '../intake/jobs/own-import-job.js'
import type { Problem } from '../values/problem.js'
import { t } from '../values/title.js'
import { askAs } from './ask-as.js'
import { FOLLOWERS } from './followers.js'
import { whoAsks } from './principal.js'
import { sendFile } from './send-file.js'
import { sendProblem } from './send-problem.js'

const STATE = parse(`query ImportJobState($id: ID!) {
  node(id: $id) {
    ... on ImportJob {
      id fileName state rowsDone rowsTotal inserted updated unchanged rejected problemCode problem questions { key text choices } createdAt finishedAt
    }
  }
}`)
const JOB_ID = /^(?:ImportJob:)?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/
/** A job's key by its id, as GraphQL gives that, or by what stands in it behind the colon; undefined where it is neither. */
const keyOf = (id: string): string | undefined => JOB_ID.exec(id)?.[1]

type Asked = { Params: { id: string } }

/** Tells of an import job by its address, and gives its file and that of its rejected rows. */
export function serveImportFiles(app: FastifyInstance, databaseOf: DatabaseOf) {
  const forCallers = { config: { forCallers: true } }
  const unknown = (reply: FastifyReply, id: string) =>
    sendProblem(reply, new UnknownImportJob({ jobId: id.slice(0, 80) }), 404)
  app.get<Asked>('/imports/:id', forCallers, async (request, reply) => {
    const { id } = request.params
    const key = keyOf(id)
    if (key === undefined) return unknown(reply, id)
    const caller = callerOf(databaseOf(request), whoAsks(request), FOLLOWERS)
    const { node } = await askAs<{ node: object | null }>(caller, STATE, { id: globalId('ImportJob', key) })
    return node ? reply.header('cache-control', 'no-store').send(node) : unknown(reply, id)
  })
  for (const [path, kind] of [
    ['file', 'FILE'],
    ['rejected', 'REJECTED'],
  ] as const)
    // prettier-ignore
    app.get<Asked>(`/imports/:id/${path}`, forCallers, async (request, reply) => {
      const { id } = request.params
      const principal = whoAsks(request)
      const database = databaseOf(request)
      const key = keyOf(id)
      const found = key === undefined ? null : await fileOf(database, principal, key, kind)
      if (key === undefined || found === null) return unknown(reply, id)
      if (typeof found !== 'string') return sendProblem(reply, found, 403)
      return sendFile(reply, found, Readable.from(readParts(database, key, kind)))
    })
}

nameOperation('imports/file', t('取用报送的文件', 'Take a file that was sent'))
nameOperation('imports/rejected', t('取用退回的行', 'Take rejected rows'))

type Seen = Pick<OwnJob, 'department' | 'areaId' | 'sentRole'> & { rejected: number }

/** The name of a job's file; a problem for whoever sees the job but not people's data in it; null where there is none. */
async function fileOf(
  database: Database,
  principal: Principal,
  id: string,
  kind: FileKind,
): Promise<string | Problem | null> {
  if (principal.role === 'PUBLIC') return null
  const [job] = await readerFor(database, principal).rows<Seen>(
    sql`/* import file: seen */ select department, area_id::text as "areaId", sent_role as "sentRole", rejected from import_job where id = ${id}::uuid`,
  )
  const name = job ? await nameOfParts(database, id, kind) : null
  if (!job || name === null) return null
  if (principal.role !== 'AUDITOR' && !isOwnJob(principal, job))
    return notPermitted(principal, `imports/${kind.toLowerCase()}`, { roles: [...IMPORTERS, 'AUDITOR'] })
  // Any cell may be people's data.
  await recordPeopleRead(database, principal, 'imports', ['ImportJobRow.cells'], Math.max(job.rejected, 1))
  return name
}
