import { sql } from 'kysely'
import type { Work } from '../../database/work.js'
import type { Message } from '../../values/message.js'
import { formatMoney } from '../../values/money.js'
import { normaliseText } from '../../values/text.js'
import { bareName, unitName, type PaymentRow } from './payment-row.js'

/** An allocation by all that a payment may name it by. */
export interface NamedAllocation {
  id: string
  document: string
  externalId: string
  amount: string
  place: string | null
  purpose: string | null
  owner: string | null
  /** Numbers and names of its project, in the books and in the departments' own records. */
  numbers: string[]
  titles: string[]
  /** Whom its disbursements went to. */
  recipients: string[]
}

/** The allocations of documents, by document. */
export async function allocationsOf(
  work: Work,
  documents: readonly string[],
): Promise<Map<string, NamedAllocation[]>> {
  const rows = await work.withOwnerRole(() =>
    work.rows<NamedAllocation>(sql`/* treasury: allocations of documents */
      select a.id::text, f.document_number as document, a.external_id as "externalId", a.amount::text, a.place, a.purpose, p.owner_unit as owner,
        array_remove(array[p.pool_number] || s.numbers, null) as numbers, array_remove(array[p.name] || s.titles, null) as titles,
        coalesce((select array_agg(distinct d.recipient) from disbursement d where d.allocation_id = a.id), '{}') as recipients
      from fund f join allocation a on a.fund_id = f.id left join project p on p.id = a.project_id,
        lateral (select array_agg(o.external_id) as numbers, array_agg(o.title) as titles from project_source o where o.project_id = a.project_id) s
      where f.document_number = any(${[...documents]}::text[])`),
  )
  const found = new Map<string, NamedAllocation[]>(documents.map((document) => [document, []]))
  for (const row of rows) found.get(row.document)!.push(row)
  return found
}

type Fit = 'YES' | 'NO' | 'UNSAID'

/** A unit of a township or village is told from that of another by its name; a bureau's says nothing of where money goes. */
const LOCAL = /(?:乡|镇|街道|村|社区|农场|林场|垦殖场)$/

function fitsProject(
  { projectCode, projectTitle }: PaymentRow,
  { numbers, titles, purpose, place }: NamedAllocation,
): Fit {
  if (projectCode !== null && numbers.includes(projectCode)) return 'YES'
  if (projectTitle === null) return 'UNSAID'
  const title = bareName(projectTitle)
  const names = [...titles, ...(purpose === null ? [] : [purpose])].map(normaliseText)
  if (names.includes(title) || (place !== null && normaliseText(place) === title)) return 'YES'
  return names.length > 0 ? 'NO' : 'UNSAID'
}

function fitsUnit({ unit }: PaymentRow, { place, owner, recipients }: NamedAllocation): Fit {
  if (unit === null) return 'UNSAID'
  const name = unitName(unit)
  const said = [place, owner, ...recipients].flatMap((each) => (each === null ? [] : [unitName(each)]))
  if (said.includes(name)) return 'YES'
  // 白圩乡 and a share for 白圩乡前罗村.
  if (LOCAL.test(name) && place !== null) return unitName(place).startsWith(name) ? 'YES' : 'NO'
  return 'UNSAID'
}

/** The allocations that a payment may have been drawn on: something of them is named, and nothing speaks against it. */
export function fitting(row: PaymentRow, allocations: readonly NamedAllocation[]): NamedAllocation[] {
  if (row.allocationNumber !== null)
    return allocations.filter(({ externalId }) => externalId === row.allocationNumber)
  return allocations.filter((each) => {
    const fits = [fitsProject(row, each), fitsUnit(row, each)]
    return fits.includes('YES') && !fits.includes('NO')
  })
}

const CANDIDATES_MAX = 5

/** Why no allocation is taken for a payment, with those that there are. */
export function unfitting(
  row: PaymentRow,
  fit: readonly NamedAllocation[],
  all: readonly NamedAllocation[],
): Message {
  const { documentNumber } = row
  if (all.length === 0)
    return {
      zh: `${documentNumber} 没有登记过分配：请先导入该文号的资金和分配，或更正文号。`,
      en: `No allocation of ${documentNumber} was entered. Import the fund and its allocations first, or correct the document number.`,
    }
  const named = (fit.length > 0 ? fit : all).slice(0, CANDIDATES_MAX).map(({ externalId, titles, purpose, place, amount }) =>
    `${externalId}（${[titles[0] ?? purpose, place].filter(Boolean).join('，') || '—'}，${formatMoney(amount)}）`) // prettier-ignore
  const more = (fit.length > 0 ? fit : all).length > CANDIDATES_MAX ? '……' : ''
  return fit.length === 0
    ? {
        zh: `${documentNumber} 下没有与本行的项目、单位相符的分配，没有登记。该文号的分配有：${named.join('、')}${more}。请更正本行，或在“分配编号”列填写它的编号。`,
        en: `No allocation of ${documentNumber} fits the project and unit of this row, so it was not entered. Its allocations: ${named.join(', ')}${more}. Correct the row, or give the allocation’s number in a column allocation_external_id.`,
      }
    : {
        zh: `${documentNumber} 下有 ${fit.length} 笔分配与本行的项目、单位相符，没有登记：${named.join('、')}${more}。请在“分配编号”列填写它的编号。`,
        en: `${fit.length} allocations of ${documentNumber} fit the project and unit of this row, so it was not entered: ${named.join(', ')}${more}. Give the allocation’s number in a column allocation_external_id.`,
      }
}
