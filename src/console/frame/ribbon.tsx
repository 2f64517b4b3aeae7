import { ConsoleCoverageDocument } from '../documents.js'
import { addressWith, useAddress } from './address.js'
import { Link } from './link.js'
import { useAnswer } from './ask.js'
import { booksOf, fundingFilterOf } from './filter.js'
import { counted, t } from './language.js'
import { useViewer, type Viewer } from './viewer.js'
import { fenOf, inYuan, shortYuan } from './yuan.js'

export const PARTS = ['tied', 'outside', 'unresolved'] as const
export type Part = (typeof PARTS)[number]
export const nameOfPart = (part: Part) =>
  ({ tied: t('已归属', 'Tied'), outside: t('区外', 'Outside'), unresolved: t('待定', 'Unresolved') })[part]

/** A township is shown no money but that of areas: of the rest it would be told 0, as if there were none. */
export const partsShownTo = ({ role }: Viewer): readonly Part[] => (role === 'TOWNSHIP' ? ['tied'] : PARTS)

/** What the worklist, which is of today and in no area, is not narrowed by. */
export const NOT_OF_WORKLIST = {
  tie: null,
  asOf: null,
  bookedOn: null,
  area: null,
  by: null,
  rows: null,
  of: null,
}

/** What of the money is tied, outside and unresolved, under the filters of the page. A click narrows to one of them. */
export function Ribbon() {
  const { parameters } = useAddress()
  const parts = partsShownTo(useViewer())
  const { data, error, refetch } = useAnswer(ConsoleCoverageDocument, {
    filter: fundingFilterOf(parameters),
    ...booksOf(parameters),
  })
  if (error)
    return (
      <p className="note" role="alert">
        {t('归属覆盖没有读到。', 'The coverage of ties could not be read.')}{' '}
        <button onClick={() => void refetch()}>{t('再读一次', 'Read it again')}</button>
      </p>
    )
  const group = data?.fundingBy[0]
  const whole = Number(fenOf(group?.total.allocated ?? '0')) || 1
  const chosen = parameters.get('tie')
  return (
    <nav className="ribbon" aria-label={t('归属覆盖', 'Coverage of ties')} aria-busy={!data}>
      {parts.map((part) => {
        const { allocated = '0', allocations = 0 } = group?.[part] ?? {}
        const to =
          part === 'unresolved' && chosen !== part
            ? addressWith({ ...NOT_OF_WORKLIST, item: null }, '/worklist')
            : addressWith({ tie: chosen === part ? null : part, reason: null, q: null, item: null }, '/money')
        return (
          <Link
            key={part}
            className={part}
            to={to}
            aria-current={chosen === part || undefined}
            data-amount={data && allocated}
            title={data && inYuan(allocated)}
            style={{ flexGrow: Math.max(Number(fenOf(allocated)) / whole, 0.02) }}
          >
            <b>{nameOfPart(part)}</b>{' '}
            {data ? (
              <>
                <span>{shortYuan(allocated)}</span>{' '}
                <small>{t(`${allocations.toLocaleString()} 笔`, counted(allocations, 'allocation'))}</small>
              </>
            ) : (
              '…'
            )}
          </Link>
        )
      })}
      {parts.length < PARTS.length && (
        <span className="note">
          {t(
            '区外和待定的资金不对乡镇开放，不在此列。',
            'Money outside areas, or unresolved, is not shown to townships and is not in it.',
          )}
        </span>
      )}
    </nav>
  )
}
