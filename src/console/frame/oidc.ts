import { InMemoryWebStorage, UserManager, WebStorageStateStore } from 'oidc-client-ts'
import { go } from './address.js'
import { RETURN_PATH, type Provider } from './provider.js'
import { signIn } from './session.js'

/** Code and PKCE; the token is kept as a key is, in this tab alone, and nothing runs in the background. */
const managerOf = ({ issuer, client, audience }: Provider) =>
  new UserManager({
    authority: issuer,
    client_id: client,
    redirect_uri: location.origin + RETURN_PATH,
    response_type: 'code',
    scope: 'openid',
    // Providers name whom a token is for in one of these two ways.
    resource: audience,
    extraQueryParams: { audience },
    stateStore: new WebStorageStateStore({ store: sessionStorage }),
    userStore: new WebStorageStateStore({ store: new InMemoryWebStorage() }),
    automaticSilentRenew: false,
    monitorSession: false,
    loadUserInfo: false,
  })

/** Goes to the provider, and remembers where to come back to. */
export const startSignIn = (provider: Provider) =>
  managerOf(provider).signinRedirect({ state: location.pathname + location.search })

/** Takes the code that the provider sent back; then where one had been is shown, signed in. */
export async function finishSignIn(provider: Provider) {
  const { access_token: token, profile, state } = await managerOf(provider).signinRedirectCallback()
  // A path of this site, whatever came back.
  const to = typeof state === 'string' && /^\/(?![/\\])/.test(state) ? state : '/'
  go(to, { replace: true })
  signIn(token, typeof profile.name === 'string' ? profile.name : '')
}
