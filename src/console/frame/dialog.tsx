import { useLayoutEffect, useRef, type ReactNode } from 'react'
import { focusMain } from './keyboard.js'
import { t } from './language.js'

/** Where what opened a dialog is gone, as an item that was decided on, the focus goes to the list, or to the page. */
function focusAnything() {
  if (document.activeElement === document.body) focusMain()
}

/** A dialog of the browser's own: it holds the focus, gives it back when it is closed, and Escape closes it. */
export function Dialog({
  title,
  close,
  children,
  look,
}: {
  title: string
  close: () => void
  children: ReactNode
  look?: 'wide-dialog' | 'drawer' | undefined
}) {
  const dialog = useRef<HTMLDialogElement>(null)
  const isLeft = useRef(false)
  // Closed before it is taken out of the page: only then the browser gives the focus back to where it was.
  useLayoutEffect(() => {
    const element = dialog.current!
    isLeft.current = false
    element.showModal()
    // Else the browser would focus the button that closes, and Enter would not do what the dialog asks.
    const first =
      element.querySelector<HTMLElement>('form .first') ??
      element.querySelector<HTMLElement>('form .reason') ??
      element.querySelector<HTMLElement>('form input')
    first?.focus()
    return () => {
      isLeft.current = true
      element.close()
      setTimeout(focusAnything)
    }
  }, [])
  return (
    <dialog ref={dialog} aria-label={title} className={look} onClose={() => !isLeft.current && close()}>
      <header>
        <h2>{title}</h2>
        <button className="quiet" onClick={close}>
          {t('关闭', 'Close')}
        </button>
      </header>
      {children}
    </dialog>
  )
}
