import { parseArgs } from 'node:util'
import type { Plan } from './measure.ts'
import { OPERATIONS } from './operations.ts'
import { KINDS } from './servers.ts'

export interface Options extends Plan {
  scale: number
  /** Too short to judge by: only that all of it runs and every answer is right. */
  quick: boolean
  growth: boolean
  rights: boolean
  callers: boolean
  json: string | undefined
  operations: string[] | undefined
  servers: string[] | undefined
}

/** The ledger's writes, which are measured by themselves. */
export const LEDGER = 'ledger'
const NAMES = [...OPERATIONS.map(({ name }) => name), LEDGER]

const HELP = `npm run bench -- [options]   the limit (hand-written SQL), PostGraphile 5 and Quanyu side by side

  --seconds <n>        each measurement, default 2
  --rounds <n>         default 3; the median counts
  --connections <list> default 1,16,64
  --scale <n>          size of the county, default 10: 20,000 projects
  --operations <list>  only these of ${NAMES.join(', ')}
  --servers <list>     only these of ${KINDS.join(', ')}; the limit always
  --growth             also compare the times at --scale and at scale 1
  --rights             also compare point reads under row-level security and without it
  --callers            also compare point reads of twenty kinds of callers with those of one
  --quick              a smoke test: scale 0.2, 0.1 s, one round
  --json <file>        write all figures there

DATABASE_URL names a PostgreSQL ≥ 15 with PostGIS; without it one is started, whose data stays in .bench/.`

/** What was asked on the command line; ends the process where that was help, or nonsense. */
export function readOptions(args: readonly string[]): Options {
  const text = { type: 'string' } as const
  const flag = { type: 'boolean', default: false } as const
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        seconds: text,
        rounds: text,
        connections: text,
        scale: text,
        operations: text,
        servers: text,
        json: text,
        growth: flag,
        rights: flag,
        callers: flag,
        quick: flag,
        help: flag,
      },
    })
    if (values.help) {
      process.stdout.write(`${HELP}\n`)
      process.exit()
    }
    const quick = values.quick
    const list = (given: string | undefined, known?: readonly string[]) => {
      const names = given?.split(',')
      const strange = known && names?.find((name) => !known.includes(name))
      if (strange !== undefined) throw new Error(`“${strange}” is none of ${known!.join(', ')}.`)
      return names
    }
    return {
      quick,
      growth: values.growth,
      rights: values.rights,
      callers: values.callers,
      json: values.json,
      operations: list(values.operations, NAMES),
      servers: list(values.servers, KINDS),
      seconds: number(values.seconds, quick ? 0.1 : 2),
      rounds: number(values.rounds, quick ? 1 : 3),
      connections: (list(values.connections) ?? (quick ? ['1', '16'] : ['1', '16', '64'])).map((each) =>
        number(each, 1),
      ),
      scale: number(values.scale, quick ? 0.2 : 10),
    }
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n\n${HELP}\n`)
    process.exit(1)
  }
}

function number(given: string | undefined, preset: number): number {
  if (given === undefined) return preset
  const value = Number(given)
  if (Number.isFinite(value) && value > 0) return value
  throw new Error(`“${given}” should be a positive number.`)
}
