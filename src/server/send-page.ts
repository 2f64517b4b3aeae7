import type { FastifyReply } from 'fastify'
import { COUNTY_HEADER } from './county-of-request.js'
import { KEPT_SECONDS } from './kept-reads.js'
import { FORM_POLICY, PAGE_POLICY, type PageLanguage } from '../papers/page-of.js'

export interface InArea {
  Params: { code: string }
  Querystring: { lang?: unknown }
}
export const languageOf = ({ lang }: { lang?: unknown }): PageLanguage => (lang === 'en' ? 'EN' : 'ZH')

/** Sends a page that loads nothing; one with a form is kept by nobody, and sends to this site alone. */
export function sendPage(reply: FastifyReply, page: string, { status = 200, hasForm = false, age = 0 } = {}) {
  // Whoever keeps pages for others goes by the address, which does not say which county was named.
  const isNamed = reply.request.headers[COUNTY_HEADER] !== undefined
  return (
    reply
      .code(status)
      .headers({
        'content-security-policy': `${hasForm ? FORM_POLICY : PAGE_POLICY}; frame-ancestors 'none'`,
        'x-content-type-options': 'nosniff',
        'referrer-policy': hasForm ? 'same-origin' : 'no-referrer',
        'cache-control':
          status === 200 && !hasForm && !isNamed ? `public, max-age=${KEPT_SECONDS}` : 'no-store',
      })
      // How long what it shows has been kept already.
      .headers(age > 0 ? { age: String(age) } : {})
      .type('text/html; charset=utf-8')
      .send(page)
  )
}
