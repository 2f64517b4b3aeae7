import type { ConsoleSourceFragment } from '../documents.js'
import { t } from './language.js'

/** The rows of the files that something came from. */
export const Rows = ({ rows }: { rows: readonly ConsoleSourceFragment[] }) => (
  <ul className="rows">
    {rows.map(({ run, sheet, rowNumber, reported }, index) => (
      <li key={index}>
        {run.fileName ?? t('接口报送', 'Sent by request')}
        {sheet && ` ／ ${sheet}`} {t(`第 ${rowNumber} 行`, `row ${rowNumber}`)}
        {reported && <small>{reported}</small>}
      </li>
    ))}
  </ul>
)
