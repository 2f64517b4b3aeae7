import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ConsoleAreasDocument } from '../documents.js'
import { useAnswer } from '../frame/ask.js'
import { t } from '../frame/language.js'
import { formatYuan, sumOf } from '../frame/yuan.js'
import { DecisionDialog } from './decision-dialog.js'
import { decide, tryOut, type Item, type Target } from './decide.js'
import { Moves } from './moves.js'
import { Refused } from './refused.js'
import { nameOfItem, placeOfItem } from './use-worklist.js'

/** As many as the server decides on at once. */
const ITEMS_MAX = 200

export interface Choice {
  /** The item that is decided on, or all that are read the same way. */
  items: readonly Item[]
  /** Where to, where it was chosen already; else it is asked among `targets`, or all areas. */
  target?: { code: Target; name: string }
  targets?: readonly { code: Target; name: string }[]
  reason: string
  title: string
}

const outsideName = () => t('各项目区外', 'Outside every area')

interface Given {
  choice: Choice
  done: (items: readonly Item[], ids: readonly string[]) => void
  overtaken: (items: readonly Item[]) => void
  close: () => void
}

/** Decides on one item or on many at once; what it moves is tried on the server and shown first. */
export function ChoiceDialog({ choice, done, overtaken, close }: Given) {
  const { items, title, reason } = choice
  const [code, setCode] = useState<Target | undefined>(choice.target?.code ?? choice.targets?.[0]?.code)
  const target = choice.target ? choice.target.code : code
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set(items.slice(ITEMS_MAX).map(({ id }) => id)))
  const ticked = items.filter(({ id }) => !left.has(id))
  const canTry = target !== undefined && ticked.length > 0 && ticked.length <= ITEMS_MAX
  const { data: tried, error } = useQuery({
    queryKey: ['try', target, ticked.map(({ tie }) => tie.id)],
    queryFn: ({ signal }) => tryOut(ticked, target!, signal),
    enabled: canTry,
    gcTime: 0,
    staleTime: 0,
  })
  const tick = (id: string) => {
    const next = new Set(left)
    if (!next.delete(id)) next.add(id)
    setLeft(next)
  }
  const fields = (
    <>
      {!choice.target && <Targets targets={choice.targets} chosen={target} choose={setCode} />}
      {items.length > 1 && <Ticked items={items} left={left} tick={tick} />}
      {canTry && !error && <Moves tried={tried} />}
      {error && <p className="refused">{error.message}</p>}
      {tried && 'refused' in tried && <Refused refused={tried.refused} items={ticked} />}
    </>
  )
  return (
    <DecisionDialog
      close={close}
      asked={{
        title,
        reason,
        items: ticked,
        fields,
        isReady: Boolean(tried && 'moves' in tried),
        isWide: items.length > 1,
        send: (words, key) => decide(ticked, target!, words, key),
        done: (ids) => done(ticked, ids),
        overtaken,
      }}
    />
  )
}

/** Where to: among those that the evidence leaves open, or among all areas. */
function Targets({
  targets,
  chosen,
  choose,
}: {
  targets: Choice['targets']
  chosen: Target | undefined
  choose: (code: Target) => void
}) {
  const { data } = useAnswer(ConsoleAreasDocument, {}, { enabled: !targets })
  const all = targets ?? [...(data?.consolidationAreas.nodes ?? []), { code: null, name: outsideName() }]
  return (
    <fieldset className="targets">
      <legend>{t('认定为', 'Decide')}</legend>
      {all.map(({ code, name }) => (
        <label key={code}>
          <input type="radio" name="target" checked={code === chosen} onChange={() => choose(code)} />
          {name}
        </label>
      ))}
    </fieldset>
  )
}

/** The whole group; what is not of it is unticked. */
function Ticked({
  items,
  left,
  tick,
}: {
  items: readonly Item[]
  left: ReadonlySet<string>
  tick: (id: string) => void
}) {
  const ticked = items.filter(({ id }) => !left.has(id))
  return (
    <div className="ticked" tabIndex={0} role="group" aria-label={t('一并认定的事项', 'Items of the group')}>
      <table>
        <tbody>
          {items.map((item) => (
            <tr key={item.id}>
              <td>
                <label>
                  <input type="checkbox" checked={!left.has(item.id)} onChange={() => tick(item.id)} />
                  {nameOfItem(item)}
                </label>
              </td>
              <td>{placeOfItem(item) ?? t('（地点空缺）', '(no place)')}</td>
              <td className="number">{formatYuan(item.amount)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th colSpan={2}>
              {t(`选中 ${ticked.length} 项`, `${ticked.length} chosen`)}
              {items.length > ITEMS_MAX && t(`，一次至多 ${ITEMS_MAX} 项`, `, at most ${ITEMS_MAX} at once`)}
            </th>
            <td className="number">{formatYuan(sumOf(ticked.map(({ amount }) => amount)))}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  )
}
