import { ConsoleCancelImportDocument } from '../documents.js'
import { ask } from '../frame/ask.js'
import { Dialog } from '../frame/dialog.js'
import { t } from '../frame/language.js'
import { SentForm } from '../frame/sent-form.js'
import type { Job } from './job.js'
import type { Step } from './use-step.js'

/** Asks once more, since what was answered and mended goes with the job. */
export function CancelDialog(given: { job: Job; close: () => void; take: Step['take'] }) {
  const { job, close, take } = given
  const input = { jobId: job.id }
  return (
    <Dialog title={t('取消导入', 'Cancel the import')} close={close}>
      <p>
        {t(
          `“${job.fileName}”将不写入任何内容，已作的答复和改正一并放弃。文件可以再次报送。`,
          `Nothing of ${job.fileName} will be written; what was answered and mended is given up. The file can be sent again.`,
        )}
      </p>
      <SentForm
        content={input}
        submit={t('取消这次导入', 'Cancel this import')}
        done={close}
        send={() => take(async () => (await ask(ConsoleCancelImportDocument, { input })).cancelImport)}
      >
        {null}
      </SentForm>
    </Dialog>
  )
}
