import { execFile, spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, onTestFinished, test } from 'vitest'
import { parse } from 'yaml'
import { readConfig } from '../../src/config.js'
import { isSetting } from '../../src/settings.js'
import { readSettingsText } from '../../src/values/settings-text.js'
import { freePort } from '../bench/cluster.ts'
import { ROOT } from './read-blocks.js'

const run = promisify(execFile)
const textOf = (name: string) => readFileSync(join(ROOT, 'deploy', name), 'utf8')
/** What the server may take to stop: it drains, and finishes what it has. */
const STOP_SECONDS = readConfig({}).drainMs / 1000 + 120

interface Service {
  image: string
  command?: string[]
  environment?: Record<string, string>
  secrets?: string[]
  depends_on?: Record<string, { condition: string }>
  stop_grace_period?: string
}

test('the compose file is one: its services, secrets and settings are known, and it lets the server finish', () => {
  const { services, secrets, volumes } = parse(textOf('compose.yaml'), { merge: true }) as {
    services: Record<string, Service>
    secrets: Record<string, unknown>
    volumes: Record<string, unknown>
  }
  expect(Object.keys(volumes)).toEqual(['database'])
  for (const [name, service] of Object.entries(services)) {
    for (const needed of Object.keys(service.depends_on ?? {})) expect(services, name).toHaveProperty(needed)
    for (const secret of service.secrets ?? []) expect(secrets, name).toHaveProperty(secret)
    if (service.image !== 'quanyu') continue
    expect(Object.keys(service.environment ?? {}).filter((each) => !isSetting(each))).toEqual([])
    readConfig(service.environment ?? {})
  }
  expect(services.migrate!.command).toEqual(['migrate'])
  expect(services.quanyu!.depends_on).toEqual({ migrate: { condition: 'service_completed_successfully' } })
  expect(Number.parseInt(services.quanyu!.stop_grace_period!, 10)).toBeGreaterThan(STOP_SECONDS)
  // No password stands in it.
  expect(textOf('compose.yaml')).not.toMatch(/PASSWORD: /)
})

test('the image is of the Node.js that the package names, copies what is there, and runs as nobody', () => {
  const text = textOf('Containerfile')
  const { dependencies, files } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>
    files: string[]
  }
  for (const [, version] of text.matchAll(/^FROM node:([\d.]+)/gm)) expect(version).toBe(dependencies.node)
  const copied = [...text.matchAll(/^COPY --from=build \/quanyu\/(\S+)/gm)].map(([, path]) => path!)
  for (const path of copied) expect(existsSync(join(ROOT, path)), path).toBe(true)
  // All that the package holds and the command reads.
  const read = files.filter((path) => !/^!|\.md$|^NOTICE$|^docs$|^deploy$/.test(path))
  expect(read.filter((path) => !copied.includes(path))).toEqual([])
  expect(text).toMatch(/^USER node$/m)
})

test('the prepared empty database can be copied by a user who did not install it', () => {
  const prepared = join(ROOT, 'dist', 'embedded')
  for (const name of readdirSync(prepared, { recursive: true, encoding: 'utf8' }))
    expect(statSync(join(prepared, name)).mode & 0o004, name).toBe(0o004)
})

test('the example of a settings file holds settings alone, those that are commented out too', () => {
  const text = textOf('quanyu.conf')
  const { values, faults } = readSettingsText(text.replaceAll(/^#(?=[A-Z_]+=)/gm, ''), isSetting)
  expect(faults).toEqual([])
  readConfig(Object.fromEntries([...values].map(([name, { value }]) => [name, value])))
})

const ANALYZE = '/usr/bin/systemd-analyze'
test.runIf(existsSync(ANALYZE))('systemd takes the unit', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'quanyu-unit-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const verify = async (text: string) => {
    const path = join(folder, 'quanyu.service')
    await writeFile(path, text)
    return run(ANALYZE, ['verify', path]).then(
      ({ stderr }) => stderr,
      ({ stderr }: { stderr: string }) => stderr,
    )
  }
  // The program stands where the tests' does.
  const unit = textOf('quanyu.service').replace('/opt/quanyu/node_modules/.bin/node', process.execPath)
  const ofTheUnit = (said: string) => said.split('\n').filter((line) => line.includes('quanyu.service'))
  expect(ofTheUnit(await verify(unit))).toEqual([])
  expect(ofTheUnit(await verify(unit.replace('Restart=on-failure', 'Restart=perhaps')))).not.toEqual([])
  expect(Number(/^TimeoutStopSec=(\d+)$/m.exec(unit)![1])).toBeGreaterThan(STOP_SECONDS)
})

const PGBOUNCER = '/usr/sbin/pgbouncer'
test.runIf(existsSync(PGBOUNCER))('pgbouncer takes its settings', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'quanyu-pooler-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  await chmod(folder, 0o755)
  const path = join(folder, 'pgbouncer.ini')
  const port = await freePort()
  const start = async (text: string) => {
    await writeFile(path, text.replace('listen_port = 6432', `listen_port = ${port}`))
    const root = process.getuid?.() === 0 ? ['-u', 'nobody'] : []
    const child = spawn(PGBOUNCER, [...root, path])
    let said = ''
    for await (const part of child.stderr) {
      said += String(part)
      if (said.includes('process up')) child.kill('SIGKILL')
    }
    return said
  }
  const faults = (said: string) =>
    said.split('\n').filter((line) => /unknown parameter|invalid value/.test(line))
  expect(faults(await start(textOf('pgbouncer.ini')))).toEqual([])
  expect(faults(await start(`${textOf('pgbouncer.ini')}pool_modes = x\n`))).not.toEqual([])
})
