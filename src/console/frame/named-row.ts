import { useEffect, useRef } from 'react'
import { useAddress } from './address.js'

/**
 * Where in a list the row stands that the address names; the first where it names none, or one that has been filtered
 * out since. A row that was never in the list is missing: no other is shown in its place, as if it were the one.
 */
export function useNamedRow(keys: readonly string[], parameter: string, isReading = false) {
  const wanted = useAddress().parameters.get(parameter)
  const found = useRef<string | null>(null)
  const named = wanted ? keys.indexOf(wanted) : -1
  useEffect(() => {
    if (named >= 0) found.current = wanted
  }, [named, wanted])
  const isMissing = wanted !== null && named < 0 && !isReading && found.current !== wanted
  return { index: isMissing || (wanted && named < 0 && isReading) ? -1 : Math.max(named, 0), isMissing }
}
