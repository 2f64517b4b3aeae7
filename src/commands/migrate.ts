import type { Command } from 'commander'
import { EXAMPLES, print, withDatabase } from './open.js'

export function migrateCommand(program: Command) {
  program
    .command('migrate')
    .description('建立或升级数据库 Create or upgrade the database’s tables')
    .addHelpText(
      'after',
      `\n${EXAMPLES()}:\n  DATABASE_URL=postgresql://… npx quanyu migrate\n  DATABASE_URL=… QUANYU_SCHEMA=jinxian npx quanyu migrate`,
    )
    .action(() =>
      withDatabase(async () => print({ zh: '数据库已是最新', en: 'The database is up to date' }), {
        migrateServer: true,
      }),
    )
}
