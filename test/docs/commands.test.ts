import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Command } from 'commander'
import { beforeAll, expect, test } from 'vitest'
import { PAGES, ROOT } from './read-blocks.js'

const program = new Command('quanyu')

beforeAll(async () => {
  for (const file of readdirSync(join(ROOT, 'src/commands')).filter((name) => name.endsWith('.ts'))) {
    const exported = Object.entries<unknown>(await import(`../../src/commands/${file.slice(0, -3)}.ts`))
    for (const [name, add] of exported) if (/Command$/.test(name)) (add as (to: Command) => void)(program)
  }
})

/** A command that a page names: its words, up to what is given to it, and its options. */
interface Named {
  page: string
  words: string[]
  options: string[]
}

/** Every `quanyu …` of a page, in its text and in its blocks. */
function namedIn(page: string): Named[] {
  const text = readFileSync(join(ROOT, page), 'utf8')
  return [...text.matchAll(/(?<=^|`|npx )quanyu ([a-z][^`\n#|>]*)/gm)].map(([, line]) => {
    const words = line!.trim().split(/\s+/)
    const given = words.findIndex((word) => !/^[a-z][a-z-]*$/.test(word))
    return {
      page,
      words: given < 0 ? words : words.slice(0, given),
      options: words.filter((word) => word.startsWith('--') && word !== '--help'),
    }
  })
}

const childOf = (command: Command, name: string | undefined) =>
  command.commands.find((each) => each.name() === name)

/** What is wrong with a command that a page names, or nothing. */
function faultOf({ page, words, options }: Named): string[] {
  const said = `${page}: quanyu ${words.join(' ')}`
  let command = program
  for (const word of words) {
    if (command !== program && command.commands.length === 0) break
    const inner = childOf(command, word)
    if (!inner) return [said]
    command = inner
  }
  const known = new Set(command.options.map(({ long }) => long))
  return options.filter((option) => !known.has(option)).map((option) => `${said} ${option}`)
}

test('every sub-command and option that the pages name is one', () => {
  const named = PAGES.flatMap(namedIn)
  expect(named.length).toBeGreaterThan(40)
  expect(named.flatMap(faultOf)).toEqual([])
})

test('a command that is not there would be found', () => {
  const lines: [string[], string[]][] = [
    [['imports'], []],
    [['fund', 'give'], []],
    [['ledger', 'verify'], ['--all']],
  ]
  expect(lines.flatMap(([words, options]) => faultOf({ page: '', words, options }))).toHaveLength(3)
})

test('every sub-command stands in docs/operating.md', () => {
  const told = new Set(namedIn('docs/operating.md').map(({ words }) => words[0]))
  const missing = program.commands.map((command) => command.name()).filter((name) => !told.has(name))
  // It is run by `npm install` alone, and no help shows it.
  expect(missing).toEqual(['prepare'])
})
