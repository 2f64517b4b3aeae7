import type { ReactNode } from 'react'
import { isForbidden, isSignedOut } from './ask.js'
import { t } from './language.js'
import { signOut } from './session.js'

export const Loading = () => (
  <p className="state" role="status">
    {t('正在载入…', 'Loading…')}
  </p>
)

export const Empty = ({ children }: { children: ReactNode }) => <p className="state">{children}</p>

/** What went wrong in words, and what can be done. */
export function Failing({ error, again }: { error: Error; again?: () => void }) {
  if (isSignedOut(error))
    return (
      <div className="state" role="alert">
        <p>{error.message}</p>
        <button onClick={signOut}>{t('重新登录', 'Sign in again')}</button>
      </div>
    )
  if (isForbidden(error))
    return (
      <div className="state" role="alert">
        <p>{t('这一页不对您的身份开放。', 'This page is not open to you.')}</p>
        <p>{error.message}</p>
      </div>
    )
  return (
    <div className="state" role="alert">
      <p>{t('没有读到。', 'It could not be read.')}</p>
      <p>{error.message}</p>
      {again && <button onClick={again}>{t('再试一次', 'Try again')}</button>}
    </div>
  )
}
