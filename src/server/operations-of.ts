import type { FastifyRequest } from 'fastify'

const known = new WeakMap<object, string[]>()
/** Of one request no more than these are logged. */
const LOGGED_MAX = 20

/** The operations that a request named, for the log; their names only. */
export const operationsOf = ({ raw }: Pick<FastifyRequest, 'raw'>): readonly string[] => known.get(raw) ?? []

export function noteOperation({ raw }: Pick<FastifyRequest, 'raw'>, name: string) {
  const names = known.get(raw)
  if (!names) known.set(raw, [name])
  else if (names.length < LOGGED_MAX) names.push(name)
}
