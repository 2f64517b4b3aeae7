import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { generate, loadContext } from '@graphql-codegen/cli'
import { Kind, parse, specifiedRules, validate } from 'graphql'
import { expect, test } from 'vitest'
import { readConfig } from '../../src/config.js'
import { costOf } from '../../src/server/limits/cost.js'
import { limitDocument } from '../../src/server/limits/limit-document.js'
import { getSchema } from '../../src/server/schema.js'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const names = (await readdir(`${ROOT}schema/documents`)).filter((name) => name.endsWith('.graphql'))

test.each(names)('%s asks what the schema answers', async (name) => {
  const document = parse(await readFile(`${ROOT}schema/documents/${name}`, 'utf8'))
  expect(
    validate(await getSchema(), document, [...specifiedRules, limitDocument(readConfig({}).limits)]),
  ).toEqual([])
})

test.each(names)('%s keeps to what a request may cost, as it is asked by itself', async (name) => {
  const document = parse(await readFile(`${ROOT}schema/documents/${name}`, 'utf8'))
  for (const definition of document.definitions)
    if (definition.kind === Kind.OPERATION_DEFINITION)
      expect(costOf(await getSchema(), document, definition)({}).rows).toBeLessThanOrEqual(
        readConfig({}).limits.cost,
      )
})

test('the typed client and the manifest are what the documents say: else run npm run schema', async () => {
  const context = await loadContext(`${ROOT}codegen.yml`)
  context.cwd = ROOT
  context.updateConfig({ silent: true })
  const files = (await generate(context, false)) as { filename: string; content: string }[]
  expect(files.map(({ filename }) => filename.replace(ROOT, '')).sort()).toEqual([
    'schema/persisted-documents.json',
    'src/client/cache.ts',
    'src/client/documents.ts',
    'src/client/inputs.ts',
    'src/client/titles.ts',
    'src/console/documents.ts',
    'src/console/province/documents.ts',
  ])
  for (const { filename, content } of files)
    expect(await readFile(filename.startsWith('/') ? filename : ROOT + filename, 'utf8')).toBe(content)
})
