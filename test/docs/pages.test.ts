import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { expect, test } from 'vitest'
import { describeSettings } from '../../src/settings.js'
import { blocksOf, PAGES, ROOT } from './read-blocks.js'

const textOf = (page: string) => readFileSync(join(ROOT, page), 'utf8')

/** A heading's name in a link, as GitHub makes it. */
const anchors = (page: string) =>
  [...textOf(page).matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
    heading!
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  )

/** The links of a page that lead nowhere. */
const lost = (page: string) =>
  [...textOf(page).matchAll(/\]\((?!https?:)([^)#\s]*)(?:#([^)\s]*))?\)/g)]
    .filter(([, path = '', anchor]) => {
      const target = path === '' ? page : normalize(join(dirname(page), path))
      return !existsSync(join(ROOT, target)) || (anchor !== undefined && !anchors(target).includes(anchor))
    })
    .map(([link]) => `${page}: ${link}`)

test('every link in the pages leads somewhere', () => {
  expect(PAGES).toEqual(expect.arrayContaining(['README.md', 'README.en.md', 'docs/operating.md']))
  expect(PAGES.flatMap(lost)).toEqual([])
})

/** Bytes of a picture: many open the page over a slow line. */
const PICTURE_MAX = 150_000

test('the pictures of the tour are small, and none stands there unused', () => {
  const shown = [...textOf('docs/tour.md').matchAll(/\]\(tour\/([^)]+)\)/g)].map(([, name]) => name!)
  expect(shown.length).toBeGreaterThan(10)
  expect(readdirSync(join(ROOT, 'docs/tour')).sort()).toEqual([...new Set(shown)].sort())
  const large = shown.filter((name) => statSync(join(ROOT, 'docs/tour', name)).size > PICTURE_MAX)
  expect(large).toEqual([])
})

test('every file and folder that the pages name is there', () => {
  const made = new Set(blocksOf('CONTRIBUTING.md').map(({ path }) => path))
  const missing = PAGES.flatMap((page) =>
    [...textOf(page).matchAll(/`((?:src|test|docs|schema|migrations|\.ci)\/[^`\s*…<>]*)`/g)]
      .map(([, path]) => path!)
      .filter((path) => !existsSync(join(ROOT, path)) && !made.has(path))
      .map((path) => `${page}: ${path}`),
  )
  expect(missing).toEqual([])
})

test('docs/architecture.md has a line for every room', () => {
  const rooms = readdirSync(join(ROOT, 'src')).map((name) => (name.includes('.') ? name : `${name}/`))
  expect(rooms.filter((room) => !textOf('docs/architecture.md').includes(`| \`src/${room}\``))).toEqual([])
})

test('every setting that the pages name is one', () => {
  const known = new Set(describeSettings().map(([name]) => name))
  // Of the tests and of the examples, not of the command.
  const others = new Set([
    ...['EMBEDDED', 'LAWS', 'KILLS', 'STATEMENTS'].map((name) => `QUANYU_TEST_${name}`),
    'QUANYU_URL',
    'QUANYU_KEY',
  ])
  const strange = PAGES.flatMap((page) =>
    [...textOf(page).matchAll(/\bQUANYU_[A-Z_]*[A-Z]\b(?!_)/g)]
      .map(([name]) => name)
      .filter((name) => !known.has(name) && !others.has(name))
      .map((name) => `${page}: ${name}`),
  )
  expect(strange).toEqual([])
})

test('docs/operating.md tells every setting, with its default', () => {
  const rows = new Map(
    [...textOf('docs/operating.md').matchAll(/^\| `(\w+)` +\| (?:`([^`]*)`)? *\|/gm)].map(
      ([, name, preset = '']) => [name!, preset],
    ),
  )
  const settings = describeSettings().map(([name, preset]) => [name, preset] as const)
  expect(settings.filter(([name, preset]) => rows.get(name) !== preset)).toEqual([])
})

test('the two READMEs show the same: commands, question, answer and links', () => {
  const blocks = (page: string) => blocksOf(page).filter(({ language }) => language !== 'text')
  expect(blocks('README.en.md').map(({ code }) => code.replace(/ *#.*/g, ''))).toEqual(
    blocks('README.md').map(({ code }) => code.replace(/ *#.*/g, '')),
  )
  const links = (page: string) =>
    [...textOf(page).matchAll(/\]\(([^)]+)\)/g)]
      .map(([, link]) => link!)
      .filter((link) => !/^README/.test(link))
  expect(new Set(links('README.en.md'))).toEqual(new Set(links('README.md')))
  for (const page of ['README.md', 'README.en.md'])
    expect(textOf(page).split('\n').length, page).toBeLessThanOrEqual(90)
})
