import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { generate, loadContext } from '@graphql-codegen/cli'
import { parse, specifiedRules, validate } from 'graphql'
import { expect, test } from 'vitest'
import { readConfig } from '../../src/config.js'
import { limitDocument } from '../../src/server/limits/limit-document.js'
import { getSchema } from '../../src/server/schema.js'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const CLIENT = `${ROOT}src/client/documents.ts`
const names = (await readdir(`${ROOT}schema/documents`)).filter((name) => name.endsWith('.graphql'))

test.each(names)('%s asks what the schema answers', async (name) => {
  const document = parse(await readFile(`${ROOT}schema/documents/${name}`, 'utf8'))
  expect(
    validate(await getSchema(), document, [...specifiedRules, limitDocument(readConfig({}).limits)]),
  ).toEqual([])
})

test('the typed client is what the documents say: else run npm run schema', async () => {
  const context = await loadContext(`${ROOT}codegen.yml`)
  context.cwd = ROOT
  context.updateConfig({ silent: true })
  const [file] = (await generate(context, false)) as { content: string }[]
  expect(await readFile(CLIENT, 'utf8')).toBe(file!.content)
})
