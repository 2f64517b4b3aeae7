import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Files that take many times as long as most, the longest first. */
const LONG = [
  'acceptance/who-may',
  'acceptance/bench',
  'acceptance/demo',
  'acceptance/killed',
  'acceptance/pages',
  'acceptance/contributing',
  'acceptance/public-pages',
  'acceptance/serve',
  'acceptance/killed-money',
  'acceptance/killed-imports',
  'acceptance/rolling-restart',
  'acceptance/public-objections',
  'console/worklist',
  'console/import',
  'console/screens',
  'console/money',
  'database/backup',
  'database/former-steps',
  'server/operations-matrix',
  'database/rights-in-psql',
  'audit/planted',
  'intake/corpus/corpus',
  'ledger/tamper-catalogue',
  'ties/decide-ties',
  'graph/agree',
  'server/rights-of-fields',
  'database/rights-matrix',
].map((name) => `/test/${name}.test.ts`)

/**
 * Starts with the files that take longest, known or not from an earlier run: else a worker waits at the end for the other.
 * One group of tests after another, for a worker goes on to a file of the same group alone.
 */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const placeOf = ({ moduleId }: TestSpecification) => {
      const place = LONG.findIndex((path) => moduleId.endsWith(path))
      return place < 0 ? LONG.length : place
    }
    const sorted = await super.sort(files)
    const groups = [...new Set(sorted.map(({ project }) => project.name))]
    return groups.flatMap((name) =>
      sorted.filter(({ project }) => project.name === name).toSorted((a, b) => placeOf(a) - placeOf(b)),
    )
  }
}
