import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A file that is being received, and one that a job works on: both hold what a department has sent. */
type Kind = 'received' | 'import'

const NAME = /^quanyu-(?:received|import)-(?:(\d+)-)?/
const HOUR_MS = 3_600_000
/** Of a process that is gone: one of another container over the same folder only seems so, and is done by then. */
const GONE_MS = HOUR_MS
/** Of a version that did not put the process into the name. */
const NAMELESS_MS = 24 * HOUR_MS

/** A folder of this process, which removes it when it is done; one that was killed leaves it to the servers after it. */
export const temporaryFolder = (kind: Kind): Promise<string> =>
  mkdtemp(join(tmpdir(), `quanyu-${kind}-${process.pid}-`))

/** Removes what processes left that were killed; gives how many folders. */
export async function sweepTemporaryFolders(folder = tmpdir(), now = Date.now()): Promise<number> {
  let swept = 0
  for (const name of await readdir(folder)) {
    const parts = NAME.exec(name)
    if (!parts) continue
    const path = join(folder, name)
    const pid = parts[1] === undefined ? undefined : Number(parts[1])
    if (pid !== undefined && isAlive(pid)) continue
    // Another server that starts at the same moment may have been first.
    const touched = await stat(path).then(({ mtimeMs }) => mtimeMs, () => now) // prettier-ignore
    if (now - touched < (pid === undefined ? NAMELESS_MS : GONE_MS)) continue
    await rm(path, { recursive: true, force: true })
    swept++
  }
  return swept
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // EPERM: it is there, and somebody else's.
    return (error as NodeJS.ErrnoException).code !== 'ESRCH'
  }
}
