import { writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { lexicographicSortSchema, printSchema } from 'graphql'
import type { Command } from 'commander'
import { compactSchema } from '../server/compact-schema.js'
import { getSchema } from '../server/schema.js'

const FILE = fileURLToPath(new URL('../../schema/schema.graphql', import.meta.url))

/** The schema as clients read it, in an order that does not hang on ours. */
export const emitSchema = async (): Promise<string> =>
  `${compactSchema(printSchema(lexicographicSortSchema(await getSchema())))}\n`

export function schemaCommand(program: Command) {
  program
    .command('schema')
    .description('写出 GraphQL 模式文件 Write schema/schema.graphql')
    .action(async () => writeFile(FILE, await emitSchema()))
}
