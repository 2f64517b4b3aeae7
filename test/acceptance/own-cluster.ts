import { onTestFinished } from 'vitest'
import { makeCluster } from '../cluster.ts'
import { killCluster, killConnections } from '../kill-cluster.ts'

export interface OwnCluster {
  url: string
  start(): Promise<void>
  kill(): Promise<void>
  killConnections(): Promise<void>
}

/** A PostgreSQL of the test's own, which it may kill. Its settings are PostgreSQL's: what is committed is on the disk. */
export async function startOwnCluster(bin: string, folder?: string): Promise<OwnCluster> {
  const { url, data, start, remove } = await makeCluster(bin, folder === undefined ? {} : { folder })
  const kill = () => killCluster(data)
  await start()
  onTestFinished(async () => {
    await kill().catch(() => {})
    await remove()
  })
  return { url, start, kill, killConnections: () => killConnections(data) }
}
