import { statfs } from 'node:fs/promises'
import { dirname } from 'node:path'
import { strangeSettings, VERSION, type Config } from '../../config.js'
import { isLoopback } from '../../values/loopback.js'
import { check, isFaulty, isWell, warns, type Check } from './check.js'

const NODE_MIN = 20
const GB = 1024 ** 3
/** Below this an import or a backup may fill what is left. */
const FREE_WARNING = 2 * GB
const FREE_FAULT = 0.2 * GB

/** What can be looked at without a database. */
export const machineChecks = (config: Config): Promise<Check>[] => [
  check('version', { zh: '版本', en: 'Version' }, async () => {
    const node = process.versions.node
    return Number(node.split('.')[0]) >= NODE_MIN
      ? isWell(`Quanyu ${VERSION}, Node.js ${node}`)
      : isFaulty(
          { zh: `Node.js ${node} 过旧`, en: `Node.js ${node} is too old` },
          { zh: `请换用 Node.js ${NODE_MIN} 或更新的版本。`, en: `Use Node.js ${NODE_MIN} or newer.` },
        )
  }),
  check('settings', { zh: '设置', en: 'Settings' }, async () => {
    const strange = strangeSettings()
    return strange.length === 0
      ? isWell({ zh: '都认得', en: 'all known' })
      : warns(
          { zh: `不认得 ${strange.join('、')}`, en: `unknown: ${strange.join(', ')}` },
          {
            zh: '请核对拼写；quanyu --help 列出全部设置。',
            en: 'Check the spelling; quanyu --help lists all settings.',
          },
        )
  }),
  check('local', { zh: '本机来者', en: 'Whoever asks from this machine' }, async () => {
    const { localRole = 'PUBLIC', host, proxies, origins } = config
    const isOpen = !isLoopback(host) || proxies.length > 0 || origins.length > 0
    return localRole === 'PUBLIC' || !isOpen
      ? isWell({ zh: `作 ${localRole}`, en: `is ${localRole}` })
      : warns(
          {
            zh: `作 ${localRole}，而本平台也供别处访问`,
            en: `is ${localRole}, and this server is reached from elsewhere too`,
          },
          {
            zh: '请去掉 QUANYU_LOCAL_PRINCIPAL：代理若不报告客户地址，经它来的人都被当作本机来者。',
            en: 'Remove QUANYU_LOCAL_PRINCIPAL: where a proxy does not tell its clients’ addresses, they all seem to ask from this machine.',
          },
        )
  }),
  check('disk', { zh: '磁盘', en: 'Disk' }, async () => {
    const { free, folder } = await freeAt(config.databaseUrl ? process.cwd() : config.dataDir)
    const gigabytes = `${(free / GB).toFixed(1)} GB`
    const found = { zh: `${folder} 余 ${gigabytes}`, en: `${gigabytes} free in ${folder}` }
    const remedy = { zh: '请清理或扩容。', en: 'Free some space, or add some.' }
    if (free < FREE_FAULT) return isFaulty(found, remedy)
    return free < FREE_WARNING ? warns(found, remedy) : isWell(found)
  }),
]

/** The room where a folder is, or is to be. */
async function freeAt(folder: string): Promise<{ free: number; folder: string }> {
  try {
    const { bavail, bsize } = await statfs(folder)
    return { free: bavail * bsize, folder }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || dirname(folder) === folder) throw error
    return freeAt(dirname(folder))
  }
}
