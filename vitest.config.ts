import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

// graphql's CommonJS and ES builds would otherwise both load, and refuse each other's types.
const resolve = {
  alias: [{ find: /^graphql$/, replacement: fileURLToPath(import.meta.resolve('graphql/index.js')) }],
}
const times = { testTimeout: 300_000, hookTimeout: 600_000 }

/** What opens no database. */
const PURE = [
  'test/house.test.ts',
  'test/config.test.ts',
  'test/values/**/*.test.ts',
  'test/pure/**/*.test.ts',
  'test/bench/**/*.test.ts',
  'test/intake/readers/**/*.test.ts',
  'test/demonstration/**/*.test.ts',
  'test/ties/place-name*.test.ts',
  'test/ties/gazetteer*.test.ts',
  'test/ties/judge.test.ts',
]
/** What goes through the public door alone: the command and the server, as processes of their own. */
const ACCEPTANCE = ['test/acceptance/**/*.test.ts']
/** What the command says, how it is packed and how GraphQL comes over HTTP: the same whichever database is behind. */
const WITHOUT_A_SERVER = ['command', 'package', 'graphql-over-http'].map(
  (name) => `test/acceptance/${name}.test.ts`,
)

export default defineConfig({
  resolve,
  test: {
    projects: [
      { resolve, test: { name: 'pure', include: PURE, ...times } },
      // The files of a worker share one embedded database, each in a schema of its own. A server is one for all: its roles
      // are the cluster's, so files take turns there.
      {
        resolve,
        test: {
          name: 'database',
          include: ['test/**/*.test.ts'],
          exclude: [...PURE, ...ACCEPTANCE],
          isolate: false,
          setupFiles: 'test/leave-counties.ts',
          ...(process.env.DATABASE_URL ? { fileParallelism: false } : { maxWorkers: 2 }),
          ...times,
        },
      },
      // After the others, since it measures times.
      {
        resolve,
        test: {
          name: 'acceptance',
          // Real processes on a busy machine: one that is killed may take a moment to let go of its folder.
          retry: 2,
          include: ACCEPTANCE,
          ...(process.env.DATABASE_URL
            ? { fileParallelism: false, exclude: WITHOUT_A_SERVER }
            : { maxWorkers: 2 }),
          sequence: { groupOrder: 1 },
          ...times,
          testTimeout: 300_000,
        },
      },
    ],
  },
})
