import { useState } from 'react'
import {
  API_KEY_ROLE_TITLES,
  API_KEY_STATE_TITLES,
  DEPARTMENT_TITLES,
  SCOPE_TITLES,
} from '../../client/titles.js'
import { ConsoleApiKeysDocument, type ConsoleApiKeysQuery } from '../documents.js'
import { useAnswer } from '../frame/ask.js'
import { t, titleIn, titleOf } from '../frame/language.js'
import { formatTime } from '../frame/printed.js'
import { Failing, Loading } from '../frame/states.js'
import { useViewer, whyNot } from '../frame/viewer.js'
import { MakeKey } from './make-key.js'
import { RevokeKey } from './revoke-key.js'

type Key = ConsoleApiKeysQuery['apiKeys']['nodes'][number]

const whose = ({ keyRole, department, areas }: Key) =>
  [
    titleIn(DEPARTMENT_TITLES, department),
    titleOf(API_KEY_ROLE_TITLES, keyRole),
    ...areas.map(({ code }) => code),
  ]
    .filter(Boolean)
    .join(' ')

const allows = ({ scopes, loopbackOnly }: Key) =>
  [
    titleOf(SCOPE_TITLES, scopes.includes('WRITE') ? 'WRITE' : 'READ'),
    loopbackOnly && t('只限本机', 'this machine only'),
  ]
    .filter(Boolean)
    .join(t('、', ', '))

/** The keys that let departments' systems in: whose, until when, last used; new ones are made here, and old ones revoked. */
export function KeysPane() {
  const viewer = useViewer()
  const { data, error, refetch } = useAnswer(ConsoleApiKeysDocument, {})
  const [act, setAct] = useState<'make' | Key | null>(null)
  const done = () => {
    setAct(null)
    void refetch()
  }
  if (error) return <Failing error={error} again={() => void refetch()} />
  if (!data) return <Loading />
  const { nodes, totalCount } = data.apiKeys
  const mayNot = whyNot(viewer, 'makeApiKey')
  return (
    <>
      <p>
        <button className="main" disabled={mayNot !== null} onClick={() => setAct('make')}>
          {t('制发密钥', 'Make a key')}
        </button>
      </p>
      <div className="wide" tabIndex={0} role="group" aria-label={t('密钥', 'Keys')}>
        <table className="log">
          <thead>
            <tr>
              {HEADS.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {nodes.map((key) => (
              <tr key={key.id}>
                <td>{key.name}</td>
                <td className="unbroken">…{key.ending}</td>
                <td>{whose(key)}</td>
                <td>{allows(key)}</td>
                <td>{titleOf(API_KEY_STATE_TITLES, key.state)}</td>
                <td>{formatTime(key.expiresAt)}</td>
                <td>{key.lastUsedAt ? formatTime(key.lastUsedAt) : t('从未', 'never')}</td>
                <td>
                  {key.state === 'VALID' && (
                    <button className="quiet" onClick={() => setAct(key)}>
                      {t('作废', 'Revoke')}
                    </button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {totalCount > nodes.length && (
        <p className="note">
          {t(
            `共 ${totalCount} 个，只列最近 ${nodes.length} 个。`,
            `The latest ${nodes.length} of ${totalCount}.`,
          )}
        </p>
      )}
      {act === 'make' && <MakeKey done={done} />}
      {act !== null && act !== 'make' && <RevokeKey apiKey={act} done={done} />}
    </>
  )
}

const HEADS = [
  t('用者', 'Who uses it'),
  t('尾号', 'Ending'),
  t('部门、角色、项目区', 'Department, role, areas'),
  t('许可', 'Allows'),
  t('状态', 'State'),
  t('有效至（中国时间）', 'Valid until (China)'),
  t('最近使用（中国时间）', 'Last used (China)'),
  '',
]
