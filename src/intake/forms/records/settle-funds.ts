import { sql } from 'kysely'
import type { Work } from '../../../database/work.js'
import type { Prepared } from '../../records/prepared.js'
import { addMoney, compareMoney, type Money } from '../../../values/money.js'

interface Standing {
  place: number
  name: string
  level: string
  programme: string
  fiscalYear: number
  amount: Money
  /** What forms other than this one gave of it, and whether that is all of it. */
  others: Money
  /** What of this form stands, and what it gives beside that. */
  own: Money
  fresh: Money
  allGiven: boolean
}

/**
 * What a form says of its fund holds where the fund is not there yet. One that stands is left as it is, but for its amount where
 * it came by forms alone, each of which gives a part of it: then it is what all its forms come to. A share that stands is not
 * changed by a form that says another amount, and neither is its fund.
 */
export async function settleFunds(work: Work, prepared: readonly Prepared[]) {
  const asked = prepared.map(({ record, draft }, place) => ({
    place,
    document: record.documentNumber,
    own: draft.section.form!.numbers?.get(String(record.documentNumber)) ?? [
      `自编-${draft.section.form!.scope}-%`,
    ],
    shares: draft.section.form!.shares ?? [],
  }))
  const standing = await work.withOwnerRole(() =>
    work.rows<Standing>(sql`/* forms: funds that stand */
      select i.place, f.name, f.level, f.programme, f.fiscal_year as "fiscalYear", f.stated_amount::text as amount,
        coalesce(sum(a.amount) filter (where not a.external_id like any(i.own)), 0)::numeric(18,2)::text as others,
        coalesce(sum(a.amount) filter (where a.external_id like any(i.own)), 0)::numeric(18,2)::text as own,
        (select coalesce(sum(s.amount), 0)::numeric(18,2)::text from jsonb_to_recordset(i.shares) as s(number text, amount numeric)
          where not exists (select from allocation b where b.fund_id = f.id and b.external_id = s.number)) as fresh,
        count(a.id) > 0 and bool_and(a.external_id like '自编-%' or a.external_id like '指标-%' or a.external_id = any(i.own)) and sum(a.amount) = f.amount as "allGiven"
      from jsonb_to_recordset(${JSON.stringify(asked)}::jsonb) as i(place integer, document text, own text[], shares jsonb)
      join fund f on f.document_number = i.document left join allocation a on a.fund_id = f.id
      group by i.place, i.shares, f.id`),
  )
  for (const { place, allGiven, others, own, fresh, amount, ...was } of standing) {
    const record = prepared[place]!.record as Record<string, unknown>
    const given = asked[place]!.shares.length > 0 ? addMoney(own, fresh) : (record.amount as Money)
    const all = addMoney(others, given)
    Object.assign(record, was, { amount: allGiven && compareMoney(all, amount) > 0 ? all : amount })
  }
}
