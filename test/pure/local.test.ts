import { expect, test } from 'vitest'
import { machineChecks } from '../../src/commands/checks/machine-checks.js'
import { readConfig } from '../../src/config.js'
import { isFromHere, isLocal } from '../../src/server/local.js'

const sent = (headers: Record<string, string> = {}, httpVersion = '1.1', remoteAddress = '127.0.0.1') =>
  ({
    headers: { host: '127.0.0.1:4000', ...headers },
    raw: { httpVersion },
    socket: { remoteAddress },
  }) as unknown as Parameters<typeof isLocal>[0]

test('who sits at the machine is told from who comes through a proxy on it', () => {
  expect(isLocal(sent(), '127.0.0.1')).toBe(true)
  expect(isLocal(sent({}, '1.1', '10.0.0.7'), '127.0.0.1')).toBe(false)
  expect(isLocal(sent(), '0.0.0.0')).toBe(false)
  expect(isLocal(sent({ host: 'quanyu.example.gov.cn' }), '127.0.0.1')).toBe(false)
  expect(isLocal(sent({ 'x-forwarded-for': '10.0.0.7' }), '127.0.0.1')).toBe(false)
  // What nginx sends by a bare proxy_pass: its own host, no word of the client, and HTTP/1.0.
  expect(isLocal(sent({ connection: 'close' }, '1.0'), '127.0.0.1')).toBe(false)
  expect(isFromHere(sent({ connection: 'close' }, '1.0'))).toBe(false)
})

test('the doctor warns of rights for whoever is local on a server that is reached from elsewhere too', async () => {
  const stateOf = async (settings: Record<string, string>) => {
    const checks = await Promise.all(machineChecks(readConfig(settings)))
    return checks.find(({ name }) => name === 'local')!.state
  }
  expect(await stateOf({})).toBe('ok')
  expect(await stateOf({ QUANYU_LOCAL_PRINCIPAL: 'ADMINISTRATOR' })).toBe('ok')
  expect(await stateOf({ QUANYU_PROXIES: '127.0.0.1' })).toBe('ok')
  for (const more of [
    { QUANYU_PROXIES: '127.0.0.1' },
    { QUANYU_ORIGINS: 'https://pages.example' },
    { HOST: '0.0.0.0' },
  ])
    expect(await stateOf({ QUANYU_LOCAL_PRINCIPAL: 'AUDITOR', ...more })).toBe('warning')
})
