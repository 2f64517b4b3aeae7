/** Asks a server every 50 ms whether it lives, from a process of its own; tells the longest wait when asked. */
import { get } from 'node:http'

const url = process.argv[2]!
const EVERY_MS = 50
let worst = 0
const waiting = new Set<number>()
const longest = () => Math.max(worst, ...[...waiting].map((since) => performance.now() - since))

setInterval(() => {
  const since = performance.now()
  waiting.add(since)
  const done = () => {
    worst = longest()
    waiting.delete(since)
  }
  get(url, { agent: false }, (response) => response.resume().on('end', done)).on('error', done)
}, EVERY_MS)

process.on('message', () => {
  process.send!(longest())
  worst = 0
})
