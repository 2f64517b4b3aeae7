import { expect, test } from 'vitest'
import { allowsAddresses, refusalOfUrl } from '../../../src/systems/webhooks/allowed-addresses.js'
import { sendWebhook } from '../../../src/systems/webhooks/send-webhook.js'
import { openReceiver } from './receiver.js'

const INNER = ['10.0.0.1', '172.16.9.9', '192.168.1.1', '127.0.0.1', '169.254.169.254', '100.64.0.1', '0.0.0.0', '::1', 'fe80::1', 'fd00::1', '::ffff:10.0.0.1', '64:ff9b::a00:1', '::a00:1', '::7f00:1', '224.0.0.1'] // prettier-ignore
const PUBLIC = ['8.8.8.8', '223.5.5.5', '2400:3200::1']

test('public addresses are allowed, inner ones only where a setting names their network', () => {
  const nothing = allowsAddresses([])
  expect(INNER.filter(nothing)).toEqual([])
  expect(PUBLIC.filter(nothing)).toEqual(PUBLIC)
  expect(INNER.filter(allowsAddresses(['10.0.0.0/8', 'fd00::/8']))).toEqual([
    '10.0.0.1',
    'fd00::1',
    '::ffff:10.0.0.1',
  ])
})

test('a URL is refused for its form, for not being https, and for an inner address, however it is written', () => {
  const refusal = (url: string, networks: string[] = []) => refusalOfUrl(url, allowsAddresses(networks))
  expect(
    ['x', '/a', 'ftp://a.example/', 'https://u:p@a.example/', 'https://a.example/#x'].map((url) =>
      refusal(url),
    ),
  ).toEqual(Array(5).fill('FORM'))
  expect(refusal('http://a.example/')).toBe('NOT_HTTPS')
  expect(refusal('http://10.0.0.1/', ['10.0.0.0/8'])).toBe('NOT_HTTPS')
  for (const host of [
    '127.0.0.1',
    '2130706433',
    '0x7f.1',
    '[::1]',
    'localhost',
    '10.0.0.1',
    '[::ffff:10.0.0.1]',
  ])
    expect(refusal(`https://${host}/`), host).toBe('ADDRESS')
  expect(refusal('http://localhost:3000/', ['127.0.0.1'])).toBe(null)
  expect(refusal('https://10.0.0.1/hook?x=1', ['10.0.0.0/8'])).toBe(null)
  expect(refusal('https://a.example/hook')).toBe(null)
})

test('a name that leads to an inner address is not connected to', async () => {
  const receiver = await openReceiver()
  const url = receiver.url.replace('127.0.0.1', 'localhost')
  const message = { url, headers: {}, body: '{"data":{}}' }
  // As if the name had been a public one when it was registered: its look-up is what is checked.
  const allows = (address: string) => address === '127.0.0.1' && allowed
  let allowed = true
  expect(await sendWebhook(message, allows)).toMatchObject({ isTaken: true, status: 204 })
  let looks = 0
  const rebound = (address: string) => address === '127.0.0.1' && ++looks === 1
  expect(
    await sendWebhook({ ...message, url: url.replace('localhost', 'localhost.') }, rebound),
  ).toMatchObject({ isTaken: false, status: null })
  allowed = false
  expect(await sendWebhook(message, allows)).toEqual({
    isTaken: false,
    status: null,
    problem: 'ADDRESS_NOT_ALLOWED',
  })
  expect(receiver.received).toHaveLength(1)
})
