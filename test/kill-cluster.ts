import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'

/** Ends a PostgreSQL and all its processes at once, as a failing machine would: nothing is written out any more. */
export async function killCluster(data: string) {
  const main = await postmasterOf(data)
  // It is held still first, so that it starts no new ones. Until all are gone their shared memory is in use.
  end(main, 'SIGSTOP')
  const all = [main, ...(await childrenOf(main))]
  for (const pid of all) end(pid)
  for (const pid of all) await gone(pid)
  // A zombie may bear the number for a while yet, which no process does on a machine that has failed.
  await rm(join(data, 'postmaster.pid'), { force: true })
}

/** Ends the processes of its connections alone. */
export async function killConnections(data: string) {
  for (const pid of await childrenOf(await postmasterOf(data)))
    if (/ 127\.0\.0\.1\(/.test(await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => ''))) end(pid)
}

const postmasterOf = async (data: string) =>
  Number((await readFile(join(data, 'postmaster.pid'), 'utf8')).split('\n')[0])

const end = (pid: number, signal: NodeJS.Signals = 'SIGKILL') => {
  try {
    process.kill(pid, signal)
  } catch {
    // It has ended by itself.
  }
}

async function childrenOf(parent: number): Promise<number[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name))
  const found = await Promise.all(
    pids.map(async (pid) => {
      const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
      return /^PPid:\s+(\d+)$/m.exec(status)?.[1] === String(parent) ? [Number(pid)] : []
    }),
  )
  return found.flat()
}

async function gone(pid: number) {
  for (;;) {
    const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
    // What nobody waits for stays as a zombie, which holds nothing.
    if (status === '' || /^State:\s+Z/m.test(status)) return
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}
