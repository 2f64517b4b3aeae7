import L, { type Path } from 'leaflet'
import 'leaflet/dist/leaflet.css'
import { useEffect, useRef } from 'react'
import { t } from '../frame/language.js'
import { Empty, Failing, Loading } from '../frame/states.js'
import { coverageOf, formatYuan, hundredthsOf } from '../frame/yuan.js'
import { makeMap } from '../map/make-map.js'
import { textLabel } from '../map/text-label.js'
import { useProvince } from './ask-province.js'
import { ConsoleOutlinesDocument } from './documents.js'
import { titleOfCounty, type Ranked } from './ranking.js'

type Shape = Parameters<typeof L.geoJSON>[0]
/** The share of untied money up to which a county is drawn in a colour, in per cent. */
const SHADES = [
  [1, '#e6efe9'],
  [10, '#f6e3b5'],
  [25, '#eeb765'],
  [50, '#d97a2b'],
  [100, '#a1160a'],
] as const
const NOTHING = '#e7ebef'

/** The share in per cent; null where there is no money, or nothing was told. */
function shareOf({ coverage, state }: Ranked): number | null {
  const hundredths = hundredthsOf(coverage.unresolved.amount, coverage.total.amount)
  return hundredths === null || state === 'NEVER_TOLD' ? null : Number(hundredths) / 100
}
const shadeOf = (share: number | null) =>
  share === null ? NOTHING : (SHADES.find(([most]) => share <= most) ?? SHADES.at(-1)!)[1]

interface Drawn {
  counties: readonly Ranked[]
  chosen: string | undefined
  choose: (name: string) => void
}

/** The counties by their outlines, the darker the more of their money is untied; what the colour says stands in the tooltip too. */
export default function ProvinceMap({ counties, chosen, choose }: Drawn) {
  const box = useRef<HTMLDivElement>(null)
  const drawn = useRef(new Map<string, L.GeoJSON>())
  const { data, error, refetch } = useProvince(ConsoleOutlinesDocument, {})
  const latest = useRef(choose)
  latest.current = choose
  const shapes = data?.counties.filter(({ boundary }) => boundary)
  const hasShapes = (shapes?.length ?? 0) > 0
  useEffect(() => {
    if (!hasShapes || !box.current) return
    const map = makeMap(box.current)
    const whole = L.featureGroup()
    const kept = drawn.current
    for (const { name, boundary } of data!.counties) {
      if (!boundary) continue
      const layer = L.geoJSON(boundary as Shape, { style: { color: '#fff', weight: 1, fillOpacity: 1 } })
      layer.addTo(map).on('click', () => latest.current(name))
      whole.addLayer(layer)
      kept.set(name, layer)
    }
    map.fitBounds(whole.getBounds(), { padding: [4, 4] })
    return () => {
      kept.clear()
      map.remove()
    }
  }, [data, hasShapes])
  useEffect(() => {
    for (const county of counties) {
      const layer = drawn.current.get(county.name)
      if (!layer) continue
      const isChosen = county.name === chosen
      const style = {
        fillColor: shadeOf(shareOf(county)),
        color: isChosen ? '#0b58a8' : '#fff',
        weight: isChosen ? 3 : 1,
      }
      layer.eachLayer((each) => (each as Path).setStyle(style))
      const { unresolved, total } = county.coverage
      layer
        .unbindTooltip()
        .bindTooltip(
          textLabel(
            `${titleOfCounty(county)} · ${t('待定', 'untied')} ${formatYuan(unresolved.amount)}（${coverageOf(unresolved.amount, total.amount)}）`,
          ),
          { sticky: true },
        )
      if (isChosen) layer.bringToFront()
    }
  }, [counties, chosen, data])
  if (error) return <Failing error={error} again={() => void refetch()} />
  if (!data) return <Loading />
  if (!hasShapes)
    return (
      <Empty>
        {t('各县没有报来边界，无图可示。', 'No county has told its boundaries: there is no map.')}
      </Empty>
    )
  return (
    <>
      <div ref={box} className="map" role="application" aria-label={t('各县地图', 'Map of the counties')} />
      <Legend missing={data.counties.length - shapes!.length} />
    </>
  )
}

const Legend = ({ missing }: { missing: number }) => (
  <p className="legend note">
    {t('待定资金占比：', 'Share of untied money: ')}
    {SHADES.map(([most, colour]) => (
      <span key={most}>
        <svg width="12" height="12" aria-hidden>
          <rect width="12" height="12" fill={colour} />
        </svg>
        {` ≤ ${most}% `}
      </span>
    ))}
    {missing > 0 &&
      t(`${missing} 个县没有边界，不在图上。`, `${missing} counties have no boundaries and are not drawn.`)}
  </p>
)
