import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { describeSettings } from '../src/config.js'

/** The rooms from the top down: each may look only into those below it. */
const ROOMS = [
  'main.ts',
  'commands',
  'server',
  'console',
  'client',
  'demonstration',
  'intake',
  'model.ts',
  'papers',
  'preview',
  'public',
  'guards',
  'audit',
  'plan',
  'departments',
  'rollups',
  'search',
  'ties',
  'funds',
  'projects',
  'areas',
  'policy',
  'ledger',
  'database',
  'graph',
  'places',
  'values',
  'config.ts',
]
const ROOT = fileURLToPath(new URL('..', import.meta.url))
const SRC = join(ROOT, 'src')

function filesBelow(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    return statSync(path).isDirectory() ? filesBelow(path) : path.endsWith('.ts') ? [path] : []
  })
}
const roomOf = (path: string) => relative(SRC, path).split(sep)[0]!
const importsOf = (path: string) =>
  [...readFileSync(path, 'utf8').matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map(([, target]) =>
    resolve(dirname(path), target!.replace(/\.js$/, '.ts')),
  )

/** What a file imports against the order of rooms. */
const breaches = (path: string, imports: readonly string[]) =>
  imports
    .filter((target) => target.startsWith(SRC) && ROOMS.indexOf(roomOf(target)) < ROOMS.indexOf(roomOf(path)))
    .map((target) => `${relative(SRC, path)} looks up into ${relative(SRC, target)}`)

const files = filesBelow(SRC)

test('every file stands in a room', () => {
  expect(files.filter((path) => !ROOMS.includes(roomOf(path))).map((path) => relative(SRC, path))).toEqual([])
})

test('no room looks up', () => {
  expect(files.flatMap((path) => breaches(path, importsOf(path)))).toEqual([])
})

test('a look up would be seen', () => {
  expect(breaches(join(SRC, 'areas/area-member.ts'), [join(SRC, 'ties/area-tie.ts')])).toHaveLength(1)
})

test('the client stands alone', () => {
  expect(
    files
      .filter((path) => roomOf(path) === 'client')
      .flatMap((path) => importsOf(path).filter((target) => roomOf(target) !== 'client')),
  ).toEqual([])
})

test('only config reads the environment', () => {
  const readers = files
    .filter((path) => /process\.env\b/.test(readFileSync(path, 'utf8')))
    .map((path) => relative(SRC, path))
  expect(readers).toEqual(['config.ts'])
})

test('names say what a thing is', () => {
  const vague = files.filter((path) =>
    /(^|[-/])(service|manager|utils?|helpers?|common|base)(\.|-|\/)/.test(relative(SRC, path)),
  )
  expect(vague).toEqual([])
})

test('the project speaks of itself alone', () => {
  const tracked = execFileSync('git', ['ls-files'], { cwd: ROOT, encoding: 'utf8' })
    .split('\n')
    .filter((name) => /\.(ts|md|json|ya?ml|sql|graphql|sh)$/.test(name) || name === '.ci/run')
  const outside = ['..', 'shared'].join('/')
  expect(tracked.filter((name) => readFileSync(join(ROOT, name), 'utf8').includes(outside))).toEqual([])
})

test('the README tells every setting', () => {
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8')
  expect(
    describeSettings()
      .map(([name]) => name)
      .filter((name) => !new RegExp(`^\\|.*\`${name}\``, 'm').test(readme)),
  ).toEqual([])
})
