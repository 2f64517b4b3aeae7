import { language, t } from '../frame/language.js'
import { shortYuan, sumOf } from '../frame/yuan.js'
import { layFlow, type End, type Stream } from './flow.js'

const WIDTH = 1000
const HEIGHT = 420
/** Longer names stand whole in the table. */
const NAME_MAX = language === 'en' ? 28 : 14

/** The flow as a picture; the table beside it says the same to the fen. */
export function MoneyFlow({ ends, streams }: { ends: readonly End[]; streams: readonly Stream[] }) {
  if (streams.length === 0) return null
  const { nodes, links, path } = layFlow(ends, streams, WIDTH, HEIGHT)
  const amountOf = (id: string) => {
    const into = streams.filter(({ to }) => to === id)
    return sumOf(
      (into.length > 0 ? into : streams.filter(({ from }) => from === id)).map(({ amount }) => amount),
    )
  }
  return (
    <svg
      className="flow"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={t('资金流向，数目见下表', 'Flow of money; figures in the table')}
    >
      {links.map((link, index) => (
        <path
          key={index}
          d={path(link) ?? ''}
          className={`stream ${(link.target as End).id}`}
          strokeWidth={Math.max(link.width ?? 0, 0.5)}
        />
      ))}
      {nodes.map(({ id, name, column, x0 = 0, x1 = 0, y0 = 0, y1 = 0 }) => (
        <g key={id}>
          <rect x={x0} y={y0} width={x1 - x0} height={Math.max(y1 - y0, 1)} className={`end ${id}`} />
          <text
            x={column === 0 ? x0 - 6 : x1 + 6}
            y={(y0 + y1) / 2}
            dy="0.35em"
            textAnchor={column === 0 ? 'end' : 'start'}
          >
            {name.length > NAME_MAX ? `${name.slice(0, NAME_MAX)}…` : name} {shortYuan(amountOf(id))}
          </text>
        </g>
      ))}
    </svg>
  )
}
