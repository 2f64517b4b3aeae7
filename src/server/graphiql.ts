import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { FastifyInstance } from 'fastify'
import { searchPlugin } from './graphiql-search.js'

const require = createRequire(import.meta.url)
const DOCUMENTS = fileURLToPath(new URL('../../schema/documents/', import.meta.url))

/** Everything the page loads is served from here: the county's network may have no way out. */
const FILES: Record<string, [module: string, file: string, type: string]> = {
  'react.js': ['react', 'umd/react.production.min.js', 'text/javascript'],
  'react-dom.js': ['react-dom', 'umd/react-dom.production.min.js', 'text/javascript'],
  'graphiql.js': ['graphiql', 'graphiql.min.js', 'text/javascript'],
  'graphiql.css': ['graphiql', 'graphiql.min.css', 'text/css'],
}
/**
 * The questions that stand ready in the page's tabs: documents that clients and tests use too. In a browser that opens the
 * page for the first time the first tab shows no variables, so the first question needs none.
 */
const QUESTIONS = ['tie-coverage', 'project-tie', 'tie-worklist']
/** How many hits of a search the page lists. */
const HITS_MAX = 100

const page = `<!doctype html>
<html lang="zh-CN">
<head><meta charset="utf-8"><title>全域 Quanyu · GraphQL</title><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">
<link rel="stylesheet" href="/graphiql/graphiql.css"><style>html,body,#page{height:100%;margin:0}</style></head>
<body><div id="page">正在载入… Loading…</div>
<script src="/graphiql/react.js"></script><script src="/graphiql/react-dom.js"></script><script src="/graphiql/graphiql.js"></script><script src="/graphiql/start.js"></script></body>
</html>`

async function startScript(): Promise<string> {
  const tabs = await Promise.all(
    QUESTIONS.map(async (name) => ({
      query: await readFile(`${DOCUMENTS}${name}.graphql`, 'utf8'),
      variables: await readFile(`${DOCUMENTS}${name}.json`, 'utf8').catch(() => '{}'),
    })),
  )
  return `let schema
const plugin = (${searchPlugin.toString()})(React, () => schema, ${HITS_MAX})
ReactDOM.createRoot(document.getElementById('page')).render(React.createElement(GraphiQL, {
  fetcher: GraphiQL.createFetcher({ url: '/graphql' }), onSchemaChange: (loaded) => { schema = loaded }, plugins: [plugin],
  defaultEditorToolsVisibility: 'variables', defaultTabs: ${JSON.stringify(tabs)} }))\n`
}

/** Serves the query page, without a file from anywhere else. */
export async function serveGraphiql(app: FastifyInstance) {
  const contents = new Map<string, { body: Buffer | string; type: string }>([
    ['start.js', { body: await startScript(), type: 'text/javascript' }],
  ])
  for (const [name, [module, file, type]] of Object.entries(FILES))
    contents.set(name, {
      body: await readFile(join(dirname(require.resolve(`${module}/package.json`)), file)),
      type,
    })
  app.get('/graphiql', (_request, reply) =>
    reply
      .header(
        'content-security-policy',
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self' data:; img-src 'self' data:; connect-src 'self'; frame-ancestors 'none'",
      )
      .header('x-content-type-options', 'nosniff')
      .type('text/html; charset=utf-8')
      .send(page),
  )
  app.get<{ Params: { name: string } }>('/graphiql/:name', (request, reply) => {
    const content = contents.get(request.params.name)
    return content ? reply.type(`${content.type}; charset=utf-8`).send(content.body) : reply.callNotFound()
  })
}
