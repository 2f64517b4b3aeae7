import { readdirSync, readFileSync } from 'node:fs'

const TICK_MS = 10
const MB = 1024

/** Processor time that a process has taken, in milliseconds; null where the system does not tell. */
export function processorOf(pid: number): number | null {
  const stat = statOf(pid)
  return stat && (stat.own + stat.ended) * TICK_MS
}

/** Processor time of a process and of all below it: PostgreSQL has one a connection. */
export function processorOfFamily(pid: number): number | null {
  const parent = statOf(pid)
  if (!parent) return null
  let sum = parent.own + parent.ended
  for (const name of readdirSync('/proc')) {
    const stat = /^\d+$/.test(name) ? statOf(Number(name)) : null
    if (stat?.parent === pid) sum += stat.own + stat.ended
  }
  return sum * TICK_MS
}

function statOf(pid: number): { parent: number; own: number; ended: number } | null {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)!.split(' ').map(Number)
    return { parent: fields[1]!, own: fields[11]! + fields[12]!, ended: fields[13]! + fields[14]! }
  } catch {
    return null
  }
}

/** What a process holds in memory now, and held at most, in MB. */
export function memoryOf(pid: number): { now: number; most: number } | null {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    const kilobytes = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)![1])
    return { now: Math.round(kilobytes('VmRSS') / MB), most: Math.round(kilobytes('VmHWM') / MB) }
  } catch {
    return null
  }
}
