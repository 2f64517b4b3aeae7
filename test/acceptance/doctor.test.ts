import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { expect, test } from 'vitest'
import { countySettings, quanyu } from './server.js'

const url = process.env.DATABASE_URL

interface Told {
  status: string
  checks: { check: string; state: string; found: string; remedy?: string }[]
}

async function examine(settings: Record<string, string>) {
  const { status, output, errors } = await quanyu(['doctor', '--json'], settings)
  expect(errors).toBe('')
  const told = JSON.parse(output) as Told
  return { exit: status, told, of: (name: string) => told.checks.find(({ check }) => check === name) }
}

async function prepared() {
  const settings = await countySettings()
  expect((await quanyu(['migrate'], settings)).status).toBe(0)
  return settings
}

async function onDatabase(statement: string) {
  const client = new pg.Client({ connectionString: url! })
  await client.connect()
  await client.query(statement)
  await client.end()
}

test('a county that is well is told so, and what has yet to be done for it', async () => {
  const settings = await prepared()
  const { exit, told, of } = await examine(settings)
  expect(exit).toBe(0)
  expect(told.checks.filter(({ state }) => state === 'fault')).toEqual([])
  for (const name of ['version', 'database', 'extensions', 'migrations', 'pooler', 'rights', 'clock'])
    expect(of(name), name).toMatchObject({ state: 'ok' })
  for (const name of ['backup', 'ledger'])
    expect(of(name), name).toMatchObject({ state: 'warning', remedy: expect.stringContaining('npx quanyu') })
  expect((await quanyu(['ledger', 'verify'], settings)).status).toBe(0)
  expect((await quanyu(['backup', join(settings.QUANYU_DATA_DIR!, 'a.zip')], settings)).status).toBe(0)
  const again = await examine(settings)
  for (const name of ['backup', 'ledger']) expect(again.of(name), name).toMatchObject({ state: 'ok' })
  const { output } = await quanyu(['doctor'], { ...settings, QUANYU_LANGUAGE: 'en' })
  expect(output).toMatch(/^✓ Version: Quanyu /m)
  expect(output).not.toMatch(/[一-鿿]/)
})

test('a setting that is misspelt is told, with what lists them', async () => {
  const { of } = await examine({ ...(await prepared()), QUANYU_LOG_FROMAT: 'x' })
  expect(of('settings')).toMatchObject({
    state: 'warning',
    found: expect.stringContaining('QUANYU_LOG_FROMAT'),
    remedy: expect.stringContaining('--help'),
  })
})

test.runIf(url)(
  'rights that somebody changed, and tables not there, are faults with their remedy',
  async () => {
    const settings = await prepared()
    await onDatabase(`drop policy quanyu_administrator on ${settings.QUANYU_SCHEMA}.payment`)
    const { exit, told, of } = await examine(settings)
    expect([exit, told.status]).toEqual([1, 'fault'])
    expect(of('rights')).toMatchObject({
      state: 'fault',
      found: expect.stringContaining('table payment'),
      remedy: expect.stringContaining('quanyu migrate'),
    })
    expect((await quanyu(['migrate'], settings)).status).toBe(0)
    expect((await examine(settings)).of('rights')).toMatchObject({ state: 'ok' })
    const nowhere = await examine({ ...settings, QUANYU_SCHEMA: `${settings.QUANYU_SCHEMA}_none` })
    expect(nowhere.exit).toBe(1)
    expect(nowhere.of('migrations')).toMatchObject({ state: 'fault' })
  },
)

test('a database that cannot be reached is the fault that is told', async () => {
  const settings = {
    ...(await countySettings()),
    DATABASE_URL: 'postgresql://nobody:secret@127.0.0.1:1/none',
  }
  const { exit, told, of } = await examine(settings)
  expect(exit).toBe(1)
  expect(of('reached')).toMatchObject({ state: 'fault', found: expect.stringContaining('ECONNREFUSED') })
  expect(JSON.stringify(told)).not.toContain('secret')
})

test('settings come from a file too: the environment goes first, and errors name the line', async () => {
  const settings = await countySettings()
  const file = join(settings.QUANYU_DATA_DIR!, 'quanyu.conf')
  const say = async (text: string, args: string[], more: Record<string, string> = {}) => {
    await writeFile(file, text)
    return quanyu(args, more)
  }
  const wrong = await say('# 县\nQUANYU_LANGUAGE=en\nPROT=1\n', ['coverage', '--settings', file])
  expect(wrong.status).toBe(1)
  expect(wrong.errors).toContain(`${file}:3: `)
  const value = await say('QUANYU_LANGUAGE=en\nPORT=secret\n', ['coverage', `--settings=${file}`])
  expect(value.errors).toContain(`${file}:2 PORT`)
  expect(value.errors).not.toContain('secret')
  const lines = Object.entries({ ...settings, QUANYU_LANGUAGE: 'en' }).map(
    ([name, each]) => `${name}=${each}`,
  )
  if (url) expect((await say(lines.join('\n'), ['migrate'], { QUANYU_SETTINGS: file })).status).toBe(0)
  const told = await say(lines.join('\n'), ['coverage'], { QUANYU_SETTINGS: file })
  expect(told).toMatchObject({ status: 0, output: expect.stringMatching(/[Tt]ied/) })
  const chinese = await quanyu(['coverage'], { QUANYU_SETTINGS: file, QUANYU_LANGUAGE: 'zh' })
  expect(chinese.output).toMatch(/[一-鿿]/)
})
