import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { OBJECTION_TERMS } from '../config.js'
import { work, type Follower, type Principal } from '../database/work.js'
import { globalId } from '../graph/node.js'
import { answerObjection } from '../public/answer-objection.js'
import { findSubject } from '../public/find-subject.js'
import { writeObjection } from '../public/submit-objection.js'
import { Problem } from '../values/problem.js'
import type { Database } from '../database/database.js'

/** Synthetic objections, a day ago and longer: one answered, one open, one overdue. */
const OBJECTIONS = [
  {
    daysAgo: 20,
    words: '渠道尾段的两户田至今没有通水，公示的完成长度与现场不符，请核实。',
    contact: '合成数据 synthetic',
    answer: '经现场核实，尾段 120 米因青苗赔付未完而停工，已补做并于本月通水；完成长度已按实测更正。',
  },
  { daysAgo: 3, words: '公示牌上没有写监督电话，村民不知道向谁反映，请补上。', contact: '', answer: null },
  {
    daysAgo: 45,
    words: '施工车辆压坏了机耕路，一直无人修复，影响秋收，请答复何时修好。',
    contact: '合成数据 synthetic',
    answer: null,
  },
] as const

/** Lets the demonstration's first published works of the water bureau be objected to, so that there is something to see. */
export async function demonstrateObjections(
  database: Database,
  principal: Principal,
  followers: readonly Follower[],
): Promise<void> {
  await work(database, principal, followers, async (unit) => {
    const projects = await unit.rows<{ id: string }>(sql`/* demonstrate-objections */
      select p.id::text as id from project p join area_tie t on t.project_id = p.id and t.ended_at is null join consolidation_area a on a.id = t.area_id
      where p.department = 'WATER' and p.start_date is not null and p.merged_into_id is null order by a.code, p.external_id limit ${sql.lit(OBJECTIONS.length)}`)
    for (const [place, { daysAgo, words, contact, answer }] of OBJECTIONS.entries()) {
      const project = projects[place]
      const subject = project && (await findSubject(unit, globalId('Project', project.id)))
      if (!subject) continue
      const [day] = await unit.rows<{ on: string }>(
        sql`select (county_today() - ${sql.lit(daysAgo)}::integer)::text as on`,
      )
      const { number } = await writeObjection(unit, {
        subject,
        words,
        contact,
        secret: randomUUID(),
        answerDays: OBJECTION_TERMS.answerDays,
        receivedOn: day!.on,
      })
      if (answer === null) continue
      const [objection] = await unit.rows<{ id: string }>(
        sql`select id::text as id from objection where number = ${number}`,
      )
      const answered = await answerObjection(unit, {
        idempotencyKey: `demonstration ${number}`,
        objectionId: globalId('Objection', objection!.id),
        verdict: 'UPHELD',
        words: answer,
      })
      if (answered instanceof Problem) throw new Error(answered.message)
    }
  })
}
