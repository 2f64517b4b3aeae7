import { t } from '../frame/language.js'
import { TakeAway } from '../frame/list-tools.js'
import { Failing, Loading } from '../frame/states.js'

export interface Log {
  name: string
  heads: readonly string[]
  rows: readonly (readonly (string | number)[])[] | null
  /** How many there are; more than are shown, perhaps. */
  count: number
  error: Error | null
  again: () => void
}

/** A list of what happened, the newest first, to be printed and taken away. */
export function LogTable({ log: { name, heads, rows, count, error, again } }: { log: Log }) {
  if (error) return <Failing error={error} again={again} />
  if (!rows) return <Loading />
  if (rows.length === 0)
    return <p className="note">{t('至今没有这类记录。', 'Nothing of this kind is on record so far.')}</p>
  return (
    <>
      <p>
        <TakeAway name={name} rows={() => [heads, ...rows]} />
      </p>
      <div className="wide" tabIndex={0} role="group" aria-label={name}>
        <table className="log">
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <tr key={index}>
                {row.map((cell, at) => (
                  <td key={at}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {count > rows.length && (
        <p className="note">
          {t(`共 ${count} 条，只列最近 ${rows.length} 条。`, `The latest ${rows.length} of ${count}.`)}
        </p>
      )}
    </>
  )
}
