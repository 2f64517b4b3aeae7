import type { Command } from 'commander'
import { withDatabase } from './open.js'

export function migrateCommand(program: Command) {
  program
    .command('migrate')
    .description('建立或升级数据库 Create or upgrade the database’s tables')
    .addHelpText(
      'after',
      '\n示例 Examples:\n  DATABASE_URL=postgresql://… npx quanyu migrate\n  DATABASE_URL=… QUANYU_SCHEMA=jinxian npx quanyu migrate',
    )
    .action(() =>
      withDatabase(async () => void process.stdout.write('数据库已是最新 The database is up to date\n'), {
        migrateServer: true,
      }),
    )
}
