import { cp, mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { expect, onTestFinished } from 'vitest'
import { openCluster } from '../bench/cluster.js'
import { ask, dropCounty } from '../bench/county.js'
import { IS_WHOLE } from '../laws.js'
import { countySettings, quanyu, startServer, type AtTheEnd } from './server.js'

/** Made once in a run, by whichever test needs it first. */
interface Made {
  settings: Record<string, string>
  /** What `quanyu demo` said. */
  said: string
}

/** How large it is: all of it in a whole run, but not on the embedded database too where a server has it; else a tenth. */
export const SCALE = IS_WHOLE && (process.env.DATABASE_URL || !process.env.QUANYU_TEST_SERVERS) ? 1 : 0.1
/** The database that the others are copied from, where there is a server. */
const ORIGINAL = `quanyu_demonstration_${SCALE * 10}`
const WAIT_MS = 100

/** The demonstration's county as `quanyu demo` made it and stopped; a copy of the test's own. */
export async function demonstrationCounty(finished: AtTheEnd = onTestFinished): Promise<Made> {
  const made = await madeOnce(finished)
  const settings: Record<string, string> = {
    ...(await countySettings(finished)),
    QUANYU_SCHEMA: made.settings.QUANYU_SCHEMA!,
  }
  const url = made.settings.DATABASE_URL
  if (url === undefined) {
    await cp(made.settings.QUANYU_DATA_DIR!, settings.QUANYU_DATA_DIR!, { recursive: true })
    return { settings, said: made.said }
  }
  const cluster = await openCluster(url, '')
  const name = `quanyu_copy_${process.pid}_${Math.floor(performance.now())}`
  await ask(cluster.urlOf('postgres'), `create database ${name} template ${ORIGINAL}`)
  finished(() => dropCounty(cluster, name))
  const own = { ...settings, DATABASE_URL: cluster.urlOf(name) }
  // Roles are named after their database.
  expect(await quanyu(['migrate'], own)).toMatchObject({ status: 0 })
  return { settings: own, said: made.said }
}

async function madeOnce(finished: AtTheEnd): Promise<Made> {
  const folder = join(
    process.env.QUANYU_TEST_RUN!,
    `${process.env.DATABASE_URL ? 'server' : 'embedded'}-${SCALE}`,
  )
  const file = join(folder, 'made.json')
  const isFirst = await mkdir(folder).then(
    () => true,
    () => false,
  )
  if (isFirst) {
    const made = await make(folder, finished).catch((error: unknown) => ({ error: String(error) }))
    await writeFile(`${file}.new`, JSON.stringify(made))
    await rename(`${file}.new`, file)
  }
  for (;;) {
    const text = await readFile(file, 'utf8').catch(() => null)
    if (text === null) {
      await setTimeout(WAIT_MS)
      continue
    }
    const made = JSON.parse(text) as Made & { error?: string }
    if (made.error) throw new Error(`the demonstration was not made: ${made.error}`)
    return made
  }
}

async function make(folder: string, finished: AtTheEnd): Promise<Made> {
  const settings: Record<string, string> = {
    ...(await countySettings(finished)),
    QUANYU_SCHEMA: 'demonstration',
    QUANYU_DATA_DIR: join(folder, 'data'),
  }
  await mkdir(settings.QUANYU_DATA_DIR!)
  if (process.env.DATABASE_URL) {
    const cluster = await openCluster(process.env.DATABASE_URL, '')
    await ask(cluster.urlOf('postgres'), `create database ${ORIGINAL}`)
    settings.DATABASE_URL = cluster.urlOf(ORIGINAL)
    expect(await quanyu(['migrate'], settings)).toMatchObject({ status: 0 })
  }
  const { said, stop } = await startServer(settings, ['demo', '--scale', String(SCALE)], { finished })
  expect(await stop()).toBe(0)
  return { settings, said: said() }
}
