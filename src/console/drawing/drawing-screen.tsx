import { lazy, useMemo, useState } from 'react'
import { ConsoleDivisionsDocument } from '../documents.js'
import { addressWith, go, useAddress } from '../frame/address.js'
import { useAnswer } from '../frame/ask.js'
import { counted, t } from '../frame/language.js'
import { Link } from '../frame/link.js'
import { Printed } from '../frame/printed.js'
import { Empty, Failing, Forbidden, Loading } from '../frame/states.js'
import { useViewer, whyNot, type Viewer } from '../frame/viewer.js'
import { WhenSeen } from '../frame/when-seen.js'
import { BoundaryField } from './boundary-field.js'
import { MemberList } from './member-list.js'
import { PreviewPane } from './preview-pane.js'
import type { Boundary } from './read-boundary.js'
import { toggleVillage } from './toggle-member.js'
import { useDrawing, useTownships, villagesOf, type Divisions } from './use-drawing.js'

const DrawingMap = lazy(() => import('./drawing-map.js'))

/** What would become of the money, the projects and the red lines if an area were drawn otherwise, or anew. */
export default function DrawingScreen() {
  const viewer = useViewer()
  const { data, error, refetch } = useAnswer(ConsoleDivisionsDocument, {})
  const forbidden = viewer.areas.length > 0 ? null : whyNot(viewer, 'drawArea')
  if (forbidden) return <Forbidden why={forbidden} />
  if (error) return <Failing error={error} again={() => void refetch()} />
  if (!data) return <Loading />
  if (data.villages.nodes.length === 0)
    return (
      <Empty>
        {t('库中没有行政村，请先在', 'There are no villages yet. Bring the list of divisions under ')}
        <Link to="/import">{t('导入', 'Import')}</Link>
        {t('中报送区划名录。', '.')}
      </Empty>
    )
  return <Drawing divisions={data} viewer={viewer} />
}

function Drawing({ divisions, viewer }: { divisions: Divisions; viewer: Viewer }) {
  const { area, members, isChanged, setMembers } = useDrawing(divisions)
  const townships = useTownships(divisions)
  const [boundary, setBoundary] = useState<Boundary | null>(null)
  const areas = divisions.consolidationAreas.nodes
  const ticked = useMemo(() => villagesOf(members, townships), [members, townships])
  const elsewhere = useMemo(
    () =>
      villagesOf(
        areas.filter((each) => each !== area).flatMap((each) => each.divisions.map(({ code }) => code)),
        townships,
      ),
    [areas, area, townships],
  )
  const toggle = (village: string) => {
    const township = townships.find(({ villages }) => villages.includes(village))
    if (township) setMembers(toggleVillage(members, village, township))
  }
  const drawing = {
    code: area?.code ?? null,
    memberCodes: isChanged || !area ? [...members].sort() : null,
    boundary,
  }
  return (
    <div className="worklist drawing">
      <Printed />
      <section className="pane" aria-label={t('成员', 'Members')}>
        <header className="list-head">
          <h2>
            {t('划区', 'Draw')}{' '}
            <span className="number">{t(`${ticked.size} 个村`, counted(ticked.size, 'village'))}</span>
          </h2>
          <AreaChoice divisions={divisions} viewer={viewer} />
          {isChanged && (
            <button className="quiet" onClick={() => go(addressWith({ members: null }), { replace: true })}>
              {t('恢复原样', 'As it stands')}
            </button>
          )}
        </header>
        <MemberList
          key={area?.code ?? ''}
          {...{ townships, areas, members, setMembers, of: area?.code ?? null }}
        />
        <BoundaryField {...{ boundary, setBoundary }} />
      </section>
      <PreviewPane
        drawing={drawing}
        area={area}
        names={townships.flatMap((township) =>
          members.includes(township.code)
            ? [township.name]
            : township.own.filter(({ code }) => members.includes(code)).map(({ name }) => name),
        )}
      />
      <section className="pane map-pane" aria-label={t('地图', 'Map')}>
        <WhenSeen>
          <DrawingMap
            of={area?.code ?? null}
            {...{ divisions, ticked, elsewhere, toggle, boundary, setBoundary }}
          />
        </WhenSeen>
      </section>
    </div>
  )
}

/** Which area is drawn. A township’s headquarters has its own to choose from, and no new one. */
function AreaChoice({ divisions, viewer }: { divisions: Divisions; viewer: Viewer }) {
  const { parameters } = useAddress()
  const isTownship = viewer.areas.length > 0
  const areas = isTownship ? viewer.areas : divisions.consolidationAreas.nodes
  return (
    <label>
      {t('项目区', 'Area')}
      <select
        value={parameters.get('of') ?? ''}
        onChange={(event) => go(addressWith({ of: event.target.value || null, members: null }))}
      >
        <option value="">{isTownship ? t('请选择', 'Choose') : t('新划', 'A new one')}</option>
        {areas.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}
