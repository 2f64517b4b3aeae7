import { ConsoleRevokeApiKeyDocument } from '../documents.js'
import { ask } from '../frame/ask.js'
import { Dialog } from '../frame/dialog.js'
import { t } from '../frame/language.js'
import { SentForm } from '../frame/sent-form.js'

interface Revoked {
  id: string
  name: string
  ending: string
}

/** Asks once more before a key is revoked, since that is for good. */
export function RevokeKey({ apiKey: { id, name, ending }, done }: { apiKey: Revoked; done: () => void }) {
  const send = async () => {
    const { revokeApiKey } = await ask(ConsoleRevokeApiKeyDocument, { input: { apiKeyId: id } })
    return revokeApiKey.__typename === 'ApiKey' ? null : revokeApiKey.message
  }
  return (
    <Dialog title={t('作废密钥', 'Revoke a key')} close={done}>
      <SentForm content={id} send={send} done={done} submit={t('作废', 'Revoke')}>
        <p>
          {t(
            `“${name}”的密钥（尾号 ${ending}）作废后不可恢复，用它的系统即刻不能再进入。`,
            `The key of “${name}” (ending ${ending}) is revoked for good: the system that uses it is let in no more.`,
          )}
        </p>
      </SentForm>
    </Dialog>
  )
}
