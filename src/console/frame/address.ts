import { useMemo, useSyncExternalStore } from 'react'

const listeners = new Set<() => void>()
const tell = () => listeners.forEach((listener) => listener())
addEventListener('popstate', tell)

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}
const current = () => location.pathname + location.search

/** Goes to another address within the console. */
export function go(to: string, { replace = false } = {}) {
  if (to === current()) return
  history[replace ? 'replaceState' : 'pushState'](null, '', to)
  tell()
}

/** The address with some of its parameters changed; null takes one away. */
export function addressWith(
  changes: Readonly<Record<string, string | null>>,
  path = location.pathname,
): string {
  const parameters = new URLSearchParams(location.search)
  for (const [name, value] of Object.entries(changes))
    if (value) parameters.set(name, value)
    else parameters.delete(name)
  const query = parameters.toString()
  return query ? `${path}?${query}` : path
}

/** Where we are: all that a screen shows follows from this. */
export function useAddress() {
  const address = useSyncExternalStore(subscribe, current)
  return useMemo(() => {
    const { pathname, searchParams } = new URL(address, location.origin)
    return { path: pathname, parameters: searchParams }
  }, [address])
}
