import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { ConsoleStepsDocument } from '../documents.js'
import { addressWith, go, useAddress } from '../frame/address.js'
import { useAnswer } from '../frame/ask.js'
import { t } from '../frame/language.js'
import { Printed } from '../frame/printed.js'
import { Empty, Failing, Loading, NoAreas } from '../frame/states.js'
import { useViewer } from '../frame/viewer.js'
import { AreaSteps, isOwn, nextSteps, type Area, type Step } from './area-steps.js'
import { DeadlineDialog } from './deadline-dialog.js'
import { DueList } from './due-list.js'
import { MendingDialog } from './mending-dialog.js'
import { ObjectionDialog } from './objection-dialog.js'
import { StepDialog } from './step-dialog.js'

const SHOWN = {
  all: () => t('全部项目区', 'All areas'),
  mine: () => t('等我办理的', 'Mine to take'),
  late: () => t('已逾期的', 'Late'),
  ready: () => t('条件齐备的', 'Nothing missing'),
  returned: () => t('退回补正的', 'Returned'),
}
type Shown = keyof typeof SHOWN

/** What is due and late, and the steps that come next in each area, to be taken here. */
export default function CalendarScreen() {
  const { parameters } = useAddress()
  const objection = parameters.get('objection')
  const mending = parameters.get('mending')
  return (
    <div className="worklist two calendar">
      <Printed />
      <section className="pane printing" aria-label={t('到期事项', 'What is due')}>
        <header className="list-head">
          <h2>{t('到期事项', 'What is due')}</h2>
          <button className="quiet" onClick={() => print()}>
            {t('打印', 'Print')}
          </button>
        </header>
        <DueList />
      </section>
      <Steps />
      {mending && <MendingDialog id={mending} close={() => go(addressWith({ mending: null }))} />}
      {objection && <ObjectionDialog id={objection} close={() => go(addressWith({ objection: null }))} />}
    </div>
  )
}

function Steps() {
  const { parameters } = useAddress()
  const viewer = useViewer()
  const queries = useQueryClient()
  const [taking, setTaking] = useState<{ area: Area; step: Step } | null>(null)
  const [setting, setSetting] = useState<{ area: Area; step: Step } | null>(null)
  const { data, error, refetch } = useAnswer(ConsoleStepsDocument, { after: parameters.get('after') })
  const given = parameters.get('show') ?? ''
  const show = (Object.hasOwn(SHOWN, given) ? given : 'all') as Shown
  const holds = (area: Area) =>
    show === 'all' ||
    (show === 'late' && nextSteps(area).some(({ daysLate }) => daysLate > 0)) ||
    (show === 'returned' && area.stage.returnedFrom !== null && !area.stage.terminated) ||
    (show === 'ready' && nextSteps(area).some(({ ready }) => ready)) ||
    (show === 'mine' && nextSteps(area).some((step) => isOwn(viewer, area, step)))
  // A township is not shown others' steps, so that nothing can be said of their areas.
  const seen = (area: Area) =>
    viewer.role !== 'TOWNSHIP' || viewer.areas.some(({ code }) => code === area.code)
  const areas = (data?.consolidationAreas.nodes ?? []).filter(seen).filter(holds)
  const { hasNextPage = false, endCursor = null } = data?.consolidationAreas.pageInfo ?? {}
  return (
    <section className="pane printing" aria-label={t('各项目区的步骤', 'Steps by area')}>
      <header className="list-head">
        <h2>
          {t('各项目区的步骤', 'Steps by area')} <span className="number">{data ? areas.length : ''}</span>
        </h2>
        <label>
          {t('只看', 'Show')}
          <select value={show} onChange={(event) => go(addressWith({ show: event.target.value }))}>
            {Object.entries(SHOWN).map(([name, words]) => (
              <option key={name} value={name}>
                {words()}
              </option>
            ))}
          </select>
        </label>
      </header>
      <div className="pane-body" tabIndex={0} role="group" aria-label={t('步骤', 'Steps')}>
        {error ? (
          <Failing error={error} again={() => void refetch()} />
        ) : !data ? (
          <Loading />
        ) : areas.length === 0 && show === 'all' ? (
          <NoAreas />
        ) : areas.length === 0 ? (
          <Empty>
            {t(
              '没有符合的项目区；在“只看”中选“全部项目区”。',
              'No area fits. Choose “All areas” under “Show”.',
            )}
          </Empty>
        ) : (
          areas.map((area) => (
            <AreaSteps
              key={area.code}
              {...{ area, viewer }}
              take={(step) => setTaking({ area, step })}
              setDay={(step) => setSetting({ area, step })}
            />
          ))
        )}
        {(hasNextPage || parameters.get('after')) && (
          <p>
            <button onClick={() => go(addressWith({ after: hasNextPage ? endCursor : null }))}>
              {hasNextPage ? t('下一页', 'Next page') : t('回到第一页', 'First page')}
            </button>
          </p>
        )}
      </div>
      {taking && (
        <StepDialog
          {...taking}
          close={() => setTaking(null)}
          done={() => {
            setTaking(null)
            void queries.invalidateQueries()
          }}
        />
      )}
      {setting && (
        <DeadlineDialog
          {...setting}
          close={() => setSetting(null)}
          done={() => {
            setSetting(null)
            void queries.invalidateQueries()
          }}
        />
      )}
    </section>
  )
}
