import { createHash } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { printSchema, type GraphQLSchema } from 'graphql'

/** Seconds after which a client asks whether the schema is still the same. */
const KEPT_SECONDS = 300

/** Serves the schema as text, for tools that read it by URL. */
export function serveSchema(app: FastifyInstance, schema: GraphQLSchema) {
  let printed: { text: string; tag: string } | undefined
  app.get('/schema.graphql', (request, reply) => {
    if (!printed) {
      const text = printSchema(schema)
      printed = { text, tag: `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"` }
    }
    // Compressed on the way it is another sequence of bytes with the same meaning.
    reply.header('etag', `W/${printed.tag}`).header('cache-control', `public, max-age=${KEPT_SECONDS}`)
    if (request.headers['if-none-match']?.includes(printed.tag)) return reply.code(304).send()
    return reply.type('text/plain; charset=utf-8').send(printed.text)
  })
}
