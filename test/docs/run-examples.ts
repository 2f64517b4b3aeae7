import { execFile, spawnSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, onTestFinished } from 'vitest'
import { blocksOf, ROOT, type Block } from './read-blocks.js'

const run = promisify(execFile)
const READMES = ['README.md', 'README.en.md']

/** What runs a block, by its language: a program, its options, and how its file ends. */
const RUNNERS: Record<string, readonly [program: string, options: readonly string[], ending: string]> = {
  sh: ['bash', ['-euo', 'pipefail'], 'sh'],
  python: ['python3', [], 'py'],
  ts: [process.execPath, [], 'ts'],
}
/** Whether all programs that a block needs are on this machine. */
const isRunnable = ({ language }: Block) =>
  (language === 'sh' ? ['bash', 'curl'] : [RUNNERS[language]![0]]).every(
    (program) => spawnSync(program, ['--version']).status === 0,
  )
const LANGUAGES = ['python', 'python', 'sh', 'sh', 'sh', 'ts', 'ts']
const isAnswer = ({ language }: Block) => language === 'json' || language === 'text'

/** Each block that is followed by what comes of it. */
const examplesOf = (page: string) => {
  const blocks = blocksOf(page)
  return blocks.flatMap((block, place): [Block, Block][] => {
    const next = blocks[place + 1]
    return next && isAnswer(next) && !isAnswer(block) ? [[block, next]] : []
  })
}

/** Asks the READMEs' questions of the demonstration, and runs the programs of docs/building.md: each gives what the page shows. */
export async function expectExamples(url: string, key: string) {
  for (const page of READMES) {
    const questions = examplesOf(page)
    expect(questions).toHaveLength(1)
    for (const [question, answer] of questions) {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: question.code }),
      })
      expect(await response.json(), page).toEqual({ data: JSON.parse(answer.code) })
    }
  }
  // In the tree, where the package finds itself by its name.
  const folder = await mkdtemp(join(ROOT, '.tmp-examples-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const env = { ...process.env, QUANYU_URL: url, QUANYU_KEY: key }
  // A question to be asked with another key is shown, and not asked here.
  const examples = examplesOf('docs/building.md').filter(([{ language }]) => language in RUNNERS)
  expect(examples.map(([{ language }]) => language).sort()).toEqual(LANGUAGES)
  for (const [place, [block, answer]] of examples.entries()) {
    const { language, code } = block
    if (!isRunnable(block)) continue
    const [program, options, ending] = RUNNERS[language]!
    const file = join(folder, `example-${place}.${ending}`)
    await writeFile(file, code)
    const { stdout } = await run(program, [...options, file], { env })
    if (answer.language === 'json') expect(JSON.parse(stdout), code).toEqual(JSON.parse(answer.code))
    else expect(stdout, code).toBe(answer.code)
  }
}
