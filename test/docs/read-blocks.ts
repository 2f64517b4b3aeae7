import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/** What people read of the project, in its folder and in docs/. */
export const PAGES = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: ROOT,
  encoding: 'utf8',
})
  .split('\n')
  .filter((path) => /^([^/]+|docs\/.+|src\/intake\/mappings\/README)\.md$/.test(path))

/** A block of code in a page, and the last file that the text before it names. */
export interface Block {
  language: string
  code: string
  path: string
}

/** The blocks of code of a page, in their order. */
export function blocksOf(page: string): Block[] {
  const text = readFileSync(`${ROOT}${page}`, 'utf8')
  return [...text.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map((block) => ({
    language: block[1]!,
    code: block[2]!,
    path: [...text.slice(0, block.index).matchAll(/`([^`\s]+\.\w+)`/g)].at(-1)?.[1] ?? '',
  }))
}
