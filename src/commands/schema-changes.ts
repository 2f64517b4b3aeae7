import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Command } from 'commander'
import { buildSchema } from 'graphql'
import { classifyChanges, DEPRECATED_DAYS, type SchemaChange } from '../server/classify-changes.js'
import { getSchema } from '../server/schema.js'
import { todayInChina } from '../values/date.js'
import { InputError } from '../values/problem.js'
import { emitSchema } from './schema.js'

const RELEASED = fileURLToPath(new URL('../../schema/released.graphql', import.meta.url))

export function schemaChangesCommand(program: Command) {
  program
    .command('schema-changes')
    .description(
      '与上次发布的模式相比有何改动；有破坏性改动则失败 What changed since the last release; fails where it breaks clients',
    )
    .option('--release', '把现在的模式记为已发布 Keep the schema as it is now as the released one')
    .action(({ release = false }: { release?: boolean }) => (release ? keepReleased() : tellChanges()))
}

async function tellChanges() {
  const changes = classifyChanges(
    buildSchema(await readFile(RELEASED, 'utf8')),
    await getSchema(),
    todayInChina(),
  )
  for (const [kind, title] of TITLES) {
    const own = changes.filter((change) => change.kind === kind)
    if (own.length > 0) process.stdout.write(`${title}（${own.length}）\n${own.map(line).join('\n')}\n`)
  }
  const breaking = changes.filter(({ kind }) => kind === 'BREAKING').length
  if (changes.length === 0) process.stdout.write('与上次发布相同 The schema is as it was released\n')
  if (breaking > 0)
    throw new InputError(
      'SCHEMA_BREAKS',
      `有 ${breaking} 处破坏性改动。请先以 @deprecated 标注（理由中写明日期），保留 ${DEPRECATED_DAYS} 天，期满再删。Deprecate first, with the date in the reason, and remove after ${DEPRECATED_DAYS} days.`,
    )
}

const TITLES = [
  ['BREAKING', '破坏性 Breaking'],
  ['DANGEROUS', '有风险 Dangerous'],
  ['SAFE', '无碍 Safe'],
] as const
const line = ({ description }: SchemaChange) => `  ${description}`

async function keepReleased() {
  await writeFile(RELEASED, await emitSchema())
  process.stdout.write('已记为发布的模式 Kept as released: schema/released.graphql\n')
}
