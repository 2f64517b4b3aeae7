import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { headerName } from '../../tables/header-name.js'

/** What a column that holds no amounts may be. */
const MEANINGS = [
  'sequence', 'number', 'parcel', 'name', 'class', 'county', 'city', 'township', 'village', 'group', 'site',
  'recipient', 'content', 'owner', 'payee', 'paymentDate', 'year', 'start', 'end', 'period', 'fundDocument',
  'fundName', 'sourceText', 'landClass', 'divisionCode', 'beside',
] as const // prettier-ignore
export type Meaning = (typeof MEANINGS)[number]

const FORM = z.array(z.strictObject({ means: z.enum(MEANINGS), is: z.string(), seen: z.string() }))
const PATH = fileURLToPath(new URL('../../../../src/intake/mappings/shared/headings.json', import.meta.url))

let read: { means: Meaning; is: RegExp }[] | undefined
const entries = () =>
  (read ??= FORM.parse(JSON.parse(readFileSync(PATH, 'utf8'))).map(({ means, is }) => ({
    means,
    is: new RegExp(`^(?:${is})$`, 'u'),
  })))

/** A heading without spaces, brackets at its end and words that add nothing: 其中：新建面积（万亩） is 新建面积. */
export function headingName(text: string): string {
  const plain = headerName(text)
    .replace(/\d+[:：]/g, '')
    .replace(/^(?:其中[:：、]?|拟(?=实施|建)|本次(?=奖补数量))/, '')
  const bare = plain.replace(/[([【〔][^()[\]【】〔〕]*[)\]】〕]?$/, '')
  return bare === '' ? plain : bare
}

/** What a heading may mean by its words alone. */
export function meaningOf(text: string): Meaning | null {
  const [whole, bare] = [headerName(text), headingName(text)]
  const joined = bare.replace(/[、/,及和与·]/g, '')
  // 乡（镇）村, 项目（单位）名称: with what stands in the brackets, and without it.
  const inner = [joined.replace(/[()]/g, ''), joined.replace(/\([^()]*\)/g, '')]
  const forms = [...new Set([whole, bare, joined, ...inner])].filter((form) => form !== '')
  return entries().find(({ is }) => forms.some((form) => is.test(form)))?.means ?? null
}
