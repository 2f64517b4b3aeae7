import { userInfo } from 'node:os'
import { Option, type Command } from 'commander'
import { revokeKey } from '../database/api-key.js'
import { administrator, type Role, type Scope } from '../database/principal.js'
import { Department } from '../database/department.js'
import { dayInChina } from '../values/date.js'
import { InputError } from '../values/problem.js'
import { EXAMPLES, print, say, withDatabase } from './open.js'
import { printTable } from './print-table.js'
import { readDays } from './read-days.js'
import { listKeys, type ListedKey } from '../systems/keys/list-keys.js'
import { DAYS_MAX, makeKey } from '../systems/keys/make-key.js'
import { render } from '../values/message.js'

const ROLES_OF_KEYS = ['SYSTEM', 'CLERK', 'REVIEWER', 'AUDITOR', 'LEADING_GROUP', 'TOWNSHIP', 'ADMINISTRATOR']

interface Terms {
  name: string
  role: Exclude<Role, 'PUBLIC'>
  department?: string
  area?: string[]
  scope?: Scope
  days: number
  loopback?: boolean
  json?: boolean
}

const keeper = () => administrator('quanyu keys', userInfo().username)

export function keysCommand(program: Command) {
  const keys = program
    .command('keys')
    .description('接口密钥：制发、列出、作废\nKeys of department systems: make, list, revoke')
    .addHelpText(
      'after',
      `\n${EXAMPLES()}:\n  npx quanyu keys make --name 水务局业务系统 --department WATER\n  npx quanyu keys make --name 审计局 --role AUDITOR --scope READ --days 90\n  npx quanyu keys make --name 罗溪镇指挥部 --role TOWNSHIP --area JX-2024-01\n  npx quanyu keys list\n  npx quanyu keys revoke 0190…`,
    )
  keys
    .command('make')
    .description('制发一个密钥，只显示这一次\nMake a key; it is shown this once')
    .requiredOption('--name <name>', '用者\nWho uses it')
    .addOption(new Option('--role <role>', '角色\nRole').choices(ROLES_OF_KEYS).default('SYSTEM'))
    .addOption(new Option('--department <name>', '部门\nDepartment').choices(Object.keys(Department)))
    .option('--area <code...>', '乡镇的项目区代码\nAreas of a township, by code')
    .addOption(new Option('--scope <scope>', '只读 READ；不限则不写\nREAD to read only').choices(['READ']))
    .option('--days <days>', `有效天数，至多 ${DAYS_MAX} Days until it expires`, readDays, 365)
    .option('--loopback', '只能在本机使用\nTaken from this machine only')
    .option('--json', '以 JSON 输出\nPrint JSON')
    .action((terms: Terms) =>
      withDatabase(
        async (database) => {
          const { name, role, department, area: areaCodes, scope, days, loopback, json } = terms
          const { id, key } = await makeKey(database, keeper(), {
            name,
            role,
            department,
            days,
            ...(areaCodes ? { areaCodes } : {}),
            ...(scope ? { scopes: [scope] } : {}),
            ...(loopback ? { loopbackOnly: true } : {}),
          })
          process.stdout.write(json ? `${JSON.stringify({ id, key })}\n` : `${key}\n`)
          if (!json)
            say({
              zh: `密钥只显示这一次，请妥善保管；请求时放在 Authorization: Bearer 头里，不要放在网址中。编号 ${id}`,
              en: `The key is shown only this once: keep it safe. Send it in the header Authorization: Bearer, never in a URL. Id ${id}`,
            })
        },
        { quiet: true },
      ),
    )
  keys
    .command('list')
    .description('列出密钥；密钥本身无处可查\nList the keys; what they are is kept nowhere')
    .option('--json', '以 JSON 输出\nPrint JSON')
    .action(({ json }: { json?: boolean }) =>
      withDatabase(
        async (database) => {
          const found = await listKeys(database)
          process.stdout.write(`${json ? JSON.stringify(found) : keysTable(found)}\n`)
        },
        { quiet: true },
      ),
    )
  keys
    .command('revoke')
    .description('作废一个密钥\nRevoke a key for good')
    .argument('<id>', '编号\nIts id, as list shows it')
    .action((id: string) =>
      withDatabase(
        async (database) => {
          if (!(await revokeKey(database, keeper(), id)))
            throw new InputError('NO_SUCH_KEY', {
              zh: `没有编号为“${id.slice(0, 80)}”且未作废的密钥。请用 quanyu keys list 查看。`,
              en: `No active key has id “${id.slice(0, 80)}”. List the keys by quanyu keys list.`,
            })
          print({ zh: '已作废', en: 'Revoked' })
        },
        { quiet: true },
      ),
    )
}

const state = ({ revokedAt, expiresAt }: ListedKey) =>
  render(
    revokedAt
      ? { zh: '已作废', en: 'revoked' }
      : Date.parse(expiresAt) <= Date.now()
        ? { zh: '已过期', en: 'expired' }
        : { zh: '有效', en: 'valid' },
  )

const keysTable = (keys: readonly ListedKey[]) =>
  printTable(
    [
      { zh: '编号', en: 'Id' },
      { zh: '用者', en: 'Name' },
      { zh: '尾号', en: 'Ending' },
      { zh: '角色', en: 'Role' },
      { zh: '部门、片区', en: 'Department, areas' },
      { zh: '权限', en: 'Scope' },
      { zh: '状态', en: 'State' },
      { zh: '有效至', en: 'Valid until' },
      { zh: '最近使用', en: 'Last used' },
    ],
    keys.map((key) => [
      key.id,
      key.name,
      key.ending,
      key.role,
      key.department ?? key.areas.join(' '),
      key.scopes.join(' '),
      state(key),
      dayInChina(new Date(key.expiresAt)),
      key.lastUsedAt ?? '—',
    ]),
  )
