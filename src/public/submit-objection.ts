import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { requestOnce } from '../database/idempotency.js'
import { OBJECTION_TERMS, type ObjectionTerms } from '../config.js'
import type { Work } from '../database/work.js'
import { Department } from '../database/department.js'
import { IdempotencyConflict } from '../database/idempotency-conflict.js'
import { Problem } from '../values/problem.js'
import { hashReceipt, makeReceipt, writeReceipt } from '../values/receipt-number.js'
import { checkIdempotencyKey } from '../values/request-hash.js'
import { DateScalar } from '../values/scalars.js'
import { findSubject, type ObjectionSubject } from './find-subject.js'
import { makeRoom } from './make-room.js'
import { fitText, NoSuchSubject, TextUnfit, TooManyObjections } from './objection-problems.js'
import { TODAY } from '../policy/parameters-in-force.js'
import { describe, t } from '../values/title.js'
import { argument, mutation } from '../database/mutation.js'
import { STAFF } from '../database/principal.js'

@InputType({
  description: describe('提出异议，任何人都可以', 'An objection, by anyone, to something that was published'),
})
export class SubmitObjectionInput {
  @Field(() => String, {
    description: describe(
      '幂等键：同一请求重发时不变，回执也不变；请用随机值（如 UUID），回执由它得出',
      'Idempotency key: sent again, it gives the same receipt, which is made of it: take a random one, such as a UUID',
    ),
  })
  idempotencyKey: string
  @Field(() => ID, {
    description: describe(
      '所指项目区、项目、资金或公示的标识',
      'Id of the area, project, fund or notice that it is about',
    ),
  })
  subjectId: string
  @Field(() => String, {
    description: describe('内容，10 至 4000 字；答复后公开', 'The text; public once answered'),
  })
  words: string
  @Field(() => String, {
    nullable: true,
    description: describe(
      '联系方式，可不留，至多 200 字；不公开',
      'How to reach you, if you like, up to 200 characters; never public',
    ),
  })
  contact?: string | null
}

/** The only time that the receipt is told. */
@ObjectType({ description: describe('回执', 'The receipt of an objection') })
export class ObjectionReceived {
  @Field(() => String, {
    description: describe(
      '回执号，请妥为保存：答复前只能凭它查询',
      'The receipt: keep it, it alone shows the objection until it is answered',
    ),
  })
  receipt: string
  @Field(() => String, { description: describe('编号，可告诉他人', 'Number, which anyone may know') })
  number: string
  @Field(() => Department, { description: describe('主管部门', 'Department in charge') })
  department: Department
  @Field(() => DateScalar, { description: describe('收到日期', 'Received on') })
  receivedOn: string
  @Field(() => DateScalar, { description: describe('答复期限', 'To be answered by') })
  dueOn: string
}

const WORDS = { least: 10, most: 4000 }
const CONTACT = { least: 0, most: 200 }

/**
 * Takes an objection in, or refuses: NoSuchSubject, TextUnfit, TooManyObjections. The caller has no grant on what is written;
 * what it is about is looked up with its own eyes. The receipt is made of the request, and so the same when that is sent again;
 * neither it nor the key that it is made of is kept. Locks: the lock of objections.
 */
export async function submitObjection(
  work: Work,
  input: SubmitObjectionInput,
  terms: ObjectionTerms = OBJECTION_TERMS,
): Promise<ObjectionReceived | Problem> {
  const words = fitText('words', input.words, WORDS)
  if (words instanceof Problem) return words
  const contact = fitText('contact', input.contact ?? '', CONTACT)
  if (contact instanceof Problem) return contact
  checkIdempotencyKey(input.idempotencyKey)
  const secret = JSON.stringify([input.idempotencyKey, input.subjectId, words, contact])
  const unread = { ...input, idempotencyKey: createHash('sha256').update(input.idempotencyKey).digest('hex') }
  const received = await work.withOwnerRole(async () => {
    const full = await makeRoom(work, terms)
    return requestOnce(work, 'submitObjection', unread, async () => {
      if (full) return full
      const subject = await work.withCallerRole(() => findSubject(work, input.subjectId))
      return subject
        ? writeObjection(work, { subject, words, contact, secret, answerDays: terms.answerDays })
        : new NoSuchSubject({ subjectId: input.subjectId })
    })
  })
  if (received instanceof IdempotencyConflict)
    return new IdempotencyConflict({ idempotencyKey: input.idempotencyKey })
  if (received instanceof Problem) return received
  const receipt = writeReceipt(makeReceipt(received.number, secret))
  return Object.assign(new ObjectionReceived(), { ...received, receipt })
}

export const submitObjectionMutation = mutation('submitObjection', {
  title: t(
    '对已公开的项目区、项目、资金或公示提出异议，得回执',
    'Object to something published, for a receipt',
  ),
  input: argument(SubmitObjectionInput, '异议', 'The objection'),
  gives: ObjectionReceived,
  refuses: [NoSuchSubject, TextUnfit, TooManyObjections, IdempotencyConflict],
  result: t('提出异议的结果', 'The receipt, or why not'),
  who: { roles: [...STAFF, 'AUDITOR', 'LEADING_GROUP', 'TOWNSHIP', 'PUBLIC'] },
  run: (work, input, { objections }) => submitObjection(work, input, objections),
})

/** Numbers of telephones, papers and accounts: eleven figures or more, however they are spaced. */
export const starNumbers = (text: string) => text.replace(/(?:\p{Nd}[ \u3000-]?){10,}[\p{Nd}XxＸｘ]/gu, '***')

/** Writes an objection that was received on a day, today where none is given; numbered after the last of its year. */
export async function writeObjection(
  work: Work,
  {
    subject: { column, id, department },
    words,
    contact,
    secret,
    answerDays,
    receivedOn = null,
  }: {
    subject: ObjectionSubject
    words: string
    contact: string
    /** What its receipt is made of. */
    secret: string
    answerDays: number
    receivedOn?: string | null
  },
): Promise<Pick<ObjectionReceived, 'number' | 'department' | 'receivedOn' | 'dueOn'>> {
  const day = sql`coalesce(${receivedOn}::date, ${TODAY})`
  const [next] = await work.rows<{ number: string }>(sql`/* submit-objection: number */
    select coalesce((max(o.number)::bigint + 1)::text, to_char(${day}, 'YY') || '000001') as number from objection o where o.number like to_char(${day}, 'YY') || '%'`)
  const { number } = next!
  const [row] = await work.rows<{ receivedOn: string; dueOn: string }>(sql`/* submit-objection */
    insert into objection (number, receipt_sha256, ${sql.ref(column)}, original, words, contact, department, received_on, due_on)
    values (${number}, ${hashReceipt(makeReceipt(number, secret))}, ${id}::uuid, ${words}, ${starNumbers(words)}, ${contact || null}, ${department}, ${day}, ${day} + ${answerDays}::integer)
    returning received_on::text as "receivedOn", due_on::text as "dueOn"`)
  return { number, department, ...row! }
}
