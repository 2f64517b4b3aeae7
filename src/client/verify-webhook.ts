/** A change as a webhook tells it: what it was; what the record says now is asked for by its id. */
export interface WebhookMessage {
  /** Such as `project.updated`. */
  type: string
  timestamp: string
  data: {
    /** The change's own id, the same each time that it is sent. */
    id: string
    /** As in the enumeration ChangedType. */
    type: string
    kind: 'CREATED' | 'UPDATED' | 'ENDED'
    recordId: string
    when: string
  }
}

export interface VerifyOptions {
  /** How old a message may be, and how far ahead its clock, in seconds. */
  toleranceSeconds?: number
  /** Seconds since 1970; the machine's own clock when absent. */
  now?: number
}

/** A message that does not come from whoever knows the secret, or came too late. */
export class WebhookNotVerified extends Error {
  override readonly name = 'WebhookNotVerified'
  constructor(readonly code: 'HEADERS_MISSING' | 'TOO_OLD' | 'WRONG_SIGNATURE') {
    super(code)
  }
}

const PREFIX = 'whsec_'
const TOLERANCE_SECONDS = 300

type Headers = { get(name: string): string | null } | Readonly<Record<string, string | string[] | undefined>>

const bytesOf = (base64: string) => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))

function headerOf(headers: Headers, name: string): string | null {
  if (typeof headers.get === 'function') return headers.get(name)
  const value = (headers as Record<string, string | string[] | undefined>)[name]
  return typeof value === 'string' ? value : null
}

/**
 * The message in a webhook's request, once it is certain who sent it. Give the body as it came, as text. Throws
 * WebhookNotVerified. By the Standard Webhooks specification; it needs nothing but the Web Crypto of Node, browsers and others.
 */
export async function verifyWebhook(
  secret: string,
  headers: Headers,
  body: string,
  { toleranceSeconds = TOLERANCE_SECONDS, now = Date.now() / 1000 }: VerifyOptions = {},
): Promise<WebhookMessage> {
  const [id, timestamp, signatures] = ['webhook-id', 'webhook-timestamp', 'webhook-signature'].map((name) =>
    headerOf(headers, name),
  )
  if (!id || !timestamp || !signatures) throw new WebhookNotVerified('HEADERS_MISSING')
  if (!(Math.abs(now - Number(timestamp)) <= toleranceSeconds)) throw new WebhookNotVerified('TOO_OLD')
  const key = await crypto.subtle.importKey(
    'raw',
    bytesOf(secret.replace(PREFIX, '')),
    { name: 'HMAC', hash: 'SHA-256' },
    false,
    ['verify'],
  )
  const signed = new TextEncoder().encode(`${id}.${timestamp}.${body}`)
  for (const each of signatures.split(' ')) {
    const [version, signature = ''] = each.split(',')
    // It compares in a time that tells nothing of how much was right.
    if (version === 'v1' && (await isRight(key, signature, signed))) return JSON.parse(body) as WebhookMessage
  }
  throw new WebhookNotVerified('WRONG_SIGNATURE')
}

type Key = Parameters<typeof crypto.subtle.verify>[1]

async function isRight(key: Key, signature: string, signed: Uint8Array<ArrayBuffer>): Promise<boolean> {
  try {
    return await crypto.subtle.verify('HMAC', key, bytesOf(signature), signed)
  } catch {
    // What is no base64 is no signature.
    return false
  }
}
