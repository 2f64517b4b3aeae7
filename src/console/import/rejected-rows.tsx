import { useMemo, useState } from 'react'
import { ConsoleRejectedRowsDocument } from '../documents.js'
import { useAnswer } from '../frame/ask.js'
import { t } from '../frame/language.js'
import { Failing, Loading } from '../frame/states.js'
import type { FieldOf } from './field-words.js'
import type { Job } from './job.js'
import { cellsOf } from './mended-cells.js'
import { MistakeList } from './mistake-list.js'
import { RowCard } from './row-card.js'
import { useForgotten } from './use-forgotten.js'
import type { Mends } from './use-mends.js'

/** The rejected rows alone; where the job may still be mended, their cells are written to in place. */
export function RejectedRows(given: {
  job: Job
  fieldOf: FieldOf
  forbidden: string | null
  mends: Mends
  isSending: boolean
}) {
  const { job, fieldOf, forbidden, mends, isSending } = given
  const [after, setAfter] = useState<string | null>(null)
  const { data, error, refetch } = useAnswer(ConsoleRejectedRowsDocument, { id: job.id, after })
  useForgotten(ConsoleRejectedRowsDocument)
  const node = data?.node && 'rejectedRows' in data.node ? data.node : undefined
  const connection = node?.rejectedRows
  const rows = useMemo(
    () => (connection?.nodes ?? []).map((row) => ({ row, cells: cellsOf(job, row) })),
    [connection, job],
  )
  if (error) return <Failing error={error} again={() => void refetch()} />
  if (!connection) return <Loading />
  const { totalCount, pageInfo } = connection
  const isMendable = job.state === 'CHECKED' && forbidden === null
  return (
    <section>
      <h3>
        {t('有错的行', 'Rows with something wrong')} <span className="number">{totalCount}</span>
      </h3>
      {totalCount < job.rejected && (
        <p className="note">
          {t(
            `只列前 ${totalCount} 行；全部 ${job.rejected} 行见退回行的文件。`,
            `The first ${totalCount} are shown; all ${job.rejected} are in the file of rejected rows.`,
          )}
        </p>
      )}
      {job.state === 'DONE' && (
        <p className="note">
          {t(
            '已写入的文件不能在此改正：下载退回的行，改好后再报送。',
            'What is written is not mended in place: take the file of rejected rows, mend it and send it in.',
          )}
        </p>
      )}
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void mends.send()
        }}
        onKeyDown={goOnByEnter}
      >
        {isMendable && node && <MistakeList {...{ job, fieldOf, mends }} mistakes={node.mistakes} />}
        {rows.map(({ row, cells }) => (
          <RowCard key={row.id} {...{ row, cells, fieldOf, isMendable }} {...mends} />
        ))}
        {(pageInfo.hasNextPage || after) && (
          <p>
            <button type="button" onClick={() => setAfter(pageInfo.hasNextPage ? pageInfo.endCursor : null)}>
              {pageInfo.hasNextPage ? t('下一百行', 'Next hundred rows') : t('回到最前', 'To the first')}
            </button>
          </p>
        )}
        {isMendable && (
          <button className="main" disabled={mends.count === 0 || isSending}>
            {t(`改好了，重新检查（${mends.count} 格）`, `Mended, check again (cells: ${mends.count})`)}
          </button>
        )}
      </form>
    </section>
  )
}

/** Enter goes on to the next cell that is wrong, as in a spreadsheet; the last leads to the button. */
function goOnByEnter(event: React.KeyboardEvent<HTMLFormElement>) {
  const { target, currentTarget, nativeEvent } = event
  if (event.key !== 'Enter' || !(target instanceof HTMLInputElement)) return
  event.preventDefault()
  if (nativeEvent.isComposing || event.keyCode === 229) return
  const stops = [...currentTarget.querySelectorAll<HTMLElement>('.wrong input, button.main')]
  const next = stops.find((each) => target.compareDocumentPosition(each) & Node.DOCUMENT_POSITION_FOLLOWING)
  next?.focus()
}
