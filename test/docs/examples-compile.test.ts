import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, onTestFinished, test } from 'vitest'
import { blocksOf, ROOT } from './read-blocks.js'

const run = promisify(execFile)

test('the TypeScript of docs/building.md compiles strictly', async () => {
  const folder = await mkdtemp(join(ROOT, '.tmp-examples-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const programs = blocksOf('docs/building.md').filter(({ language }) => language === 'ts')
  await Promise.all(programs.map(({ code }, place) => writeFile(join(folder, `${place}.ts`), code)))
  const compilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noEmit: true,
    module: 'NodeNext',
    target: 'ES2022',
    types: ['node'],
  }
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['*.ts'] }))
  const said = await run(join(ROOT, 'node_modules/.bin/tsc'), ['-p', folder]).catch(
    ({ stdout }: { stdout: string }) => ({ stdout }),
  )
  expect(said.stdout).toBe('')
})
