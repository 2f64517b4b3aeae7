import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import pg from 'pg'

/**
 * The limit: what a request costs where nothing is worked out any more. Each operation is one statement written by hand,
 * in which PostgreSQL builds the JSON; it is prepared, and its text goes to the client unread.
 */
const FOLDER = fileURLToPath(new URL('../limit/', import.meta.url))

/** A file's first line names the variables that $1, $2 … stand for: `-- department, externalId`. */
const statements = new Map(
  readdirSync(FOLDER).map((file) => {
    const text = readFileSync(`${FOLDER}${file}`, 'utf8')
    const names = /^-- (.*)$/m
      .exec(text)![1]!
      .split(', ')
      .filter((name) => name !== 'nothing')
    return [file.replace(/\.sql$/, ''), { names, text }] as const
  }),
)

const pool = new pg.Pool({
  connectionString: process.env.DATABASE_URL,
  max: Number(process.env.BENCH_POOL),
  options: `${process.env.BENCH_OPTIONS} -c plan_cache_mode=force_generic_plan`,
})

const server = createServer((request, response) => {
  const chunks: Buffer[] = []
  request.on('data', (chunk: Buffer) => chunks.push(chunk))
  request.on('end', () => {
    answer(Buffer.concat(chunks).toString())
      .then((text) => ({ status: 200, text }))
      .catch((error: unknown) => ({
        status: 500,
        text: JSON.stringify({ errors: [{ message: String(error) }] }),
      }))
      .then(({ status, text }) => {
        const body = Buffer.from(text)
        response.writeHead(status, { 'content-type': 'application/json', 'content-length': body.length })
        response.end(body)
      })
      .catch((error: unknown) => response.destroy(error as Error))
  })
})

async function answer(body: string): Promise<string> {
  const { operationName, variables } = JSON.parse(body) as {
    operationName: string
    variables: Record<string, unknown>
  }
  const { names, text } = statements.get(operationName)!
  const { rows } = await pool.query<[string]>({
    name: operationName,
    text,
    values: names.map((name) => variables[name]),
    rowMode: 'array',
  })
  return `{"data":${rows[0]![0]}}\n`
}

server.listen(0, '127.0.0.1', () =>
  process.stdout.write(`http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql\n`),
)
process.once('SIGTERM', () => process.exit())
