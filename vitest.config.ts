import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { serverPrograms } from './test/cluster.ts'
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
  ...['made-forms', 'random-forms', 'small-files', 'sums-of-rows', 'unread-amounts'].map(
    (name) => `test/intake/forms/${name}.test.ts`,
  ),
  'test/demonstration/**/*.test.ts',
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
const EMBEDDED = [
  'test/database/embedded/**/*.test.ts',
  'test/database/owner-without-superuser.test.ts',
  ...['demo', 'serve', 'backup-running'].map((name) => `test/acceptance/${name}.test.ts`),
  KILLED,
]

/** What a person sees, in a browser: the same whichever database is behind, so where a server is to be had it is run on that. */
const BROWSER = ['test/console/**/*.test.ts']

/**
 * What is long and asks the embedded database little that others do not ask it too: with QUANYU_TEST_EMBEDDED=again it is
 * left out. Where one of them is needed on both all the same, `npm run test:statements` names it.
 */
const ONCE = [
  ...['caches', 'follow-changes', 'relay-compiles'].map((name) => `client/${name}`),
  ...['former-steps', 'rights-in-psql', 'upgrade-in-use'].map((name) => `database/${name}`),
  ...['at-once', 'fiscal-years', 'imported-days'].map((name) => `funds/${name}`),
  ...['corpus/corpus', 'forms/published-forms', 'long-shapes'].map((name) => `intake/${name}`),
  'audit/takeaways',
  'ledger/tamper-catalogue',
  ...['take-step', 'workflow-law'].map((name) => `plan/workflow/${name}`),
  ...['preview-law', 'preview-rights'].map((name) => `preview/${name}`),
  ...[
    ...['hole-in-the-code', 'limits/hostile', 'operations-matrix', 'people-masked'],
    ...['rights-matrix', 'rights-of-fields', 'strange-text'],
  ].map((name) => `server/${name}`),
  ...['decide-ties', 'kept-sums'].map((name) => `ties/${name}`),
].map((name) => `test/${name}.test.ts`)
const isAgain = process.env.QUANYU_TEST_EMBEDDED === 'again'

/** Where no server is to be had all tests run on the embedded database, and none twice. */
const isEmbedded =
  !process.env.DATABASE_URL && (Boolean(process.env.QUANYU_TEST_EMBEDDED) || serverPrograms() === null)

/** One server for all, whose roles are the cluster's: files take turns there. Else each worker has one of its own. */
const workers = process.env.DATABASE_URL ? { fileParallelism: false } : { maxWorkers: 2 }

const browser = {
  resolve,
  test: {
    name: 'browser',
    include: BROWSER,
    isolate: false,
    setupFiles: 'test/claim-server.ts',
    ...workers,
    // A page is waited for more than it is worked on: the others have the processors meanwhile.
    sequence: { groupOrder: 2 },
    ...times,
  },
}

export default defineConfig({
  resolve,
  test: {
    globalSetup: 'test/start-servers.ts',
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        resolve,
        test: {
          name: 'pure',
          include: PURE,
          isolate: false,
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
          exclude: [...PURE, ...ACCEPTANCE, ...EMBEDDED, ...BROWSER, ...(isAgain ? ONCE : [])],
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
      // With what is about the embedded database, so that neither leaves a worker idle at its end.
      {
        resolve,
        test: {
          name: 'acceptance',
          include: ACCEPTANCE,
          exclude: isEmbedded ? EMBEDDED : [KILLED],
          isolate: false,
          setupFiles: ['test/claim-server.ts', 'test/note-statements.ts', 'test/refuse-fallbacks.ts'],
          ...workers,
          sequence: { groupOrder: 2 },
          ...times,
        },
      },
      {
        resolve,
        test: {
          name: 'embedded',
          include: EMBEDDED,
          isolate: false,
          setupFiles: [
            'test/without-server.ts',
            'test/note-statements.ts',
            'test/refuse-fallbacks.ts',
            'test/leave-counties.ts',
          ],
          ...workers,
          sequence: { groupOrder: 2 },
          ...times,
        },
      },
      ...(isEmbedded && serverPrograms() !== null ? [] : [browser]),
    ],
  },
})
