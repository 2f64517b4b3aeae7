import { cp, rm } from 'node:fs/promises'
import { connect, createServer } from 'node:net'
import { constants } from 'node:fs'
import { join } from 'node:path'
import { InputError } from '../../values/problem.js'
import { noteUpkeep } from '../upkeep.js'
import type { Database } from '../database.js'

/** A socket in the data folder, which only that folder's owner can open: other processes of the owner ask by it. */
const socketOf = (folder: string) => join(folder, 'quanyu.sock')
/** What a Unix socket's path may be long. */
const PATH_BYTES_MAX = 100

type Asked = { do: 'snapshot'; to: string } | { do: 'note-backup' }

/** Answers other processes that may not open the folder while this one has it. Gives the way to stop. */
export async function openDoor(database: Database, folder: string): Promise<() => Promise<void>> {
  const path = socketOf(folder)
  if (!database.embedded || Buffer.byteLength(path) > PATH_BYTES_MAX) return async () => {}
  // The folder is held by this process: a socket there is of one that was killed.
  await rm(path, { force: true })
  const server = createServer({ allowHalfOpen: true }, (socket) => {
    let asked = ''
    socket.on('error', () => {})
    socket.on('data', (part) => (asked += part.toString()))
    socket.on('end', () => {
      answer(database, folder, asked)
        .then(
          () => ({ done: true }),
          (error: Error) => ({ error: error.message }),
        )
        .then((said) => socket.end(JSON.stringify(said)))
    })
  })
  const mask = process.umask(0o177)
  try {
    await new Promise<void>((resolve, reject) => server.once('error', reject).listen(path, resolve))
  } finally {
    process.umask(mask)
  }
  server.unref()
  return () => new Promise((resolve) => server.close(() => resolve()))
}

async function answer(database: Database, folder: string, text: string) {
  const asked = JSON.parse(text) as Asked
  if (asked.do === 'note-backup') return noteUpkeep(database, 'BACKUP', true)
  if (asked.do === 'snapshot') return takeSnapshot(database, folder, asked.to)
  throw new Error('not known')
}

/** Copies the database's files while no statement runs: as after a failure of power, they open at the last commit. */
const takeSnapshot = ({ embedded }: Database, folder: string, to: string) =>
  embedded!.runExclusive(async () => {
    await cp(join(folder, 'cluster'), to, {
      recursive: true,
      mode: constants.COPYFILE_FICLONE,
      errorOnExist: true,
      force: false,
    })
  })

/** Asks the process that has the folder. Throws InputError where none answers. */
async function ask(folder: string, asked: Asked): Promise<void> {
  const said = await new Promise<string>((resolve, reject) => {
    const socket = connect(socketOf(folder))
    let answer = ''
    socket.on('error', reject)
    socket.on('data', (part) => (answer += part.toString()))
    socket.on('end', () => resolve(answer))
    socket.end(JSON.stringify(asked))
  }).catch(() => {
    throw new InputError('DATA_DIR_IN_USE', {
      zh: `数据目录 ${folder} 正被另一进程使用，而它不应答（只有 quanyu serve、demo 会应答）。请等它结束后再备份。`,
      en: `The data folder ${folder} is in use by another process, which does not answer (only quanyu serve and demo do). Make the backup when it has ended.`,
    })
  })
  const { error } = JSON.parse(said) as { error?: string }
  if (error !== undefined)
    throw new InputError('SNAPSHOT_FAILED', {
      zh: `运行中的服务未能复制数据：${error}。`,
      en: `The running server could not copy its data: ${error}.`,
    })
}

/** Has the running server copy its database into a folder of one's own. */
export const askForSnapshot = (folder: string, to: string) => ask(folder, { do: 'snapshot', to })
/** Tells the running server that a backup was taken. */
export const tellOfBackup = (folder: string) => ask(folder, { do: 'note-backup' })
