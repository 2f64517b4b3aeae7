import { useEffect, useRef } from 'react'

const WRITES = 'input:not([type=checkbox]), textarea, select, [contenteditable]'

/** On a form: Enter that ends the composing of a Chinese word sends nothing. 229 is what browsers send for a key that an input method has taken. */
export function keepWhileComposing(event: React.KeyboardEvent) {
  if (event.key === 'Enter' && (event.nativeEvent.isComposing || event.keyCode === 229))
    event.preventDefault()
}

/**
 * Keys that do something on a screen. None does where text is written, while Chinese is being composed, with a modifier
 * held, or while a dialog is open.
 */
export function useKeys(keys: Readonly<Record<string, () => void>>) {
  const latest = useRef(keys)
  latest.current = keys
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.isComposing || event.keyCode === 229 || event.ctrlKey || event.metaKey || event.altKey) return
      if ((event.target as Element).closest?.(WRITES) || document.querySelector('dialog[open]')) return
      const act = latest.current[event.key.length === 1 ? event.key.toLowerCase() : event.key]
      if (!act) return
      event.preventDefault()
      act()
    }
    addEventListener('keydown', listen)
    return () => removeEventListener('keydown', listen)
  }, [])
}
