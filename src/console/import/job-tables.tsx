import { t } from '../frame/language.js'
import { nameOfField, type FieldOf } from './field-words.js'
import type { Job, JobTable } from './job.js'
import { nameOfUnit } from './unit-words.js'

/** What each sheet was taken for: its columns, theirs and ours, with samples. */
export function JobTables({ job, fieldOf }: { job: Job; fieldOf: FieldOf }) {
  if (job.tables.length === 0 && job.leftOut.length === 0) return null
  // Once it is checked, what is wrong and what it would do comes first.
  const isSettled = job.state === 'CHECKED' || job.state === 'DONE'
  return (
    <details open={!isSettled} className="taken-for" key={String(isSettled)}>
      <summary>
        <h3>{t('识别为', 'Taken for')}</h3>
        {isSettled && <small>{job.tables.map(({ title }) => title).join(t('、', ', '))}</small>}
      </summary>
      {job.tables.map((table, index) => (
        <TableCard key={index} {...{ table, fieldOf }} />
      ))}
      {job.leftOut.length > 0 && <Lines name={t('没有读的', 'What was not read')} lines={job.leftOut} />}
    </details>
  )
}

function TableCard({ table, fieldOf }: { table: JobTable; fieldOf: FieldOf }) {
  const { sheet, title, headerRow, rows, columns, mapping, notes, warnings } = table
  return (
    <article className="card">
      <header>
        <b>{title}</b>
        <small>
          {sheet && `${sheet} · `}
          {t(`表头在第 ${headerRow} 行`, `headings in row ${headerRow}`)}
          {rows > 0 && t(` · ${rows} 行`, ` · rows: ${rows}`)}
        </small>
      </header>
      <div className="wide" tabIndex={0} role="group" aria-label={t('各列', 'Columns')}>
        <table className="matched">
          <thead>
            <tr>
              <th scope="col">{t('表中的列', 'Column of the file')}</th>
              <th scope="col">{t('记入', 'Taken as')}</th>
              <th scope="col">{t('前几行', 'First rows')}</th>
            </tr>
          </thead>
          <tbody>
            {columns.map(({ place, letter, heading, fields, unit, samples }) => (
              <tr key={place} className={fields.length > 0 ? undefined : 'unused'}>
                <th scope="row">
                  {letter && <small>{letter} </small>}
                  {heading}
                </th>
                <td>
                  {fields.length > 0
                    ? [
                        ...new Set(
                          fields.map((field) => nameOfField(fieldOf(mapping, field, heading), field)),
                        ),
                      ].join(t('、', ', '))
                    : t('不用', 'not used')}
                  {unit && <small> {nameOfUnit(unit)}</small>}
                </td>
                <td>{samples.slice(0, 3).join(' ／ ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Lines name={t('请留意', 'Mind')} lines={warnings} />
      <Lines name={t('不是数据的行', 'Rows that are not data')} lines={notes} />
    </article>
  )
}

const Lines = ({ name, lines }: { name: string; lines: readonly string[] }) =>
  lines.length === 0 ? null : (
    <details>
      <summary>
        {name} <span className="number">{lines.length}</span>
      </summary>
      <ul className="rows">
        {lines.map((line, index) => (
          <li key={index}>{line}</li>
        ))}
      </ul>
    </details>
  )
