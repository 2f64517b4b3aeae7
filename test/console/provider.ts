import { generateKeyPairSync } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exportJWK } from 'jose'
import { Provider } from 'oidc-provider'

const AUDIENCE = 'https://quanyu.example'
const CLIENT = 'quanyu-console'

const listen = (server: Server) =>
  new Promise<number>((resolve) =>
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)),
  )
/** A port that nobody listens on now. */
async function freePort(): Promise<number> {
  const server = createServer()
  const port = await listen(server)
  await new Promise((resolve) => server.close(resolve))
  return port
}

/** A provider of the county's people, each by a name: what their tokens say stands in `people`. */
export async function openProvider(people: Record<string, Record<string, unknown>>) {
  const server = createServer()
  const issuer = `http://127.0.0.1:${await listen(server)}`
  const port = await freePort()
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const jwk = { ...(await exportJWK(privateKey)), kid: 'one', alg: 'RS256', use: 'sig' }
  const oidc = new Provider(issuer, {
    jwks: { keys: [jwk] as never },
    clients: [
      {
        client_id: CLIENT,
        token_endpoint_auth_method: 'none',
        application_type: 'native',
        redirect_uris: [`http://127.0.0.1:${port}/signed-in`],
        grant_types: ['authorization_code'],
        response_types: ['code'],
      },
    ],
    pkce: { required: () => true },
    clientBasedCORS: () => true,
    findAccount: (_ctx, id) => ({ accountId: id, claims: () => ({ sub: id }) }),
    extraTokenClaims: (_ctx, token) => people[(token as { accountId?: string }).accountId ?? ''] as never,
    interactions: { url: (_ctx, { uid }) => `/sign-in/${uid}` },
    loadExistingGrant: async ({ oidc: { provider, client, session } }) => {
      const grant = new provider.Grant({ clientId: client!.clientId, accountId: session!.accountId! })
      grant.addOIDCScope('openid')
      grant.addResourceScope(AUDIENCE, '')
      await grant.save()
      return grant
    },
    features: {
      devInteractions: { enabled: false },
      resourceIndicators: {
        enabled: true,
        useGrantedResource: () => true,
        getResourceServerInfo: (_ctx, resource) => ({
          scope: '',
          audience: resource,
          accessTokenTTL: 600,
          accessTokenFormat: 'jwt' as const,
          jwt: { sign: { alg: 'RS256' as const } },
        }),
      },
    },
  })
  const answer = oidc.callback()
  server.on('request', (request, response) => {
    if (request.url!.startsWith('/sign-in/')) void signIn(oidc, request, response)
    else void answer(request, response)
  })
  return {
    issuer,
    settings: {
      PORT: String(port),
      QUANYU_OIDC_ISSUER: issuer,
      QUANYU_OIDC_AUDIENCE: AUDIENCE,
      QUANYU_OIDC_CLIENT: CLIENT,
    },
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

/** The provider's own page: whoever says a name is taken for that person. */
async function signIn(oidc: Provider, request: IncomingMessage, response: ServerResponse) {
  if (request.method !== 'POST')
    return response
      .setHeader('content-type', 'text/html')
      .end('<form method="post"><input name="login"><button>OK</button></form>')
  const chunks: Buffer[] = []
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk)
  const body = Buffer.concat(chunks).toString()
  const accountId = new URLSearchParams(body).get('login')!
  await oidc.interactionFinished(request, response, { login: { accountId }, consent: {} })
}
