import { COLON, t } from '../frame/language.js'
import { DecisionDialog } from './decision-dialog.js'
import { undo } from './decide.js'

/** Undoes one decision, by another. */
export function UndoDialog(given: {
  id: string
  name: string
  done: (id: string) => void
  close: () => void
}) {
  const { id, name, done, close } = given
  return (
    <DecisionDialog
      close={close}
      asked={{
        title: `${t('撤销', 'Undo')}${COLON}${name}`,
        reason: t('认定有误，撤销重定', 'Decided in error'),
        items: [],
        send: (reason) => undo(id, reason),
        done: () => done(id),
      }}
    />
  )
}
