import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { DEPARTMENT_TITLES, TIE_STATUS_TITLES } from '../../client/titles.js'
import { ConsoleAllocationsDocument } from '../documents.js'
import { useAddress } from '../frame/address.js'
import { nameOfAllocation } from '../frame/allocation-name.js'
import { ask } from '../frame/ask.js'
import { isOfNow } from '../frame/filter.js'
import { Dialog } from '../frame/dialog.js'
import { counted, t, titleOf } from '../frame/language.js'
import { Empty, Failing, Loading } from '../frame/states.js'
import { inYuan, sumOf } from '../frame/yuan.js'
import { allocationFilterOf, amountIn, documentFilterOf, partsOf, type Row } from './allocations.js'
import { Payees } from './payees.js'
import { Trail } from './trail.js'

/** The allocations that a figure is of, and each of them from its document to its payments. */
export function Drawer({
  title,
  narrowed,
  rows,
  close,
}: {
  title: string
  /** The parameters of the address, with the row of the table that was chosen. */
  narrowed: URLSearchParams
  rows: string
  close: () => void
}) {
  const { parameters } = useAddress()
  const parts = partsOf(rows)
  const byDocument = documentFilterOf(narrowed)
  const filter = allocationFilterOf(narrowed, parts)
  const { data, error, refetch, fetchNextPage, hasNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: ['allocations', filter],
    queryFn: ({ pageParam, signal }) =>
      ask(ConsoleAllocationsDocument, { filter, after: pageParam }, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ allocations: { pageInfo } }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
  })
  const shown = data?.pages.flatMap(({ allocations }) => allocations.nodes) ?? []
  const total = data?.pages[0]?.allocations.totalCount ?? 0
  const amounts = shown.map((row) => amountIn(row, narrowed, parts))
  return (
    <Dialog title={title} close={close} look="drawer">
      {error ? <Failing error={error} again={() => void refetch()} /> : !data ? <Loading /> : null}
      {data && (
        <p className="note">
          {shown.length < total
            ? t(
                `共 ${total} 笔分配，先列 ${shown.length} 笔`,
                `The first ${shown.length} of ${counted(total, 'allocation')}`,
              )
            : t(`共 ${total} 笔分配`, counted(total, 'allocation'))}
          {shown.length < total ? t('，所列计 ', ', these come to ') : t('，计 ', ', ')}
          <b className="number" data-sum={sumOf(amounts)}>
            {inYuan(sumOf(amounts))}
          </b>
          {!isOfNow(parameters) &&
            t('。明细是现在的数，不是所选日期的数。', '. These are of now, not of the chosen day.')}
        </p>
      )}
      {narrowed.get('payee') && (
        <p className="note">
          {t(
            '所列是整笔分配的金额，不只是付给该收款人的。',
            'The amounts are of whole allocations, not only of what this payee was paid.',
          )}
        </p>
      )}
      {byDocument && <Payees filter={{ fund: byDocument }} />}
      {byDocument && total > 0 && <h3>{t('各笔分配', 'The allocations')}</h3>}
      {total === 0 && data && (
        <Empty>
          {t(
            '没有符合的分配。按文号查的，请核对文号，或只填其中一段。',
            'There is no such allocation. If you looked for a document, check its number, or write a part of it only.',
          )}
        </Empty>
      )}
      <ul className="allocations">
        {shown.map((row, index) => (
          <AllocationRow key={row.id} row={row} amount={amounts[index]!} />
        ))}
      </ul>
      {hasNextPage && (
        <button onClick={() => void fetchNextPage()} disabled={isFetchingNextPage}>
          {t('再列 100 笔', 'Another 100')}
        </button>
      )}
    </Dialog>
  )
}

function AllocationRow({ row, amount }: { row: Row; amount: string }) {
  const [isOpen, setOpen] = useState(false)
  const where = row.tie.area?.name ?? titleOf(TIE_STATUS_TITLES, row.tie.status)
  return (
    <li>
      <button className="allocation" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <span>
          <b>{nameOfAllocation(row)}</b>
          <small>
            {titleOf(DEPARTMENT_TITLES, row.department)} · {row.fund.documentNumber} · {where}
            {row.parts.nodes.length > 0 && t(' · 已拆分，按分部计', ' · split, counted by its parts')}
          </small>
        </span>
        <span className="number">{inYuan(amount)}</span>
      </button>
      {isOpen && <Trail id={row.id} />}
    </li>
  )
}
