import { sql } from 'kysely'
import type { Work } from '../database/work.js'
import { openChains } from '../ledger/post.js'
import { Project } from '../projects/project.js'
import { parseDocumentNumber } from '../values/document-number.js'
import { Allocation } from './allocation.js'
import { getRow, keyOf, refuse } from './check-money.js'
import { Disbursement } from './disbursement.js'
import { Fund } from './fund.js'
import { NotFound } from './money-problems.js'

const FUND = { zh: '资金', en: 'fund' }
const ALLOCATION = { zh: '分配', en: 'allocation' }
const DISBURSEMENT = { zh: '拨付', en: 'disbursement' }
const PROJECT = { zh: '项目', en: 'project' }

export interface FoundFund {
  id: string
  documentNumber: string
  fiscalYear: number
  receivedOn: string | null
}

/** A fund by its id or its document number, just one of them; refuses with NotFound. */
export async function getFund(
  work: Work,
  { fundId, documentNumber }: { fundId?: string | null; documentNumber?: string | null },
): Promise<FoundFund> {
  if (Boolean(fundId) === Boolean(documentNumber)) refuse(new NotFound({ givenId: null }, FUND))
  const parsed = documentNumber ? parseDocumentNumber(documentNumber) : null
  const which = fundId
    ? sql`id = ${keyOf(fundId, Fund, FUND)}::uuid`
    : sql`document_number = ${parsed!.ok ? parsed!.value : documentNumber}`
  return getRow(
    work,
    sql`/* get-fund */ select id::text, document_number as "documentNumber", fiscal_year as "fiscalYear", received_on::text as "receivedOn" from fund where ${which}`,
    (fundId ?? documentNumber)!,
    FUND,
  )
}

export interface FoundAllocation {
  id: string
  fund: string
  project: string | null
  documentNumber: string
  allocatedOn: string | null
}

export const getAllocation = (work: Work, id: string): Promise<FoundAllocation> =>
  getRow(
    work,
    sql`/* get-allocation */ select a.id::text, a.fund_id::text as fund, a.project_id::text as project, f.document_number as "documentNumber", coalesce(a.allocated_on, f.received_on)::text as "allocatedOn"
      from allocation a join fund f on f.id = a.fund_id where a.id = ${keyOf(id, Allocation, ALLOCATION)}::uuid`,
    id,
    ALLOCATION,
  )

export interface FoundDisbursement {
  id: string
  allocation: string
  fund: string
  disbursedOn: string
}

export const getDisbursement = (work: Work, id: string): Promise<FoundDisbursement> =>
  getRow(
    work,
    sql`/* get-disbursement */ select d.id::text, d.allocation_id::text as allocation, a.fund_id::text as fund, d.disbursed_on::text as "disbursedOn"
      from disbursement d join allocation a on a.id = d.allocation_id where d.id = ${keyOf(id, Disbursement, DISBURSEMENT)}::uuid`,
    id,
    DISBURSEMENT,
  )

export interface ProjectSource {
  id: string
  project: string
  department: string
}

/** The record of a project that an allocation is to name: the project's own. A project that was merged gives the one that it went into. */
export const getProjectSource = (work: Work, id: string): Promise<ProjectSource> =>
  getRow(
    work,
    sql`/* get-project-source */ select s.id::text, s.project_id::text as project, s.department
      from project p join project_source s on s.project_id = coalesce(p.merged_into_id, p.id)
      where p.id = ${keyOf(id, Project, PROJECT)}::uuid
      order by (s.department, s.external_id) = (p.department, p.external_id) desc, s.id limit 1`,
    id,
    PROJECT,
  )

/**
 * What a read finds once the chain of the fund that it names is locked, so that it stands until the end of the work: a file
 * that was under way may have changed a day, or moved a disbursement to another fund. Then the first chain is given free
 * before the other is locked, so that no two writers wait for each other. Locks: the fund's chain.
 */
export async function readOpened<T extends { fund: string }>(work: Work, read: () => Promise<T>): Promise<T> {
  let found = await read()
  for (;;) {
    await work.run(sql`savepoint chain_opened`)
    await openChains(work, [found.fund])
    const opened = await read()
    // The savepoint ends with the transaction.
    if (opened.fund === found.fund) return opened
    await work.run(sql`rollback to savepoint chain_opened`)
    await work.run(sql`release savepoint chain_opened`)
    found = opened
  }
}
