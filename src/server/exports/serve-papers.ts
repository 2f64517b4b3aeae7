import type { FastifyInstance, FastifyReply } from 'fastify'
import type { DatabaseOf } from '../county-of-request.js'
import { isRefusedByDatabase } from '../../database/rights/forbidden.js'
import { snapshotInTurn } from '../../database/snapshot-in-turn.js'
import { AREA_PRINTS, type AreaPrint } from '../../papers/area-prints.js'
import { textOfHtml } from '../../papers/html-text.js'
import { PAPER_POLICY } from '../../papers/paper-html.js'
import { printTimes } from '../../papers/print-times.js'
import { InputError } from '../../values/problem.js'
import { whoAsks } from '../principal.js'
import { disposition } from '../send-file.js'
import { signalOf } from '../signal-of.js'

type Asked = {
  Params: { paper: string; file: string }
  Querystring: { title?: string; bookedOn?: string; asOf?: string }
}

const TITLE_MAX = 100

/** What is printed of an area, as a page; it tells what whoever asks may see. */
export function servePapers(app: FastifyInstance, databaseOf: DatabaseOf) {
  app.get<Asked>('/papers/:paper/:file', { config: { forCallers: true } }, async (request, reply) => {
    const { paper, file } = request.params
    const code = /^(.+)\.html$/.exec(file)?.[1]
    const found = Object.hasOwn(AREA_PRINTS, paper)
      ? (AREA_PRINTS[paper as keyof typeof AREA_PRINTS] as AreaPrint)
      : undefined
    if (!found || code === undefined) throw unknownPaper(`${paper}/${file}`)
    const title = cutOff(request.query.title) ?? found.title ?? ''
    const when = found.hasTimes ? printTimes(request.query) : {}
    const html = await snapshotInTurn(databaseOf(request), whoAsks(request), signalOf(reply), (snapshot) =>
      found.print(snapshot, code, title, when),
    ).catch(tellRefused)
    if (html === null)
      throw new InputError('UNKNOWN_AREA', {
        zh: `没有代码为“${code.slice(0, 80)}”的项目区，或无权查看。`,
        en: `No area has code “${code.slice(0, 80)}”, or you may not see it.`,
      })
    return sendPaper(reply, html, code)
  })
}

/** Sends a paper, which needs no other file and keeps to its own style; it is kept under its title and what it is of. */
export const sendPaper = (reply: FastifyReply, html: string, of?: string) =>
  reply
    .type('text/html; charset=utf-8')
    .headers({
      'content-security-policy': `${PAPER_POLICY}; frame-ancestors 'none'`,
      'content-disposition': disposition('inline', nameOf(html, of)),
      'cache-control': 'no-store',
    })
    .send(html)

/** Its first characters: none of them in halves. */
const cutOff = (title: string | undefined) => title && Array.from(title).slice(0, TITLE_MAX).join('')

const nameOf = (html: string, of: string | undefined) =>
  `${[of, textOfHtml(/<title>([^<]*)/.exec(html)?.[1] ?? '')].filter(Boolean).join(' ')}.html`

/** A table that somebody may not read is told as that, and not as a fault. */
export function tellRefused(error: unknown): never {
  if (!isRefusedByDatabase(error)) throw error
  throw new InputError('FORBIDDEN', {
    zh: '所要内容中有无权查看的部分。',
    en: 'Part of what was asked is not permitted for you to read.',
  })
}

const unknownPaper = (path: string) =>
  new InputError('UNKNOWN_PAPER', {
    zh: `没有文书“${path.slice(0, 80)}”：应为 ${Object.keys(AREA_PRINTS).join('、')} 之一，后接 /项目区代码.html。`,
    en: `No paper is called “${path.slice(0, 80)}”: one of ${Object.keys(AREA_PRINTS).join(', ')}, and then /AREA-CODE.html.`,
  })
