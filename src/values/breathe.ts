import { setImmediate } from 'node:timers/promises'

/** Milliseconds that one piece of work may keep the process to itself. */
const MS_MAX = 20
let since = 0

/** Lets others have a turn where something has computed for a while: asked between the records of a long loop. */
export async function breathe() {
  if (performance.now() - since < MS_MAX) return
  await setImmediate()
  since = performance.now()
}
