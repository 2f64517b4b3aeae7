import { addressWith, go, useAddress } from '../frame/address.js'
import { t } from '../frame/language.js'
import { Printed } from '../frame/printed.js'
import { LogTable } from './log-table.js'
import { LOGS, type LogName } from './logs.js'

/** Who may do what, who did what, who was refused and who read people’s data. */
export default function AdministrationScreen() {
  const { parameters } = useAddress()
  const given = parameters.get('list') ?? ''
  const list = (Object.hasOwn(LOGS, given) ? given : 'acts') as LogName
  return (
    <section className="pane printing money" aria-label={t('管理', 'Administration')}>
      <Printed />
      <header className="list-head">
        <h2>{LOGS[list].name}</h2>
        <label>
          {t('看', 'Show')}
          <select value={list} onChange={(event) => go(addressWith({ list: event.target.value }))}>
            {Object.entries(LOGS).map(([each, { name }]) => (
              <option key={each} value={each}>
                {name}
              </option>
            ))}
          </select>
        </label>
      </header>
      <div className="pane-body">
        <p className="note">
          {t(
            '密钥由管理员在服务器上用 quanyu keys 签发和撤销。',
            'Keys are issued and revoked on the server, by quanyu keys.',
          )}
        </p>
        <OneLog key={list} list={list} />
      </div>
    </section>
  )
}

function OneLog({ list }: { list: LogName }) {
  return <LogTable log={LOGS[list].use()} />
}
