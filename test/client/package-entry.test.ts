import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, onTestFinished, test } from 'vitest'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const run = promisify(execFile)

/** What a compiler says to a program that stands beside the package's own files, and so finds it by its name. */
async function compile(program: string, options: Record<string, unknown>): Promise<string> {
  const folder = await mkdtemp(join(ROOT, 'test/client/compiled-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const compilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noEmit: true,
    target: 'ES2022',
    types: [],
    ...options,
  }
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: [program] }))
  return run(join(ROOT, 'node_modules/.bin/tsc'), ['-p', folder]).then(
    () => '',
    ({ stdout }: { stdout: string }) => stdout,
  )
}

test.each([
  ['in Node', { module: 'NodeNext', lib: ['ES2022', 'DOM'] }],
  ['in a browser, by a bundler', { module: 'ESNext', moduleResolution: 'bundler', lib: ['ES2022', 'DOM'] }],
])('a program on quanyu/client compiles strictly %s', async (_where, options) => {
  expect(await compile(join(ROOT, 'test/client/program.ts'), options)).toBe('')
})

test('the entry is all that a browser loads: no framework, nothing of Node', async () => {
  const folder = join(ROOT, 'dist/client')
  const files = (await readdir(folder)).filter((name) => name.endsWith('.js'))
  expect(files).toContain('index.js')
  const texts = await Promise.all(files.map((name) => readFile(join(folder, name), 'utf8')))
  const imports = texts.flatMap((text) =>
    [...text.matchAll(/from ["']([^"']+)["']/g)].map(([, from]) => from!),
  )
  expect(imports.filter((from) => !files.includes(from.replace('./', '')))).toEqual([])
  expect(texts.join('\n')).not.toMatch(/\b(process|Buffer|require)\b[.(]/)
})
