import { sql } from 'kysely'
import { STAFF, type Principal, type Role } from '../../database/principal.js'
import { notPermitted } from '../../database/rights/forbidden.js'
import type { Work } from '../../database/work.js'
import { getKey } from '../../graph/node.js'
import type { ImportJobState } from '../../origins/import-job.js'
import type { Problem } from '../../values/problem.js'
import { UnknownImportJob } from './import-job-problems.js'

/** Who may send files, and handle the jobs of their own. */
export const IMPORTERS: readonly Role[] = [...STAFF, 'TOWNSHIP', 'LEADING_GROUP']

export interface OwnJob {
  id: string
  state: ImportJobState
  department: string | null
  areaId: string | null
  sentRole: Role
  answers: Record<string, unknown>
  hasFile: boolean
}

const isStaff = (role: Role) => (STAFF as readonly Role[]).includes(role)

/** Whether a job is a principal's own to handle: its department's, its township's, or sent by one of its role. */
export function isOwnJob(
  { role, department, areaIds = [] }: Principal,
  job: Pick<OwnJob, 'department' | 'areaId' | 'sentRole'>,
): boolean {
  if (role === 'ADMINISTRATOR') return true
  if (isStaff(role)) return job.department === department
  return role === 'TOWNSHIP' ? areaIds.includes(job.areaId ?? '') : job.sentRole === role
}

/** The job of an id, where it is the caller's own to handle; else why not. */
export async function findOwnJob(work: Work, jobId: string, operation: string): Promise<OwnJob | Problem> {
  const id = getKey(jobId, 'ImportJob')
  const [job] = await work.rows<OwnJob>(sql`/* import job: own */
    select id::text, state, department, area_id::text as "areaId", sent_role as "sentRole", answers, file_removed_at is null as "hasFile"
    from import_job where id = ${id}::uuid`)
  if (!job) return new UnknownImportJob({ jobId })
  return isOwnJob(work.principal, job) ? job : notPermitted(work.principal, operation, ownersOf(job))
}

const ownersOf = ({ department }: OwnJob) =>
  department === null ? { roles: IMPORTERS } : { roles: STAFF, departments: [department] }
