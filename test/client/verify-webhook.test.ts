import { Webhook } from 'standardwebhooks'
import { expect, test } from 'vitest'
import { verifyWebhook, WebhookNotVerified } from '../../src/client/index.js'
import { makeSecret, signatures } from '../../src/systems/webhooks/sign-webhook.js'

const BODY = '{"type":"project.updated","data":{"id":"Change:7/01","recordId":"Project:水"}}'
const NOW = 1_700_000_000

const headersFor = (
  secrets: readonly string[],
  { id = 'Change:7/01', timestamp = NOW, body = BODY } = {},
) => ({
  'webhook-id': id,
  'webhook-timestamp': String(timestamp),
  'webhook-signature': signatures(secrets, { id, timestamp, body }),
})
const codeOf = (verifying: Promise<unknown>) =>
  verifying.then(
    () => 'verified',
    (error: unknown) => (error as WebhookNotVerified).code,
  )

test('it verifies what the server signs and what another library signs, by either of two secrets', async () => {
  const [secret, other] = [makeSecret(), makeSecret()]
  const theirs = new Webhook(secret).sign('msg_1', new Date(NOW * 1000), BODY)
  const sent = { 'webhook-id': 'msg_1', 'webhook-timestamp': String(NOW), 'webhook-signature': theirs }
  for (const headers of [sent, new Headers(sent), headersFor([secret]), headersFor([other, secret])])
    expect(await verifyWebhook(secret, headers, BODY, { now: NOW })).toEqual(JSON.parse(BODY))
})

test('what was changed, signed by another, old, early or unsigned is refused, each by its code', async () => {
  const secret = makeSecret()
  const headers = headersFor([secret])
  const verify = (given: object, body = BODY, now = NOW) =>
    codeOf(verifyWebhook(secret, { ...headers, ...given }, body, { now }))
  expect(await verify({})).toBe('verified')
  expect(await verify({}, BODY.replace('水', '林'))).toBe('WRONG_SIGNATURE')
  expect(await verify({ 'webhook-id': 'Change:8/01' })).toBe('WRONG_SIGNATURE')
  expect(await verify(headersFor([makeSecret()]))).toBe('WRONG_SIGNATURE')
  expect(await verify({ 'webhook-signature': 'v1,§ v2,AAAA' })).toBe('WRONG_SIGNATURE')
  expect(await verify({}, BODY, NOW + 301)).toBe('TOO_OLD')
  expect(await verify({}, BODY, NOW - 301)).toBe('TOO_OLD')
  expect(await verify({ 'webhook-timestamp': 'soon' })).toBe('TOO_OLD')
  expect(await verify({ 'webhook-signature': undefined })).toBe('HEADERS_MISSING')
})
