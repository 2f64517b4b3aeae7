import { useEffect, useState, type ReactNode } from 'react'
import { isForbidden, isSignedOut } from './ask.js'
import { t } from './language.js'
import { Link } from './link.js'
import { signOut } from './session.js'

/** After so long someone who waits is told that it is slow, and what to do. */
const SLOW_MS = 10_000

export function Loading() {
  const [isSlow, setSlow] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), SLOW_MS)
    return () => clearTimeout(timer)
  }, [])
  return (
    <div className="state">
      <p role="status">
        {isSlow
          ? t(
              '服务器还没有应答。可以再等等，或重新载入本页。',
              'The server has not answered yet. You may wait, or load the page again.',
            )
          : t('正在载入…', 'Loading…')}
      </p>
      {isSlow && <button onClick={() => location.reload()}>{t('重新载入', 'Load the page again')}</button>}
    </div>
  )
}

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
  if (isForbidden(error)) return <Forbidden why={error.message} />
  return (
    <div className="state" role="alert">
      <p>{t('没有读到。', 'It could not be read.')}</p>
      <p>{error.message}</p>
      {again && <button onClick={again}>{t('再试一次', 'Try again')}</button>}
    </div>
  )
}

/** A page that is not open to whoever looks at it: why, and where to go from here. */
export const Forbidden = ({ why }: { why: string }) => (
  <div className="state" role="alert">
    <p>{t('这一页不对您的身份开放。', 'This page is not open to you.')}</p>
    <p>{why}</p>
    <p>
      <Link to="/">{t('回到总览', 'To the overview')}</Link>
      {t('，或在右上角换一个身份登录。', ', or sign in as someone else at the top right.')}
    </p>
  </div>
)

/** A county of which no area is known yet, and the two ways to have one. */
export const NoAreas = () => (
  <Empty>
    {t('还没有项目区；可在', 'There are no areas yet. Draw one under ')}
    <Link to="/draw">{t('划区', 'What if')}</Link>
    {t('中划定，或在', ', or bring the list of areas under ')}
    <Link to="/import">{t('导入', 'Import')}</Link>
    {t('中报送项目区名录。', '.')}
  </Empty>
)
