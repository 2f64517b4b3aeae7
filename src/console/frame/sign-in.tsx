import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ROLE_TITLES, DEPARTMENT_TITLES } from '../../client/titles.js'
import { Dialog } from './dialog.js'
import { t, titleOf } from './language.js'
import { useProvider } from './provider.js'
import { readKey, readKeyName, signIn, signOut } from './session.js'
import type { Viewer } from './viewer.js'

interface Principal extends Pick<Viewer, 'role' | 'department'> {
  name: string
  key: string
}

/** The demonstration's people, whom the server tells to this machine alone; none anywhere else. */
const usePrincipals = () =>
  useQuery({
    queryKey: ['principals'],
    queryFn: async (): Promise<Principal[]> => (await fetch('/console/principals')).json(),
  })

export const whoIs = ({ role, department }: Pick<Viewer, 'role' | 'department'>) =>
  department
    ? t(
        `${titleOf(DEPARTMENT_TITLES, department)} ${titleOf(ROLE_TITLES, role)}`,
        `${titleOf(DEPARTMENT_TITLES, department)}, ${titleOf(ROLE_TITLES, role).toLowerCase()}`,
      )
    : titleOf(ROLE_TITLES, role)

/** Who is signed in, as the head of the page says it; nothing for the public. */
export function nameOfViewer(viewer: Viewer | undefined): string | undefined {
  if (!viewer || viewer.role === 'PUBLIC') return undefined
  return readKeyName() || whoIs(viewer)
}

/** A demonstration’s person as the page calls them; its areas bear Chinese names. */
const nameOfPrincipal = (principal: Principal) => t(principal.name.replace(/^演示 /, ''), whoIs(principal))

/** Who is signed in, and the dialog to sign in by a key or in place of one of the demonstration's people. */
export function SignIn({ who }: { who: string | undefined }) {
  const [isOpen, setOpen] = useState(false)
  const { data: principals = [] } = usePrincipals()
  return (
    <>
      <button className="quiet" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {who ?? t('登录', 'Sign in')}
      </button>
      {isOpen && (
        <Dialog title={t('以谁的身份', 'Sign in')} close={() => setOpen(false)}>
          {principals.length > 0 && (
            <section className="principals">
              <p className="note">{t('演示：只限本机。', 'Demonstration: on this machine only.')}</p>
              {principals.map((principal) => (
                <button
                  key={principal.key}
                  aria-pressed={principal.key === readKey()}
                  onClick={() => signIn(principal.key, nameOfPrincipal(principal))}
                >
                  {t(`以${nameOfPrincipal(principal)}身份`, `As ${nameOfPrincipal(principal)}`)}
                </button>
              ))}
            </section>
          )}
          <ProviderButton />
          <KeyForm />
          {readKey() && <button onClick={signOut}>{t('退出，不带密钥', 'Sign out, use no key')}</button>}
        </Dialog>
      )}
    </>
  )
}

/** Signs in by the organisation's own accounts, where the server is told of a provider. */
function ProviderButton() {
  const { data: provider } = useProvider()
  const [failed, setFailed] = useState('')
  if (!provider) return null
  return (
    <p>
      <button
        className="main"
        onClick={() => {
          import('./oidc.js')
            .then(({ startSignIn }) => startSignIn(provider))
            .catch((error: Error) => setFailed(error.message))
        }}
      >
        {t('用单位账号登录', 'Sign in with your organisation’s account')}
      </button>
      {failed && (
        <span role="alert" className="refused">
          {' '}
          {t(`登录服务没有应答：${failed}`, `The provider did not answer: ${failed}`)}
        </span>
      )}
    </p>
  )
}

function KeyForm() {
  const [key, setKey] = useState('')
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (key.trim()) signIn(key.trim())
      }}
    >
      <label>
        {t('密钥（只留在本标签页，关闭即失）', 'Key (kept in this tab until it is closed)')}
        <input
          type="password"
          autoComplete="off"
          value={key}
          onChange={(event) => setKey(event.target.value)}
        />
      </label>
      <button className="main">{t('登录', 'Sign in')}</button>
    </form>
  )
}
