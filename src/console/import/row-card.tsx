import { useId } from 'react'
import { t } from '../frame/language.js'
import type { FieldOf } from './field-words.js'
import type { Cell, RejectedRow } from './mended-cells.js'
import type { Mends } from './use-mends.js'

interface Given extends Pick<Mends, 'valueOf' | 'write'> {
  row: RejectedRow
  cells: readonly Cell[]
  fieldOf: FieldOf
  isMendable: boolean
}

/** A rejected row: what is wrong with it as a whole, its cells that are wrong with why, and the others. */
export function RowCard(given: Given) {
  const { row, cells, isMendable } = given
  const whole = row.problems.filter(({ column }) => column === null)
  const wrong = cells.filter(({ messages }) => messages.length > 0)
  const others = cells.filter(({ messages }) => messages.length === 0)
  const isHidden = row.cells === null
  return (
    <article className="card contradicts">
      <header>
        <b>
          {row.sheet && `${row.sheet} · `}
          {t(`第 ${row.rowNumber} 行`, `Row ${row.rowNumber}`)}
        </b>
      </header>
      {whole.map(({ message }, index) => (
        <p key={index} className="refused">
          {message}
        </p>
      ))}
      {wrong.map((cell) => (
        <CellField key={cell.place} cell={cell} {...given} />
      ))}
      {isHidden ? (
        <p className="note">{t('各格的内容您无权查看。', 'You may not see what its cells say.')}</p>
      ) : (
        <details open={isMendable && wrong.length === 0}>
          <summary>
            {others
              .filter(({ value }) => value)
              .slice(0, 3)
              .map(({ value }) => value)
              .join(' ／ ') || t('其余各格', 'Other cells')}
          </summary>
          {others.map((cell) => (
            <CellField key={cell.place} cell={cell} {...given} />
          ))}
        </details>
      )}
    </article>
  )
}

function CellField({ cell, fieldOf, isMendable, valueOf, write }: { cell: Cell } & Given) {
  const id = useId()
  const { heading, value, messages, near, table, field } = cell
  const isWrong = messages.length > 0
  const written = valueOf(cell)
  const codes = (table && field && fieldOf(table.mapping, field, heading)?.codes) || []
  return (
    <div className={isWrong ? 'cell wrong' : 'cell'}>
      <label htmlFor={id}>{heading}</label>
      {isMendable ? (
        <input
          id={id}
          value={written}
          aria-invalid={isWrong && written === value}
          aria-describedby={isWrong ? `${id}-why` : undefined}
          list={codes.length > 0 ? `${id}-codes` : undefined}
          onChange={(event) => write(cell, event.target.value)}
        />
      ) : (
        <output id={id}>{value || t('（空）', '(empty)')}</output>
      )}
      {isMendable && <Codes id={`${id}-codes`} codes={codes} />}
      {isWrong && (
        <p id={`${id}-why`} className="refused">
          {messages.join(' ')}
        </p>
      )}
      {isMendable && <Near {...{ near }} write={(text) => write(cell, text)} />}
    </div>
  )
}

/** What may have been meant, to be taken by a click. */
export const Near = ({ near, write }: { near: readonly string[]; write: (value: string) => void }) =>
  near.length === 0 ? null : (
    <p className="near">
      {t('可能是：', 'Perhaps: ')}
      {near.map((name) => (
        <button key={name} type="button" onClick={() => write(name)}>
          {name}
        </button>
      ))}
    </p>
  )

type CodeWords = NonNullable<ReturnType<FieldOf>>['codes']

/** The words for its codes, for a cell that takes one of them. */
export const Codes = ({ id, codes }: { id: string; codes: CodeWords }) =>
  codes.length === 0 ? null : (
    <datalist id={id}>
      {codes.map((code) => (
        <option key={code.value} value={code.words[0] ?? code.value} />
      ))}
    </datalist>
  )
