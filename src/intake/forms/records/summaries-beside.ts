import { asMessage, type Said } from '../../../values/message.js'
import { recordsOf } from '../layout/block.js'
import { toldMicro } from '../../tables/micro.js'
import { SheetSums } from '../../tables/sheet-sums.js'
import type { BlockReading } from './block-reading.js'
import type { OpenedBlock } from './open-block.js'

/**
 * Leaves out the tables that only say again, by township or by kind, what the rows of another table of the same sheet come to; they
 * are told beside it.
 */
export function withoutSummaries(
  opened: readonly OpenedBlock[],
  readings: readonly BlockReading[],
): BlockReading[] {
  const left = new Set<BlockReading>()
  readings.forEach((summary, at) => {
    const detail = readings.find((each) => each !== summary && !left.has(each) && each.parts.length > 0 && isFiner(each, summary)) // prettier-ignore
    if (!detail || !summary.amounts || summary.questions.length > 0) return
    const sums = new SheetSums(true)
    for (const { section, pieces } of detail.parts)
      for (const piece of pieces) if (piece.kind === 'record') sums.take(section, piece.row)
    const found = sums.sumsUp('', [opened[at]!])
    if (!found || found.differs) return
    left.add(summary)
    detail.parts[0]!.pieces.push({ kind: 'note', row: summary.block.head.at(-1)!, text: toldOf(opened[at]!, found.sum) }) // prettier-ignore
  })
  return readings.filter((each) => !left.has(each))
}

/** Whether a table has more rows than another. */
const isFiner = (detail: BlockReading, summary: BlockReading): boolean =>
  recordsOf(detail.block).length > recordsOf(summary.block).length

const toldOf = ({ facts: { title } }: OpenedBlock, sum: bigint): Said =>
  asMessage({
    zh: `“${title}”未导入：是同一工作表中明细表的汇总，合计 ${toldMicro(sum)} 元，各项的数相同；已按明细导入。`,
    en: `“${title}” was not imported: it sums up the detail on the same sheet, ${toldMicro(sum)} yuan in all, and its amounts are equal. The detail was imported.`,
  })
