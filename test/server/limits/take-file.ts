/** Takes files in as the command does, one after another, in a process of its own; everything is taken back. */

const dist = new URL('../../../dist/', import.meta.url)
await import(new URL('server/schema.js', dist).href)
const { openDatabase } = (await import(
  new URL('database/open.js', dist).href
)) as typeof import('../../../src/database/open.js')
const { migrate } = (await import(
  new URL('database/migrate.js', dist).href
)) as typeof import('../../../src/database/migrate.js')
const { administrator } = (await import(
  new URL('database/principal.js', dist).href
)) as typeof import('../../../src/database/principal.js')
const { importFiles } = (await import(
  new URL('intake/import-files.js', dist).href
)) as typeof import('../../../src/intake/import-files.js')

const databaseUrl = process.env.DATABASE_URL
const database = await openDatabase({ databaseUrl, dataDir: null, schema: 'public' })
if (!databaseUrl) await migrate(database)

process.on('message', async (path: string) => {
  const start = performance.now()
  const answer = await importFiles(database, [path], {
    principal: administrator('量度员'),
    followers: [],
    department: 'WATER',
    dryRun: true,
  }).then(
    ({ files: [file] }) =>
      `${file!.error?.code ?? file!.state} ${file!.inserted ?? 0} in, ${file!.rejected ?? 0} out`,
    (error: unknown) => `FAULT ${String(error).slice(0, 200)}`,
  )
  process.send!({ ms: performance.now() - start, answer })
})
process.send!('ready')
