import type { RefObject } from 'react'
import { DEPARTMENT_TITLES, TIE_REASON_TITLES } from '../../client/titles.js'
import { addressWith, go } from '../frame/address.js'
import { counted, t, titleOf } from '../frame/language.js'
import { SearchField, TakeAway } from '../frame/list-tools.js'
import { usePrinting } from '../frame/printing.js'
import { formatYuan, sumOf } from '../frame/yuan.js'
import type { Item } from './decide.js'
import { nameOfItem, placeOfItem, type useWorklist } from './use-worklist.js'

const HEADINGS = () => [
  t('名称', 'Name'),
  t('编号', 'Number'),
  t('部门', 'Department'),
  t('原因', 'Reason'),
  t('地点', 'Place'),
  t('金额（元）', 'Yuan'),
]
/** Numbers of projects and amounts stand in one line on paper. */
const NOT_BROKEN = new Map([
  [1, 'unbroken'],
  [5, 'number'],
])
const cellsOf = (item: Item) => [
  nameOfItem(item),
  item.project?.externalId ?? item.allocation?.externalId ?? '',
  titleOf(DEPARTMENT_TITLES, item.department),
  titleOf(TIE_REASON_TITLES, item.reason),
  placeOfItem(item) ?? '',
  item.amount,
]

/** How many items there are and what they come to; searching, narrowing, and what leaves the page. */
export function ListHead({
  list: { counts, total, isReading, reason, text },
  items,
  search,
  showMine,
}: {
  list: ReturnType<typeof useWorklist>
  items: readonly Item[]
  search: RefObject<HTMLInputElement>
  showMine: () => void
}) {
  return (
    <header className="list-head">
      <h2>
        {t('待定事项', 'Unresolved')} <span className="number">{items.length.toLocaleString()}</span>
        {isReading && <small> {t(`共 ${total} 项，正在读取…`, `of ${total}, reading…`)}</small>}
      </h2>
      <button className="quiet" onClick={showMine}>
        {t('我的认定', 'My decisions')}
      </button>
      <TakeAway
        name={t('待定事项', 'worklist')}
        rows={() => [HEADINGS(), ...items.map(cellsOf)]}
        isEmpty={items.length === 0}
      />
      <SearchField field={search} text={text} placeholder={t('检索名称、编号、地点 /', 'Search /')} />
      <select
        aria-label={t('原因', 'Reason')}
        value={reason ?? ''}
        onChange={(event) => go(addressWith({ reason: event.target.value || null }))}
      >
        <option value="">{t('全部原因', 'All reasons')}</option>
        {[...counts].map(([each, count]) => (
          <option key={each} value={each}>
            {t(
              `${titleOf(TIE_REASON_TITLES, each)}（${count}）`,
              `${titleOf(TIE_REASON_TITLES, each)} (${count})`,
            )}
          </option>
        ))}
      </select>
    </header>
  )
}

/** On paper all rows stand, not those in sight alone. */
export const PrintedTable = ({ items }: { items: readonly Item[] }) =>
  usePrinting() ? <Table items={items} /> : null

const Table = ({ items }: { items: readonly Item[] }) => (
  <table className="printed">
    <thead>
      <tr>
        {HEADINGS().map((heading) => (
          <th key={heading}>{heading}</th>
        ))}
      </tr>
    </thead>
    <tbody>
      {items.map((item) => (
        <tr key={item.id}>
          {cellsOf(item).map((cell, index) => (
            <td key={index} className={NOT_BROKEN.get(index)}>
              {index === 5 ? formatYuan(cell) : cell}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
    <tfoot>
      <tr>
        <th colSpan={5}>{t(`共 ${items.length} 项`, counted(items.length, 'item'))}</th>
        <td className="number">{formatYuan(sumOf(items.map(({ amount }) => amount)))}</td>
      </tr>
    </tfoot>
  </table>
)
