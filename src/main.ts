#!/usr/bin/env node
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const NODE_MAJOR_MIN = 24
const own = fileURLToPath(new URL('../node_modules/node/bin/node', import.meta.url))

// The machine's own Node.js may be older than ours needs; the right one came with the packages.
if (Number(process.versions.node.split('.')[0]) < NODE_MAJOR_MIN && existsSync(own)) {
  const { status } = spawnSync(own, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: 'inherit' })
  process.exit(status ?? 1)
}

const { run } = await import('./commands/run.js')
await run(process.argv.slice(2))
export {}
