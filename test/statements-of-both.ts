import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

export type Engine = 'server' | 'embedded'
/** What a test file's run was noted: the statements that it ran on each database, by the names at their heads. */
export interface Noted extends Record<Engine, string[]> {
  file: string
  /** The database that it was to run on. */
  on: Engine
  seconds: number
}

/**
 * The files to run on the embedded database too, so that each statement that tests ran on a server has been looked at there
 * by one of the tests that run it: those that cost least for what they add. What a file does not run there although it was
 * run there, is the server's alone.
 */
export function filesToRunAgain(noted: readonly Noted[]): string[] {
  const onEmbedded = noted.filter(({ on }) => on === 'embedded')
  const done = new Set(onEmbedded.map(({ file }) => file))
  const tried = new Set(onEmbedded.flatMap(({ embedded }) => embedded))
  for (const { file, server } of noted) if (done.has(file)) for (const name of server) tried.add(name)
  const open = noted.filter(({ file, on }) => on === 'server' && !done.has(file))
  const files: string[] = []
  for (;;) {
    const [best] = open
      .map(({ file, server, seconds }) => {
        const adds = server.filter((name) => !tried.has(name))
        return { file, adds, cost: seconds / adds.length }
      })
      .filter(({ adds }) => adds.length > 0)
      .toSorted((one, other) => one.cost - other.cost)
    if (!best) return files
    for (const name of best.adds) tried.add(name)
    files.push(best.file)
  }
}

if (import.meta.filename === process.argv[1]) {
  const [folder] = process.argv.slice(2)
  if (folder === undefined) throw new Error('usage: npm run --silent test:statements -- FOLDER')
  const names = readdirSync(folder)
  const noted = names.map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Noted)
  const ran = (engine: Engine) => noted.some(({ on }) => on === engine)
  if (!ran('server') || !ran('embedded')) throw new Error(`${folder} has no notes of tests on both databases`)
  for (const file of filesToRunAgain(noted)) console.log(relative(process.cwd(), file))
}
