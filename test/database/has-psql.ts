import { execFileSync } from 'node:child_process'

/** Whether the tests have a server, and psql to work on it with. */
export const HAS_PSQL = process.env.DATABASE_URL !== undefined && isInstalled()

function isInstalled(): boolean {
  try {
    execFileSync('psql', ['--version'])
    return true
  } catch {
    return false
  }
}
