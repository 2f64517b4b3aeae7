import { recordRows, type Incoming } from '../database/record-rows.js'
import type { Recorded } from '../database/write-rows.js'
import type { Work } from '../database/work.js'
import { AdministrativeDivision, DivisionLevel, DivisionSuccession } from './administrative-division.js'

const LEVELS = [DivisionLevel.COUNTY, DivisionLevel.TOWNSHIP, DivisionLevel.VILLAGE]

/**
 * Writes divisions: code, level, name, parentCode, and optionally validFrom, validTo, successorCodes.
 * A county's parent lies outside the county's books and is left out.
 */
export async function recordDivisions(work: Work, rows: readonly Incoming[]): Promise<Recorded[]> {
  const results: Recorded[] = new Array(rows.length)
  for (const level of LEVELS) {
    const places = rows.flatMap((row, place) => (row.level === level ? [place] : []))
    const divisions = places.map((place) => {
      const { parentCode, successorCodes: _, ...own } = rows[place]!
      return { ...own, parent: level === DivisionLevel.COUNTY ? null : parentCode }
    })
    const recorded = await recordRows(work, AdministrativeDivision, divisions)
    places.forEach((place, index) => (results[place] = recorded[index]!))
  }
  await recordSuccessions(work, rows, results)
  return results.map((result) =>
    result.outcome === 'REJECTED'
      ? {
          ...result,
          problems: result.problems.map((each) => ({
            ...each,
            property: each.property === 'parent' ? 'parentCode' : each.property,
          })),
        }
      : result,
  )
}

async function recordSuccessions(work: Work, rows: readonly Incoming[], results: Recorded[]) {
  const links = rows.flatMap((row, place) =>
    results[place]!.outcome === 'REJECTED'
      ? []
      : ((row.successorCodes as string[] | undefined) ?? []).map((successor) => ({
          place,
          former: row.code,
          successor,
        })),
  )
  const recorded = await recordRows(
    work,
    DivisionSuccession,
    links.map(({ former, successor }) => ({ former, successor })),
  )
  recorded.forEach((result, index) => {
    const { place } = links[index]!
    const division = results[place]!
    if (result.outcome === 'REJECTED')
      results[place] = {
        outcome: 'REJECTED',
        problems: result.problems.map(({ problem }) => ({ property: 'successorCodes', problem })),
      }
    else if (result.outcome === 'INSERTED' && division.outcome === 'UNCHANGED')
      results[place] = { ...division, outcome: 'UPDATED' }
    if (result.outcome === 'INSERTED' && division.outcome !== 'REJECTED')
      work.changes.add('administrative_division', [division.id])
  })
}
