import { useEffect, useRef, useState } from 'react'
import { go } from './address.js'
import { t } from './language.js'
import { useProvider } from './provider.js'
import { Failing, Loading } from './states.js'

/** The page that the provider sends people back to. */
export function SignedIn() {
  const { data: provider, error } = useProvider()
  const [failed, setFailed] = useState<Error | null>(null)
  const hasBegun = useRef(false)
  useEffect(() => {
    // A code is taken once.
    if (!provider || hasBegun.current) return
    hasBegun.current = true
    import('./oidc.js').then(({ finishSignIn }) => finishSignIn(provider)).catch(setFailed)
  }, [provider])
  const fault =
    failed ??
    error ??
    (provider === null
      ? new Error(t('本系统未设置单位账号登录。', 'Signing in by a provider is not set up.'))
      : null)
  if (!fault) return <Loading />
  return (
    <>
      <Failing error={fault} />
      <p className="state">
        <button onClick={() => go('/', { replace: true })}>{t('回到总览', 'To the overview')}</button>
      </p>
    </>
  )
}
