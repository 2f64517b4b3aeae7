import { lazy, useMemo, useRef, useState } from 'react'
import { ConsoleWorkItemDocument } from '../documents.js'
import { addressWith, go } from '../frame/address.js'
import { useAnswer } from '../frame/ask.js'
import { useKeys } from '../frame/keyboard.js'
import { t } from '../frame/language.js'
import { useNamedRow } from '../frame/named-row.js'
import { Printed } from '../frame/printed.js'
import { Empty, Failing, Loading } from '../frame/states.js'
import { useViewer, whyNot, type Operation } from '../frame/viewer.js'
import { WhenSeen } from '../frame/when-seen.js'
import { ChoiceDialog } from './choice-dialog.js'
import { whyNotOnItem, type Item } from './decide.js'
import { DecisionPane } from './decision-pane.js'
import type { Detail } from './item-detail.js'
import { ItemList } from './item-list.js'
import { ListHead, PrintedTable } from './list-head.js'
import { MergeDialog, pairOf } from './merge-dialog.js'
import { MyDecisions } from './my-decisions.js'
import { allAreasChoice, candidateChoice, groupChoice, outsideChoice, type Open } from './open-dialog.js'
import { SplitDialog } from './split-dialog.js'
import { UndoDialog } from './undo-dialog.js'
import { useDecisions } from './use-decisions.js'
import { nameOfItem, readingOf, useWorklist } from './use-worklist.js'

const CountyMap = lazy(() => import('../map/county-map.js'))

/** The items that await a decision, one of them with what is known of it, and the map. */
export default function WorklistScreen() {
  const decisions = useDecisions()
  const list = useWorklist(decisions.gone)
  const [open, setOpen] = useState<Open>(null)
  const [lit, setLit] = useState<string | null>(null)
  const search = useRef<HTMLInputElement>(null)
  const items = list.items ?? []
  const at = useCurrent(items, list.isReading)
  const { item, index, detail } = at
  const alike = useMemo(() => {
    const reading = item && readingOf(item)
    return reading ? items.filter((each) => readingOf(each) === reading) : []
  }, [item, items])
  const acts = useActs({ item, detail, alike, setOpen, say: decisions.say, undoes: decisions.last })

  const choose = (to: number) => {
    const next = items[Math.min(Math.max(to, 0), items.length - 1)]
    if (next) go(addressWith({ item: next.id }), { replace: true })
    setLit(null)
  }
  /** What was decided leaves; the cursor stays where it is, on the one that follows. */
  const moveOn = (gone: readonly Item[]) => {
    const ids = new Set(gone.map(({ id }) => id))
    const rest = [...items.slice(index), ...items.slice(0, index).reverse()]
    go(addressWith({ item: rest.find(({ id }) => !ids.has(id))?.id ?? null }), { replace: true })
    setLit(null)
  }
  useKeys({
    ...acts.keys,
    j: () => choose(index + 1),
    k: () => choose(index - 1),
    g: () => go(addressWith({ reason: list.reason ? null : (item?.reason ?? null) })),
    '/': () => search.current?.focus(),
  })
  const codes = useMemo(
    () => (lit ? [lit] : (detail?.candidates.flatMap(({ area }) => (area ? [area.code] : [])) ?? [])),
    [lit, detail],
  )
  if (list.error) return <Failing error={list.error} again={() => void list.refetch()} />
  if (!list.items) return <Loading />
  return (
    <div className="worklist">
      <Printed />
      <section className="pane" aria-label={t('待定事项', 'Items')}>
        <ListHead list={list} items={items} search={search} showMine={() => setOpen({ kind: 'mine' })} />
        {items.length > 0 ? (
          <ItemList items={items} index={index} choose={choose} />
        ) : (
          <Empty>
            {list.total > 0
              ? t(
                  '没有符合筛选的待定事项；清除筛选、原因或检索词，可看其余各项。',
                  'No item fits what is chosen above. Clear the filters, the reason or the search to see the others.',
                )
              : t(
                  '没有待定事项：已导入的项目和分配都有归属，或还没有导入。',
                  'Nothing awaits a decision: every project and allocation that was imported has its place, or none was yet.',
                )}
          </Empty>
        )}
      </section>
      <section className="pane" aria-label={t('这一项', 'This item')}>
        {at.error ? (
          <Failing error={at.error} again={at.again} />
        ) : at.isGone ? (
          <Empty>
            {t(
              '这一项已认定，或不在清单中；请在左边另选一项。',
              'This item was decided on, or is not in the list. Choose another one on the left.',
            )}
          </Empty>
        ) : item ? (
          <DecisionPane
            {...{ item, detail, lit, light: setLit, alike: alike.length, ...acts }}
            withdrawn={() => {
              moveOn([item])
              decisions.withdrawn(item)
            }}
          />
        ) : null}
        <p className="said" role="status">
          {decisions.said}
        </p>
      </section>
      <section className="pane map-pane" aria-label={t('地图', 'Map')}>
        <WhenSeen>
          <CountyMap lit={codes} />
        </WhenSeen>
      </section>
      <PrintedTable items={items} />
      <Dialogs
        {...{ open, setOpen }}
        done={(decided, ids) => {
          moveOn(decided)
          decisions.decided(decided, ids)
          setOpen(null)
        }}
        overtaken={(gone) => {
          moveOn(gone)
          decisions.overtaken(gone)
        }}
        undone={(id) => {
          const back = decisions.undone(id)
          setOpen(null)
          if (back) go(addressWith({ item: back.id }), { replace: true })
          else void list.refetch()
        }}
      />
    </div>
  )
}

/** The item that the address names, or the first; none while it may be among those still to be read. And what is known of it. */
function useCurrent(items: readonly Item[], isReading: boolean) {
  const keys = useMemo(() => items.map(({ id }) => id), [items])
  const { index, isMissing } = useNamedRow(keys, 'item', isReading)
  const item = items[index]
  const { data, error, refetch } = useAnswer(
    ConsoleWorkItemDocument,
    { id: item?.id ?? '' },
    { enabled: Boolean(item) },
  )
  const read = data?.node?.__typename === 'TieWorkItem' ? (data.node as Detail) : undefined
  return {
    item,
    index,
    error,
    again: () => void refetch(),
    detail: read?.id === item?.id ? read : undefined,
    isGone: isMissing || Boolean(item && data && !data.node),
  }
}

interface Acting {
  item: Item | undefined
  detail: Detail | undefined
  alike: readonly Item[]
  setOpen: (open: Open) => void
  say: (words: string) => void
  undoes: { id: string; item: Item } | undefined
}

/** What can be done with the item, by a button or by a key; why not is said. */
function useActs({ item, detail, alike, setOpen, say, undoes }: Acting) {
  const viewer = useViewer()
  const unless = (operation: Operation, open: () => Open | string) => () => {
    const isOfItem = item && operation !== 'undoTieDecision'
    const found = whyNot(viewer, operation) ?? (isOfItem ? whyNotOnItem(viewer, item) : null) ?? open()
    if (typeof found === 'string') say(found)
    else setOpen(found)
  }
  const confirm = (number: number) => {
    if (item && detail?.candidates[number])
      unless('decideTies', () => candidateChoice(item, detail.candidates[number]!))()
  }
  const outside = unless('decideTies', () => (item ? outsideChoice(item) : null))
  const other = unless('decideTies', () => (item ? allAreasChoice(item) : null))
  const together = unless('decideTies', () =>
    alike.length > 1
      ? groupChoice(alike)
      : t('没有地点识别相同的其他事项。', 'No other item has the same place.'),
  )
  const split = unless('splitProject', () =>
    item && detail?.project && detail.candidates.length > 1
      ? { kind: 'split', item, detail }
      : t('候选不足两处，不必拆分。', 'There are not two places to split between.'),
  )
  const merge = unless('mergeProjects', () =>
    item && detail && pairOf(detail.project)
      ? { kind: 'merge', item, detail }
      : t('没有疑似重复的项目。', 'No other project is like it.'),
  )
  const undo = unless('undoTieDecision', () =>
    undoes ? { kind: 'undo', id: undoes.id, name: nameOfItem(undoes.item) } : { kind: 'mine' },
  )
  const numbers = Array.from({ length: 9 }, (_, at) => [String(at + 1), () => confirm(at)] as const)
  return {
    confirm,
    outside,
    other,
    together,
    split,
    merge,
    // Beside the numbers of the candidates the letter O is read as a nought.
    keys: {
      o: outside,
      0: outside,
      a: other,
      b: together,
      s: split,
      m: merge,
      z: undo,
      ...Object.fromEntries(numbers),
    },
  }
}

interface Opened {
  open: Open
  setOpen: (open: Open) => void
  done: (items: readonly Item[], ids: readonly string[]) => void
  overtaken: (items: readonly Item[]) => void
  undone: (id: string) => void
}

function Dialogs({ open, setOpen, done, overtaken, undone }: Opened) {
  const close = () => setOpen(null)
  switch (open?.kind) {
    case 'choice':
      return <ChoiceDialog {...{ choice: open.choice, done, overtaken, close }} />
    case 'split':
      return <SplitDialog {...{ item: open.item, detail: open.detail, done, overtaken, close }} />
    case 'merge':
      return <MergeDialog {...{ item: open.item, detail: open.detail, done, overtaken, close }} />
    case 'undo':
      return <UndoDialog {...{ id: open.id, name: open.name, done: undone, close }} />
    case 'mine':
      return <MyDecisions close={close} undo={(id, name) => setOpen({ kind: 'undo', id, name })} />
    default:
      return null
  }
}
