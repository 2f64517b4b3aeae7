import { TIE_REASON_TITLES } from '../../client/titles.js'
import { ConsoleUnplacedDocument } from '../documents.js'
import { nameOfSubject } from '../frame/allocation-name.js'
import { useAnswer } from '../frame/ask.js'
import { Link } from '../frame/link.js'
import { t, titleOf } from '../frame/language.js'

/** Which of the records that a file brought lie in no known place, and what can be done: the rows themselves were sound. */
export function Unplaced({ run }: { run: string }) {
  const { data } = useAnswer(ConsoleUnplacedDocument, { run })
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
