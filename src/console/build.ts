import { createHash } from 'node:crypto'
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { build } from 'vite'

const HERE = fileURLToPath(new URL('.', import.meta.url))
const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const OUT = join(ROOT, 'dist/console')
/** Bears the hash of what the last build was made of. */
const STAMP = join(OUT, 'sources.sha256')

const filesBelow = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort()

function hashOfSources(): string {
  const hash = createHash('sha256')
  const sources = [HERE, join(ROOT, 'src/client')].flatMap(filesBelow)
  for (const path of [...sources, join(ROOT, 'package-lock.json')])
    hash.update(path).update(readFileSync(path))
  return hash.digest('hex')
}

const readStamp = () => {
  try {
    return readFileSync(STAMP, 'utf8')
  } catch {
    return ''
  }
}

/** Builds the pages into dist/console, each file also compressed; does nothing where its sources are the same. */
async function buildConsole() {
  const hash = hashOfSources()
  if (readStamp() === hash) return
  execFileSync(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', HERE], {
    stdio: 'inherit',
  })
  await build({
    root: HERE,
    base: '/console/',
    configFile: false,
    logLevel: 'warn',
    // Browsers of domestic systems lag behind.
    build: {
      target: 'chrome100',
      outDir: OUT,
      emptyOutDir: true,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        // "use client" says something to frameworks that render on a server, which none does here.
        onwarn: (warning, warn) => warning.code !== 'MODULE_LEVEL_DIRECTIVE' && warn(warning),
      },
    },
    oxc: { jsx: { runtime: 'automatic' } },
  })
  for (const path of filesBelow(OUT)) {
    const body = readFileSync(path)
    writeFileSync(`${path}.br`, brotliCompressSync(body))
    writeFileSync(`${path}.gz`, gzipSync(body, { level: 9 }))
  }
  writeFileSync(STAMP, hash)
}

await buildConsole()
