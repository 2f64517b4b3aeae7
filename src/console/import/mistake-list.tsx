import { useId } from 'react'
import { t } from '../frame/language.js'
import type { FieldOf } from './field-words.js'
import type { Job as ImportJob } from './job.js'
import { keyOfMistake, type Mistake } from './mistake.js'
import { Codes, Near } from './row-card.js'
import type { Mends } from './use-mends.js'

/** Mistakes that several rows share: each is mended once, wherever it stands. */
export function MistakeList(given: {
  job: Pick<ImportJob, 'tables'>
  mistakes: readonly Mistake[]
  fieldOf: FieldOf
  mends: Mends
}) {
  const { job, mistakes, fieldOf, mends } = given
  if (mistakes.length === 0) return null
  return (
    <section className="mistakes">
      <h4>{t('多行相同的错误，改一处即全部改正', 'Mistakes that rows share: mended here, mended in all')}</h4>
      {mistakes.map((mistake) => (
        <MistakeField
          key={keyOfMistake(mistake)}
          {...{ mistake, mends }}
          codes={codesOf(job, mistake, fieldOf)}
        />
      ))}
    </section>
  )
}

/** The codes that the column of a mistake takes. */
function codesOf(
  { tables }: Pick<ImportJob, 'tables'>,
  { sheet, column, heading }: Mistake,
  fieldOf: FieldOf,
) {
  const own = tables.filter((table) => table.sheet === sheet)
  return own.flatMap(({ mapping, columns }) => {
    const field = columns.find(({ place, heading: each }) => place === column && each === heading)?.fields[0]
    return (field && fieldOf(mapping, field, heading ?? '')?.codes) || []
  })
}

function MistakeField(given: { mistake: Mistake; mends: Mends; codes: ReturnType<typeof codesOf> }) {
  const { mistake, mends, codes } = given
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
        list={codes.length > 0 ? `${id}-codes` : undefined}
        aria-invalid={written === value}
        aria-describedby={`${id}-why`}
        onChange={(event) => mends.writeAll(mistake, event.target.value)}
      />
      <Codes id={`${id}-codes`} codes={codes} />
      <p id={`${id}-why`} className="refused">
        {message}
      </p>
      <Near near={near} write={(text) => mends.writeAll(mistake, text)} />
    </div>
  )
}
