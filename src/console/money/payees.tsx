import { useState, type ReactNode } from 'react'
import type { FundingGroupFilter } from '../../client/inputs.js'
import { ConsolePayeesDocument } from '../documents.js'
import { useAnswer } from '../frame/ask.js'
import { t } from '../frame/language.js'
import { Failing, Loading } from '../frame/states.js'
import { fenOf, formatYuan, sumOf } from '../frame/yuan.js'

const SHOWN_FIRST = 10
const SHOWN_MORE = 100

/** Who was paid of a document's money, the most first, and what is paid to nobody yet. */
export function Payees({ filter }: { filter: FundingGroupFilter }) {
  const { data, error, refetch } = useAnswer(ConsolePayeesDocument, { filter })
  const [count, setCount] = useState(SHOWN_FIRST)
  if (error) return <Failing error={error} again={() => void refetch()} />
  if (!data) return <Loading />
  const paid = data.fundingBy
    .filter(({ payee }) => payee !== null)
    .sort((one, other) => (fenOf(one.total.paid) < fenOf(other.total.paid) ? 1 : -1))
  const left = data.fundingBy.find(({ payee }) => payee === null)
  const [shown, rest] = [paid.slice(0, count), paid.slice(count)]
  const others = t(`其余 ${rest.length} 个收款人`, `${rest.length} others`)
  const rows: [name: ReactNode, amount: string][] = [
    ...shown.map(({ payee, total }): [string, string] => [payee!, total.paid]),
    ...(rest.length > 0
      ? [[<button className="quiet" onClick={() => setCount(count + SHOWN_MORE)}>{others}</button>, sumOf(rest.map(({ total }) => total.paid))] as [ReactNode, string]] // prettier-ignore
      : []),
    ...(left ? [[t('尚未支付', 'Paid to nobody yet'), left.total.allocated] as [string, string]] : []),
  ]
  return (
    <section>
      <h3>{t('付给了谁（元）', 'Who was paid, yuan')}</h3>
      {rows.length === 0 ? (
        <p className="note">{t('没有资金。', 'There is no money.')}</p>
      ) : (
        <dl className="payees">
          {rows.map(([name, amount], index) => (
            <div key={index}>
              <dt>{name}</dt>
              <dd>{formatYuan(amount)}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  )
}
