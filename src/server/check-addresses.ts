import type { FastifyInstance } from 'fastify'
import { InputError } from '../values/problem.js'
import { checkString } from '../values/text.js'

/** Refuses an address with a text that PostgreSQL cannot keep, of those that tell callers something. */
export function checkAddresses(app: FastifyInstance) {
  app.addHook('preHandler', async ({ method, params, query, routeOptions }) => {
    if (method !== 'GET' || !routeOptions.config.forCallers) return
    for (const [name, given] of Object.entries({ ...(params as object), ...(query as object) }))
      for (const text of [given].flat()) {
        const checked = checkString(String(text))
        if (!checked.ok) throw new InputError('BAD_TEXT', checked.problem, name)
      }
  })
}
