import { generateKeyPairSync } from 'node:crypto'
import { createServer } from 'node:http'
import { exportJWK, SignJWT } from 'jose'
import { onTestFinished } from 'vitest'

/** A county's login for people: the settings that a server takes it by, and what signs their tokens. */
export async function openLogin(county: string) {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const key = { ...(await exportJWK(publicKey)), kid: 'one', alg: 'ES256', use: 'sig' }
  const issuer = createServer((_request, response) => response.end(JSON.stringify({ keys: [key] })))
  onTestFinished(() => void issuer.close())
  await new Promise<void>((resolve) => issuer.listen(0, '127.0.0.1', resolve))
  const address = `http://127.0.0.1:${(issuer.address() as { port: number }).port}`
  /** The claims are those of quanyu_role, quanyu_department and quanyu_areas. */
  const tokenOf = (name: string, claims: Record<string, unknown>) =>
    new SignJWT({ ...claims, quanyu_county: county, name })
      .setProtectedHeader({ alg: 'ES256', kid: 'one', typ: 'at+jwt' })
      .setIssuer(address)
      .setAudience('quanyu')
      .setSubject(name)
      .setIssuedAt()
      .setExpirationTime('1h')
      .sign(privateKey)
  const login = {
    QUANYU_OIDC_ISSUER: address,
    QUANYU_OIDC_AUDIENCE: 'quanyu',
    QUANYU_OIDC_JWKS: `${address}/keys`,
  }
  return { login, tokenOf }
}
