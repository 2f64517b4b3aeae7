import { useState } from 'react'
import { DEPARTMENT_TITLES } from '../../client/titles.js'
import { t, titleOf } from '../frame/language.js'
import { formatYuan } from '../frame/yuan.js'
import { DecisionDialog } from './decision-dialog.js'
import { merge, type Item } from './decide.js'
import type { Detail } from './item-detail.js'

type Project = NonNullable<Detail['project']>
type Side = Project['duplicatePairs']['nodes'][number]['first']

export const pairOf = (project: Project | null) =>
  [...(project?.duplicatePairs.nodes ?? []), ...(project?.earlierDuplicatePairs.nodes ?? [])][0]

const FIELDS: readonly [string, (side: Side) => string | null][] = [
  [t('部门', 'Department'), ({ department }) => titleOf(DEPARTMENT_TITLES, department)],
  [t('编号', 'Number'), ({ externalId }) => externalId],
  [t('名称', 'Name'), ({ name }) => name],
  [t('地点', 'Place'), ({ place }) => place],
  [t('业主单位', 'Owner'), ({ ownerUnit }) => ownerUnit],
  [t('预算（元）', 'Budget, yuan'), ({ budget }) => budget && formatYuan(budget)],
  [t('批文', 'Approval'), ({ approvalDocument }) => approvalDocument],
]

/** Two projects field by field; the one that stays is chosen. */
export function MergeDialog(given: {
  item: Item
  detail: Detail
  done: (items: readonly Item[], ids: readonly string[]) => void
  overtaken: (items: readonly Item[]) => void
  close: () => void
}) {
  const { item, detail, done, overtaken, close } = given
  const { first, second, explanation } = pairOf(detail.project)!
  const [keepId, setKeepId] = useState(first.id)
  const fields = (
    <>
      <p>{explanation}</p>
      <table className="pair">
        <thead>
          <tr>
            <th />
            {[first, second].map(({ id }) => (
              <th key={id} scope="col">
                <label>
                  <input type="radio" name="keep" checked={keepId === id} onChange={() => setKeepId(id)} />
                  {t('保留此项', 'Keep this')}
                </label>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {FIELDS.map(([name, read]) => (
            <tr key={name} className={read(first) === read(second) ? undefined : 'differs'}>
              <th scope="row">{name}</th>
              <td>{read(first) ?? '—'}</td>
              <td>{read(second) ?? '—'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
  return (
    <DecisionDialog
      close={close}
      asked={{
        title: t('合并', 'Merge'),
        reason: t('同一项目重复申报', 'One project reported twice'),
        items: [item],
        fields,
        done: (ids) => done([item], ids),
        overtaken,
        send: (reason, key) =>
          keepId === first.id ? merge(first, second, reason, key) : merge(second, first, reason, key),
      }}
    />
  )
}
