import type { FastifyInstance } from 'fastify'

/**
 * A server that is about to stop: readiness says so, and each answer tells its client to ask on another connection, while
 * the port stays open and everything is answered as ever. So whoever stands before several servers sends new requests
 * elsewhere before this one takes none. What lasts long (a job, a stream) hears of it by the signal.
 */
export class Leaving {
  readonly #controller = new AbortController()

  get signal(): AbortSignal {
    return this.#controller.signal
  }

  begin() {
    this.#controller.abort()
  }

  closeConnections(app: FastifyInstance) {
    app.addHook('onSend', async (_request, reply) => {
      if (this.signal.aborted) reply.header('connection', 'close')
    })
  }
}
