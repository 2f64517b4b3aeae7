import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Command } from 'commander'
import { buildSchema, parse, print as printDocument, visit } from 'graphql'
import { classifyChanges, DEPRECATED_DAYS, type SchemaChange } from '../server/classify-changes.js'
import { getSchema } from '../server/schema.js'
import { todayInChina } from '../values/date.js'
import { InputError } from '../values/problem.js'
import { emitSchema } from './schema.js'
import { print } from './open.js'
import { inEach } from '../values/message.js'

const RELEASED = fileURLToPath(new URL('../../schema/released.graphql', import.meta.url))

export function schemaChangesCommand(program: Command) {
  program
    .command('schema-changes')
    .description(
      '与上次发布的模式相比有何改动；有破坏性改动则失败\nWhat changed since the last release; fails where it breaks clients',
    )
    .option('--release', '把现在的模式记为已发布\nKeep the schema as it is now as the released one')
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
    if (own.length > 0) print(inEach((say) => `${say(title)} (${own.length})\n${own.map(line).join('\n')}`))
  }
  const breaking = changes.filter(({ kind }) => kind === 'BREAKING').length
  if (changes.length === 0) print({ zh: '与上次发布相同', en: 'The schema is the same as released' })
  if (breaking > 0)
    throw new InputError('SCHEMA_BREAKS', {
      zh: `有 ${breaking} 处破坏性改动。请先以 @deprecated 标注（理由中写明日期），保留 ${DEPRECATED_DAYS} 天，期满再删。`,
      en: `There are ${breaking} breaking changes. Deprecate first, with the date in the reason, and remove after ${DEPRECATED_DAYS} days.`,
    })
}

const TITLES = [
  ['BREAKING', { zh: '破坏性', en: 'Breaking' }],
  ['DANGEROUS', { zh: '有风险', en: 'Dangerous' }],
  ['SAFE', { zh: '无碍', en: 'Safe' }],
] as const
const line = ({ description }: SchemaChange) => `  ${description}`

/** What changes is held against names and types: descriptions are left out. */
const undescribed = (schema: string) =>
  `${printDocument(visit(parse(schema), { enter: (node) => ('description' in node ? { ...node, description: undefined } : undefined) }))}\n`

async function keepReleased() {
  await writeFile(RELEASED, undescribed(await emitSchema()))
  print({ zh: '已记为发布的模式：schema/released.graphql', en: 'Saved as released: schema/released.graphql' })
}
