import { Fragment, type ReactNode } from 'react'
import { TIE_METHOD_TITLES, TIE_STATUS_TITLES } from '../../client/titles.js'
import { ConsoleTrailDocument, type ConsoleSourceFragment } from '../documents.js'
import { useAnswer } from '../frame/ask.js'
import { COLON, t, titleOf } from '../frame/language.js'
import { Rows } from '../frame/rows.js'
import { Failing, Loading } from '../frame/states.js'
import { amountOf, fenOf, formatYuan, inYuan, sumOf } from '../frame/yuan.js'
import { EnterNext } from './entry-dialog.js'

/** What was given first, where it is no longer what stands: some came back, or was moved. */
const first = ({ amount, statedAmount }: { amount: string; statedAmount: string }, word: string) =>
  statedAmount === amount ? null : ` · ${word} ${formatYuan(statedAmount)}`

/** What of an amount was not passed on; null where not all of what was passed on is listed. */
const leftOf = (
  amount: string,
  { nodes, totalCount }: { nodes: readonly { amount: string }[]; totalCount: number },
) =>
  nodes.length < totalCount ? null : amountOf(fenOf(amount) - fenOf(sumOf(nodes.map((each) => each.amount))))

/** An allocation from its document to its payments, with the row of a file that each came from, and why it is tied. */
export function Trail({ id }: { id: string }) {
  const { data, error, refetch } = useAnswer(ConsoleTrailDocument, { id })
  if (error) return <Failing error={error} again={() => void refetch()} />
  if (!data) return <Loading />
  if (!data.node || !('fund' in data.node)) return null
  const { fund, tie, disbursements, ...allocation } = data.node
  const undisbursed = leftOf(allocation.amount, disbursements)
  const unpaid = (each: (typeof disbursements.nodes)[number]) => leftOf(each.amount, each.payments)
  return (
    <div className="trail">
      <Link
        name={t('文件', 'Document')}
        amount={fund.amount}
        on={fund.receivedOn}
        rows={fund.importRows.nodes}
      >
        {fund.documentNumber} {fund.name}
      </Link>
      <Link
        name={t('分配', 'Allocation')}
        amount={allocation.amount}
        on={allocation.allocatedOn}
        rows={allocation.importRows.nodes}
      >
        {[allocation.externalId, allocation.purpose, allocation.place].filter(Boolean).join(' · ')}
        {first(allocation, t('原分配', 'first'))}
      </Link>
      <section>
        <h3>
          {t('归属', 'Tie')}
          {COLON}
          {tie.area?.name ?? titleOf(TIE_STATUS_TITLES, tie.status)}
        </h3>
        <p className="note">{tie.explanation}</p>
        {tie.evidence.map(({ method, text, supports, area }, index) => (
          <p
            key={index}
            className={`card ${supports ? 'supports' : area && tie.status !== 'UNRESOLVED' ? 'contradicts' : 'neutral'}`}
          >
            {titleOf(TIE_METHOD_TITLES, method)}
            {COLON}
            {text}
          </p>
        ))}
      </section>
      {disbursements.nodes.map((each) => (
        <div key={each.id}>
          <Link
            name={t('拨付', 'Disbursement')}
            amount={each.amount}
            on={each.disbursedOn}
            rows={each.importRows.nodes}
          >
            {each.externalId} → {each.recipient}
            {first(each, t('原拨付', 'first'))}
          </Link>
          {each.payments.nodes.map((payment) => (
            <Fragment key={payment.id}>
              <Link
                name={t('支付', 'Payment')}
                amount={payment.amount}
                on={payment.paidOn}
                rows={payment.importRows.nodes}
              >
                {payment.externalId} → {payment.payee}
                {first(payment, t('原支付', 'first'))}
              </Link>
              <EnterNext kind="returnFunds" from={{ paymentId: payment.id }} left={payment.amount} />
            </Fragment>
          ))}
          <More all={each.payments.totalCount} shown={each.payments.nodes.length} />
          <EnterNext kind="recordPayment" from={{ disbursementId: each.id }} left={unpaid(each)} />
          <EnterNext kind="returnFunds" from={{ disbursementId: each.id }} left={unpaid(each)} />
        </div>
      ))}
      <More all={disbursements.totalCount} shown={disbursements.nodes.length} />
      {disbursements.totalCount === 0 && (
        <p className="note">{t('尚未拨付。', 'Nothing was disbursed yet.')}</p>
      )}
      <EnterNext kind="disburseAllocation" from={{ allocationId: id }} left={undisbursed} />
      <EnterNext kind="returnFunds" from={{ allocationId: id }} left={undisbursed} />
    </div>
  )
}

const More = ({ all, shown }: { all: number; shown: number }) =>
  all > shown ? (
    <p className="note">{t(`共 ${all} 笔，只列 ${shown} 笔。`, `${shown} of ${all} are listed.`)}</p>
  ) : null

function Link(given: {
  name: string
  amount: string
  on: string | null
  rows: readonly ConsoleSourceFragment[]
  children: ReactNode
}) {
  const { name, amount, on, rows, children } = given
  return (
    <section className="link">
      <h3>
        {name} <span className="number">{inYuan(amount)}</span> <small>{on}</small>
      </h3>
      <p>{children}</p>
      {rows.length > 0 ? (
        <Rows rows={rows} />
      ) : (
        <p className="note">
          {t('在系统中登记，不是由表格报送。', 'Entered in the system; it came in no file.')}
        </p>
      )}
    </section>
  )
}
