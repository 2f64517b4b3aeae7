import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { administrator } from '../../src/database/principal.js'
import { importFiles, type ImportOptions } from '../../src/intake/import-files.js'
import type { FileReport } from '../../src/intake/import-report.js'
import { tieChanges } from '../../src/ties/judging/run-ties.js'
import { writeBook } from './book.js'
import type { Database } from '../../src/database/database.js'

/** A folder that files are put into and imported from; it goes with the run. */
export async function openInbox(county: Database) {
  const folder = await mkdtemp(join(tmpdir(), 'quanyu-inbox-'))
  const at = (name: string) => join(folder, name)
  return {
    folder,
    at,
    async csv(name: string, ...lines: string[]) {
      await writeFile(at(name), `${lines.join('\n')}\n`)
      return at(name)
    },
    async book(name: string, sheets: Parameters<typeof writeBook>[1]) {
      await writeBook(at(name), sheets)
      return at(name)
    },
    async take(
      paths: string | string[] = folder,
      options: Partial<ImportOptions> = {},
    ): Promise<FileReport[]> {
      const { files } = await importFiles(county, [paths].flat(), {
        principal: administrator('导入员'),
        followers: [tieChanges],
        ...options,
      })
      return files
    },
  }
}

export const rowsIn = async (county: Database, table: string): Promise<number> =>
  Number(
    (await sql<{ count: string }>`select count(*) as count from ${sql.table(table)}`.execute(county.kysely))
      .rows[0]!.count,
  )

/** How many rows every table holds: what must be the same after a file is refused. */
export async function contents({ kysely }: Database): Promise<Record<string, number>> {
  const { rows: tables } = await sql<{ name: string }>`
    select table_name as name from information_schema.tables where table_schema = current_schema() and table_type = 'BASE TABLE' order by 1`.execute(
    kysely,
  )
  const counts = tables.map(
    ({ name }) => sql`(select count(*)::integer from ${sql.id(name)}) as ${sql.id(name)}`,
  )
  const { rows } = await sql<Record<string, number>>`select ${sql.join(counts)}`.execute(kysely)
  return rows[0]!
}

export const countsOf = ({ inserted, updated, unchanged, rejected }: FileReport) => [
  inserted,
  updated,
  unchanged,
  rejected,
]

/** A county with two townships, three villages, an area and a fund. */
export async function settle(inbox: Awaited<ReturnType<typeof openInbox>>) {
  const paths = [
    await inbox.csv(
      '区划.csv',
      'code,level,name,parent_code',
      '360124000000,COUNTY,进贤县,360100000000',
      '360124209000,TOWNSHIP,白圩乡,360124000000',
      '360124202000,TOWNSHIP,钟陵乡,360124000000',
      '360124209211,VILLAGE,前罗村委会,360124209000',
      '360124209212,VILLAGE,涂桥村委会,360124209000',
      '360124202201,VILLAGE,前罗村委会,360124202000',
    ),
    await inbox.csv(
      '项目区.csv',
      'code,name,scope,member_divisions',
      'JX-001,白圩乡项目区,TOWNSHIP,360124209000',
    ),
    await inbox.csv(
      '资金.csv',
      'document_number,name,level,programme,fiscal_year,amount,received_on',
      '赣财农[2024]12号,水利资金,PROVINCE,FARMLAND_IRRIGATION,2024,1000000.00,2024-05-20',
    ),
  ]
  await inbox.take(paths)
  for (const path of paths) await rm(path)
}
