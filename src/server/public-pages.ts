import type { FastifyInstance, FastifyReply } from 'fastify'
import type { Config } from '../config.js'
import { htmlText } from '../papers/html-text.js'
import { formatMoney } from '../values/money.js'
import { askAsPublic } from './ask-as-public.js'
import { disclosurePage, type DisclosedArea } from '../papers/disclosure-page.js'
import { PAGE_POLICY, pageOf } from '../papers/page-of.js'
import type { Database } from '../database/database.js'

/** Seconds for which a page may be kept. */
const KEPT_SECONDS = 60

interface Published {
  publications: {
    nodes: {
      area: {
        code: string
        name: string
        funding: { allocated: string; paid: string }
        disclosure: { projectCount: number }
      }
    }[]
    pageInfo: { hasNextPage: boolean; endCursor: string | null }
  }
}

/** Serves what was published as plain pages, read as the public reads it, whoever asks. */
export function servePublicPages(app: FastifyInstance, database: Database, config: Config) {
  const send = (reply: FastifyReply, page: string, status = 200) =>
    reply
      .code(status)
      .headers({
        'content-security-policy': `${PAGE_POLICY}; frame-ancestors 'none'`,
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cache-control': status === 200 ? `public, max-age=${KEPT_SECONDS}` : 'no-store',
      })
      .type('text/html; charset=utf-8')
      .send(page)
  app.get('/public', async (_request, reply) => send(reply, listPage(await readPublished(database))))
  app.get<{ Params: { code: string }; Querystring: { lang?: unknown } }>(
    '/public/:code',
    async ({ params: { code }, query: { lang } }, reply) => {
      const language = lang === 'en' ? 'EN' : 'ZH'
      const area = await readDisclosed(database, code, language)
      return area
        ? send(
            reply,
            disclosurePage(area, {
              language,
              contact: config.objectionContact,
              answerDays: config.objections.answerDays,
            }),
          )
        : send(reply, missingPage(code), 404)
    },
  )
}

/** An area as the public sees it, or nothing where none that is published bears the code. */
export async function readDisclosed(
  database: Database,
  code: string,
  language: 'ZH' | 'EN',
): Promise<DisclosedArea | null> {
  // No code is so long, and PostgreSQL keeps no NUL.
  if (code.length > 100 || code.includes('\0') || !code.isWellFormed()) return null
  const { consolidationArea } = await askAsPublic<{ consolidationArea: DisclosedArea | null }>(
    database,
    'PublicDisclosure',
    { code, language },
  )
  return consolidationArea
}

async function readPublished(database: Database) {
  const areas: Published['publications']['nodes'][number]['area'][] = []
  for (let after: string | null = null; ;) {
    const { publications }: Published = await askAsPublic<Published>(database, 'PublishedAreas', { after })
    areas.push(...publications.nodes.map(({ area }) => area))
    if (!publications.pageInfo.hasNextPage) return areas.sort((a, b) => (a.code < b.code ? -1 : 1))
    after = publications.pageInfo.endCursor
  }
}

const listPage = (areas: Awaited<ReturnType<typeof readPublished>>) =>
  pageOf(
    '全域土地综合整治公开',
    `<header><h1>全域土地综合整治公开 <span lang="en">Land consolidation, for all to see</span></h1></header><main>${
      areas.length === 0
        ? '<p class="none">尚无已公开的项目区。No area has been published yet.</p>'
        : `<div class="wide"><table><thead><tr><th>项目区 Area</th><th class="n">项目 Projects</th><th class="n">已分配（元） Allocated</th><th class="n">已支付（元） Paid</th></tr></thead><tbody>${areas
            .map(
              ({ code, name, funding, disclosure }) =>
                `<tr><td><a href="/public/${encodeURIComponent(code)}">${htmlText(name)}</a></td><td class="n">${disclosure.projectCount}</td><td class="n">${htmlText(formatMoney(funding.allocated))}</td><td class="n">${htmlText(formatMoney(funding.paid))}</td></tr>`,
            )
            .join('\n')}</tbody></table></div>`
    }</main>`,
  )

const missingPage = (code: string) =>
  pageOf(
    '没有这个项目区',
    `<main><h1>没有已公开的项目区“${htmlText(code.slice(0, 80))}” <span lang="en">No such area is published</span></h1><p><a href="/public">全部项目区 All areas</a></p></main>`,
  )
