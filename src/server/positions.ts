import type { ApolloServerPlugin } from '@apollo/server'
import type { FastifyRequest } from 'fastify'
import { OperationTypeNode } from 'graphql'
import type { Caller } from '../database/caller.js'
import { currentPosition, positionIn } from '../database/reading/position.js'

/** A write is answered with the place that the primary's log has come to; a read that bears it sees that write wherever it is answered. */
export const POSITION_HEADER = 'quanyu-position'
/** Who answered, where it was not the primary. */
export const ANSWERED_BY_HEADER = 'quanyu-answered-by'

export function positionOf({ headers }: FastifyRequest): { position?: bigint } {
  const position = positionIn(headers[POSITION_HEADER])
  return position === null ? {} : { position }
}

/** Tells the place after each mutation, in the extensions and a header, where there is a standby that it could be of use for. */
export function tellPositions(log: (error: unknown) => void): ApolloServerPlugin<Caller> {
  return {
    requestDidStart: async () => ({
      async willSendResponse({ operation, contextValue: { database }, response: { body, http } }) {
        if (!database.standby || operation?.operation !== OperationTypeNode.MUTATION) return
        if (body.kind !== 'single' || !body.singleResult.data) return
        try {
          const position = await currentPosition(database.access)
          http.headers.set(POSITION_HEADER, position)
          body.singleResult.extensions = { ...body.singleResult.extensions, position }
        } catch (error) {
          // What was written stands; without a place its reads go to the primary.
          log(error)
        }
      },
    }),
  }
}
