/**
 * Loaded before a server (`--import`): at each SIGUSR2 its clock jumps to the next of the differences that CLOCK_JUMPS_MS
 * lists. As on a machine whose clock is set, what counts the time that has passed does not jump.
 */
const Clock = Date
const jumps = (process.env.CLOCK_JUMPS_MS ?? '').split(',').map(Number)
let difference = 0
process.on('SIGUSR2', () => (difference = jumps.shift() ?? 0))
const now = () => Clock.now() + difference
globalThis.Date = new Proxy(Clock, {
  construct: (target, given, as) => Reflect.construct(target, given.length > 0 ? given : [now()], as) as Date,
  get: (target, name, as) => (name === 'now' ? now : (Reflect.get(target, name, as) as unknown)),
})
