import type { Command } from 'commander'
import { ROLES, type Role } from '../database/principal.js'
import { partTriggers, tablePolicies } from '../database/rights/policies.js'
import type { PolicyPlace } from '../database/rights/table-conditions.js'
import { rightsOf } from '../database/rights/rights.js'
import { STEP_TAKERS, departmentsOf } from '../database/rights/rights-of-steps.js'
import { TABLES } from '../database/rights/rights-of-tables.js'
import { OPERATION_RIGHTS } from '../server/operation-rights.js'
import type { Reach, TableRights } from '../database/rights/table-rights.js'
import { inEach, joined, type Message, render, type Said, saidOf } from '../values/message.js'
import { EXAMPLES } from './open.js'

const REACHES: Readonly<Record<Reach, Said>> = {
  none: '—',
  own: { zh: '本部门', en: 'own' },
  near: { zh: '本片区、已公开', en: 'near' },
  all: { zh: '全部', en: 'all' },
}
const ROLE: Message = { zh: '角色', en: 'Roles' }
const DEPARTMENT: Message = { zh: '部门', en: 'Departments' }
const NOTES: Message = { zh: '备注', en: 'Notes' }
/** Names that stand for the real ones, which tell the database and the schema. */
const PLACE: PolicyPlace = {
  schema: 'county',
  masked: 'county_masked',
  login: (role) => `quanyu_${role.toLowerCase()}`,
}

export function rightsCommand(program: Command) {
  program
    .command('rights')
    .description('谁可以看什么、写什么、做什么\nWho may see, write and do what')
    .option('--sql', '写出由此生成的数据库策略\nThe policies made from it, as SQL')
    .option('--json', '以 JSON 输出\nPrint JSON')
    .addHelpText('after', `\n${EXAMPLES()}:\n  npx quanyu rights\n  npx quanyu rights --sql > policies.sql`)
    .action(({ sql, json }: { sql?: boolean; json?: boolean }) => {
      const text = sql
        ? Object.keys(TABLES)
            .flatMap((table) => [
              `-- ${table}`,
              ...[...tablePolicies(PLACE, table), ...partTriggers(PLACE, table)].map((line) => `${line};`),
            ])
            .join('\n')
        : json
          ? JSON.stringify({ tables: TABLES, operations: OPERATION_RIGHTS, steps: STEP_TAKERS })
          : describeRights()
      process.stdout.write(`${text}\n`)
    })
}

const row = (cells: readonly Said[]) => `| ${cells.map(render).join(' | ')} |`
const rule = (cells: number) => row(Array<string>(cells).fill('---'))
const limited = ROLES.filter((role) => role !== 'ADMINISTRATOR')

function rightOf({ read, write, people, parts = [] }: TableRights, role: Role): Message {
  const told = (verb: Said, reach: Reach = 'none') => inEach((say) => `${say(verb)} ${say(REACHES[reach])}`)
  const where = (verb: Said, reach: Reach | undefined) =>
    (reach ?? 'none') === 'none' ? [] : [told(verb, reach)]
  return joined([
    told({ zh: '读', en: 'read' }, read[role]),
    ...where({ zh: '写', en: 'write' }, write[role]),
    ...parts.flatMap(({ title, write: fill }) =>
      where({ zh: `填${title.zh}`, en: `fill in ${title.en}` }, fill[role]),
    ),
    ...(people ? [told({ zh: '个人信息', en: 'people’s data' }, people[role])] : []),
  ])
}

const PEOPLE: Message = { zh: '个人信息', en: 'people’s data' }
const CLEAR: Message = { zh: '另见个人信息明文的部门', en: 'also shown people’s data in clear' }
const DRAFT: Message = {
  zh: '草稿仅由可写者、领导小组、审计查看',
  en: 'drafts are seen by their writers, the leading group and auditors',
}
const APPENDED: Message = { zh: '只增不改', en: 'rows are only added' }
const ONLY: Message = { zh: '其中含个人信息者除外', en: 'without rows that tell of people' }

/** What is told of some rows or columns besides. */
const noteOf = ({ masks, supervisors, draft, appendOnly, only }: TableRights): Message =>
  joined([
    ...(masks ? [saidOf(PEOPLE, listed(Object.keys(masks)))] : []),
    ...(supervisors ? [saidOf(CLEAR, listed(supervisors))] : []),
    ...(draft ? [DRAFT] : []),
    ...(appendOnly ? [APPENDED] : []),
    ...(only ? [ONLY] : []),
  ])

const listed = (names: readonly string[]): Message => ({ zh: names.join('、'), en: names.join(', ') })

/** The rights as tables in Markdown, for people, in the reader's language. */
const describeRights = (): string =>
  [
    render({
      zh: '管理员可看、可写全部。未列出的表、操作只有管理员可用。',
      en: 'The administrator may read and write everything. Tables and operations not listed are for the administrator alone.',
    }),
    render({
      zh: '乡镇的“本片区”：写、个人信息只限本片区；公众可读的表，乡镇另可读已公开的，所见与公众相同。',
      en: 'A township writes, and sees personal data, in its own areas only; of tables that the public reads it also reads what is published, as the public does.',
    }),
    '',
    row([{ zh: '表', en: 'Table' }, ...limited, NOTES]),
    rule(limited.length + 2),
    ...Object.keys(TABLES).map((table) =>
      row([
        { zh: `${rightsOf(table).title} \`${table}\``, en: `\`${table}\`` },
        ...limited.map((role) => rightOf(rightsOf(table), role)),
        noteOf(rightsOf(table)),
      ]),
    ),
    '',
    row([{ zh: '操作', en: 'Operation' }, ROLE, DEPARTMENT, NOTES]),
    rule(4),
    ...Object.entries(OPERATION_RIGHTS).map(([name, { roles, departments, note }]) =>
      row([`\`${name}\``, listed(roles), listed(departments ?? []), note ?? '']),
    ),
    '',
    row([{ zh: '步骤', en: 'Step' }, ROLE, DEPARTMENT]),
    rule(3),
    ...Object.entries(STEP_TAKERS).map(([kind, roles]) =>
      row([`\`${kind}\``, listed(roles), listed(departmentsOf(kind))]),
    ),
  ].join('\n')
