import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { createContext, Script } from 'node:vm'
import { build, type Rolldown } from 'vite'
import { expect, onTestFinished, test } from 'vitest'
import { emptyServer } from './server.js'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const run = promisify(execFile)

/** An empty folder, in which the client is installed alone, as it is packed. */
async function install(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'quanyu-client-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  await run('npm', ['pack', '--silent', '--pack-destination', folder], { cwd: join(ROOT, 'dist/client') })
  const [archive] = (await readdir(folder)).filter((name) => name.endsWith('.tgz'))
  await writeFile(join(folder, 'package.json'), '{ "private": true, "type": "module" }')
  await run('npm', ['install', '--offline', '--no-audit', '--no-fund', `./${archive!}`], { cwd: folder })
  return folder
}

/** The blocks of the package’s README, each with what the block after it says comes of it. */
async function examples(folder: string) {
  const text = await readFile(join(folder, 'node_modules/quanyu-client/README.md'), 'utf8')
  const blocks = [...text.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, language, code]) => ({ language, code: code! })) // prettier-ignore
  return (language: string) => {
    const place = blocks.findIndex((block) => block.language === language)
    return [blocks[place]!.code, blocks[place + 1]!.code] as const
  }
}

test('it installs alone, and its README’s examples give what they say', async () => {
  const folder = await install()
  const modules = join(folder, 'node_modules')
  expect((await readdir(modules)).filter((name) => !name.startsWith('.'))).toEqual(['quanyu-client'])
  const files = await readdir(join(modules, 'quanyu-client'))
  expect(files).toEqual(expect.arrayContaining(['index.js', 'index.d.ts', 'README.md', 'package.json']))
  const sizes = await Promise.all(
    files.map(async (name) => (await stat(join(modules, 'quanyu-client', name))).size),
  )
  // A package that someone installs for a page: no server comes with it.
  expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(2_000_000)

  const { address } = await emptyServer()
  const env = { ...process.env, QUANYU_URL: `${address}/graphql` }
  const block = await examples(folder)
  const [program, answer] = block('js')
  await writeFile(join(folder, 'example.js'), program)
  const { stdout } = await run(process.execPath, ['example.js'], { cwd: folder, env })
  expect(stdout).toBe(answer)
  const [python, said] = block('python')
  await writeFile(join(folder, 'example.py'), python)
  const ran = await run('python3', ['example.py'], {
    cwd: folder,
    env: { ...env, PYTHONIOENCODING: 'utf-8' },
  })
  expect(ran.stdout).toBe(said)
})

test('a bundle of it for browsers runs on what the web has alone, and holds what is used alone', async () => {
  const folder = await install()
  await writeFile(
    join(folder, 'page.js'),
    `import { createClient, TieCoverageDocument } from 'quanyu-client'
     globalThis.answered = createClient({ url: globalThis.url })(TieCoverageDocument)`,
  )
  const [bundle] = (await build({
    root: folder,
    logLevel: 'silent',
    build: { write: false, lib: { entry: 'page.js', formats: ['iife'], name: 'page' } },
  })) as Rolldown.RolldownOutput[]
  const { code } = bundle!.output[0]
  expect(code).toContain('tieCoverage')
  expect(code).not.toContain('allocateFund')
  expect(code).not.toMatch(/\b(process|Buffer|require)\b[.(]/)
  const { address } = await emptyServer()
  // Neither Node’s modules nor its globals.
  const web: Record<string, any> = { fetch, AbortController, URL, setTimeout, clearTimeout, url: `${address}/graphql` } // prettier-ignore
  new Script(code).runInContext(createContext(web))
  expect((await web.answered).tieCoverage.total.amount).toBe('0.00')
})
