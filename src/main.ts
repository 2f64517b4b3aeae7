#!/usr/bin/env node
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const NODE_MAJOR_MIN = 24
const own = fileURLToPath(new URL('../node_modules/node/bin/node', import.meta.url))

if (Number(process.versions.node.split('.')[0]) >= NODE_MAJOR_MIN) await here()
else if (existsSync(own)) inOwnNode()
else {
  process.stderr.write(
    `需要 Node.js ${NODE_MAJOR_MIN} 或更新，此为 ${process.versions.node}；请在项目目录运行 npm install，会一并装好。Node.js ${NODE_MAJOR_MIN} is needed: npm install brings it.\n`,
  )
  process.exitCode = 1
}

/** The machine's own Node.js is too old; the right one came with the packages. */
function inOwnNode() {
  const inner = spawn(own, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => inner.kill(signal))
  inner.once('exit', (status) => process.exit(status ?? 1))
}

async function here() {
  // Started by the above: when that is gone it was killed, and whoever killed it meant this one.
  process.once('disconnect', () => process.kill(process.pid, 'SIGKILL'))
  process.channel?.unref()
  // `| head` goes when it has seen enough; what was begun is still done to its end.
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error
    })
  // The modules as they were compiled when the command was last called, which else takes a third of its start. An older
  // Node.js, which comes no further than above, has no such cache.
  const { enableCompileCache } = await import('node:module')
  enableCompileCache(fileURLToPath(new URL('compiled', import.meta.url)))
  const { run } = await import('./commands/run.js')
  await run(process.argv.slice(2))
}
