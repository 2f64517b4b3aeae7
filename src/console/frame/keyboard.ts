import { useEffect, useRef, type RefObject } from 'react'

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

const mainPart = () => document.querySelector<HTMLElement>('main')

/** Takes the keyboard past the head of the page: to the list, or where files are dropped, where the screen has one. */
export const focusMain = () =>
  (mainPart()?.querySelector<HTMLElement>('.drop input, [role=listbox]') ?? mainPart())?.focus()

/** Whoever came here by keyboard, so that the main part has the focus, goes on from this element as soon as it is there. */
export function useFirstStop(element: RefObject<HTMLElement>) {
  useEffect(() => {
    if (document.activeElement === mainPart()) element.current?.focus()
  }, [element])
}
