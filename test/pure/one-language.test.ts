import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', 'src'], {
  cwd: ROOT,
  encoding: 'utf8',
})
  .split('\n')
  .filter((name) => name.endsWith('.ts') && !name.startsWith('src/client/'))

/** The literal that begins at a place, its inserted values left out; and where it ends. */
function literalAt(source: string, start: number): { text: string; end: number } {
  const quote = source[start]!
  let [text, at] = ['', start + 1]
  while (source[at] !== quote) {
    if (source[at] === '\\') at++
    if (quote === '`' && source.startsWith('${', at)) {
      at = endOfValue(source, at + 2)
      text += '1'
    } else text += source[at++]
  }
  return { text, end: at + 1 }
}

function endOfValue(source: string, start: number): number {
  let at = start
  while (source[at] !== '}')
    if (/['`"]/.test(source[at]!) && source[at - 1] !== '[' && source[at - 1] !== '/')
      at = literalAt(source, at).end
    else at = source[at] === '{' ? endOfValue(source, at + 1) : at + 1
  return at + 1
}

const said = files.flatMap((file) => {
  const source = readFileSync(`${ROOT}/${file}`, 'utf8')
  return [...source.matchAll(/\b(zh|en): (?:sql)?(?=['`])/g)].map((found) => ({
    file,
    language: found[1]!,
    text: literalAt(source, found.index + found[0].length).text,
  }))
})

/** Names, codes and examples stand in either language: what is quoted or in brackets, and the words of forms. */
const named = (text: string) =>
  text.replace(
    /“[^”]*”|（[^）]*）|\([^)]*\)|'[^']*'|同上|元|千元|万元|百万元|亿元|亩|万亩|公顷|平方米|平方公里|主管部门|2024年5月20日/g,
    '',
  )

test('what is said in Chinese holds no English sentence, and in English no Chinese', () => {
  expect(said.length).toBeGreaterThan(600)
  expect(
    said.filter(
      ({ language, text }) =>
        language === 'zh' &&
        /[a-z]{2,} [a-z]{2,} [a-z]{2,}/.test(named(text)) &&
        !/quanyu|npm run|select|case when|alter schema/.test(text),
    ),
  ).toEqual([])
  expect(
    said.filter(({ language, text }) => language === 'en' && /\p{Script=Han}/u.test(named(text))),
  ).toEqual([])
})

test('no message says both in one text', () => {
  const both = files
    .filter((file) => !/papers|public-pages|graphiql|audit\/rules|demonstration/.test(file))
    .flatMap((file) =>
      readFileSync(`${ROOT}/${file}`, 'utf8')
        .split('\n')
        .filter((line) =>
          /\p{Script=Han}[^'`]*[。？！]\s?[A-Z][a-z’]+ [a-z]{2,} [^\p{Script=Han}]*[.?!]['`]/u.test(line),
        )
        .map((line) => `${file}: ${line.trim()}`),
    )
  expect(both).toEqual([])
})
