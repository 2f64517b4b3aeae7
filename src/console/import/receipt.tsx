import { t } from '../frame/language.js'
import { grouped } from '../frame/grouped.js'
import type { Job } from './job.js'
import { nameOfUnit } from './unit-words.js'

/** What was taken of each column of money and land area, and what was not; the rows by what became of them. */
export function Receipt({ job }: { job: Job }) {
  const isWritten = job.state === 'DONE'
  const lines = job.tables.flatMap((table) => table.receipt.map((line) => ({ table, line })))
  const counts = [
    [t('新增', 'Inserted'), job.inserted],
    [t('更新', 'Updated'), job.updated],
    [t('未变', 'Unchanged'), job.unchanged],
    [t('退回', 'Rejected'), job.rejected],
  ] as const
  return (
    <section>
      <h3>{isWritten ? t('导入回执', 'Receipt') : t('提交后将会', 'What committing would do')}</h3>
      <dl className="facts counts">
        {counts.map(([name, count]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{t(`${count} 行`, `${count}`)}</dd>
          </div>
        ))}
      </dl>
      {lines.length > 0 && (
        <div className="wide" tabIndex={0} role="group" aria-label={t('金额与面积', 'Money and land area')}>
          <table className="receipt">
            <thead>
              <tr>
                <th scope="col">{t('列', 'Column')}</th>
                <th scope="col">{t('记入', 'Taken')}</th>
                <th scope="col">{t('随行退回', 'Rejected')}</th>
                <th scope="col">{t('未能识别', 'Cells unread')}</th>
                <th scope="col">{t('单位', 'Unit')}</th>
              </tr>
            </thead>
            <tbody>
              {lines.map(({ table, line }, index) => (
                <tr key={index}>
                  <th scope="row">
                    {line.heading}
                    <small> {table.sheet ?? table.title}</small>
                  </th>
                  <td>{grouped(line.taken)}</td>
                  <td>{grouped(line.rejected)}</td>
                  <td>{t(`${line.unread} 格`, `${line.unread}`)}</td>
                  <td>{nameOfUnit(line.unit)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}
