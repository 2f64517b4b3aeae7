import { writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { lexicographicSortSchema, printSchema } from 'graphql'
import type { Command } from 'commander'
import { compactSchema } from '../server/compact-schema.js'
import { getProvinceSchema } from '../server/province.js'
import { getSchema } from '../server/schema.js'

const FILE = fileURLToPath(new URL('../../schema/schema.graphql', import.meta.url))

const PROVINCE_FILE = fileURLToPath(new URL('../../schema/province.graphql', import.meta.url))

/** The province's schema as clients read it. */
export const emitProvinceSchema = async (): Promise<string> =>
  `${compactSchema(printSchema(lexicographicSortSchema(await getProvinceSchema())))}\n`

/** The schema as clients read it, in an order that does not hang on ours. */
export const emitSchema = async (): Promise<string> =>
  `${compactSchema(printSchema(lexicographicSortSchema(await getSchema())))}\n`

export function schemaCommand(program: Command) {
  program
    .command('schema')
    .description('写出 GraphQL 模式文件\nWrite schema/schema.graphql and schema/province.graphql')
    .action(async () => {
      await writeFile(FILE, await emitSchema())
      await writeFile(PROVINCE_FILE, await emitProvinceSchema())
    })
}
