import { sql } from 'kysely'
import type { Work } from '../../database/work.js'
import type { RecordDecision } from './decide.js'
import { DecisionsDiffer } from './reshape-problems.js'
import type { DecisionSubject } from './tie-subject.js'

interface Standing {
  id: string
  project: string
  kind: 'CONFIRM' | 'OUTSIDE' | 'REJECT'
  area: string | null
  /** Who decided it, of which project, and why. */
  told: string
}

/**
 * The decisions that a project which is merged into another stood by and that the other lacks: where it lies, else where it
 * was said not to lie. Decisions on the two that cannot both hold are refused, so that neither is dropped unseen.
 */
export async function findToTakeOver(
  work: Work,
  kept: string,
  other: string,
): Promise<Standing[] | DecisionsDiffer> {
  const rows = await work.rows<Standing & { latest: boolean }>(sql`/* take-over-decision: find */
    select d.id::text, d.project_id::text as project, d.kind, d.area_id::text as area, d.decided_by || '：' || d.reason as told,
      exists (select from standing_decision s where s.id = d.id) as latest
    from tie_decision d where d.project_id in (${kept}::uuid, ${other}::uuid) and d.kind in ('CONFIRM', 'OUTSIDE', 'REJECT')
      and not exists (select from tie_decision u where u.undoes_id = d.id) order by d.decided_at, d.id`)
  const of = (project: string) => {
    const own = rows.filter((row) => row.project === project)
    return {
      place: own.find(({ kind, latest }) => latest && kind !== 'REJECT'),
      rejected: own.filter(({ kind }) => kind === 'REJECT'),
    }
  }
  const [here, there] = [of(kept), of(other)]
  const against = (place: Standing | undefined, rejected: readonly Standing[]) =>
    place && rejected.find(({ area }) => area === place.area)
  const differing =
    here.place && there.place
      ? here.place.area !== there.place.area && [here.place, there.place]
      : [
          here.place ?? there.place,
          against(here.place, there.rejected) ?? against(there.place, here.rejected),
        ]
  if (differing && differing.every((each) => each !== undefined))
    return new DecisionsDiffer({ decisions: differing.map(({ id }) => id) })
  if (here.place) return []
  if (there.place) return [there.place]
  return there.rejected.filter(({ area }) => !here.rejected.some((each) => each.area === area))
}

/** Writes them as decisions on the project that stays, made with the merge, each with who decided it and why. */
export async function takeOver(
  standing: readonly Standing[],
  kept: Pick<DecisionSubject, 'column' | 'id'>,
  merge: string,
  record: RecordDecision,
) {
  for (const { kind, area, told } of standing)
    await record({
      kind,
      subject: kept,
      areaId: area,
      madeWith: merge,
      reason: `随合并承继（${told}）`,
    })
}

/** Undoes what a merge took over, where nobody did so before. */
export async function giveBack(
  work: Work,
  kept: Pick<DecisionSubject, 'column' | 'id'>,
  merge: string,
  undo: string,
  record: RecordDecision,
) {
  const taken = await work.rows<{ id: string }>(sql`/* take-over-decision: give back */
    select d.id::text from tie_decision d where d.made_with_id = ${merge}::uuid and not exists (select from tie_decision u where u.undoes_id = d.id) order by d.id`)
  for (const { id } of taken) await record({ kind: 'UNDO', subject: kept, undoes: id, madeWith: undo })
}
