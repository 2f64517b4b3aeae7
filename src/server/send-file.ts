import type { Readable } from 'node:stream'
import type { FastifyReply } from 'fastify'

const TYPES: Readonly<Record<string, string>> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  geojson: 'application/geo+json; charset=utf-8',
}

/** Sends a file to be kept under its name, as it comes; what it holds is for whoever asked, and is kept nowhere on the way. */
export function sendFile(reply: FastifyReply, name: string, content: Readable) {
  return reply
    .type(TYPES[name.split('.').at(-1)!.toLowerCase()] ?? 'application/octet-stream')
    .headers({
      'content-disposition': disposition('attachment', name),
      'cache-control': 'no-store',
      'content-security-policy': 'sandbox',
    })
    .send(content)
}

/** Under what name an answer is kept, in whatever letters. */
export function disposition(kind: 'attachment' | 'inline', name: string): string {
  const plain = name.replace(/[^\x20-\x7e]|["\\]/g, '_')
  const encoded = encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)
  return `${kind}; filename="${plain}"; filename*=UTF-8''${encoded}`
}
