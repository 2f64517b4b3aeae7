import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Config } from '../config.js'
import type { Role } from '../database/principal.js'
import { isLocal } from './local.js'

const FOLDER = fileURLToPath(new URL('../console/', import.meta.url))
/** The addresses of the console's screens; what they show is in the URL, so each opens by itself. */
export const SCREENS = [
  '/',
  '/worklist',
  '/money',
  '/findings',
  '/import',
  '/areas',
  '/draw',
  '/calendar',
  '/administration',
  '/province',
  '/signed-in',
]
/** The pages ask their own server, and the provider where people sign in. */
const policyOf = (oidc: Config['oidc']) =>
  `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'${oidc?.client ? ` ${new URL(oidc.issuer).origin}` : ''}; frame-ancestors 'none'; base-uri 'none'; form-action 'none'`
const TYPES: Readonly<Record<string, string>> = { js: 'text/javascript', css: 'text/css', html: 'text/html' }
const ENCODINGS = [
  ['br', '.br'],
  ['gzip', '.gz'],
] as const

/** Someone in whose place whoever sits at this machine may look at the demonstration. */
export interface DemonstrationKey {
  name: string
  role: Role
  department: string | null
  key: string
}

/** Serves the pages where people work. Files bear their hash in their names, and are kept for good. */
export async function serveConsole(
  app: FastifyInstance,
  { host, oidc }: Pick<Config, 'host' | 'oidc'>,
  demonstrationKeys: readonly DemonstrationKey[] = [],
) {
  const names = await readdir(join(FOLDER, 'assets')).catch(() => null)
  // A build without the pages, as from tsc alone, serves GraphQL all the same.
  if (names === null) return false
  const files = new Map<string, Buffer>()
  for (const name of names) files.set(name, await readFile(join(FOLDER, 'assets', name)))
  for (const end of ['', '.br', '.gz'])
    files.set(`index.html${end}`, await readFile(join(FOLDER, `index.html${end}`)))

  const send = (request: FastifyRequest, reply: FastifyReply, name: string) => {
    const accepted = request.headers['accept-encoding'] ?? ''
    const found = ENCODINGS.find(([encoding, end]) => accepted.includes(encoding) && files.has(name + end))
    reply
      .header('vary', 'accept-encoding')
      .type(`${TYPES[name.split('.').at(-1)!] ?? 'image/png'}; charset=utf-8`)
    if (found) reply.header('content-encoding', found[0])
    return reply.send(files.get(name + (found?.[1] ?? '')))
  }
  for (const path of SCREENS)
    app.get(path, (request, reply) =>
      send(
        request,
        reply.headers({
          'content-security-policy': policyOf(oidc),
          'referrer-policy': 'no-referrer',
          'cache-control': 'no-cache',
        }),
        'index.html',
      ),
    )
  app.get<{ Params: { name: string } }>('/console/assets/:name', (request, reply) => {
    const { name } = request.params
    if (!files.has(name) || name.startsWith('index.html')) return reply.callNotFound()
    return send(request, reply.header('cache-control', 'public, max-age=31536000, immutable'), name)
  })
  app.get('/console/provider', (_request, reply) =>
    reply
      .header('cache-control', 'no-cache')
      .type('application/json')
      .send(
        oidc?.client
          ? JSON.stringify({ issuer: oidc.issuer, client: oidc.client, audience: oidc.audience })
          : 'null',
      ),
  )
  // These keys open from this machine only, and only its own pages are given them; people work there, and no systems.
  const people = demonstrationKeys.filter(({ role }) => role !== 'SYSTEM')
  app.get('/console/principals', (request, reply) =>
    reply.header('cache-control', 'no-store').send(isLocal(request, host) ? people : []),
  )
  return true
}
