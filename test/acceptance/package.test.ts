import { execFile } from 'node:child_process'
import { copyFile, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, onTestFinished, test } from 'vitest'
import { emptyServer } from './server.js'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const run = promisify(execFile)

/** A project of somebody else's, in which the package is installed as `npm pack` makes it: what it needs of others is nothing. */
async function install(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'quanyu-package-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  await run('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder], { cwd: ROOT })
  const [archive] = (await readdir(folder)).filter((name) => name.endsWith('.tgz'))
  await mkdir(join(folder, 'node_modules/quanyu'), { recursive: true })
  await run('tar', ['xzf', archive!, '-C', 'node_modules/quanyu', '--strip-components', '1'], { cwd: folder })
  const compilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    module: 'NodeNext',
    target: 'ES2022',
    lib: ['ES2022', 'DOM'],
    types: [],
  }
  await writeFile(join(folder, 'package.json'), JSON.stringify({ type: 'module' }))
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions }))
  for (const file of ['program.ts', 'run.ts'])
    await copyFile(join(ROOT, 'test/client', file), join(folder, file))
  return folder
}

test('the package as it is installed compiles strictly in another project, and asks a server', async () => {
  const folder = await install()
  const said = await run(join(ROOT, 'node_modules/.bin/tsc'), ['-p', folder]).then(
    () => '',
    ({ stdout }: { stdout: string }) => stdout,
  )
  expect(said).toBe('')
  const { address } = await emptyServer()
  const { stdout } = await run(process.execPath, [join(folder, 'run.js'), `${address}/graphql`], {
    cwd: folder,
  })
  expect(JSON.parse(stdout)).toEqual({
    names: [],
    money: '0.00',
    place: null,
    changes: 0,
    lost: 'BAD_CURSOR',
    wrong: ['BAD_USER_INPUT', expect.stringMatching(/^input/)],
  })
  // It has all that the command needs, too: the migrations, the mappings, the documents.
  const parts = await readdir(join(folder, 'node_modules/quanyu'), { recursive: true })
  for (const part of [
    'dist/main.js',
    'migrations/0001-database.sql',
    'schema/schema.graphql',
    'schema/persisted-documents.json',
    'src/intake/mappings/projects.json',
    'src/demonstration/data',
  ])
    expect(parts).toContain(part)
  expect(parts.filter((part) => /^test|\.bench|embedded\.tar|^src\/.*\.ts$/.test(part))).toEqual([])
})
