import { lazy, useMemo } from 'react'
import { STEP_KIND_TITLES } from '../../client/titles.js'
import { ConsoleAreaDocument, ConsoleAreaListDocument, type ConsoleAreaListQuery } from '../documents.js'
import { addressWith, go } from '../frame/address.js'
import { useAnswer } from '../frame/ask.js'
import { useKeys } from '../frame/keyboard.js'
import { t, titleOf } from '../frame/language.js'
import { useNamedRow } from '../frame/named-row.js'
import { Printed } from '../frame/printed.js'
import { RowList } from '../frame/row-list.js'
import { Empty, Failing, Loading, NoAreas } from '../frame/states.js'
import { useViewer, type Viewer } from '../frame/viewer.js'
import { inYuan } from '../frame/yuan.js'
import { WhenSeen } from '../frame/when-seen.js'
import { AreaDetail } from './area-detail.js'

const CountyMap = lazy(() => import('../map/county-map.js'))
type Area = ConsoleAreaListQuery['consolidationAreas']['nodes'][number]

/** How far an area is; nothing of areas whose steps the viewer may not see. */
function stageOf(
  { code, stage: { step, decidedOn, returnedFrom, terminated } }: Area,
  viewer: Viewer,
): string {
  if (viewer.role === 'TOWNSHIP' && !viewer.areas.some((own) => own.code === code))
    return t('他处的项目区', 'Another township’s')
  if (terminated) return t('已终止', 'Terminated')
  if (returnedFrom)
    return t(
      `${titleOf(STEP_KIND_TITLES, returnedFrom)}退回，补正中`,
      `Returned from: ${titleOf(STEP_KIND_TITLES, returnedFrom)}`,
    )
  return step ? `${titleOf(STEP_KIND_TITLES, step)} ${decidedOn ?? ''}` : t('尚未开始', 'Not begun')
}

/** The consolidation areas; one of them with its steps, red lines, money and projects, and where it lies. */
export default function AreasScreen() {
  const viewer = useViewer()
  const { data, error, refetch } = useAnswer(ConsoleAreaListDocument, {})
  const areas = useMemo(() => data?.consolidationAreas.nodes ?? [], [data])
  const codes = useMemo(() => areas.map(({ code }) => code), [areas])
  const { index, isMissing } = useNamedRow(codes, 'of')
  const area = areas[index]
  const choose = (at: number) => {
    const next = areas[Math.min(Math.max(at, 0), areas.length - 1)]
    if (next) go(addressWith({ of: next.code }), { replace: true })
  }
  useKeys({ j: () => choose(index + 1), k: () => choose(index - 1) })
  const lit = useMemo(() => (area ? [area.code] : []), [area])
  if (error) return <Failing error={error} again={() => void refetch()} />
  if (!data) return <Loading />
  if (areas.length === 0) return <NoAreas />
  return (
    <div className="worklist areas">
      <Printed />
      <section className="pane" aria-label={t('项目区', 'Areas')}>
        <header className="list-head">
          <h2>
            {t('项目区', 'Areas')} <span className="number">{areas.length}</span>
          </h2>
          <button className="quiet" onClick={() => print()}>
            {t('打印', 'Print')}
          </button>
        </header>
        <RowList
          rows={areas}
          index={index}
          choose={choose}
          label={t('项目区', 'Areas')}
          show={(each) => (
            <>
              <span className="name">{each.name}</span>
              <span className="number">{inYuan(each.funding.allocated)}</span>
              <span className="about">
                {each.code} · {stageOf(each, viewer)}
              </span>
            </>
          )}
        />
      </section>
      <section className="pane printing" aria-label={area?.name}>
        {isMissing && (
          <Empty>
            {t(
              '没有这个代码的项目区，或不对您的身份开放；请在左边另选一个。',
              'There is no area of this code, or it is not open to you. Choose another one on the left.',
            )}
          </Empty>
        )}
        {area && (
          <>
            <header className="pane-head">
              <h2>{area.name}</h2>
            </header>
            <OneArea code={area.code} stage={stageOf(area, viewer)} />
          </>
        )}
      </section>
      <section className="pane map-pane" aria-label={t('地图', 'Map')}>
        <WhenSeen>
          <CountyMap lit={lit} />
        </WhenSeen>
      </section>
    </div>
  )
}

function OneArea({ code, stage }: { code: string; stage: string }) {
  const { data, error, refetch } = useAnswer(ConsoleAreaDocument, { code })
  if (error) return <Failing error={error} again={() => void refetch()} />
  if (!data?.consolidationArea) return <Loading />
  return <AreaDetail area={data.consolidationArea} stage={stage} />
}
