import type { FastifyReply } from 'fastify'
import type { Problem } from '../values/problem.js'

/** Answers a plain request with a refusal, in the form in which GraphQL tells its errors. */
export const sendProblem = (
  reply: FastifyReply,
  { code, message }: Pick<Problem, 'code' | 'message'>,
  status: number,
) =>
  reply
    .code(status)
    .header('cache-control', 'no-store')
    .send({ errors: [{ message, extensions: { code } }] })
