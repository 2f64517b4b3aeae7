import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export type Engine = 'server' | 'embedded'
/** The statements that a test file ran, by the names at their heads. */
export interface Noted extends Record<Engine, string[]> {
  file: string
}

/** Statements that the embedded database is never asked, each with the reason. */
const SERVER_ALONE: Readonly<Record<string, string>> = {}

/** What tests have run on a server alone, though the embedded database is asked it too: with a file that runs it. */
export function missingOnEmbedded(noted: readonly Noted[]): string[] {
  const tried = new Set(noted.flatMap(({ embedded }) => embedded))
  const by = new Map<string, string>()
  for (const { file, server } of noted) for (const name of server) if (!by.has(name)) by.set(name, file)
  return [...by].flatMap(([name, file]) =>
    tried.has(name) || name in SERVER_ALONE ? [] : [`${name}: run by ${file}`],
  )
}

/** Those of the exceptions that are none, or are not run at all any more. */
export function needless(noted: readonly Noted[]): string[] {
  const ran = new Set(noted.flatMap(({ server }) => server))
  const tried = new Set(noted.flatMap(({ embedded }) => embedded))
  return Object.keys(SERVER_ALONE).filter((name) => !ran.has(name) || tried.has(name))
}

const [folder] = process.argv.slice(2)
if (folder !== undefined && import.meta.filename === process.argv[1]) {
  const noted = readdirSync(folder).map(
    (name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Noted,
  )
  const wrong = [...missingOnEmbedded(noted), ...needless(noted).map((name) => `${name}: needs no exception`)]
  const files = new Set(noted.map(({ file }) => file)).size
  console.log(`${files} files noted; statements that no test tries on the embedded database: ${wrong.length}`)
  for (const line of wrong) console.log(`  ${line}`)
  process.exitCode = wrong.length > 0 || noted.length === 0 ? 1 : 0
}
