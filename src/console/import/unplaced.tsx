import { TIE_REASON_TITLES } from '../../client/titles.js'
import { ConsoleUnplacedDocument } from '../documents.js'
import { nameOfSubject } from '../frame/allocation-name.js'
import { useAnswer } from '../frame/ask.js'
import { Link } from '../frame/link.js'
import { t, titleOf } from '../frame/language.js'
import type { Job } from './job.js'

/** Which of the records that a file brought lie in no known place, and what can be done: the rows themselves were sound. */
export function Unplaced({ job }: { job: string }) {
  const { data } = useAnswer(ConsoleUnplacedDocument, { job })
  if (!data || data.tieWorklist.totalCount === 0) return null
  const { totalCount, nodes } = data.tieWorklist
  return (
    <section>
      <h3>
        {t('归属待定', 'Unresolved')} {totalCount}
      </h3>
      <p className="note">
        {t(
          '已写入，但不能断定在哪个项目区：请在表中改正地点后再导入一次（编号相同即为更新），或由复核人认定。',
          'Written, but it cannot be told in which area they lie: mend the places in the table and import it again, which updates what bears the same number; or let a reviewer decide.',
        )}
      </p>
      <ul className="rows">
        {nodes.map(({ id, reason, ...of }) => (
          <li key={id}>
            <Link to={`/worklist?item=${encodeURIComponent(id)}`}>{nameOfSubject(of)}</Link>
            <small>{titleOf(TIE_REASON_TITLES, reason)}</small>
          </li>
        ))}
      </ul>
      {nodes.length < totalCount && (
        <p className="note">{t(`只列前 ${nodes.length} 项。`, `The first ${nodes.length} are listed.`)}</p>
      )}
    </section>
  )
}

/** The same before anything is written, as the check found it. */
export function WouldBeUnplaced({ job: { tables } }: { job: Job }) {
  const count = tables.reduce((sum, { unresolved }) => sum + unresolved, 0)
  if (count === 0) return null
  const rows = tables.flatMap(({ sheet, unresolvedRows }) => unresolvedRows.map((row) => ({ sheet, ...row })))
  return (
    <section>
      <h3>
        {t('提交后归属将待定', 'Would be unresolved')} {count}
      </h3>
      <p className="note">
        {t(
          '这些行可以写入，但不能断定在哪个项目区：请取消，在表中改正地点后再报送；或照样提交，由复核人认定。',
          'These rows can be written, but it cannot be told in which area they lie: cancel, mend the places in the table and send it again; or commit it as it is and let a reviewer decide.',
        )}
      </p>
      <ul className="rows">
        {rows.map(({ sheet, rowNumber, name, explanation }) => (
          <li key={`${sheet} ${rowNumber}`}>
            {tables.length > 1 && sheet && `${sheet} ／ `}
            {t(`第 ${rowNumber} 行`, `Row ${rowNumber}`)} {name}
            <small>{explanation}</small>
          </li>
        ))}
      </ul>
      {rows.length < count && (
        <p className="note">{t(`只列 ${rows.length} 行。`, `${rows.length} rows are listed.`)}</p>
      )}
    </section>
  )
}
