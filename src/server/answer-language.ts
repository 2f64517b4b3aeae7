import type { FastifyInstance, FastifyRequest } from 'fastify'
import { inLanguage, type Language } from '../values/message.js'

/** Answers each request in the language that its Accept-Language prefers. */
export function answerInLanguage(app: FastifyInstance) {
  const proceed = (request: FastifyRequest, _reply: unknown, done: () => void) =>
    inLanguage(preferredLanguage(request.headers['accept-language']), done)
  app.addHook('onRequest', proceed)
  // What reads a body goes on in the stream's own context.
  app.addHook('preValidation', proceed)
  app.addHook('onSend', async (_request, reply) => {
    const vary = reply.getHeader('vary')
    reply.header('vary', vary === undefined ? 'accept-language' : `${String(vary)}, accept-language`)
  })
}

/** Chinese, unless English is preferred to it; what is neither is passed over. */
export function preferredLanguage(header: string | undefined): Language {
  let [best, quality] = ['zh' as Language, 0]
  for (const range of header?.split(',') ?? []) {
    const [name = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase())
    const language = name === '*' ? 'zh' : name.split('-')[0]
    const given = Number(parameters.find((each) => each.startsWith('q='))?.slice(2) ?? 1)
    if ((language === 'zh' || language === 'en') && given > quality) [best, quality] = [language, given]
  }
  return best
}
