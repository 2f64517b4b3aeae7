import type { Command } from 'commander'
import { ROLES, type Role } from '../database/principal.js'
import { partTriggers, tablePolicies } from '../database/rights/policies.js'
import type { PolicyPlace } from '../database/rights/table-conditions.js'
import { rightsOf } from '../database/rights/rights.js'
import { STEP_TAKERS, departmentsOf } from '../database/rights/rights-of-steps.js'
import { TABLES } from '../database/rights/rights-of-tables.js'
import { OPERATION_RIGHTS } from '../server/operation-rights.js'
import type { Reach, TableRights } from '../database/rights/table-rights.js'
import { EXAMPLES } from './open.js'

const REACHES: Record<Reach, string> = {
  none: '—',
  own: '本部门 own',
  near: '本片区、已公开 near',
  all: '全部 all',
}
/** Names that stand for the real ones, which tell the database and the schema. */
const PLACE: PolicyPlace = {
  schema: 'county',
  masked: 'county_masked',
  login: (role) => `quanyu_${role.toLowerCase()}`,
}

export function rightsCommand(program: Command) {
  program
    .command('rights')
    .description('谁可以看什么、写什么、做什么 Who may see, write and do what')
    .option('--sql', '写出由此生成的数据库策略 The policies made from it, as SQL')
    .option('--json', '以 JSON 输出 Print JSON')
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

const cell = (value: Reach | undefined) => REACHES[value ?? 'none']
const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
const limited = ROLES.filter((role) => role !== 'ADMINISTRATOR')

const rightOf = ({ read, write, people, parts = [] }: TableRights, role: Role) =>
  [
    `读 ${cell(read[role])}`,
    ...((write[role] ?? 'none') === 'none' ? [] : [`写 ${cell(write[role])}`]),
    ...parts.flatMap(({ title, write: fill }) =>
      (fill[role] ?? 'none') === 'none' ? [] : [`填${title} ${cell(fill[role])}`],
    ),
    ...(people ? [`个人信息 ${cell(people[role])}`] : []),
  ].join('；')

/** What is told of some rows or columns besides. */
const noteOf = ({ masks, supervisors, draft, appendOnly, only }: TableRights) =>
  [
    masks && `个人信息 people’s data: ${Object.keys(masks).join('、')}`,
    supervisors && `另见个人信息明文的部门 also in clear to ${supervisors.join('、')}`,
    draft &&
      '草稿仅由可写者、领导小组、审计查看 drafts are seen by their writers, the leading group and auditors',
    appendOnly && '只增不改 only added to',
    only && '其中含个人信息者除外 without what tells of people',
  ]
    .filter(Boolean)
    .join('；')

/** The rights as tables in Markdown, for people. */
export const describeRights = (): string =>
  [
    {
      zh: '管理员可看、可写全部。未列出的表、操作只有管理员可用。',
      en: 'The administrator may read and write everything. Tables and operations not listed are for the administrator alone.',
    },
    {
      zh: '乡镇的“本片区”：写、个人信息只限本片区；公众可读的表，乡镇另可读已公开的，所见与公众相同。',
      en: 'A township writes, and sees personal data, in its own areas only; of tables that the public reads it also reads what is published, as the public does.',
    },
    '',
    row(['表 Table', ...limited, '备注 Notes']),
    row(['---', ...limited.map(() => '---'), '---']),
    ...Object.keys(TABLES).map((table) =>
      row([
        `${rightsOf(table).title} \`${table}\``,
        ...limited.map((role) => rightOf(rightsOf(table), role)),
        noteOf(rightsOf(table)),
      ]),
    ),
    '',
    row(['操作 Operation', '角色 Roles', '部门 Departments', '备注 Notes']),
    row(['---', '---', '---', '---']),
    ...Object.entries(OPERATION_RIGHTS).map(([name, { roles, departments, note }]) =>
      row([
        `\`${name}\``,
        roles.join('、'),
        departments?.join('、') ?? '',
        note ? `${note.zh} ${note.en}` : '',
      ]),
    ),
    '',
    row(['步骤 Step', '角色 Roles', '部门 Departments']),
    row(['---', '---', '---']),
    ...Object.entries(STEP_TAKERS).map(([kind, roles]) =>
      row([`\`${kind}\``, roles.join('、'), departmentsOf(kind).join('、')]),
    ),
  ].join('\n')
