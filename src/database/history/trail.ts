import { sql } from 'kysely'
import { Instant, Integer, Text, TextList, Words, WordsList } from '../../graph/column-kind.js'
import { Choice, enumeration } from '../../graph/enumeration.js'
import { inBothLines } from '../../graph/in-both-lines.js'
import { allConcepts, Column, Concept, derive, Id, Reference, relate } from '../../graph/words.js'
import { asLogin } from '../as-login.js'
import type { Principal } from '../principal.js'
import type { Database } from '../database.js'
import { nameIn } from '../../values/message.js'
import { t, type Title } from '../../values/title.js'

@Concept(t('操作留痕', 'An act: a request or a command that wrote something, and by whom'), {
  list: 'trailActs',
})
export class TrailAct {
  @Id() id: string
  @Column(Text, t('操作', 'Operation'), { optional: true }) operation: string | null
  @Column(Text, t('何人', 'Who')) principal: string
  @Column(Text, t('角色', 'In which role; DATABASE for whoever wrote past the platform')) role: string
  @Column(Text, t('部门', 'Of which department'), { optional: true }) department: string | null
  @Column(Words, t('来自何处', 'From where: an address, or the command line'), { optional: true }) cameFrom:
    string | null
  @Column(Instant, t('何时', 'When'), { preset: 'now()' }) recordedAt: string
}

export const TrailAction = enumeration('TrailAction', t('变动', 'What was done to a record'), {
  INSERT: t('新增', 'Made'),
  UPDATE: t('更改', 'Changed'),
  DELETE: t('删除', 'Removed'),
})

@Concept(t('留痕明细', 'One record that an act wrote: what it was before and after'), { list: 'trail' })
export class TrailEntry {
  @Id() id: string
  @Reference(TrailAct, t('操作', 'The act'), {
    inverse: ['entries', t('所写的记录', 'The records that it wrote')],
  })
  act: TrailAct
  @Column(Text, t('表', 'Table')) tableName: string
  @Column(
    { ...Text, columnType: 'uuid', cast: 'uuid', ordered: false, text: false },
    t('记录', 'The record’s key'),
  )
  recordId: string
  @Column(Choice(TrailAction), t('变动', 'What was done')) action: keyof typeof TrailAction
  @Column(Instant, t('何时', 'When'), { preset: 'now()' }) recordedAt: string
}

@Concept(t('一个字段的前后', 'A field before and after'), { table: null, readWith: 'trail_entry' })
export class TrailChange {
  @Column(Text, t('字段', 'Column')) field: string
  // The record may have been one with people's data.
  @Column(Text, t('之前；原无则空', 'Before; null where there was nothing'), { optional: true, people: true })
  before: string | null
  @Column(Text, t('之后；已无则空', 'After; null where nothing is left'), { optional: true, people: true })
  after: string | null
}
relate(TrailEntry, 'changes', 'list', TrailChange, t('逐字段的前后', 'Field by field'), {
  from: (_args, entry) =>
    sql`(select coalesce(b.key, a.key) as field, b.value as before, a.value as after from jsonb_each_text(${entry('before')}) b full join jsonb_each_text(${entry('after')}) a on a.key = b.key)`,
  order: (change) => sql`${change('field')}`,
})

@Concept(t('个人信息查阅留痕', 'A reading of people’s data in clear'), { list: 'peopleReads' })
export class TrailPeopleRead {
  @Id() id: string
  @Column(Text, t('操作', 'Operation'), { optional: true }) operation: string | null
  @Column(
    TextList,
    t(
      '哪些字段；按其筛选、排序的注明 `filter`、`orderBy`',
      'Which fields; those by which was filtered or ordered say `filter` or `orderBy`',
    ),
  )
  fields: string[]
  @Column(Integer, t('示出其字段的记录数；只按其筛选、排序的为零', 'How many records showed them'))
  recordCount: number
  @Column(Text, t('何人', 'Who')) principal: string
  @Column(Text, t('角色', 'In which role')) role: string
  @Column(Text, t('部门', 'Of which department'), { optional: true }) department: string | null
  @Column(Words, t('来自何处', 'From where'), { optional: true }) cameFrom: string | null
  @Column(Instant, t('何时', 'When'), { preset: 'now()' }) recordedAt: string
}

/** How a field was used where it was not shown. */
const USES = { filter: t('作筛选', 'filtered by'), orderBy: t('作排序', 'ordered by') }
const lines = (rows: readonly (readonly [key: string, words: Title])[]) =>
  sql`(values ${sql.join(rows.map(([key, { zh, en }]) => sql`(${sql.lit(key)}, ${sql.lit(zh)}, ${sql.lit(en)})`))})`
/** What the fields of people's data are called. */
const titlesOfFields = () =>
  lines(
    allConcepts().flatMap(({ name, title, columns }) =>
      [...columns.values()].flatMap(({ property, people, title: own }) => {
        const [of, field] = [nameIn(title), nameIn(own)]
        return people
          ? [[`${name}.${property}`, { zh: `${of.zh}：${field.zh}`, en: `${of.en}: ${field.en}` }] as const]
          : []
      }),
    ),
  )
derive(
  TrailPeopleRead,
  'fieldTitles',
  WordsList,
  t('哪些字段，以名称表示', 'Which fields, each by its title'),
  (read) => sql`array(
    select coalesce(${inBothLines(sql`n.zh || coalesce('（' || u.zh || '）', '')`, sql`n.en || coalesce(' (' || u.en || ')', '')`)}, f.field)
    from unnest(${read('fields')}) with ordinality f(field, place)
    left join ${titlesOfFields()} n(field, zh, en) on n.field = split_part(f.field, ' ', 1)
    left join ${lines(Object.entries(USES))} u(use, zh, en) on u.use = split_part(f.field, ' ', 2)
    order by f.place)`,
)

@Concept(t('拒绝访问记录', 'Who was refused and why, counted by minute'), { list: 'accessRefusals' })
export class AccessRefusal {
  @Id() id: string
  @Column(Instant, t('哪一分钟', 'The minute')) minute: string
  @Column(Text, t('原因', 'Why')) reason: string
  @Column(Words, t('来自何处', 'From where')) cameFrom: string
  @Column(Integer, t('次数', 'How often'), { preset: '1' }) count: number
  @Column(Instant, t('首次', 'First recorded'), { preset: 'now()' }) recordedAt: string
}

/** What was done to records, as a part of a sentence. */
const DONE = { INSERT: t('新增', 'made'), UPDATE: t('更改', 'changed'), DELETE: t('删除', 'removed') }
/** What the tables' records are called. */
const titlesOfTables = () =>
  lines(allConcepts().flatMap(({ table, title }) => (table ? [[table, nameIn(title)] as const] : [])))
/** By what a record is called where it is written: never by a name, which may be a person's. */
const NUMBERS = ['document_number', 'external_id', 'code', 'number']
derive(
  TrailAct,
  'wrote',
  WordsList,
  t(
    '写了哪些记录，各多少条；新增一条的并示其编号',
    'Which records it wrote, and how many of each; of a single new one the number that it bears',
  ),
  (act) => {
    const number = sql.join(
      NUMBERS.map((each) => sql`e.after->>${sql.lit(each)}`),
      sql`, `,
    )
    return sql`array(
    select ${inBothLines(
      sql`coalesce(n.zh, w.table_name) || d.zh || ' ' || w.count || coalesce('：' || w.number, '')`,
      sql`coalesce(n.en, w.table_name) || ' ' || d.en || ' ' || w.count || coalesce(': ' || w.number, '')`,
    )}
    from (
      select e.table_name, e.action, count(*) as count,
        case when count(*) = 1 and e.action = 'INSERT' then min(coalesce(${number})) end as number
      from trail_entry e where e.act_id = ${act('id')} group by e.table_name, e.action) w
    left join ${titlesOfTables()} n(name, zh, en) on n.name = w.table_name
    join ${lines(Object.entries(DONE))} d(action, zh, en) on d.action = w.action
    order by w.count desc, w.table_name, w.action)`
  },
)

/** Keeps that people's data was read in clear: by whom, which fields, and how many records showed them. */
export async function recordPeopleRead(
  database: Database,
  { name, role, department, keyId, from }: Principal,
  operation: string,
  fields: readonly string[],
  count: number,
) {
  await asLogin(
    database,
    sql`/* people read */ insert into trail_people_read (operation, fields, record_count, principal, role, department, key_id, came_from)
    values (${operation}, ${[...fields]}::text[], ${count}, ${name}, ${role}, ${department ?? null}, ${keyId ?? null}::uuid, ${from ?? null})`,
  )
}
