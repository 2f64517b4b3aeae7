import { rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const DIST = at('dist/')
/** What is started by its name: the command, and the threads that it begins. */
const ENTRIES = ['main', 'server/jobs-thread', 'intake/readers/biff-worker']

/**
 * The command and the packages that it uses as a few files, in the places of those that tsc wrote: loading a thousand modules
 * one by one takes longer than most commands then take.
 */
export default defineConfig({
  root: at('.'),
  publicDir: false,
  resolve: {
    // As Node.js itself resolves them, but that graphql is loaded once, whoever asks for it.
    mainFields: ['main'],
    conditions: ['node'],
    alias: [{ find: /^graphql$/, replacement: fileURLToPath(import.meta.resolve('graphql/index.js')) }],
  },
  // Its WebAssembly stands beside it.
  ssr: { noExternal: true, external: ['@electric-sql/pglite', '@electric-sql/pglite-postgis'] },
  build: {
    ssr: true,
    target: 'node24',
    outDir: DIST,
    emptyOutDir: false,
    minify: false,
    license: { fileName: 'licences.md' },
    rolldownOptions: {
      input: Object.fromEntries(ENTRIES.map((name) => [name, `${DIST}${name}.js`])),
      output: {
        keepNames: true,
        entryFileNames: '[name].js',
        chunkFileNames: 'chunks/[name].js',
      },
    },
  },
  plugins: [
    {
      name: 'own-place',
      // Those of an earlier build go.
      buildStart: () => rmSync(`${DIST}chunks`, { recursive: true, force: true }),
      // A file that a module names beside itself stands where it did: main.js stays in its place, others go down into chunks/.
      transform: (code, id) =>
        id.startsWith(DIST) && id !== `${DIST}main.js` && code.includes('import.meta.url')
          ? {
              code: code.replaceAll(
                'import.meta.url',
                `new URL('../${id.slice(DIST.length)}', import.meta.url).href`,
              ),
              map: null,
            }
          : null,
    },
  ],
})
