import { useState } from 'react'
import { ConsoleDrawAreaDocument } from '../documents.js'
import { ask } from '../frame/ask.js'
import { Dialog } from '../frame/dialog.js'
import { Field } from '../frame/field.js'
import { t } from '../frame/language.js'
import { SentForm } from '../frame/sent-form.js'
import type { Preview } from './preview-figures.js'
import type { Drawing } from './use-drawing.js'

/** Draws what was previewed: a new area asks for its code and name, any for the reason. */
export function DrawDialog(given: {
  drawing: Drawing
  name: string | null
  preview: Preview
  done: (code: string) => void
  close: () => void
}) {
  const { drawing, name, preview, done, close } = given
  const [written, setWritten] = useState({
    code: drawing.code ?? '',
    name: name ?? '',
    reason: '',
    documentNumber: '',
    effectiveOn: '',
  })
  const change = (part: Partial<typeof written>) => setWritten({ ...written, ...part })
  const isNew = !drawing.code
  return (
    <Dialog
      title={isNew ? t('划定新的项目区', 'Draw a new area') : t(`划定：${name}`, `Draw: ${name}`)}
      close={close}
    >
      <p className="why">
        {t(
          `一经划定，${preview.movingCount} 条归属随即改判，资金随之归入或离开本区。`,
          `Once it is drawn, ${preview.movingCount} ties change at once, and their money with them.`,
        )}
      </p>
      <SentForm
        content={[written, drawing]}
        submit={t('划定', 'Draw it')}
        done={() => done(written.code.trim())}
        send={async (idempotencyKey) => {
          const { drawArea } = await ask(ConsoleDrawAreaDocument, {
            input: {
              idempotencyKey,
              code: written.code.trim(),
              name: written.name.trim() || null,
              memberCodes: drawing.memberCodes,
              boundary: drawing.boundary,
              reason: written.reason,
              documentNumber: written.documentNumber.trim() || null,
              effectiveOn: written.effectiveOn || null,
            },
          })
          return 'message' in drawArea ? drawArea.message : null
        }}
      >
        {isNew && (
          <>
            <Field
              label={t('项目区代码', 'Code of the area')}
              required
              className="first"
              value={written.code}
              change={(code) => change({ code })}
            />
            <Field
              label={t('名称', 'Name')}
              required
              value={written.name}
              change={(name) => change({ name })}
            />
          </>
        )}
        <Field
          label={t('理由（记入划定，可查）', 'Reason, kept with the drawing')}
          required
          className="reason"
          value={written.reason}
          change={(reason) => change({ reason })}
        />
        <Field
          label={t('依据文号（可不填）', 'Number of the document, if any')}
          value={written.documentNumber}
          change={(documentNumber) => change({ documentNumber })}
        />
        <Field
          label={t('生效日期（不填为今天）', 'In effect from; today when left out')}
          type="date"
          value={written.effectiveOn}
          change={(effectiveOn) => change({ effectiveOn })}
        />
      </SentForm>
    </Dialog>
  )
}
