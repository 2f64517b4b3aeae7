import { TIE_DECISION_KIND_TITLES } from '../../client/titles.js'
import { t, titleOf } from '../frame/language.js'
import { formatTime } from '../frame/printed.js'
import type { Item, Refusal } from './decide.js'
import { nameOfItem } from './use-worklist.js'

type Standing = Refusal['items'][number]['standing']

const standingInWords = (standing: NonNullable<Standing>) => {
  const { decidedBy, decidedAt, kind, area, reason } = standing
  const what = `${titleOf(TIE_DECISION_KIND_TITLES, kind)}${area ? ` ${area.name}` : ''}`
  return t(
    `${decidedBy} 已于 ${formatTime(decidedAt)} 先作认定：${what}。理由：${reason}`,
    `${decidedBy} decided before you, at ${formatTime(decidedAt)}: ${what}. Reason: ${reason}`,
  )
}

/** Why nothing was decided, item by item; whose decision stands where someone was faster. */
export function Refused({ refused, items }: { refused: Refusal; items: readonly Item[] }) {
  return (
    <div role="alert" className="refused">
      <p>{refused.message}</p>
      <ul>
        {refused.items.map(({ index, message, standing }) =>
          items.length > 1 || standing ? (
            <li key={index}>
              {items.length > 1 && items[index] && <b>{nameOfItem(items[index])} </b>}
              {standing ? standingInWords(standing) : message}
            </li>
          ) : null,
        )}
      </ul>
    </div>
  )
}
