import { useState } from 'react'
import { t } from '../frame/language.js'
import { toggleTownship, toggleVillage } from './toggle-member.js'
import { villagesOf, type Divisions, type useTownships } from './use-drawing.js'

/** The townships and villages with a box to tick each; those of other areas bear their names. */
export function MemberList(given: {
  townships: ReturnType<typeof useTownships>
  areas: Divisions['consolidationAreas']['nodes']
  members: readonly string[]
  setMembers: (codes: readonly string[]) => void
  of: string | null
}) {
  const { townships, areas, members, setMembers, of } = given
  const [search, setSearch] = useState('')
  const ticked = villagesOf(members, townships)
  // Those that were ticked at first stand first, and none moves while others are ticked.
  const [first] = useState(ticked)
  const others = areas.filter(({ code }) => code !== of)
  const elsewhere = (...codes: string[]) =>
    others
      .filter(({ divisions }) => divisions.some(({ code }) => codes.includes(code)))
      .map(({ name }) => name)
      .join(t('、', ', '))
  const found = townships
    .map((township) => ({
      township,
      shown: township.own
        .filter(({ name }) => (township.name + name).includes(search.trim()))
        .sort((one, other) => Number(first.has(other.code)) - Number(first.has(one.code))),
    }))
    .filter(({ shown }) => shown.length > 0)
  return (
    <>
      <div className="list-head">
        <input
          type="search"
          aria-label={t('检索村、乡镇', 'Search villages and townships')}
          placeholder={t('检索村、乡镇', 'Village or township')}
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
      </div>
      <div className="pane-body members">
        {found.length === 0 && (
          <p className="note">
            {t('没有名称含这些字的村或乡镇。', 'No village or township has these words in its name.')}
          </p>
        )}
        {found.map(({ township, shown }) => {
          const { code, name, villages } = township
          const count = villages.filter((each) => ticked.has(each)).length
          return (
            <details key={code} open={search.trim() !== '' || count > 0}>
              <summary>
                {name} <span className="number">{count > 0 ? `${count} / ${villages.length}` : ''}</span>
              </summary>
              <Ticked
                label={t('整个乡镇', 'The whole township')}
                about={elsewhere(code)}
                isTicked={members.includes(code)}
                toggle={() => setMembers(toggleTownship(members, township))}
              />
              {shown.map((village) => (
                <Ticked
                  key={village.code}
                  label={village.name}
                  about={elsewhere(village.code, code)}
                  isTicked={ticked.has(village.code)}
                  toggle={() => setMembers(toggleVillage(members, village.code, township))}
                />
              ))}
            </details>
          )
        })}
      </div>
    </>
  )
}

function Ticked(given: { label: string; about: string; isTicked: boolean; toggle: () => void }) {
  const { label, about, isTicked, toggle } = given
  return (
    <label>
      <input type="checkbox" checked={isTicked} onChange={toggle} />
      <span>
        {label}
        {about && <small>{t(`现属${about}`, `now in ${about}`)}</small>}
      </span>
    </label>
  )
}
