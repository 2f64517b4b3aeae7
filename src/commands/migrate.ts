import type { Command } from 'commander'
import { migrateProvince } from '../database/counties/migrate-province.js'
import { createSchema, migrate } from '../database/migrate.js'
import { eachCounty, withServer } from './each-county.js'
import { EXAMPLES, print, say, withDatabase } from './open.js'

export function migrateCommand(program: Command) {
  program
    .command('migrate')
    .description('建立或升级数据库\nCreate or upgrade the database’s tables')
    .addHelpText(
      'after',
      `\n${EXAMPLES()}:\n  DATABASE_URL=postgresql://… npx quanyu migrate\n  DATABASE_URL=… QUANYU_SCHEMA=jinxian npx quanyu migrate\n  npx quanyu migrate --all`,
    )
    .option('--all', '所登记的每一个县\nEach county of the registry')
    .action(({ all }: { all?: boolean }) =>
      all
        ? migrateAll()
        : withDatabase(async () => print({ zh: '数据库已是最新', en: 'The database is up to date' }), {
            migrateServer: true,
          }),
    )
}

async function migrateAll() {
  await withServer(migrateProvince)
  await eachCounty(
    async (database) => {
      await createSchema(database)
      const done = await migrate(database, { say })
      return {
        said:
          done.length === 0
            ? { zh: '已是最新', en: 'up to date' }
            : { zh: `已执行 ${done.length} 个迁移`, en: `ran ${done.length} migrations` },
      }
    },
    { migrates: true },
  )
}
