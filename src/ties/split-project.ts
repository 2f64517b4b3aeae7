import { sql } from 'kysely'
import { Field, ID, InputType } from 'type-graphql'
import type { Work } from '../database/work.js'
import { ShareBasis } from '../projects/project-part.js'
import { atScale, format, readDecimal } from '../values/decimal.js'
import { decide, findArea } from './decide.js'
import { loadGazetteer } from './load-gazetteer.js'
import { spatialFacts } from './spatial-facts.js'
import { CannotReshape, SharesDoNotMakeWhole, UnknownArea, UnknownSubject } from './tie-problems.js'
import { DecisionInput, lockSubject } from './tie-subject.js'

const SHARE_SCALE = 8
const WHOLE = 10n ** BigInt(SHARE_SCALE)

@InputType({ description: '一个分部 One part' })
export class SplitPartInput {
  @Field(() => String, { description: '名称 Name' })
  name: string
  @Field(() => String, { nullable: true, description: '份额，1 为全部，至多八位小数；按图形面积拆分时可不填 Share of 1, up to eight decimals; may be left out when split by land area' })
  share?: string | null
  @Field(() => String, { nullable: true, description: '所属项目区代码；在区外则不填 The area’s code; left out when outside' })
  areaCode?: string | null
}

@InputType({ description: '把跨区项目拆成分部 Split a project that spans areas' })
export class SplitProjectInput extends DecisionInput {
  @Field(() => ID, { description: '项目 Project' })
  projectId: string
  @Field(() => ShareBasis as never, { description: '份额依据 What shares are of' })
  basis: ShareBasis
  @Field(() => [SplitPartInput], { description: '分部，各属一区或在区外 Parts, each in one area or outside' })
  parts: SplitPartInput[]
}

/** Splits a project into parts whose shares make the whole, each in one area or outside. Its money follows, to the fen. */
export const splitProject = (work: Work, input: SplitProjectInput) =>
  decide(work, 'splitProject', input, async (record) => {
    const subject = await lockSubject(work, { projectId: input.projectId })
    if (subject instanceof UnknownSubject) return subject
    const [state] = await work.rows<{ merged: boolean; split: boolean }>(sql`/* split-project: state */ select merged_into_id is not null as merged, exists (select from project_part x where x.project_id = p.id and x.ended_at is null) as split from project p where id = ${subject.id}::uuid`)
    if (state?.merged) return new CannotReshape('该项目已并入另一项目，请拆分那一个。It was merged into another project: split that one.')
    if (state?.split) return new CannotReshape('该项目已经拆分；请先撤销前一次拆分。It is split already: undo that first.')
    if (input.parts.length < 2) return new CannotReshape('至少要有两个分部。A split has at least two parts.')
    const areas: (string | null)[] = []
    for (const { areaCode } of input.parts) {
      const areaId = areaCode ? await findArea(work, areaCode) : null
      if (areaCode && areaId === null) return new UnknownArea(areaCode)
      areas.push(areaId)
    }
    if (new Set(areas).size < areas.length) return new CannotReshape('两个分部同属一处，应合为一个。Two parts lie in the same place: make them one.')
    const shares = input.parts.some(({ share }) => share) || input.basis === 'MONEY' ? readShares(input.parts) : await sharesOfLand(work, subject.id, areas)
    if (!Array.isArray(shares)) return shares
    const decision = await record({ kind: 'SPLIT', subject })
    for (const [index, { name }] of input.parts.entries()) {
      const [part] = await work.rows<{ id: string }>(sql`/* split-project: part */ insert into project_part (project_id, ordinal, name, share, basis) values (${subject.id}::uuid, ${index + 1}, ${name}, ${format(shares[index]!, SHARE_SCALE)}::numeric, ${input.basis}) returning id::text`)
      const areaId = areas[index] ?? null
      await record({ kind: areaId ? 'CONFIRM' : 'OUTSIDE', subject: { column: 'part_id', id: part!.id, projectId: subject.id }, areaId }, `#${index + 1}`)
    }
    const allocations = await work.rows<{ id: string }>(sql`/* split-project: its money */ select id::text from allocation where project_id = ${subject.id}::uuid`)
    return { decision, projects: [subject.id], allocations: allocations.map(({ id }) => id) }
  })

function readShares(parts: readonly SplitPartInput[]): bigint[] | SharesDoNotMakeWhole {
  const shares = parts.map(({ share }) => {
    const read = share ? readDecimal(share) : null
    return read ? atScale(read, SHARE_SCALE) : null
  })
  const sum = shares.reduce<bigint>((total, share) => total + (share ?? 0n), 0n)
  return sum === WHOLE && shares.every((share) => share !== null && share > 0n) ? (shares as bigint[]) : new SharesDoNotMakeWhole(format(sum, SHARE_SCALE))
}

/** The shares of the project's shape that lie in each area and outside; what rounding leaves goes to the largest. */
async function sharesOfLand(work: Work, projectId: string, areas: readonly (string | null)[]): Promise<bigint[] | CannotReshape> {
  const sources = await work.rows<{ id: string }>(sql`/* split-project: shape */ select id::text from project_source where project_id = ${projectId}::uuid and st_dimension(geometry) = 2 order by department limit 1`)
  const fact = (await spatialFacts(work, sources.map(({ id }) => id))).get(sources[0]?.id ?? '')
  if (!fact) return new CannotReshape('项目没有面状图形，请给出各分部的份额。The project has no polygon: give the shares.')
  const gazetteer = await loadGazetteer(work)
  const measured = areas.map((areaId) => (areaId === null ? fact.outsideShare : (fact.shares.find((share) => share.areaId === areaId)?.share ?? 0)))
  const missing = measured.findIndex((share) => share <= 0)
  if (missing >= 0) return new CannotReshape(`项目图形不在${areas[missing] ? gazetteer.areaName(areas[missing]) : '区外'}。The project’s shape does not lie there.`)
  const sum = measured.reduce((total, share) => total + share, 0)
  if (sum < 0.999) return new CannotReshape(`所列分部只占图形的 ${(sum * 100).toFixed(1)}%，请补全。The parts listed make only a part of the shape.`)
  const shares = measured.map((share) => BigInt(Math.floor((share / sum) * Number(WHOLE))))
  const largest = measured.indexOf(Math.max(...measured))
  shares[largest] = shares[largest]! + WHOLE - shares.reduce((total, share) => total + share, 0n)
  return shares
}
