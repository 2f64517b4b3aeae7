import { randomUUID } from 'node:crypto'
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { InputError } from '../../values/problem.js'

/** About a second in all: a holder that was just asked to go has not quite gone. */
const TRIES_MAX = 12
const PAUSE_MS = 200

/**
 * Holds a folder for this process; gives the way to let go of it. Throws InputError where another process has it.
 * Whoever wants it first puts down a file of its own that names its process, and only then looks for others': of two
 * at once the later sees the earlier's, so that never both go on. What a killed process left is known by its name.
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  for (let tries = 1; ; tries++) {
    const mine = `quanyu.${randomUUID()}.pid`
    const path = join(folder, mine)
    await writeFile(`${path}.new`, await nameOf(process.pid))
    await rename(`${path}.new`, path)
    const holder = await findHolder(folder, mine)
    if (holder === null) return () => rm(path, { force: true })
    await rm(path)
    if (tries === TRIES_MAX)
      throw new InputError('DATA_DIR_IN_USE', {
        zh: `数据目录 ${folder} 正被另一进程（进程号 ${holder}）使用。请先停止它，或用 QUANYU_DATA_DIR 另指目录。`,
        en: `The data folder ${folder} is in use by another process (${holder}). Stop it, or set QUANYU_DATA_DIR to another folder.`,
      })
    // Perhaps it only looked, as we did; that two step aside for each other time after time is unlikely.
    await setTimeout(PAUSE_MS * Math.random())
  }
}

/** The number of another process that holds the folder or is about to; clears away what those that are gone have left. */
async function findHolder(folder: string, mine: string): Promise<number | null> {
  for (const other of (await readdir(folder)).filter(
    (file) => /^quanyu\..*\.pid$/.test(file) && file !== mine,
  )) {
    const name = await readFile(join(folder, other), 'utf8').catch(() => null)
    if (name === null) continue
    const pid = Number.parseInt(name, 10)
    if (pid && name === (await nameOf(pid))) return pid
    await rm(join(folder, other), { force: true })
  }
  return null
}

/** A process by number and beginning, for numbers are given again; the number alone where the system tells no more. */
async function nameOf(pid: number): Promise<string> {
  const files = [`/proc/${pid}/stat`, '/proc/sys/kernel/random/boot_id']
  const [stat, boot] = await Promise.all(files.map((file) => readFile(file, 'utf8').catch(() => null)))
  // After the command in brackets, the 20th field tells when the process began, in ticks since the machine did.
  if (stat && boot) return `${pid} ${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]} ${boot.trim()}`
  return isRunning(pid) ? String(pid) : ''
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
