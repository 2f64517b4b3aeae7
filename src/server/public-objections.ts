import { randomUUID } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Config } from '../config.js'
import type { DatabaseOf } from './county-of-request.js'
import {
  objectionForm,
  objectionPage,
  receiptPage,
  type ObjectionSeen,
  type Received,
  type WrittenObjection,
} from '../papers/objection-pages.js'
import { sayIn, type PageLanguage } from '../papers/page-of.js'
import { missingAreaPage } from '../papers/published-areas-page.js'
import { inLanguage, render } from '../values/message.js'
import { InputError } from '../values/problem.js'
import { askAsPublic, visitorOf, type Visitor } from './ask-as-public.js'
import { termsOf, type Disclosed } from './read-disclosed.js'
import { languageOf, sendPage, type InArea } from './send-page.js'

/** A text of 4,000 characters, each percent-encoded, is about this long. */
const FORM_BYTES_MAX = 64 * 1024
const PUBLISHED = { config: { isPublished: true } }
const FORM = { ...PUBLISHED, bodyLimit: FORM_BYTES_MAX }

interface Sent extends InArea {
  Body: URLSearchParams
}

/**
 * Takes objections by a form, and shows them by their receipts. Nobody is signed in here, so a form of another site could
 * borrow no rights, but its visitors' addresses, by which objections are counted: it is refused.
 */
export function servePublicObjections(
  root: FastifyInstance,
  databaseOf: DatabaseOf,
  config: Config,
  disclosed: Disclosed,
) {
  void root.register(async (app) => {
    app.addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'string', bodyLimit: FORM_BYTES_MAX },
      async (_request: FastifyRequest, body: string) => new URLSearchParams(body),
    )
    app.get<Pick<InArea, 'Querystring'>>('/public/receipt', (request, reply) =>
      sendPage(reply, objectionPage({ language: languageOf(request.query) }), { hasForm: true }),
    )
    app.post<Omit<Sent, 'Params'>>('/public/receipt', FORM, (request, reply) =>
      answerReceipt(request, reply, visitorOf(request, reply, databaseOf)),
    )
    app.get<InArea>('/public/:code/objection', PUBLISHED, async (request, reply) => {
      const { code } = request.params
      const language = languageOf(request.query)
      const area = (await disclosed(visitorOf(request, reply, databaseOf), code, language))?.value
      if (!area) return sendPage(reply, missingAreaPage(code, language), { status: 404 })
      const written = { key: randomUUID(), subjectId: area.id, words: '', contact: '' }
      return sendPage(reply, objectionForm(area, termsOf(config, language), written), { hasForm: true })
    })
    app.post<Sent>('/public/:code/objection', FORM, (request, reply) =>
      take(request, reply, { visitor: visitorOf(request, reply, databaseOf), config, disclosed }),
    )
  })
}

const fieldOf = (body: unknown, name: string) =>
  body instanceof URLSearchParams ? (body.get(name) ?? '') : ''

/** Whether a form was sent from a page of this site, or by no browser at all. */
function isOwn({ headers, host }: FastifyRequest<any>): boolean {
  const site = headers['sec-fetch-site']
  if (site !== undefined) return site === 'same-origin'
  return headers.origin === undefined || URL.parse(headers.origin)?.host === host
}

async function take(
  request: FastifyRequest<Sent>,
  reply: FastifyReply,
  { visitor, config, disclosed }: { visitor: Visitor; config: Config; disclosed: Disclosed },
) {
  const language = languageOf(request.query)
  const area = (await disclosed(visitor, request.params.code, language))?.value
  if (!area) return sendPage(reply, missingAreaPage(request.params.code, language), { status: 404 })
  const written = {
    key: fieldOf(request.body, 'key') || randomUUID(),
    subjectId: fieldOf(request.body, 'subject'),
    // A form's lines end otherwise than those of other programs, and count as one character here.
    words: fieldOf(request.body, 'words').replaceAll('\r\n', '\n'),
    contact: fieldOf(request.body, 'contact'),
  }
  const outcome = isOwn(request)
    ? await submit(written, language, visitor, config.objections)
    : { wrong: notOwn(language), status: 403 }
  if ('receipt' in outcome) return sendPage(reply, receiptPage(outcome, language), { hasForm: true })
  const { wrong, status, tryAgainAt } = outcome
  if (tryAgainAt) reply.header('retry-after', new Date(tryAgainAt).toUTCString())
  return sendPage(reply, objectionForm(area, termsOf(config, language), written, wrong), {
    status,
    hasForm: true,
  })
}

const notOwn = (language: PageLanguage) =>
  sayIn(language)('请在本站的页面上填写并提交。', 'Fill in and send the form on this site.')

/** Hands an objection in as anyone would by GraphQL; what is against it is said in the page's language. */
const submit = (
  { key, subjectId, words, contact }: WrittenObjection,
  language: PageLanguage,
  visitor: Visitor,
  objections: Config['objections'],
): Promise<Received | { wrong: string; status: number; tryAgainAt?: string }> =>
  inLanguage(language === 'EN' ? 'en' : 'zh', async () => {
    try {
      const input = { idempotencyKey: key, subjectId, words, contact: contact || null }
      const { submitObjection } = await askAsPublic<{
        submitObjection: Received | { message: string; tryAgainAt?: string }
      }>(visitor, 'SubmitObjection', { input }, objections)
      if (!('message' in submitObjection)) return submitObjection
      const { message: wrong, tryAgainAt } = submitObjection
      return tryAgainAt ? { wrong, status: 429, tryAgainAt } : { wrong, status: 400 }
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      return { wrong: render(error.said), status: 400 }
    }
  })

async function answerReceipt(
  request: FastifyRequest<Omit<Sent, 'Params'>>,
  reply: FastifyReply,
  visitor: Visitor,
) {
  const language = languageOf(request.query)
  const receipt = fieldOf(request.body, 'receipt')
  const say = sayIn(language)
  const show = (given: { objection?: ObjectionSeen; wrong?: string }, status = 200) =>
    sendPage(reply, objectionPage({ language, receipt, ...given }), { status, hasForm: true })
  if (!isOwn(request)) return show({ wrong: notOwn(language) }, 403)
  try {
    const { objection } = await askAsPublic<{ objection: ObjectionSeen | null }>(
      visitor,
      'ObjectionOfReceipt',
      { receipt },
    )
    return objection
      ? show({ objection })
      : show(
          { wrong: say('没有这一回执号的异议，请核对。', 'No objection has this receipt. Check it.') },
          404,
        )
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    return show({ wrong: inLanguage(language === 'EN' ? 'en' : 'zh', () => render(error.said)) }, 400)
  }
}
