import { sql } from 'kysely'
import { Known } from '../database/find-ids.js'
import type { Incoming } from '../database/record-rows.js'
import type { Recorded } from '../database/write-rows.js'
import type { Work } from '../database/work.js'
import { Department } from '../database/department.js'
import { formatMoney } from '../values/money.js'
import { Allocation } from './allocation.js'
import { Fund } from './fund.js'
import type { Standing } from './held-record.js'
import { recordDrawn } from './record-drawn.js'

/**
 * Writes allocations: fund (文号), externalId, amount, and a project ([department, externalId]) or a place
 * (place, villageCode, areaCode). Refuses what the fund has no money left for.
 */
export async function recordAllocations(work: Work, rows: readonly Incoming[]): Promise<Recorded[]> {
  const sources = await findSources(work, rows)
  const results: Recorded[] = new Array(rows.length)
  const sound: number[] = []
  const prepared = rows.map((row, place): Incoming => {
    const { project, ...own } = row
    const source = sources[place]
    if (project && !source) {
      results[place] = {
        outcome: 'REJECTED',
        problems: [
          {
            property: 'project',
            problem: {
              zh: `没有项目“${(project as string[]).join(' / ')}”。请先导入该项目，或更正编号。`,
              en: `No project “${(project as string[]).join(' / ')}” was found. Import the project first, or correct its number.`,
            },
          },
        ],
      }
      return own
    }
    sound.push(place)
    return {
      ...own,
      department: own.department ?? source?.department ?? Department.FINANCE,
      project: source ? new Known(source.project) : null,
      projectSource: source ? new Known(source.id) : null,
    }
  })
  const recorded = await recordDrawn(
    work,
    {
      target: Allocation,
      kind: 'ALLOCATION',
      from: 'fund',
      source: Fund,
      sourceKind: 'FUND',
      date: 'allocatedOn',
      lacking: (asked, left) => ({
        zh: `资金余额不足：本行需 ${formatMoney(asked)} 元，该文号尚余 ${formatMoney(left)} 元。`,
        en: `Insufficient funds: this row needs ${formatMoney(asked)} yuan, and the fund has ${formatMoney(left)} yuan remaining.`,
      }),
      // Its amount is moved by entries of its own, whose corrections stand in the books.
      holding: {
        once: sql`t.disbursed_amount > 0`,
        properties: heldProperties,
        remedy: {
          zh: '由它拨付的款项尚在：请先冲销或退回，或以调整（adjustAllocation）、归属认定（confirmTie）办理，并写明理由。',
          en: 'Money was disbursed from it. Reverse or return that first, or use adjustAllocation or confirmTie, and give the reason.',
        },
      },
    },
    sound.map((place) => prepared[place]!),
  )
  sound.forEach((place, index) => (results[place] = recorded[index]!))
  return results
}

/** Where the money goes is its project's, else the place that is named; once a project is named the place is a remark. */
const heldProperties = ({ content }: Standing, row: Incoming): string[] => [
  'project',
  ...(content.project_id === null && !row.project ? ['place', 'villageCode', 'areaCode'] : []),
  'allocatedOn',
  'purpose',
  'economicCode',
]

interface Source {
  id: string
  project: string
  department: string
}

async function findSources(work: Work, rows: readonly Incoming[]): Promise<(Source | undefined)[]> {
  const input = JSON.stringify(
    rows.flatMap(({ project }, place) =>
      project ? [{ place, department: (project as string[])[0], external: (project as string[])[1] }] : [],
    ),
  )
  const found = await work.rows<Source & { place: number }>(sql`/* record-allocations: projects */
    select i.place, s.id::text, s.project_id::text as project, s.department
    from jsonb_to_recordset(${input}::jsonb) as i(place integer, department text, external text)
    join project_source s on s.department = i.department and s.external_id = i.external`)
  const sources: (Source | undefined)[] = new Array(rows.length).fill(undefined)
  for (const { place, ...source } of found) sources[place] = source
  return sources
}
