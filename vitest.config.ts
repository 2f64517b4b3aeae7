import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { serverPrograms } from './test/cluster.ts'
import { IS_WHOLE } from './test/laws.ts'
import { SERVERS } from './test/start-servers.ts'
import { LongestFirst } from './test/longest-first.ts'

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
  ...[
    'doubtful-values',
    'made-forms',
    'other-dress',
    'random-forms',
    'small-files',
    'sums-of-rows',
    'unread-amounts',
  ].map((name) => `test/intake/forms/${name}.test.ts`),
  'test/docs/**/*.test.ts',
  'test/places/**/*.test.ts',
  'test/ties/judging/judge.test.ts',
  'test/ties/judging/place-name*.test.ts',
]
/** What goes through the public door alone: the command, and servers that are processes of their own. */
const ACCEPTANCE = ['test/acceptance/**/*.test.ts']
/** What a server that is killed has acknowledged, on the embedded database; on a server it is `killed-money.test.ts` that asks. */
const KILLED = 'test/acceptance/killed.test.ts'
/** What concerns the embedded database itself: run on it, whatever the others run on. */
const EMBEDDED = ['test/database/embedded/**/*.test.ts', 'test/database/owner-without-superuser.test.ts']
/**
 * What asks how a database is begun, kept and shared by callers: each does that in its own way, so a whole run has these on
 * both. Which of the others it has on the embedded database too is found by `npm run test:statements`.
 */
const BOTH = [
  ...['backup-running', 'demo', 'serve'].map((name) => `acceptance/${name}`),
  ...['backup', 'changes', 'snapshot-in-turn'].map((name) => `database/${name}`),
  ...['fair-turns', 'limits/connections', 'slow-reads', 'slow-writes', 'work-in-role'].map(
    (name) => `server/${name}`,
  ),
].map((name) => `test/${name}.test.ts`)

/** What a person sees, in a browser: the same whichever database is behind, so where a server is to be had it is run on that. */
const BROWSER = ['test/console/**/*.test.ts']

/** Where no server is to be had all tests run on the embedded database, and none twice. */
const isEmbedded =
  !process.env.DATABASE_URL && (Boolean(process.env.QUANYU_TEST_EMBEDDED) || serverPrograms() === null)

/** One server for all, whose roles are the cluster's: files take turns there. Else each worker has one of its own. */
const workers = process.env.DATABASE_URL ? { fileParallelism: false } : { maxWorkers: SERVERS }

export default defineConfig({
  resolve,
  test: {
    globalSetup: 'test/start-servers.ts',
    // On a machine that has much else to do a worker needs its time to end.
    teardownTimeout: 60_000,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        resolve,
        test: {
          name: 'pure',
          include: PURE,
          isolate: false,
          // By themselves, for some compare times.
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
          ...times,
        },
      },
      {
        resolve,
        test: {
          name: 'database',
          include: ['test/**/*.test.ts'],
          exclude: [...PURE, ...ACCEPTANCE, ...EMBEDDED, ...BROWSER],
          isolate: false,
          setupFiles: [
            'test/claim-server.ts',
            'test/note-statements.ts',
            'test/refuse-fallbacks.ts',
            'test/leave-counties.ts',
          ],
          ...workers,
          sequence: { groupOrder: 1 },
          ...times,
        },
      },
      {
        resolve,
        test: {
          name: 'acceptance',
          include: ACCEPTANCE,
          exclude: isEmbedded ? [] : [KILLED],
          isolate: false,
          setupFiles: ['test/claim-server.ts', 'test/note-statements.ts', 'test/refuse-fallbacks.ts'],
          ...workers,
          sequence: { groupOrder: 1 },
          ...times,
        },
      },
      {
        resolve,
        test: {
          name: 'embedded',
          include: [...EMBEDDED, ...(IS_WHOLE && !isEmbedded ? [...BOTH, KILLED] : [])],
          isolate: false,
          setupFiles: [
            'test/without-server.ts',
            'test/note-statements.ts',
            'test/refuse-fallbacks.ts',
            'test/leave-counties.ts',
          ],
          ...workers,
          sequence: { groupOrder: 1 },
          ...times,
        },
      },
      {
        resolve,
        test: {
          name: 'browser',
          include: BROWSER,
          // The county that people see is the whole one.
          env: { QUANYU_TEST_WHOLE: 'yes' },
          // On a machine that has much else to do a page takes seconds for what it does in tenths of one.
          expect: { poll: { timeout: 20_000 } },
          isolate: false,
          setupFiles: 'test/claim-server.ts',
          ...workers,
          sequence: { groupOrder: 1 },
          ...times,
        },
      },
    ],
  },
})
