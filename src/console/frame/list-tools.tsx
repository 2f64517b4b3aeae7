import type { RefObject } from 'react'
import { addressWith, go } from './address.js'
import { saveCsv } from './export.js'
import { t } from './language.js'
import { useProvenance } from './printed.js'

/**
 * Takes a list away: as CSV with where it came from above it, or on paper. `rows` begin with the headings. While nothing is
 * shown there is no file to be had: a list that is not read yet would look like an empty one.
 */
export function TakeAway({
  what,
  name,
  rows,
  isEmpty = false,
}: {
  /** What of the page it takes, where something else can be taken beside. */
  what?: string
  name: string
  rows: () => Parameters<typeof saveCsv>[1]
  isEmpty?: boolean
}) {
  const provenance = useProvenance()
  return (
    <>
      {what && <span className="note">{what}</span>}
      <button className="quiet" disabled={isEmpty} onClick={() => saveCsv(name, [provenance, ...rows()])}>
        {t('导出', 'Export')}
      </button>
      <button className="quiet" onClick={() => print()}>
        {t('打印', 'Print')}
      </button>
    </>
  )
}

/** Searches a list as it is typed; what is searched for stands in the address. Escape gives the keys back to the list. */
export function SearchField(given: {
  field: RefObject<HTMLInputElement>
  text: string
  placeholder: string
}) {
  return (
    <input
      ref={given.field}
      type="search"
      aria-label={t('检索', 'Search')}
      placeholder={given.placeholder}
      value={given.text}
      onChange={(event) => go(addressWith({ q: event.target.value || null }), { replace: true })}
      onKeyDown={(event) => event.key === 'Escape' && event.currentTarget.blur()}
    />
  )
}
