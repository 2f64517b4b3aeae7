import type { Counties, County } from './counties.js'

const BUSY_MS = 60_000
/** Whether somebody has asked a county for something lately. */
const isBusy = ({ askedAt }: County) => performance.now() - askedAt < BUSY_MS

/**
 * Where to look for work that nobody waits for: at each call, of many counties, those that somebody asks for something, and of
 * the others one after another, since work may be left of before.
 */
export function countiesInTurn(counties: Counties): () => County[] {
  let place = 0
  return () => {
    if (!counties.isMany) return counties.opened()
    const names = counties.names()
    const turn = counties.find(names[place++ % Math.max(names.length, 1)] ?? '')
    const busy = counties.opened().filter((county) => isBusy(county) && county !== turn)
    return (turn ? [turn, ...busy] : busy).filter(({ problem }) => !problem)
  }
}
