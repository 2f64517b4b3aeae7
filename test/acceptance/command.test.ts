import { execFileSync, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { countySettings, migratedCounty, quanyu, quanyuProcess, startServer } from './server.js'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const COMMANDS = ['serve', 'migrate', 'import', 'tie', 'coverage', 'worklist', 'verify', 'demo', 'schema']

test('npx quanyu --help, from the project’s folder, names every command and setting', () => {
  const help = execFileSync('npx', ['quanyu', '--help'], { cwd: ROOT, encoding: 'utf8' })
  for (const word of [...COMMANDS, 'DATABASE_URL', 'QUANYU_DATA_DIR', 'PORT']) expect(help).toContain(word)
  expect(help).not.toContain('prepare')
})

test('a reader that goes away is no failure', () => {
  const script = 'set -o pipefail; { "$0" dist/main.js --help 2>&3 | true; } 3>&1'
  const said = execFileSync('bash', ['-c', script, process.execPath], { cwd: ROOT, encoding: 'utf8' })
  expect(said).toBe('')
})

test.each(COMMANDS.filter((name) => name !== 'schema'))('quanyu %s --help has examples', async (name) => {
  const { status, output } = await quanyu([name, '--help'], {})
  expect(status).toBe(0)
  expect(output).toMatch(/示例:\n {2}.*quanyu/)
  const english = (await quanyu([name, '--help'], { QUANYU_LANGUAGE: 'en' })).output
  // What follows are names of files, which may be Chinese in either language.
  expect(english.split('Examples:')[0]).not.toMatch(/\p{Script=Han}/u)
  expect(output.split('示例:')[0]).not.toMatch(/[a-z] [a-z]+ [a-z]/)
})

test('what is asked wrongly is told in a line, without a trace', async () => {
  const settings = await countySettings()
  const wrong: [string[], Record<string, string>, RegExp][] = [
    [['nonsense'], {}, /命令有误.*unknown command 'nonsense'/],
    [['worklist', '--reason', 'BECAUSE'], {}, /BECAUSE.*AMBIGUOUS/],
    [['worklist', '--first', 'many'], {}, /1 至 1000/],
    [['coverage'], { PORT: 'http' }, /设置有误：\n {2}PORT: 无效输入/],
    [['coverage'], { DATABASE_URL: 'mysql://root:secret@localhost/x' }, /DATABASE_URL: 应形如 postgresql/],
    [['coverage'], { DATABASE_URL: 'postgresql://nobody:secret@127.0.0.1:1/none' }, /连不上数据库/],
  ]
  for (const [args, more, words] of wrong) {
    const { status, output, errors } = await quanyu(args, { ...settings, ...more })
    expect({ status, output }).toEqual({ status: 1, output: '' })
    expect(errors).toMatch(words)
    expect(errors).not.toMatch(/\n\s+at |secret/)
  }
})

test('the command speaks one language: Chinese, or English where it is set', async () => {
  const settings = await migratedCounty()
  const asked = async (args: string[], language?: string) => {
    const { output, errors } = await quanyu(args, {
      ...settings,
      ...(language ? { QUANYU_LANGUAGE: language } : {}),
    })
    return output + errors
  }
  expect(await asked(['import', 'nowhere.xlsx'])).toMatch(/找不到“nowhere\.xlsx”，请核对路径。\n$/)
  expect(await asked(['import', 'nowhere.xlsx'], 'en')).toMatch(
    /“nowhere\.xlsx” was not found\. Check the path\.\n$/,
  )
  for (const args of [['coverage', '--help'], ['verify', 'rollups'], ['worklist']]) {
    // What the library that reads arguments says of itself is English in either.
    expect(await asked(args), args.join(' ')).not.toMatch(/What is tied|Recompute|Opening the| in all/)
    expect(await asked(args, 'en'), args.join(' ')).not.toMatch(/\p{Script=Han}/u)
  }
  expect(await asked(['coverage'], 'fr')).toMatch(/QUANYU_LANGUAGE/)
  const wrong = { PORT: 'http', QUANYU_SCHEMA: 'X', QUANYU_ORIGINS: 'y', QUANYU_OIDC_ISSUER: 'z' }
  const inEnglish = await quanyu(['coverage'], { ...settings, ...wrong, QUANYU_LANGUAGE: 'en' })
  expect(inEnglish.errors).toMatch(/Settings are wrong:(\n {2}[A-Z_]+: .+){3}/)
  expect(inEnglish.errors).not.toMatch(/\p{Script=Han}/u)
})

test('a port that is taken is named, with what to set', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  onTestFinished(() => void other.close())
  await once(other, 'listening')
  const { port } = other.address() as { port: number }
  const { status, errors } = await quanyuProcess(['serve'], {
    ...(await migratedCounty()),
    PORT: String(port),
  })
  expect(status).toBe(1)
  expect(errors).toMatch(new RegExp(`127\\.0\\.0\\.1:${port} 监听（EADDRINUSE）。请用 HOST、PORT`))
})

test('as a process it ends with the status of what it did, and says of it where that belongs', async () => {
  expect(await quanyuProcess(['worklist', '--first', 'many'], {})).toMatchObject({
    status: 1,
    output: '',
    errors: expect.stringMatching(/1 至 1000/) as string,
  })
  expect(await quanyuProcess(['rights', '--json'], {})).toMatchObject({
    status: 0,
    output: expect.stringMatching(/^\{/) as string,
    errors: '',
  })
})

test('tie, coverage and worklist answer for people and for programs', async () => {
  const settings = await migratedCounty()
  expect(JSON.parse((await quanyu(['tie', '--json'], settings)).output)).toMatchObject({
    judged: { projects: 0, allocations: 0 },
  })
  expect(JSON.parse((await quanyu(['coverage', '--json'], settings)).output)).toEqual([])
  expect(JSON.parse((await quanyu(['worklist', '--json'], settings)).output)).toMatchObject({
    totalCount: 0,
    nodes: [],
  })
  expect((await quanyu(['coverage', '--by', 'area'], settings)).output).toMatch(/合计 +0 /)
})

const older = ['/usr/bin/node', '/usr/local/bin/node'].find(
  (path) =>
    existsSync(path) &&
    Number(execFileSync(path, ['--version'], { encoding: 'utf8' }).slice(1).split('.')[0]) < 24,
)
test.runIf(older !== undefined)(
  'under an older Node.js the command runs in its own, which goes with it when it is killed',
  // The inner one may take a moment to let go of the folder.
  { retry: 2 },
  async () => {
    const settings = await migratedCounty()
    const outer = spawn(older!, [`${ROOT}dist/main.js`, 'serve'], { env: { ...process.env, ...settings } })
    const said = await new Promise<string>((resolve, reject) => {
      outer.stdout.on('data', (chunk: Buffer) => resolve(chunk.toString()))
      outer.on('exit', reject)
    })
    expect(said).toContain('/graphql')
    outer.kill('SIGKILL')
    const { stop } = await startServer(settings)
    expect(await stop()).toBe(0)
  },
)
