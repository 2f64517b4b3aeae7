import { counted, t } from '../frame/language.js'
import { nameOfPart, type Part } from '../frame/ribbon.js'
import { fenOf, formatYuan } from '../frame/yuan.js'
import type { Move, Refusal } from './decide.js'

export type Tried = { moves: readonly Move[] } | { refused: Refusal }

const PART_OF = { TIED: 'tied', OUTSIDE: 'outside', UNRESOLVED: 'unresolved' } as const satisfies Record<
  Move['status'],
  Part
>
const figure = (sign: string, { projects, allocations, amount }: Move['comes']) =>
  projects === 0 && allocations === 0 && fenOf(amount) === 0n
    ? ''
    : t(
        `${sign}${formatYuan(amount)} 元，${projects} 个项目，${allocations} 笔`,
        `${sign}${formatYuan(amount)} yuan, ${counted(projects, 'project')}, ${counted(allocations, 'allocation')}`,
      )

/** What a decision moves, as the server tried it: nothing is sent before this was seen. */
export function Moves({ tried }: { tried: Tried | undefined }) {
  if (!tried)
    return (
      <p className="note" role="status">
        {t('正在试算…', 'Trying it…')}
      </p>
    )
  if ('refused' in tried) return null
  return (
    <dl className="moves" aria-label={t('试算：将要变动', 'Tried: what would move')}>
      {tried.moves.map(({ status, area, comes, goes }) => (
        <div key={area?.code ?? status}>
          <dt>{area?.name ?? nameOfPart(PART_OF[status])}</dt>
          <dd>
            {[figure('+', comes), figure('−', goes)].filter(Boolean).map((text) => (
              <span key={text}>{text}</span>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  )
}
