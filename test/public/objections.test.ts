import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { OBJECTION_TERMS } from '../../src/config.js'
import { administrator } from '../../src/database/principal.js'
import { readReceipt } from '../../src/values/receipt-number.js'
import {
  AUDITOR,
  CONTACT,
  LEADING,
  objectionDoor,
  openPublishedCounty,
  publicFrom,
  reviewer,
  type PublishedCounty,
} from './objection-door.js'

let county: PublishedCounty
let door: ReturnType<typeof objectionDoor>
const anyone = publicFrom('10.7.0.1')
beforeAll(async () => {
  county = await openPublishedCounty()
  const many = { senderHour: 1000, senderDay: 1000, countyHour: 1000, countyDay: 1000 }
  door = objectionDoor(county.county, { ...OBJECTION_TERMS, ...many })
})
const listed = async (principal = anyone) =>
  (
    await door.asked(
      principal,
      '{ objections(first: 100) { totalCount nodes { id number words contact answers { nodes { words } } } } }',
    )
  ).objections

test('anyone objects to what is published, and gets a receipt with the day of the answer', async () => {
  const { rows } = await sql<{ today: string; due: string }>`
    select ((now() at time zone 'Asia/Shanghai')::date)::text as today, ((now() at time zone 'Asia/Shanghai')::date + 30)::text as due`.execute(
    county.county.kysely,
  )
  const { today, due } = rows[0]!
  const first = await door.submit(county.ids.one!)
  expect(first).toMatchObject({ department: 'WATER', receivedOn: today, dueOn: due })
  expect(first.number).toMatch(new RegExp(`^${today.slice(2, 4)}\\d{6}$`))
  const second = await door.submit(county.ids.A!)
  expect(Number(second.number)).toBe(Number(first.number) + 1)
  expect(second.department).toBe('NATURAL_RESOURCES')
  expect(await door.submit(county.ids.fund!)).toMatchObject({ department: 'FINANCE' })
  expect(await door.opened(first.receipt)).toMatchObject({
    number: first.number,
    words: '渠道尾段至今没有通水，请核实。',
    isOverdue: false,
    answers: [],
    project: { name: '甲溪村渠道' },
    area: null,
  })
})

test('to a notice too, by whichever way it stands in an area', async () => {
  const { rows } = await sql<{ id: string }>`
    insert into public_notice (division_id, subject, published_on, ends_on) select d.id, 'SUBSIDY', '2024-01-01', '2199-01-01' from administrative_division d where d.name like '甲溪%' returning 'PublicNotice:' || id as id`.execute(
    county.county.kysely,
  )
  const received = await door.submit(rows[0]!.id)
  expect(received).toMatchObject({ department: 'NATURAL_RESOURCES' })
  const shown = await door.asked(
    LEADING,
    `{ consolidationArea(code: "A") { objections(filter: { number: { eq: "${received.number}" } }) { nodes { notice { subject submittedObjections { totalCount } } } } } }`,
  )
  expect(shown.consolidationArea.objections.nodes).toEqual([
    { notice: { subject: 'SUBSIDY', submittedObjections: { totalCount: 1 } } },
  ])
})

test('what is not published, is nothing of the kind, or is nothing at all cannot be objected to', async () => {
  for (const id of [
    county.ids.B!,
    county.ids.two!,
    'Project:01900000-0000-7000-8000-000000000000',
    'Allocation:01900000-0000-7000-8000-000000000000',
    '甲',
  ])
    for (const principal of [anyone, LEADING, administrator('管理员')])
      expect(await door.submit(id, {}, principal)).toMatchObject({ code: 'NO_SUCH_SUBJECT' })
})

test('a text is taken from 10 to 4000 characters, as people count them', async () => {
  const unfit = async (more: object) => await door.submit(county.ids.A!, more)
  expect(await unfit({ words: '  太短了，九个字。\n ' })).toMatchObject({
    code: 'TEXT_UNFIT',
    field: 'words',
    least: 10,
    most: 4000,
    given: 8,
  })
  expect(await unfit({ words: '长'.repeat(4001) })).toMatchObject({ given: 4001 })
  expect(await unfit({ words: '含有\u0000不能存的字符的文字' })).toMatchObject({ code: 'TEXT_UNFIT' })
  expect(await unfit({ contact: '1'.repeat(201) })).toMatchObject({ field: 'contact', most: 200 })
  expect(await unfit({ words: '𠀀'.repeat(4000), contact: '' })).toMatchObject({
    department: 'NATURAL_RESOURCES',
  })
  expect(await unfit({ words: '一二三四五六七八九十', contact: null })).toMatchObject({
    __typename: 'ObjectionReceived',
  })
})

test('sent again it is one objection with one receipt; the public’s key with another text is another objection', async () => {
  const before = (await listed(LEADING)).totalCount
  const once = await door.submit(county.ids.one!, { idempotencyKey: '同一键' })
  expect(await door.submit(county.ids.one!, { idempotencyKey: '同一键' })).toEqual(once)
  expect((await listed(LEADING)).totalCount).toBe(before + 1)
  const words = '另一段话，也有十个字以上。'
  const other = await door.submit(county.ids.one!, { idempotencyKey: '同一键', words })
  expect(other).toMatchObject({ __typename: 'ObjectionReceived' })
  expect(other.receipt).not.toBe(once.receipt)
  // Who has a name has the key.
  const named = (more: object) => door.submit(county.ids.one!, { idempotencyKey: '同一键', ...more }, AUDITOR)
  expect(await named({})).toMatchObject({ __typename: 'ObjectionReceived' })
  expect(await named({ words })).toMatchObject({ code: 'IDEMPOTENCY_CONFLICT' })
})

test('no table holds a receipt, nor what it is made of', async () => {
  const key = '0f5e6a52-4a0c-4b9e-9f0e-6f6d2f6f9a11'
  const { receipt } = await door.submit(county.ids.one!, {
    idempotencyKey: key,
    words: '没有地方存着回执的话。',
  })
  const { rows: tables } = await sql<{ name: string }>`
    select relname as name from pg_class where relnamespace = current_schema()::regnamespace and relkind = 'r'`.execute(
    county.county.kysely,
  )
  const holding: string[] = []
  for (const { name } of tables) {
    const { rows } = await sql<{ found: boolean }>`
      select exists (select from ${sql.table(name)} t where t::text like any(${[receipt, receipt.replaceAll('-', ''), key].map((each) => `%${each}%`)})) as found`.execute(
      county.county.kysely,
    )
    if (rows[0]!.found) holding.push(name)
  }
  expect(tables.length).toBeGreaterThan(50)
  expect(holding).toEqual([])
})

test('until it is answered nobody else sees it: not in a list, a count, a filter, by its id, number or a receipt near it', async () => {
  const { receipt, number } = await door.submit(county.ids.one!, { words: '只有本人与主管部门能看见的话。' })
  const id = await door.idOf(number)
  const seen = JSON.stringify(
    await door.asked(
      anyone,
      `query($id: ID!) { node(id: $id) { id } objections(first: 100) { totalCount nodes { id } }
        some: objections(filter: { words: { contains: "本人" } }) { totalCount }
        projects(filter: { objections: { some: { words: { contains: "本人" } } } }) { totalCount }
        project(department: WATER, externalId: "one") { objections { totalCount nodes { words } } }
        consolidationArea(code: "A") { objections { totalCount nodes { words } } } }`,
      { id },
    ),
  )
  expect(JSON.parse(seen)).toEqual({
    node: null,
    objections: { totalCount: 0, nodes: [] },
    some: { totalCount: 0 },
    projects: { totalCount: 0 },
    project: { objections: { totalCount: 0, nodes: [] } },
    consolidationArea: { objections: { totalCount: 0, nodes: [] } },
  })
  expect(await door.opened(receipt.toLowerCase().replaceAll('-', ' '))).toMatchObject({ number })
  const miswritten = `${receipt.slice(0, -1)}${(Number(receipt.at(-1)) + 1) % 10}`
  await expect(door.opened(miswritten)).rejects.toMatchObject({ code: 'BAD_RECEIPT' })
  await expect(door.opened(number)).rejects.toMatchObject({ code: 'BAD_RECEIPT' })
  // Sound in form, and nobody's: what stands there for the secret is another.
  const { makeReceipt } = await import('../../src/values/receipt-number.js')
  for (let turn = 0; turn < 50; turn++) {
    const guess = makeReceipt(number, `guess ${turn}`)
    expect(readReceipt(guess).ok).toBe(true)
    expect(await door.opened(guess)).toBeNull()
  }
})

test('answered by the department in charge it is for all to read; a further answer stands beside the first', async () => {
  const { receipt, number } = await door.submit(county.ids.one!)
  const id = await door.idOf(number)
  for (const principal of [anyone, AUDITOR, { name: '系统', role: 'SYSTEM' as const, department: 'WATER' }])
    expect(await door.answer(principal, id)).toMatchObject({ code: 'FORBIDDEN' })
  expect(await door.answer(reviewer('FINANCE'), id)).toMatchObject({
    code: 'FORBIDDEN',
    neededDepartments: ['WATER'],
  })
  expect(await door.answer(reviewer('WATER'), id, { idempotencyKey: '答一' })).toMatchObject({
    objection: { isAnswered: true, isOverdue: false },
    answer: { verdict: 'PARTLY', department: 'WATER' },
  })
  // The same again is the same answer.
  await door.answer(reviewer('WATER'), id, { idempotencyKey: '答一' })
  expect(
    await door.answer({ name: '经办', role: 'CLERK', department: 'WATER' }, id, {
      verdict: 'UPHELD',
      words: '尾段已通水，电话 138 1234 5678。',
    }),
  ).toMatchObject({ answer: { verdict: 'UPHELD' } })
  const shown = (await listed()).nodes.find((each: { number: string }) => each.number === number)
  expect(shown).toMatchObject({
    words: '渠道尾段至今没有通水，请核实。',
    contact: null,
    answers: { nodes: [{ words: '已核实，尾段将于年内通水。' }, { words: '尾段已通水，电话 ***。' }] },
  })
  expect((await door.opened(receipt)).answers.map(({ verdict }: { verdict: string }) => verdict)).toEqual([
    'PARTLY',
    'UPHELD',
  ])
  expect(
    await door.asked(
      anyone,
      '{ project(department: WATER, externalId: "one") { objections { totalCount } } }',
    ),
  ).toEqual({ project: { objections: { totalCount: 1 } } })
})

test('the leading group hands it on, with a reason; then the other department answers', async () => {
  const { number } = await door.submit(county.ids.A!)
  const id = await door.idOf(number)
  expect(await door.transfer(reviewer('NATURAL_RESOURCES'), id, 'WATER')).toMatchObject({ code: 'FORBIDDEN' })
  expect(await door.transfer(LEADING, id, 'NATURAL_RESOURCES')).toMatchObject({ code: 'ALREADY_IN_CHARGE' })
  expect(await door.transfer(LEADING, id, 'WATER')).toMatchObject({
    objection: { department: 'WATER' },
    transfer: { formerDepartment: 'NATURAL_RESOURCES', department: 'WATER', reason: '渠道由水务主管' },
  })
  expect(await door.answer(reviewer('NATURAL_RESOURCES'), id)).toMatchObject({ code: 'FORBIDDEN' })
  expect(await door.answer(reviewer('WATER'), id)).toMatchObject({ answer: { department: 'WATER' } })
  expect(await door.answer(LEADING, 'Objection:01900000-0000-7000-8000-000000000000')).toMatchObject({
    code: 'NO_SUCH_OBJECTION',
  })
})

test('the contact is shown in clear to those in charge alone, and every such reading is kept', async () => {
  const original = '请致电 138-0013-8000 或 36012419900101123X，2024-05-20 前。'
  const shown = '请致电 *** 或 ***，2024-05-20 前。'
  const { number } = await door.submit(county.ids.one!, { words: original })
  const id = await door.idOf(number)
  const query = '{ objections(first: 100) { nodes { number contact original words } } }'
  const asks = async (principal: Parameters<typeof door.asked>[0]) =>
    (await door.asked(principal, query)).objections.nodes.find(
      (each: { number: string }) => each.number === number,
    )
  const reads = async () =>
    (await door.asked(AUDITOR, '{ peopleReads { nodes { principal fields } } }')).peopleReads.nodes
  const before = (await reads()).length
  for (const principal of [
    reviewer('FORESTRY'),
    { name: '乡镇', role: 'TOWNSHIP' as const, areaIds: [county.ids.A!.split(':')[1]!] },
  ])
    expect(await asks(principal)).toMatchObject({ contact: null, original: null, words: shown })
  expect(await asks(anyone)).toBeUndefined()
  expect((await reads()).length).toBe(before)
  for (const principal of [reviewer('WATER'), LEADING, AUDITOR])
    expect(await asks(principal)).toMatchObject({ contact: CONTACT, original, words: shown })
  expect((await reads()).slice(before)).toEqual(
    [reviewer('WATER'), LEADING, AUDITOR].map(({ name }) => ({
      principal: name,
      fields: ['Objection.contact', 'Objection.original'],
    })),
  )
  // Nor by asking for what is compared: nobody finds it by a contact that is hidden from them.
  expect(
    (
      await door.asked(
        reviewer('FORESTRY'),
        '{ objections(filter: { contact: { contains: "李" } }) { totalCount } }',
      )
    ).objections.totalCount,
  ).toBe(0)
  await door.answer(reviewer('WATER'), id)
  expect(await asks(anyone)).toMatchObject({ contact: null, original: null, words: shown })
})

test('an objection is overdue from the day after its day, and counted by department', async () => {
  const count = async () =>
    Object.fromEntries(
      (
        await door.asked(
          LEADING,
          '{ objectionFigures { department received open overdue answered answeredLate } }',
        )
      ).objectionFigures.map(({ department, ...figures }: { department: string }) => [department, figures]),
    )
  const before = (await count()).AGRICULTURE
  expect(before).toBeUndefined()
  await sql`insert into objection (number, receipt_sha256, area_id, original, words, department, received_on, due_on)
    select '990000' || lpad(n::text, 2, '0'), repeat('c', 62) || lpad(n::text, 2, '0'), ${county.ids.A!.split(':')[1]}::uuid, '期限各不相同的异议之一', '期限各不相同的异议之一', 'AGRICULTURE', d - 30, d
    from (values (1, (now() at time zone 'Asia/Shanghai')::date - 1), (2, (now() at time zone 'Asia/Shanghai')::date), (3, (now() at time zone 'Asia/Shanghai')::date - 9)) v(n, d)`.execute(
    county.county.kysely,
  )
  const { objections } = await door.asked(
    LEADING,
    '{ objections(filter: { department: { eq: AGRICULTURE } }) { nodes { number isOverdue } } }',
  )
  expect(objections.nodes.map(({ isOverdue }: { isOverdue: boolean }) => isOverdue)).toEqual([
    true,
    false,
    true,
  ])
  expect((await count()).AGRICULTURE).toEqual({
    received: 3,
    open: 3,
    overdue: 2,
    answered: 0,
    answeredLate: 0,
  })
  await door.answer(reviewer('AGRICULTURE'), await door.idOf('99000003'))
  expect((await count()).AGRICULTURE).toEqual({
    received: 3,
    open: 2,
    overdue: 1,
    answered: 1,
    answeredLate: 1,
  })
  expect(
    (await door.asked(LEADING, '{ objections(filter: { isOverdue: { eq: true } }) { totalCount } }'))
      .objections.totalCount,
  ).toBe(1)
})

test('nothing of it is changed or deleted, by its owner neither', async () => {
  const { kysely } = county.county
  for (const statement of [
    sql`update objection set original = '改成别的话，凑够十个字。'`,
    sql`update objection set due_on = due_on + 1`,
    sql`update objection set department = 'GAS'`,
    sql`delete from objection`,
    sql`update objection_answer set words = '改'`,
    sql`delete from objection_answer`,
    sql`update objection_transfer set reason = '改'`,
  ])
    await expect(statement.execute(kysely)).rejects.toThrow('append-only')
})

test('of an area that was withdrawn nothing more is taken nor shown; its receipts still open what they opened', async () => {
  const { receipt, number } = await door.submit(county.ids.one!)
  await door.answer(reviewer('WATER'), await door.idOf(number))
  const shown = (await listed()).totalCount
  expect(shown).toBeGreaterThan(0)
  await county.ask('mutation { withdrawArea(areaCode: "A") { __typename } }')
  expect(await door.submit(county.ids.one!)).toMatchObject({ code: 'NO_SUCH_SUBJECT' })
  expect((await listed()).totalCount).toBe(0)
  expect(await door.opened(receipt)).toMatchObject({
    number,
    project: null,
    answers: [{ verdict: 'PARTLY' }],
  })
  await county.ask('mutation { publishArea(areaCode: "A") { __typename } }')
  expect((await listed()).totalCount).toBe(shown)
})
