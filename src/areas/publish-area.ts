import { sql } from 'kysely'
import { Field, ObjectType } from 'type-graphql'
import type { Work } from '../database/work.js'
import { Handle } from '../graph/node.js'
import { notFound } from '../graph/shared-problems.js'
import { Problem } from '../values/problem.js'
import { ConsolidationArea } from './consolidation-area.js'
import { Publication } from './publication.js'
import { compatible } from '../values/text.js'
import { describe, t } from '../values/title.js'
import { argument, mutation, type OperationRights } from '../database/mutation.js'

export const NoSuchArea = notFound('NO_SUCH_AREA', { zh: '项目区', en: 'area' }, 'areaCode')
export type NoSuchArea = InstanceType<typeof NoSuchArea>

@ObjectType({ description: describe('公开或撤回之后', 'How an area stands to the public') })
export class AreaPublished {
  @Field(() => ConsolidationArea, { description: describe('项目区', 'The area') })
  area: Handle
  @Field(() => Publication, {
    nullable: true,
    description: describe('公开；从未公开则为空', 'Its publication; null where there is none'),
  })
  publication: Handle | null
}

/** Shows an area to the public, or again leaves it shown. */
export async function publishArea(work: Work, areaCode: string): Promise<AreaPublished | Problem> {
  const area = await lockArea(work, areaCode)
  if (area instanceof Problem) return area
  await work.run(sql`/* publish-area */
    insert into publication (area_id, published_by) select ${area}::uuid, ${work.principal.name}
    where not exists (select from publication where area_id = ${area}::uuid and withdrawn_at is null)`)
  return standing(work, area)
}

/** Shows an area to the public no longer; that it was shown stays on record. */
export async function withdrawArea(work: Work, areaCode: string): Promise<AreaPublished | Problem> {
  const area = await lockArea(work, areaCode)
  if (area instanceof Problem) return area
  await work.run(sql`/* withdraw-area */
    update publication set withdrawn_at = greatest(now(), published_at), withdrawn_by = ${work.principal.name} where area_id = ${area}::uuid and withdrawn_at is null`)
  return standing(work, area)
}

async function lockArea(work: Work, code: string): Promise<string | NoSuchArea> {
  const [area] = await work.rows<{ id: string }>(
    sql`/* publish-area: lock */ select id::text from consolidation_area where code = ${compatible(code).trim()} for no key update`,
  )
  return area?.id ?? new NoSuchArea({ areaCode: code })
}

async function standing(work: Work, area: string): Promise<AreaPublished> {
  const [row] = await work.rows<{ id: string }>(
    sql`select id::text from publication where area_id = ${area}::uuid order by published_at desc, id desc limit 1`,
  )
  return Object.assign(new AreaPublished(), {
    area: new Handle(ConsolidationArea, area),
    publication: row ? new Handle(Publication, row.id) : null,
  })
}

/** What publishing and withdrawing have in common. */
const PUBLICATION = {
  input: argument(String, '项目区代码', 'The area’s code', 'areaCode'),
  gives: AreaPublished,
  refuses: [NoSuchArea],
  result: { name: 'PublishAreaResult', ...t('公开的结果', 'What came of a publication') },
  who: { roles: ['LEADING_GROUP'] } satisfies OperationRights,
}

export const publishAreaMutation = mutation('publishArea', {
  ...PUBLICATION,
  title: t('向公众公开一个项目区', 'Show an area, its projects, money and results to the public'),
  run: publishArea,
})

export const withdrawAreaMutation = mutation('withdrawArea', {
  ...PUBLICATION,
  title: t('撤回公开', 'Show an area to the public no longer'),
  run: withdrawArea,
})
