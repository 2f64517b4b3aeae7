import { createHash } from 'node:crypto'
import { compatible } from '../../../values/text.js'
import type { SourceRow } from '../../readers/source.js'
import { findBlocks } from '../layout/find-blocks.js'
import { titleLine } from '../meaning/title-facts.js'
import type { Layout } from './layout.js'

const HEADINGS_MAX = 100
const DATED = /\d+|[〔【[(（第]\s*[一二三四五六七八九十\d]+\s*[〕】\])）批号期次]?/gu

export function layoutOf(
  rows: readonly SourceRow[],
  { sheet, file }: { sheet: string | null; file: string },
): Layout | null {
  const [block] = findBlocks(rows)
  if (!block) return null
  const title = titleLine(block.above, sheet, file)
  const headings = block.headers.map(({ text }) => text.replace(/\s+/g, '')).slice(0, HEADINGS_MAX)
  const said = [compatible(title).replace(DATED, ''), ...headings].map((text) => compatible(text).replace(/\s/g, '')) // prettier-ignore
  return {
    layout: createHash('sha256').update(JSON.stringify(said)).digest('hex').slice(0, 24),
    title,
    headings,
  }
}
