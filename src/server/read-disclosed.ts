import { sql } from 'kysely'
import type { Config } from '../config.js'
import { callerOf } from '../database/caller.js'
import { PUBLIC } from '../database/principal.js'
import type { DisclosedArea, PageTerms } from '../papers/disclosure-page.js'
import type { PageLanguage } from '../papers/page-of.js'
import { inLanguage } from '../values/message.js'
import { checkString } from '../values/text.js'
import type { Read } from './kept-reads.js'
import { askAsPublic, type Visitor } from './ask-as-public.js'

export const termsOf = (config: Config, language: PageLanguage): PageTerms => ({
  language,
  contact: config.objectionContact,
  answerDays: config.objections.answerDays,
})

/** An area as the public sees it now or saw it a moment ago, or nothing where none that is published bears the code. */
export type Disclosed = (
  visitor: Visitor,
  code: string,
  language: PageLanguage,
) => Promise<Read<DisclosedArea> | null>

/** An area as the public sees it, or nothing where none that is published bears the code. */
export async function readDisclosed(
  visitor: Visitor,
  code: string,
  language: PageLanguage,
): Promise<DisclosedArea | null> {
  // No code is so long, and PostgreSQL keeps no NUL.
  if (code.length > 100 || !checkString(code).ok) return null
  // All that a page tells takes a third of a second to plan: too long for whoever only tries codes.
  if (!(await isPublished(visitor, code))) return null
  const { consolidationArea } = await inLanguage(language === 'EN' ? 'en' : 'zh', () =>
    askAsPublic<{ consolidationArea: DisclosedArea | null }>(visitor, 'PublicDisclosure', {
      code,
      language,
    }),
  )
  return consolidationArea
}

async function isPublished({ database, signal }: Visitor, code: string): Promise<boolean> {
  const found = await callerOf(database, PUBLIC, [], { signal }).rows(
    sql`/* is-published */ select true as found from consolidation_area where code = ${code}`,
  )
  return found.length > 0
}
