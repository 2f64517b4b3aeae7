import { useRef, useState } from 'react'
import type { ApiKeyRole, Department } from '../../client/inputs.js'
import { API_KEY_ROLE_TITLES, DEPARTMENT_TITLES } from '../../client/titles.js'
import { ConsoleMakeApiKeyDocument } from '../documents.js'
import { ask } from '../frame/ask.js'
import { Dialog } from '../frame/dialog.js'
import { Field } from '../frame/field.js'
import { inOrder } from '../frame/in-order.js'
import { t, titleOf } from '../frame/language.js'
import { SentForm } from '../frame/sent-form.js'

const OF_DEPARTMENT: readonly ApiKeyRole[] = ['SYSTEM', 'CLERK', 'REVIEWER']
const DAYS = 365
const DAYS_MAX = 3650

/** Makes a key, and shows it this once. */
export function MakeKey({ done }: { done: () => void }) {
  const [secret, setSecret] = useState<string | null>(null)
  return (
    <Dialog title={t('制发密钥', 'Make a key')} close={done}>
      {secret === null ? (
        <TermsForm made={setSecret} />
      ) : (
        <>
          <p>
            {t(
              '密钥只显示这一次，请即抄存并妥善保管；请求时放在 Authorization: Bearer 头里，不要放在网址中。',
              'The key is shown only this once: store it now and keep it safe. Send it in the header Authorization: Bearer, never in a URL.',
            )}
          </p>
          <Secret secret={secret} />
        </>
      )}
    </Dialog>
  )
}

/** The key, and a button that copies it; browsers let a page do so over HTTPS or on its own machine alone. */
function Secret({ secret }: { secret: string }) {
  const shown = useRef<HTMLOutputElement>(null)
  const [said, setSaid] = useState('')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(secret)
      setSaid(t('已复制。', 'Copied.'))
    } catch {
      getSelection()?.selectAllChildren(shown.current!)
      setSaid(
        t(
          '浏览器不许本页复制：已选中，请按 Ctrl+C。',
          'The browser does not let this page copy: it is selected, press Ctrl+C.',
        ),
      )
    }
  }
  return (
    <>
      <p>
        <output ref={shown} className="secret">
          {secret}
        </output>
      </p>
      <button className="main" onClick={() => void copy()}>
        {t('复制', 'Copy')}
      </button>{' '}
      <span role="status">{said}</span>
    </>
  )
}

function TermsForm({ made }: { made: (secret: string) => void }) {
  const [name, setName] = useState('')
  const [role, setRole] = useState<ApiKeyRole>('SYSTEM')
  const [department, setDepartment] = useState<Department>('WATER')
  const [areas, setAreas] = useState('')
  const [readOnly, setReadOnly] = useState(false)
  const [days, setDays] = useState(DAYS)
  const input = {
    name,
    role,
    days,
    ...(OF_DEPARTMENT.includes(role) ? { department } : {}),
    ...(role === 'TOWNSHIP' ? { areaCodes: areas.split(/[\s,，、]+/).filter(Boolean) } : {}),
    ...(readOnly ? { scopes: ['READ' as const] } : {}),
  }
  const send = async () => {
    const { makeApiKey } = await ask(ConsoleMakeApiKeyDocument, { input })
    if (makeApiKey.__typename !== 'ApiKeyMade') return makeApiKey.message
    made(makeApiKey.secret)
    return null
  }
  return (
    <SentForm content={input} send={send} done={() => {}} submit={t('制发', 'Make')}>
      <Field label={t('用者', 'Who uses it')} required value={name} change={setName} />
      <label>
        {t('角色', 'Role')}
        <select value={role} onChange={(event) => setRole(event.target.value as ApiKeyRole)}>
          <Choices titles={API_KEY_ROLE_TITLES} />
        </select>
      </label>
      {OF_DEPARTMENT.includes(role) && (
        <label>
          {t('部门', 'Department')}
          <select value={department} onChange={(event) => setDepartment(event.target.value as Department)}>
            <Choices titles={DEPARTMENT_TITLES} />
          </select>
        </label>
      )}
      {role === 'TOWNSHIP' && (
        <Field
          label={t('项目区代码，用逗号隔开', 'Codes of its areas, by commas')}
          required
          value={areas}
          change={setAreas}
        />
      )}
      <label>
        {t('有效天数', 'Days until it expires')}
        <input
          type="number"
          required
          min={1}
          max={DAYS_MAX}
          value={days}
          onChange={(event) => setDays(event.target.valueAsNumber)}
        />
      </label>
      <label className="choice">
        <input type="checkbox" checked={readOnly} onChange={(event) => setReadOnly(event.target.checked)} />
        {t('只可查询', 'To read only')}
      </label>
    </SentForm>
  )
}

const Choices = ({ titles }: { titles: Readonly<Record<string, readonly [string, string]>> }) =>
  inOrder(titles).map((each) => (
    <option key={each} value={each}>
      {titleOf(titles, each)}
    </option>
  ))
