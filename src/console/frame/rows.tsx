import { useState } from 'react'
import { ConsoleOriginalDocument, type ConsoleSourceFragment } from '../documents.js'
import { useAnswer } from './ask.js'
import { Facts } from './facts.js'
import { t } from './language.js'
import { Loading } from './states.js'

/** The rows of the files that something came from; each can be read as it stood. */
export const Rows = ({ rows }: { rows: readonly ConsoleSourceFragment[] }) => (
  <ul className="rows">
    {rows.map((row) => (
      <SourceRow key={row.id} row={row} />
    ))}
  </ul>
)

function SourceRow({ row: { id, run, sheet, rowNumber, reported } }: { row: ConsoleSourceFragment }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <li>
      {run.fileName ?? t('接口报送', 'Sent by request')}
      {sheet && ` ／ ${sheet}`} {t(`第 ${rowNumber} 行`, `row ${rowNumber}`)}
      {run.fileName && (
        <>
          {' '}
          <button className="quiet" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {t('原文', 'As it stood')}
          </button>
        </>
      )}
      {reported && <small>{reported}</small>}
      {isOpen && <Original id={id} />}
    </li>
  )
}

/** The cells of a row under their headings. */
function Original({ id }: { id: string }) {
  const { data, error } = useAnswer(ConsoleOriginalDocument, { id })
  if (error) return <small role="alert">{error.message}</small>
  if (!data) return <Loading />
  const original = data.node && 'original' in data.node ? data.node.original : null
  if (!original)
    return (
      <small>
        {t('原文只对报送部门和审计开放。', 'It is open to the department that sent it and to the auditor.')}
      </small>
    )
  const { cells, table } = original
  return (
    <Facts
      facts={cells.flatMap((cell, at): [string, string][] =>
        cell ? [[table.headings[at] ?? '', cell]] : [],
      )}
    />
  )
}
