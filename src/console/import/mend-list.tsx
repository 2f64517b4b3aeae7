import { ConsoleMendsDocument } from '../documents.js'
import { useAnswer } from '../frame/ask.js'
import { COLON, t } from '../frame/language.js'
import { formatTime } from '../frame/printed.js'
import type { Job } from './job.js'
import { useForgotten } from './use-forgotten.js'

/** What was mended in place, by whom: the file stays as it came. */
export function MendList({ job }: { job: Job }) {
  const { data } = useAnswer(ConsoleMendsDocument, { id: job.id })
  useForgotten(ConsoleMendsDocument)
  const mends = data?.node && 'mends' in data.node ? data.node.mends : undefined
  if (!mends || mends.totalCount === 0) return null
  return (
    <section>
      <h3>
        {t('已改正的单元格', 'Corrected cells')} <span className="number">{mends.totalCount}</span>
      </h3>
      <ul className="rows">
        {mends.nodes.map(({ id, sheet, rowNumber, place, original, value, mendedBy, mendedAt }) => (
          <li key={id}>
            {sheet && `${sheet} · `}
            {t(`第 ${rowNumber} 行`, `Row ${rowNumber}`)} {headingOf(job, { sheet, rowNumber, place })}
            {COLON}
            {original || t('（空）', '(empty)')} → <b>{value || t('（空）', '(empty)')}</b>
            <small>
              {mendedBy} {formatTime(mendedAt)}
            </small>
          </li>
        ))}
      </ul>
    </section>
  )
}

const headingOf = (
  { tables }: Job,
  { sheet, rowNumber, place }: { sheet: string | null; rowNumber: number; place: number },
) =>
  tables
    .filter((table) => table.sheet === sheet && table.headerRow < rowNumber)
    .at(-1)
    ?.columns.find((column) => column.place === place)?.heading ?? place + 1
