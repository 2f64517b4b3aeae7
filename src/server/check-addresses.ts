import type { FastifyInstance } from 'fastify'
import { InputError } from '../values/problem.js'
import { checkString } from '../values/text.js'

/** Refuses an address with a text that PostgreSQL cannot keep, or that says something twice, of those that tell callers something. */
export function checkAddresses(app: FastifyInstance) {
  app.addHook('preHandler', async ({ params, query, routeOptions }) => {
    if (!routeOptions.config.forCallers) return
    for (const [name, given] of Object.entries({ ...(params as object), ...(query as object) })) {
      for (const text of [given].flat()) {
        const checked = checkString(String(text))
        if (!checked.ok) throw new InputError('BAD_TEXT', checked.problem, name)
      }
      if (Array.isArray(given)) throw saidTwice(name)
    }
  })
}

const saidTwice = (name: string) =>
  new InputError('PARAMETER_TWICE', {
    zh: `参数 ${name} 给了不止一次，请只给一次。`,
    en: `The parameter ${name} is given more than once. Give it once.`,
  })
