import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

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
  'province',
  'papers',
  'preview',
  'public',
  'systems',
  'guards',
  'audit',
  'plan',
  'departments',
  'rollups',
  'search',
  'ties',
  'funds',
  'origins',
  'projects',
  'areas',
  'policy',
  'ledger',
  'database',
  'graph',
  'places',
  'config.ts',
  'settings.ts',
  'values',
]
const ROOT = fileURLToPath(new URL('..', import.meta.url))
const SRC = join(ROOT, 'src')

function filesBelow(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    return statSync(path).isDirectory() ? filesBelow(path) : /\.tsx?$/.test(path) ? [path] : []
  })
}
/** The source of what an import names. */
const fileOf = (target: string) =>
  ['.ts', '.tsx'].map((end) => target.replace(/\.js$/, end)).find((path) => existsSync(path)) ?? target
const roomOf = (path: string) => relative(SRC, path).split(sep)[0]!
const importsOf = (path: string) =>
  [...readFileSync(path, 'utf8').matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map(([, target]) =>
    fileOf(resolve(dirname(path), target!)),
  )

/** What a file imports against the order of rooms; a type is imported as anything else is. */
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

/** The files that import each other in a loop, as one of the ways round. */
function circleOf(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>()
  const walk = (path: string, way: readonly string[]): string[] => {
    if (way.includes(path)) return [...way.slice(way.indexOf(path)), path]
    if (done.has(path)) return []
    done.add(path)
    for (const target of graph.get(path) ?? []) {
      const circle = walk(target, [...way, path])
      if (circle.length > 0) return circle
    }
    return []
  }
  for (const path of graph.keys()) {
    const circle = walk(path, [])
    if (circle.length > 0) return circle.map((each) => relative(SRC, each))
  }
  return []
}

test('no files import each other in a circle, also not for types alone', () => {
  expect(circleOf(new Map(files.map((path) => [path, importsOf(path)])))).toEqual([])
  expect(
    circleOf(
      new Map([
        ['a', ['b']],
        ['b', ['c']],
        ['c', ['b']],
      ]),
    ),
  ).toHaveLength(3)
})

/** Tables and views that no concept’s class is, or that stand lower than the class: each with the room that writes it. */
const OWNERS: Readonly<Record<string, string>> = {
  allocation_history: 'funds',
  allocation_movement: 'funds',
  allocation_part_share: 'ties',
  api_key: 'database',
  change: 'database',
  change_pruned: 'database',
  division_area: 'areas',
  fund_history: 'funds',
  fund_movement: 'funds',
  funding_delta: 'funds',
  funding_delta_by_grain: 'funds',
  funding_sum: 'funds',
  idempotency_key: 'database',
  import_file_part: 'intake',
  kept_sum: 'funds',
  ledger_account: 'ledger',
  ledger_chain: 'ledger',
  ledger_entry: 'ledger',
  ledger_statement: 'ledger',
  ledger_statement_chain: 'ledger',
  project_likeness: 'ties',
  quota_chain: 'departments',
  record_version: 'database',
  rights_applied: 'database',
  upkeep_run: 'database',
  webhook_secret: 'systems',
  // Until 0168.
  rights_state: 'database',
  search_text: 'search',
  standing_decision: 'ties',
  standing_rejection: 'ties',
  tie_subject: 'ties',
  working_day_exception: 'policy',
}
/** The table of who may do what names every table: that is what it is. */
const NAMES_ALL = ['database/rights/rights-of-tables.ts']

/** Each table with its room: where the concept's class stands, or as it is said above. */
const owners = new Map<string, string>()
for (const path of files)
  for (const [, terms, name] of readFileSync(path, 'utf8').matchAll(
    /@Concept\(((?:(?!\nexport )[\s\S])*?)\n(?:@[^\n]*\n)*export (?:abstract )?class (\w+)/g,
  )) {
    const table = /table: (?:'(\w+)'|null)/.exec(terms!)
    if (table && !table[1]) continue
    owners.set(table?.[1] ?? name!.replaceAll(/(?<=.)[A-Z]/g, '_$&').toLowerCase(), roomOf(path))
  }
for (const [table, room] of Object.entries(OWNERS)) owners.set(table, room)

/** The tables of higher rooms that a file's SQL names. */
const tablesAbove = (room: string, text: string) =>
  [...text.matchAll(/\b(?:from|join|into|update|only|table) (\w+)/g)]
    .map(([, table]) => table!)
    .filter((table) => ROOMS.indexOf(owners.get(table) ?? room) < ROOMS.indexOf(room))

test('no SQL names a table of a higher room', () => {
  expect(
    files
      .filter((path) => !NAMES_ALL.includes(relative(SRC, path)))
      .flatMap((path) =>
        tablesAbove(roomOf(path), readFileSync(path, 'utf8')).map(
          (table) => `${relative(SRC, path)} names ${table} of ${owners.get(table)}`,
        ),
      ),
  ).toEqual([])
  expect(tablesAbove('areas', 'select 1 from area_tie t join fund f')).toEqual(['area_tie', 'fund'])
})

test('every table that a migration makes has a room', () => {
  const migrations = readdirSync(join(ROOT, 'migrations'))
    .filter((name) => name.endsWith('.sql'))
    .map((name) => readFileSync(join(ROOT, 'migrations', name), 'utf8'))
  const made = migrations.flatMap((text) =>
    [
      ...text.matchAll(/^create (?:unlogged )?(?:table|view|materialized view) (?:if not exists )?(\w+)/gim),
    ].map(([, table]) => table!),
  )
  expect([...new Set(made)].filter((table) => !owners.has(table))).toEqual([])
})

test('the client stands alone', () => {
  expect(
    files
      .filter((path) => roomOf(path) === 'client')
      .flatMap((path) => importsOf(path).filter((target) => roomOf(target) !== 'client')),
  ).toEqual([])
})

test('the console looks into the client alone', () => {
  expect(
    files
      .filter((path) => roomOf(path) === 'console')
      .flatMap((path) => importsOf(path).filter((target) => !['console', 'client'].includes(roomOf(target)))),
  ).toEqual([])
})

test('only config reads the environment', () => {
  const readers = files
    .filter((path) => /process\.env\b/.test(readFileSync(path, 'utf8')))
    .map((path) => relative(SRC, path))
  expect(readers).toEqual(['config.ts'])
})

/** Written by programs. */
const GENERATED = /^(client\/(cache|documents|inputs|titles)|console\/documents)\.ts$/
const LINES_MAX = 300

test(`no file that somebody writes has more than ${LINES_MAX} lines`, () => {
  const long = files
    .filter((path) => readFileSync(path, 'utf8').split('\n').length - 1 > LINES_MAX)
    .map((path) => relative(SRC, path))
  expect(long.filter((name) => !GENERATED.test(name))).toEqual([])
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
