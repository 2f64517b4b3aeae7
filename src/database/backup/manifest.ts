import { z } from 'zod'

/** The layout of a backup; another number is of another installation of Quanyu. */
export const FORMAT = 1

export const MANIFEST = 'manifest.json'
export const entryOf = (table: string) => `tables/${table}.copy`

/** What a backup says of itself: beside it in the ZIP file stand the rows of each table, as COPY writes them. */
export const manifest = z.object({
  format: z.literal(FORMAT),
  /** The version that made it. */
  version: z.string(),
  madeAt: z.iso.datetime(),
  schema: z.string(),
  /** The migrations that the tables are of. */
  migrations: z.array(z.string()),
  tables: z.array(
    z.object({
      name: z.string(),
      columns: z.array(z.string()),
      rows: z.number().int(),
      sha256: z.string(),
    }),
  ),
})
export type Manifest = z.infer<typeof manifest>
export type CopiedTable = Manifest['tables'][number]
