import type { When } from '../rollups/allocated-money.js'
import { parseDay } from '../values/date.js'
import { InputError } from '../values/problem.js'

/** Which books a paper is of: business days until one day, as known at the end of another; China's days, inclusive. */
export function printTimes({ bookedOn, asOf }: { bookedOn?: string; asOf?: string }): When {
  return {
    ...(bookedOn ? { bookedOn: dayOf(bookedOn) } : {}),
    ...(asOf ? { asOf: `${dayOf(asOf)}T23:59:59.999999+08:00` } : {}),
  }
}

function dayOf(text: string): string {
  const day = parseDay(text)
  if (day.ok) return day.value
  throw new InputError('BAD_DATE', day.problem)
}
