import { lazy, Suspense, useCallback, useMemo, useRef, useState } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import { DEPARTMENT_TITLES, TIE_REASON_TITLES } from '../../client/titles.js'
import { ConsoleWorkItemDocument } from '../documents.js'
import { addressWith, go, useAddress } from '../frame/address.js'
import { useAnswer } from '../frame/ask.js'
import { saveCsv } from '../frame/export.js'
import { useKeys } from '../frame/keyboard.js'
import { t, titleOf } from '../frame/language.js'
import { Printed, useProvenance } from '../frame/printed.js'
import { Empty, Failing, Loading } from '../frame/states.js'
import { useViewer, whyNot } from '../frame/viewer.js'
import { asks, asksUndo, DecisionDialog, type Asked } from './decision-dialog.js'
import type { Item } from './decide.js'
import { DecisionPane } from './decision-pane.js'
import type { Detail } from './item-detail.js'
import { ItemList } from './item-list.js'
import { MergeDialog, pairOf } from './merge-dialog.js'
import { MyDecisions } from './my-decisions.js'
import { SplitDialog } from './split-dialog.js'
import { nameOfItem, placeOfItem, useWorklist } from './use-worklist.js'

const CountyMap = lazy(() => import('../map/county-map.js'))
type Open = { decision: Asked } | 'split' | 'merge' | 'mine' | null

export default function WorklistScreen() {
  const [decided, setDecided] = useState<ReadonlySet<string>>(new Set())
  const [mine, setMine] = useState<readonly { id: string; item: Item }[]>([])
  const [open, setOpen] = useState<Open>(null)
  const [said, setSaid] = useState('')
  const [lit, setLit] = useState<string | null>(null)
  const list = useWorklist(decided)
  const { parameters } = useAddress()
  const viewer = useViewer()
  const queries = useQueryClient()
  const search = useRef<HTMLInputElement>(null)
  const items = list.items ?? []
  const named = items.findIndex(({ id }) => id === parameters.get('item'))
  const index = Math.max(named, 0)
  const item = items[index]
  const { data, error } = useAnswer(
    ConsoleWorkItemDocument,
    { id: item?.id ?? '' },
    { enabled: Boolean(item) },
  )
  const detail = data?.node?.__typename === 'TieWorkItem' ? (data.node as Detail) : undefined
  const current = detail?.id === item?.id ? detail : undefined

  const choose = useCallback(
    (at: number) => {
      const next = items[Math.min(Math.max(at, 0), items.length - 1)]
      if (next) go(addressWith({ item: next.id }), { replace: true })
      setLit(null)
    },
    [items],
  )
  /** The decided item leaves; the cursor stays where it is, on the one that follows. */
  const leave = (gone: Item) => (id: string) => {
    const next = items[index + 1] ?? items[index - 1]
    setDecided(new Set([...decided, gone.id]))
    setMine([...mine, { id, item: gone }])
    setOpen(null)
    setSaid(t(`已认定：${nameOfItem(gone)}。按 Z 撤销。`, `Decided: ${nameOfItem(gone)}. Z undoes it.`))
    go(addressWith({ item: next?.id ?? null }), { replace: true })
    void queries.invalidateQueries({ queryKey: ['ConsoleCoverage'] })
  }
  const comeBack = (undone: string) => () => {
    const found = mine.find(({ id }) => id === undone)
    if (found) setDecided(new Set([...decided].filter((id) => id !== found.item.id)))
    setMine(mine.filter(({ id }) => id !== undone))
    setOpen(null)
    setSaid(t('已撤销，候选项目区照旧。', 'Undone; its candidates are as before.'))
    void queries.invalidateQueries({ queryKey: ['ConsoleCoverage'] })
    if (!found) void list.refetch()
    else go(addressWith({ item: found.item.id }), { replace: true })
  }
  const refuse = (operation: string) => {
    const why = whyNot(viewer, operation)
    if (why) setSaid(why)
    return Boolean(why)
  }
  const confirm = (number: number) => {
    const candidate = current?.candidates[number]
    if (!item || !candidate || refuse(candidate.area ? 'confirmTie' : 'markOutside')) return
    const { area, text } = candidate
    if (area)
      setOpen({
        decision: asks(item, area.name, { kind: 'CONFIRM', areaCode: area.code }, text, leave(item)),
      })
    else outside(text)
  }
  const outside = (text = t('经核实，在各项目区外', 'Checked: outside every area')) => {
    if (item && !refuse('markOutside'))
      setOpen({
        decision: asks(item, t('各项目区外', 'Outside every area'), { kind: 'OUTSIDE' }, text, leave(item)),
      })
  }
  const split = () => {
    if (!current?.project || current.candidates.length < 2)
      return setSaid(t('候选不足两处，不必拆分。', 'There are not two places to split between.'))
    if (!refuse('splitProject')) setOpen('split')
  }
  const merge = () => {
    if (!pairOf(current?.project ?? null))
      return setSaid(t('没有疑似重复的项目。', 'No other project is like it.'))
    if (!refuse('mergeProjects')) setOpen('merge')
  }
  const undoLast = () => {
    const last = mine.at(-1)
    if (!last) return setOpen('mine')
    if (!refuse('undoTieDecision'))
      setOpen({
        decision: asksUndo(last.id, `${t('撤销', 'Undo')}：${nameOfItem(last.item)}`, comeBack(last.id)),
      })
  }
  const group = () => go(addressWith({ reason: list.reason ? null : (item?.reason ?? null) }))

  useKeys({
    j: () => choose(index + 1),
    k: () => choose(index - 1),
    o: () => outside(),
    s: split,
    m: merge,
    z: undoLast,
    g: group,
    '/': () => search.current?.focus(),
    ...Object.fromEntries(Array.from({ length: 9 }, (_, at) => [String(at + 1), () => confirm(at)])),
  })
  const codes = useMemo(
    () => (lit ? [lit] : (current?.candidates.flatMap(({ area }) => (area ? [area.code] : [])) ?? [])),
    [lit, current],
  )
  if (list.error) return <Failing error={list.error} again={() => void list.refetch()} />
  if (!list.items) return <Loading />
  return (
    <div className="worklist">
      <Printed />
      <section className="pane" aria-label={t('待定事项', 'Items')}>
        <ListHead list={list} items={items} search={search} showMine={() => setOpen('mine')} />
        {items.length > 0 ? (
          <ItemList items={items} index={index} choose={choose} />
        ) : (
          <Empty>{t('没有符合的待定事项。', 'Nothing here awaits a decision.')}</Empty>
        )}
      </section>
      <section className="pane" aria-label={t('这一项', 'This item')}>
        {error ? (
          <Failing error={error} />
        ) : item ? (
          <DecisionPane
            {...{ item, detail: current, confirm, split, merge, light: setLit, outside: () => outside() }}
          />
        ) : null}
        <p className="said" role="status">
          {said}
        </p>
      </section>
      <section className="pane map-pane" aria-label={t('地图', 'Map')}>
        <Suspense fallback={<Loading />}>
          <CountyMap lit={codes} />
        </Suspense>
      </section>
      <PrintedTable items={items} />
      {typeof open === 'object' && open && (
        <DecisionDialog asked={open.decision} close={() => setOpen(null)} />
      )}
      {open === 'split' && item && current && (
        <SplitDialog item={item} detail={current} done={leave(item)} close={() => setOpen(null)} />
      )}
      {open === 'merge' && item && current && (
        <MergeDialog item={item} detail={current} done={leave(item)} close={() => setOpen(null)} />
      )}
      {open === 'mine' && (
        <MyDecisions
          close={() => setOpen(null)}
          undo={(id, name) =>
            !refuse('undoTieDecision') &&
            setOpen({ decision: asksUndo(id, `${t('撤销', 'Undo')}：${name}`, comeBack(id)) })
          }
        />
      )}
    </div>
  )
}

/** On paper all rows stand, not those in sight alone. */
const PrintedTable = ({ items }: { items: readonly Item[] }) => (
  <table className="printed">
    <tbody>
      {items.map((item) => (
        <tr key={item.id}>
          <td>{nameOfItem(item)}</td>
          <td>{titleOf(TIE_REASON_TITLES, item.reason)}</td>
          <td>{placeOfItem(item)}</td>
          <td className="number">{item.amount}</td>
        </tr>
      ))}
    </tbody>
  </table>
)

function ListHead({
  list: { counts, reason, text },
  items,
  search,
  showMine,
}: {
  list: ReturnType<typeof useWorklist>
  items: readonly Item[]
  search: React.RefObject<HTMLInputElement>
  showMine: () => void
}) {
  const provenance = useProvenance()
  const save = () =>
    saveCsv(t('待定事项', 'worklist'), [
      provenance,
      [
        t('名称', 'Name'),
        t('编号', 'Number'),
        t('部门', 'Department'),
        t('原因', 'Reason'),
        t('地点', 'Place'),
        t('金额（元）', 'Yuan'),
      ],
      ...items.map((item) => [
        nameOfItem(item),
        item.project?.externalId ?? item.allocation?.externalId ?? '',
        titleOf(DEPARTMENT_TITLES, item.department),
        titleOf(TIE_REASON_TITLES, item.reason),
        placeOfItem(item) ?? '',
        item.amount,
      ]),
    ])
  return (
    <header className="list-head">
      <h2>
        {t('待定事项', 'Unresolved')} <span className="number">{items.length.toLocaleString()}</span>
      </h2>
      <button className="quiet" onClick={showMine}>
        {t('我的认定', 'My decisions')}
      </button>
      <button className="quiet" onClick={save}>
        {t('导出', 'Export')}
      </button>
      <button className="quiet" onClick={() => print()}>
        {t('打印', 'Print')}
      </button>
      <input
        ref={search}
        type="search"
        aria-label={t('检索', 'Search')}
        placeholder={t('检索名称、编号、地点 /', 'Search /')}
        value={text}
        onChange={(event) => go(addressWith({ q: event.target.value || null }), { replace: true })}
        onKeyDown={(event) => event.key === 'Escape' && event.currentTarget.blur()}
      />
      <select
        aria-label={t('原因', 'Reason')}
        value={reason ?? ''}
        onChange={(event) => go(addressWith({ reason: event.target.value || null }))}
      >
        <option value="">{t('全部原因', 'All reasons')}</option>
        {[...counts].map(([each, count]) => (
          <option key={each} value={each}>
            {titleOf(TIE_REASON_TITLES, each)}（{count}）
          </option>
        ))}
      </select>
    </header>
  )
}
