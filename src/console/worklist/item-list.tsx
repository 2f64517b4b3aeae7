import { DEPARTMENT_TITLES, TIE_REASON_TITLES } from '../../client/titles.js'
import { t, titleOf } from '../frame/language.js'
import { RowList } from '../frame/row-list.js'
import { inYuan } from '../frame/yuan.js'
import type { Item } from './decide.js'
import { nameOfItem, placeOfItem } from './use-worklist.js'

/** The items by money. */
export const ItemList = (given: {
  items: readonly Item[]
  index: number
  choose: (index: number) => void
}) => (
  <RowList
    rows={given.items}
    index={given.index}
    choose={given.choose}
    label={t('待定事项，金额大者在前', 'Items, the largest first')}
    show={(item) => (
      <>
        <span className="name">{nameOfItem(item)}</span>
        <span className="number">{inYuan(item.amount)}</span>
        <span className="about">
          <b>{titleOf(TIE_REASON_TITLES, item.reason)}</b> · {titleOf(DEPARTMENT_TITLES, item.department)} ·{' '}
          {placeOfItem(item) ?? t('（地点空缺）', '(no place)')}
        </span>
      </>
    )}
  />
)
