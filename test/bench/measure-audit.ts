import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openCluster } from './cluster.ts'
import { ask, openCounty, quanyu, ROOT, SCHEMA } from './county.ts'
import { processorOfFamily } from './processes.ts'

/**
 * Measures a full audit, all rules and the network of payees, on the demonstration's county at sixteen times its size (32,000
 * projects, 80,000 allocations, 438,000 payments): `node test/bench/measure-audit.ts [--scale 16] [--rounds 3] [--rules T12,U08]`,
 * after `npm run build`. The county is made once and kept in .bench/. Prints the wall time of each round, the time of what
 * the database worked, and the slowest rules.
 */
const { values } = parseArgs({
  options: {
    scale: { type: 'string', default: '16' },
    rounds: { type: 'string', default: '3' },
    rules: { type: 'string' },
  },
})
const FOLDER = join(ROOT, '.bench')
const ON = '2026-11-24'
const say = (line: string) => void process.stderr.write(`${line}\n`)

interface Ran {
  found: number
  ruleResults: { nodes: { rule: string; found: number; milliseconds: number }[] }
}

const cluster = await openCluster(process.env.DATABASE_URL, FOLDER)
try {
  const url = await openCounty(cluster, Number(values.scale), FOLDER, say)
  const [size] = await ask<Record<string, string>>(
    url,
    `set search_path = ${SCHEMA}, public`,
    `select (select count(*) from project) as projects, (select count(*) from allocation) as allocations,
      (select count(*) from disbursement) as disbursements, (select count(*) from payment) as payments, (select count(*) from contract) as contracts`,
  )
  process.stdout.write(`${JSON.stringify(size)}\n`)
  const settings = { DATABASE_URL: url, QUANYU_SCHEMA: SCHEMA, QUANYU_DATA_DIR: FOLDER }
  for (let round = 1; round <= Number(values.rounds); round++) {
    const before = cluster.postmaster === null ? null : processorOfFamily(cluster.postmaster)
    const start = performance.now()
    const output = await quanyu(
      ['audit', '--json', '--on', ON, ...(values.rules ? ['--rules', values.rules] : [])],
      settings,
    )
    const wall = performance.now() - start
    const after = cluster.postmaster === null ? null : processorOfFamily(cluster.postmaster)
    const { found, ruleResults } = JSON.parse(output) as Ran
    const rules = ruleResults.nodes.toSorted((a, b) => b.milliseconds - a.milliseconds)
    const queries = rules.reduce((sum, { milliseconds }) => sum + milliseconds, 0)
    const database =
      before === null || after === null
        ? ''
        : `, database’s processor ${((after - before) / 1000).toFixed(1)} s`
    process.stdout.write(
      `round ${round}: ${(wall / 1000).toFixed(1)} s with the process’ start${database}, rules ${(queries / 1000).toFixed(1)} s, ${found} findings\n` +
        `  ${rules
          .slice(0, 12)
          .map(({ rule, milliseconds }) => `${rule} ${milliseconds}`)
          .join(', ')} ms\n`,
    )
  }
} finally {
  await cluster.stop()
}
