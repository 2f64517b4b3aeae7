import { readdir, stat } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { InputError } from '../values/problem.js'
import { isRejectedFile } from './rejected-rows.js'

const TABLES = new Set([
  '.xlsx',
  '.xlsm',
  '.xls',
  '.et',
  '.csv',
  '.tsv',
  '.html',
  '.htm',
  '.docx',
  '.geojson',
  '.zip',
])
const FILES_MAX = 10_000

export interface FoundFiles {
  files: string[]
  /** Files in folders that are no tables, or were written by an import. */
  passedOver: string[]
}

/** The files that paths mean: a file itself, or every table below a folder. Throws InputError for a path that is not there. */
export async function findFiles(paths: readonly string[]): Promise<FoundFiles> {
  const found: FoundFiles = { files: [], passedOver: [] }
  for (const path of paths) {
    const status = await stat(path).catch(() => null)
    if (!status)
      throw new InputError(
        'NO_SUCH_FILE',
        { zh: `找不到“${path}”，请核对路径。`, en: `“${path}” was not found. Check the path.` },
        path,
      )
    if (!status.isDirectory()) found.files.push(path)
    else await walk(path, found)
    if (found.files.length > FILES_MAX)
      throw new InputError(
        'TOO_MANY_FILES',
        {
          zh: `文件超过 ${FILES_MAX} 个，请分批导入。`,
          en: `There are more than ${FILES_MAX} files. Import them in batches.`,
        },
        path,
      )
  }
  found.files = [...new Set(found.files)]
  return found
}

async function walk(folder: string, found: FoundFiles) {
  const entries = await readdir(folder, { withFileTypes: true })
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name)
    // What editors and systems leave behind.
    if (/^(?:\.|~\$|__MACOSX)/.test(entry.name)) continue
    if (entry.isDirectory()) await walk(path, found)
    else if (entry.isFile())
      (TABLES.has(extname(basename(path)).toLowerCase()) && !isRejectedFile(path)
        ? found.files
        : found.passedOver
      ).push(path)
  }
}
