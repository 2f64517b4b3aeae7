import { appendFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { killCluster, killConnections } from '../../kill-cluster.ts'
import type { Stage } from './stage.ts'

export interface Fault {
  name: string
  /** Whether connections of clients break by it, and not those of the database alone. */
  breaksConnections?: true
  /** Why it cannot be done here, if so. */
  impossible?(stage: Stage): string | null
  /** Does it, keeps it up for some milliseconds where it lasts, and takes its cause away. */
  run(stage: Stage, lasting: number): Promise<void>
}

export const FAULTS: readonly Fault[] = [
  {
    name: 'PostgreSQL restarted',
    run: async ({ cluster }, lasting) => {
      await cluster.stop()
      await setTimeout(lasting)
      await cluster.start()
    },
  },
  {
    name: 'PostgreSQL killed, with all its processes',
    run: async ({ cluster }, lasting) => {
      await killCluster(cluster.data)
      await setTimeout(lasting)
      await cluster.start()
    },
  },
  { name: 'its connections killed', run: ({ cluster }) => killConnections(cluster.data) },
  {
    name: 'its disk full',
    impossible: ({ disk }) => (disk === null ? 'this user may not mount a disk' : null),
    run: async ({ disk }, lasting) => {
      const ballast = join(disk!.folder, 'ballast')
      // What the database writes meanwhile takes its part: as much as there is room for.
      for (const bytes of [1_048_576, 4096]) {
        const block = Buffer.alloc(bytes)
        while (
          await appendFile(ballast, block).then(
            () => true,
            () => false,
          )
        );
      }
      await setTimeout(lasting)
      await rm(ballast)
    },
  },
  {
    name: 'connections of one server silent',
    run: async ({ proxy }, lasting) => {
      proxy.stall()
      await setTimeout(lasting)
      proxy.flow()
    },
  },
  {
    name: 'one server killed and started again',
    breaksConnections: true,
    run: async ({ servers: [server] }, lasting) => {
      await server!.kill()
      await setTimeout(lasting)
      await server!.start()
    },
  },
  {
    name: 'clock of one server an hour ahead, two back, right again',
    run: async ({ servers: [, server] }, lasting) => {
      for (let jump = 0; jump < 3; jump++) {
        server!.jumpClock()
        await setTimeout(lasting)
      }
    },
  },
]
