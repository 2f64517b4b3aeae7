import { sql } from 'kysely'
import { Field, Float, ID, InputType } from 'type-graphql'
import type { Work } from '../../../database/work.js'
import { checkDate, getRow, keyOf, refuse } from '../../../funds/check-money.js'
import { enterOnce } from '../../../funds/enter-once.js'
import { DetailMissing, NotFound } from '../../../funds/money-problems.js'
import type { Handle } from '../../../graph/node.js'
import { Project } from '../../../projects/project.js'
import { parseDocumentNumber } from '../../../values/document-number.js'
import { DateScalar, LandAreaScalar } from '../../../values/scalars.js'
import { Quota } from '../quota.js'
import { QuotaKind } from '../quota-kind.js'
import { checkLandArea } from './check-quota.js'
import { openQuotas, postQuota } from './post-quota.js'
import { DuplicateQuota, QUOTAS, AreaNotPositive } from './quota-problems.js'
import { compatible } from '../../../values/text.js'
import { describe, t } from '../../../values/title.js'
import { argument, mutation } from '../../../database/mutation.js'
import { LAND, QUOTA_REFUSALS } from './quota-mutation.js'
import { IdempotentInput } from '../../../database/idempotent-input.js'

@InputType({ description: describe('登记一份文件确认的指标', 'Enter a quota that a document certifies') })
export class CertifyQuotaInput extends IdempotentInput {
  @Field(() => QuotaKind, { description: describe('种类', 'Kind') })
  kind: QuotaKind
  @Field(() => String, {
    nullable: true,
    description: describe('项目区代码；或给出项目', 'The area’s code; or a project'),
  })
  areaCode?: string | null
  @Field(() => ID, { nullable: true, description: describe('项目；或给出项目区', 'The project; or an area') })
  projectId?: string | null
  @Field(() => LandAreaScalar, { description: describe('确认面积（亩）', 'Certified, mu') })
  landArea: string
  @Field(() => String, { description: describe('确认文号', 'Document that certifies it') })
  documentNumber: string
  @Field(() => DateScalar, {
    nullable: true,
    description: describe('确认日期，默认今天', 'Certified on; today when absent'),
  })
  certifiedOn?: string | null
  @Field(() => Float, {
    nullable: true,
    description: describe('质量等别，1（优）至 15', 'Grade, 1 (best) to 15'),
  })
  grade?: number | null
}

/** Enters a quota that a document certifies. Locks: the area's word, the new quota's chain. */
export const certifyQuota = (work: Work, input: CertifyQuotaInput): Promise<Handle> =>
  enterOnce(
    work,
    'certifyQuota',
    input,
    Quota,
    async (id, today) => {
      const landArea = checkLandArea(input.landArea)
      const given =
        input.documentNumber.trim() ||
        refuse(new DetailMissing({ field: 'documentNumber' }, { zh: '确认文号', en: 'certificate number' }))
      const parsed = parseDocumentNumber(given)
      const documentNumber = parsed.ok ? parsed.value : given
      const certifiedOn = checkDate(input.certifiedOn, null, today)
      const grade = input.grade ?? null
      if (grade !== null && !(grade >= 1 && grade <= 15))
        refuse(
          new DetailMissing({ field: 'grade' }, { zh: '1 至 15 的质量等别', en: 'quality grade, 1 to 15' }),
        )
      const subject = await subjectOf(work, input)
      const written = await work.run(sql`/* certify-quota */
        insert into quota (id, kind, area_id, project_id, certified_area_mu, stated_certified_area_mu, grade, document_number, certified_on)
        values (${id}::uuid, ${input.kind}, ${subject.area}::uuid, ${subject.project}::uuid, 0, ${landArea}::numeric, ${grade}::numeric, ${documentNumber}, ${certifiedOn}::date)
        on conflict on constraint quota_key do nothing`)
      if (written === 0)
        return new DuplicateQuota(
          { quota: await sameAs(work, input.kind, subject, documentNumber) },
          documentNumber,
        )
      await openQuotas(work, [id])
      await postQuota(work, [
        {
          quotaId: id,
          kind: 'CERTIFY',
          landArea,
          businessDate: certifiedOn,
          documentNumber,
          idempotencyKey: input.idempotencyKey,
        },
      ])
    },
    QUOTAS,
  )

export const certifyQuotaMutation = mutation('certifyQuota', {
  title: t('登记一份文件确认的指标', 'Enter a quota that a document certifies'),
  input: argument(CertifyQuotaInput, '指标', 'The quota'),
  gives: Quota,
  refuses: [DuplicateQuota, AreaNotPositive, ...QUOTA_REFUSALS],
  result: t('登记确认的结果', 'The quota, or why not'),
  who: LAND,
  run: certifyQuota,
})

interface Subject {
  area: string | null
  project: string | null
}

/** What a quota is of: an area, or a project; just one of them. */
async function subjectOf(work: Work, { areaCode, projectId }: CertifyQuotaInput): Promise<Subject> {
  if (Boolean(areaCode) === Boolean(projectId))
    refuse(new NotFound({ givenId: null }, { zh: '项目区或项目', en: 'area or project' }))
  if (projectId) {
    const { id } = await getRow<{ id: string }>(
      work,
      sql`/* certify-quota: project */ select coalesce(merged_into_id, id)::text as id from project where id = ${keyOf(projectId, Project, { zh: '项目', en: 'project' })}::uuid`,
      projectId,
      { zh: '项目', en: 'project' },
    )
    return { area: null, project: id }
  }
  const code = compatible(areaCode!).trim()
  const { id } = await getRow<{ id: string }>(
    work,
    sql`/* certify-quota: area */ select id::text from consolidation_area where code = ${code}`,
    code,
    { zh: '项目区', en: 'area' },
  )
  return { area: id, project: null }
}

async function sameAs(
  work: Work,
  kind: QuotaKind,
  { area, project }: Subject,
  document: string,
): Promise<string> {
  const [row] = await work.rows<{ id: string }>(sql`/* certify-quota: same */
    select id::text from quota where kind = ${kind} and area_id is not distinct from ${area}::uuid and project_id is not distinct from ${project}::uuid and document_number = ${document}`)
  return row!.id
}
