import { useRef } from 'react'
import { addressWith, go, useAddress } from '../frame/address.js'
import { t } from '../frame/language.js'
import { SearchField } from '../frame/list-tools.js'
import { Printed } from '../frame/printed.js'
import { useViewer } from '../frame/viewer.js'
import { KeysPane } from './keys-pane.js'
import { LogTable } from './log-table.js'
import { LOGS, type LogName } from './logs.js'

const READERS: readonly string[] = ['AUDITOR', 'ADMINISTRATOR']
const LISTS = { ...LOGS, keys: { name: t('密钥', 'Keys') } }

/** Who may do what, who did what, who was refused and who read people’s data. */
export default function AdministrationScreen() {
  const { parameters } = useAddress()
  const given = parameters.get('list') ?? ''
  // What others did is the auditor's and the administrator's to read: everybody else begins with what is theirs.
  const first = READERS.includes(useViewer().role) ? 'acts' : 'rights'
  const list = (Object.hasOwn(LISTS, given) ? given : first) as LogName | 'keys'
  return (
    <section className="pane printing money" aria-label={t('管理', 'Administration')}>
      <Printed />
      <header className="list-head">
        <h2>{LISTS[list].name}</h2>
        {list === 'acts' && <WhenAndWho />}
        <label>
          {t('看', 'Show')}
          <select
            value={list}
            onChange={(event) => go(addressWith({ list: event.target.value, day: null, q: null }))}
          >
            {Object.entries(LISTS).map(([each, { name }]) => (
              <option key={each} value={each}>
                {name}
              </option>
            ))}
          </select>
        </label>
      </header>
      <div className="pane-body">{list === 'keys' ? <KeysPane /> : <OneLog key={list} list={list} />}</div>
    </section>
  )
}

/** Narrows what was done to a day in China, and to whoever did it. */
function WhenAndWho() {
  const { parameters } = useAddress()
  const field = useRef<HTMLInputElement>(null!)
  return (
    <>
      <label>
        {t('哪一天', 'Day')}
        <input
          type="date"
          value={parameters.get('day') ?? ''}
          onChange={(event) => go(addressWith({ day: event.target.value || null }))}
        />
      </label>
      <SearchField field={field} text={parameters.get('q') ?? ''} placeholder={t('何人', 'Who')} />
    </>
  )
}

function OneLog({ list }: { list: LogName }) {
  return <LogTable log={LOGS[list].use()} />
}
