import { useId } from 'react'
import type { ConsoleRejectedRowsQuery } from '../documents.js'
import { halfOf, t } from '../frame/language.js'
import { Near } from './row-card.js'
import type { Mends } from './use-mends.js'

type Job = Extract<NonNullable<ConsoleRejectedRowsQuery['node']>, { rejectedRows: unknown }>
export type Mistake = Job['mistakes'][number]

/** Mistakes that several rows share: each is mended once, wherever it stands. */
export function MistakeList({ mistakes, mends }: { mistakes: readonly Mistake[]; mends: Mends }) {
  if (mistakes.length === 0) return null
  return (
    <section className="mistakes">
      <h4>{t('多行相同的错误，改一处即全部改正', 'Mistakes that rows share: mended here, mended in all')}</h4>
      {mistakes.map((mistake) => (
        <MistakeField key={keyOfMistake(mistake)} {...{ mistake, mends }} />
      ))}
    </section>
  )
}

export const keyOfMistake = ({ sheet, column, value }: Mistake) => JSON.stringify([sheet, column, value])

function MistakeField({ mistake, mends }: { mistake: Mistake; mends: Mends }) {
  const id = useId()
  const { sheet, heading, value, message, near, rows, column } = mistake
  const written = mends.valueOfAll(mistake)
  return (
    <div className="card cell wrong">
      <label htmlFor={id}>
        {sheet && `${sheet} · `}
        {heading ?? column + 1} <small>{t(`${rows} 行`, `rows: ${rows}`)}</small>
      </label>
      <input
        id={id}
        value={written}
        aria-invalid={written === value}
        aria-describedby={`${id}-why`}
        onChange={(event) => mends.writeAll(mistake, event.target.value)}
      />
      <p id={`${id}-why`} className="refused">
        {halfOf(message)}
      </p>
      <Near near={near} write={(text) => mends.writeAll(mistake, text)} />
    </div>
  )
}
