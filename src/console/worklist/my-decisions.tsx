import { TIE_DECISION_KIND_TITLES } from '../../client/titles.js'
import { ConsoleDecisionsDocument } from '../documents.js'
import { nameOfAllocation } from '../frame/allocation-name.js'
import { useAnswer } from '../frame/ask.js'
import { Dialog } from '../frame/dialog.js'
import { t, titleOf } from '../frame/language.js'
import { formatTime } from '../frame/printed.js'
import { Empty, Failing, Loading } from '../frame/states.js'
import { useViewer } from '../frame/viewer.js'

/** What I have decided and nobody has undone; each is undone by another decision. */
export function MyDecisions({
  close,
  undo,
}: {
  close: () => void
  undo: (id: string, name: string) => void
}) {
  const { principal } = useViewer()
  const { data, error, refetch } = useAnswer(ConsoleDecisionsDocument, { by: principal })
  return (
    <Dialog title={t('我的认定', 'My decisions')} close={close}>
      {error ? <Failing error={error} again={() => void refetch()} /> : !data ? <Loading /> : null}
      {data?.tieDecisions.nodes.length === 0 && (
        <Empty>{t('您还没有作过认定。', 'You have decided on nothing yet.')}</Empty>
      )}
      <ul className="decisions">
        {data?.tieDecisions.nodes.map(({ id, kind, area, project, part, allocation, reason, decidedAt }) => {
          const name = (project ?? part)?.name ?? nameOfAllocation(allocation!)
          return (
            <li key={id}>
              <span>
                <b>{name}</b>
                <small>
                  {titleOf(TIE_DECISION_KIND_TITLES, kind)} {area?.name} · {reason} · {formatTime(decidedAt)}
                </small>
              </span>
              <button onClick={() => undo(id, name)}>{t('撤销', 'Undo')}</button>
            </li>
          )
        })}
      </ul>
    </Dialog>
  )
}
