import { useEffect, useRef, type ReactNode } from 'react'
import { t } from './language.js'

/** A dialog of the browser's own: it holds the focus, and Escape closes it. */
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
  useEffect(() => {
    const element = dialog.current!
    element.showModal()
    // Else the browser would focus the button that closes, and Enter would not do what the dialog asks.
    const first =
      element.querySelector<HTMLElement>('form .first') ??
      element.querySelector<HTMLElement>('form .reason') ??
      element.querySelector<HTMLElement>('form input')
    first?.focus()
    return () => element.close()
  }, [])
  return (
    <dialog ref={dialog} aria-label={title} className={look} onClose={close}>
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
