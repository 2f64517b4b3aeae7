import type { FastifyRequest } from 'fastify'

const known = new WeakMap<object, string[]>()
/** More than these of one request are not told. */
const TOLD_MAX = 20

/** The operations that a request named, for the log; their names only. */
export const operationsOf = ({ raw }: Pick<FastifyRequest, 'raw'>): readonly string[] => known.get(raw) ?? []

export function noteOperation({ raw }: Pick<FastifyRequest, 'raw'>, name: string) {
  const names = known.get(raw)
  if (!names) known.set(raw, [name])
  else if (names.length < TOLD_MAX) names.push(name)
}
