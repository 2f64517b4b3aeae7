import { useQueryClient } from '@tanstack/react-query'
import { ConsoleImportsDocument, type ConsoleImportsQuery } from '../documents.js'
import { addressWith, go, useAddress } from '../frame/address.js'
import { useAnswer } from '../frame/ask.js'
import { useKeys } from '../frame/keyboard.js'
import { t } from '../frame/language.js'
import { formatTime, Printed } from '../frame/printed.js'
import { RowList } from '../frame/row-list.js'
import { Empty, Failing, Loading } from '../frame/states.js'
import { useViewer, whyNot } from '../frame/viewer.js'
import { DropField } from './drop-field.js'
import { JobPane } from './job-pane.js'
import { isUnderWay, nameOfState } from './job-states.js'
import { useSending } from './use-sending.js'

const POLL_MS = 2000
type Sent = ConsoleImportsQuery['importJobs']['nodes'][number]

/** Files on their way in: sent, read, asked about, checked, mended and written; and those before. */
export default function ImportScreen() {
  const { parameters } = useAddress()
  const viewer = useViewer()
  const queries = useQueryClient()
  const chosen = parameters.get('job')
  const sending = useSending((jobId, of) => {
    void queries.invalidateQueries({ queryKey: ['ConsoleImports'] })
    // Of several at once none takes the place of what is worked at.
    if (of === 1) go(addressWith({ job: jobId }))
  })
  const forbidden = whyNot(viewer, 'commitImport')
  return (
    <div className="worklist two imports">
      <Printed />
      <section
        className={chosen ? 'pane' : 'pane printing'}
        aria-label={t('报送的文件', 'Files that were sent')}
      >
        {forbidden ? <p className="pane-foot note">{forbidden}</p> : <DropField sending={sending} />}
        <SentFiles chosen={chosen} />
      </section>
      <section className={chosen ? 'pane printing' : 'pane'} aria-label={t('这个文件', 'This file')}>
        {chosen ? (
          <JobPane key={chosen} id={chosen} />
        ) : (
          <Empty>
            {t(
              '放入一个文件，或选一个报送过的：识别、检查、改正后再提交。',
              'Drop a file, or choose one that was sent: it is read, checked and mended before it is committed.',
            )}
          </Empty>
        )}
      </section>
    </div>
  )
}

/** The files that were sent before, each with its state. */
function SentFiles({ chosen }: { chosen: string | null }) {
  const { data, error, refetch } = useAnswer(
    ConsoleImportsDocument,
    {},
    {
      every: (answer) => (answer?.importJobs.nodes.some(({ state }) => isUnderWay(state)) ? POLL_MS : false),
    },
  )
  const rows = data?.importJobs.nodes ?? []
  const index = rows.findIndex(({ id }) => id === chosen)
  const choose = (at: number) => {
    const next = rows[Math.min(Math.max(at, 0), rows.length - 1)]
    if (next) go(addressWith({ job: next.id }), { replace: true })
  }
  useKeys({ j: () => choose(index + 1), k: () => choose(index - 1) })
  return (
    <>
      <header className="list-head">
        <h2>
          {t('报送过的', 'Sent before')} <span className="number">{data?.importJobs.totalCount}</span>
        </h2>
        <button className="quiet" onClick={() => print()}>
          {t('打印', 'Print')}
        </button>
      </header>
      {error ? (
        <Failing error={error} again={() => void refetch()} />
      ) : !data ? (
        <Loading />
      ) : rows.length === 0 ? (
        <Empty>
          {t(
            '还没有报送过文件；把文件拖到上面的框内即可开始。',
            'No file has been sent yet. Drop one into the box above to begin.',
          )}
        </Empty>
      ) : (
        <>
          <RowList
            rows={rows}
            index={index}
            choose={choose}
            label={t('报送过的文件，新的在前', 'Files that were sent, the latest first')}
            show={(sent) => <SentRow sent={sent} />}
          />
          <PrintedFiles rows={rows} />
        </>
      )}
    </>
  )
}

/** On paper, where no file is chosen. */
const PrintedFiles = ({ rows }: { rows: readonly Sent[] }) => (
  <table className="printed">
    <thead>
      <tr>
        {[
          t('文件', 'File'),
          t('状态', 'State'),
          t('退回行数', 'Rows rejected'),
          t('报送时间（中国）', 'Sent at (China)'),
          t('报送人', 'Sent by'),
        ].map((head) => (
          <th key={head}>{head}</th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map(({ id, fileName, state, rejected, createdAt, sentBy }) => (
        <tr key={id}>
          <td>{fileName}</td>
          <td>{nameOfState(state)}</td>
          <td className="number">{rejected}</td>
          <td>{formatTime(createdAt)}</td>
          <td>{sentBy}</td>
        </tr>
      ))}
    </tbody>
  </table>
)

const SentRow = ({ sent: { fileName, state, rejected, createdAt, sentBy } }: { sent: Sent }) => (
  <>
    <span className="name">{fileName}</span>
    <span>{nameOfState(state)}</span>
    <span className="about">
      {rejected > 0 && (
        <>
          <b>{t(`退回 ${rejected} 行`, `rows rejected: ${rejected}`)}</b> ·{' '}
        </>
      )}
      {formatTime(createdAt)} · {sentBy}
    </span>
  </>
)
