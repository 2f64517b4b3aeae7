import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { inLanguage, render } from '../values/message.js'
import { preferredLanguage } from './answer-language.js'
import { sendProblem } from './send-problem.js'

/** Tells of an address that there is not, or not for this method, as everything else that is refused is told. */
export function refuseUnknownAddresses(app: FastifyInstance) {
  app.setNotFoundHandler((request, reply) =>
    sendProblem(
      reply,
      {
        code: 'NO_SUCH_ADDRESS',
        message: render({
          zh: `没有这个地址，或它不接受 ${request.method}。查询用 POST /graphql，其余地址见 /openapi.json。`,
          en: `There is no such address, or it does not take ${request.method}. Queries go to POST /graphql; other addresses are told at /openapi.json.`,
        }),
      },
      404,
    ),
  )
}

/** An address that cannot be read is refused before anything is looked up by it. */
export const refuseBadAddress = (_error: FastifyError, request: FastifyRequest, reply: FastifyReply) =>
  sendProblem(
    reply,
    {
      code: 'BAD_ADDRESS',
      message: inLanguage(preferredLanguage(request.headers['accept-language']), () =>
        render({
          zh: '地址中的百分号编码有误，应为 UTF-8 的百分号编码。',
          en: 'The address is wrongly percent-encoded: it must be percent-encoded UTF-8.',
        }),
      ),
    },
    400,
  )
