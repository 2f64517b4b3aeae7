import L, { type GeoJSON, type LeafletMouseEvent } from 'leaflet'
import 'leaflet/dist/leaflet.css'
import { useEffect, useRef, useState } from 'react'
import { t } from '../frame/language.js'
import { Empty } from '../frame/states.js'
import { makeMap } from '../map/make-map.js'
import { keepNamesApart } from '../map/place-names.js'
import { STANDING, textLabel } from '../map/text-label.js'
import type { Boundary } from './read-boundary.js'
import type { Divisions } from './use-drawing.js'

type Shape = Parameters<typeof L.geoJSON>[0]
const PLAIN = { color: '#b8c2ce', weight: 1, fillColor: '#fff', fillOpacity: 1 }
const ELSEWHERE = { color: '#4f8a6b', weight: 1, fillColor: '#4f8a6b', fillOpacity: 0.15 }
const TICKED = { color: '#b45309', weight: 1.5, fillColor: '#b45309', fillOpacity: 0.35 }
const TOWNSHIP = { color: '#6b7889', weight: 1.5, fill: false }
const DRAWN = { color: '#0b58a8', weight: 2.5, dashArray: '6 4', fillOpacity: 0.06 }

/** The county’s villages: a click ticks one. While a boundary is drawn, a click sets its next corner instead. */
export default function DrawingMap(given: {
  divisions: Divisions
  /** The area that is looked at. */
  of: string | null
  ticked: ReadonlySet<string>
  elsewhere: ReadonlySet<string>
  toggle: (village: string) => void
  boundary: Boundary | null
  setBoundary: (boundary: Boundary | null) => void
}) {
  const { divisions, of, ticked, elsewhere, boundary, setBoundary } = given
  const box = useRef<HTMLDivElement>(null)
  const map = useRef<L.Map | null>(null)
  const villages = useRef(new Map<string, GeoJSON>())
  const [corners, setCorners] = useState<[longitude: number, latitude: number][] | null>(null)
  const latest = useRef({ ...given, corners })
  latest.current = { ...given, corners }
  const hasShapes = divisions.villages.nodes.some((village) => village.boundary)
  useEffect(() => {
    if (!hasShapes) return
    const made = makeMap(box.current!, { doubleClickZoom: false })
    map.current = made
    for (const village of divisions.villages.nodes) {
      if (!village.boundary) continue
      const layer = L.geoJSON(village.boundary as Shape, { style: PLAIN })
      layer.on('click', () => {
        if (!latest.current.corners) latest.current.toggle(village.code)
      })
      layer.bindTooltip(textLabel(village.name), { sticky: true })
      villages.current.set(village.code, layer.addTo(made))
    }
    for (const township of divisions.townships.nodes) {
      if (!township.boundary) continue
      const layer = L.geoJSON(township.boundary as Shape, { style: TOWNSHIP, interactive: false }).addTo(made)
      layer.bindTooltip(textLabel(township.name), STANDING)
    }
    keepNamesApart(made)
    made.on('click', ({ latlng }: LeafletMouseEvent) =>
      setCorners((before) => before && [...before, [round(latlng.lng), round(latlng.lat)]]),
    )
    const kept = villages.current
    return () => {
      kept.clear()
      map.current = null
      made.remove()
    }
  }, [divisions, hasShapes])
  useEffect(() => {
    for (const [code, layer] of villages.current)
      layer.setStyle(ticked.has(code) ? TICKED : elsewhere.has(code) ? ELSEWHERE : PLAIN)
  }, [ticked, elsewhere, divisions])
  useEffect(() => {
    const layers = [...villages.current]
    const own = layers.filter(([code]) => latest.current.ticked.has(code))
    const looked = L.featureGroup((own.length > 0 ? own : layers).map(([, layer]) => layer))
    map.current?.fitBounds(looked.getBounds().pad(own.length > 0 ? 1 : 0.02))
  }, [of, divisions, hasShapes])
  useEffect(() => {
    const shape = corners ? ringOf(corners) : boundary
    if (!map.current || !shape) return
    const layer = L.geoJSON(shape as Shape, { style: DRAWN, interactive: false }).addTo(map.current)
    return () => void layer.remove()
  }, [boundary, corners, hasShapes])
  if (!hasShapes)
    return (
      <Empty>
        {t('库中没有村的边界，请在列表中勾选。', 'There are no boundaries of villages: use the list.')}
      </Empty>
    )
  return (
    <>
      <div
        ref={box}
        className="map"
        role="application"
        aria-label={t('本县各村的地图', 'Map of the villages')}
      />
      <p className="pane-foot">
        {corners ? (
          <>
            <button
              disabled={corners.length < 3}
              onClick={() => {
                setBoundary(ringOf(corners) as Boundary)
                setCorners(null)
              }}
            >
              {t(`画完（${corners.length} 点）`, `Close it (${corners.length} corners)`)}
            </button>
            <button className="quiet" onClick={() => setCorners(null)}>
              {t('放弃', 'Give up')}
            </button>
          </>
        ) : (
          <button onClick={() => setCorners([])}>{t('在图上画边界', 'Draw a boundary')}</button>
        )}
        <span className="note">
          {corners
            ? t('在图上逐点单击，至少三点。', 'Click the corners one by one, three at least.')
            : t('单击村即勾选。', 'A click ticks a village.')}
        </span>
      </p>
    </>
  )
}

/** About a metre. */
const round = (degrees: number) => Math.round(degrees * 1e5) / 1e5

const ringOf = (corners: readonly (readonly [number, number])[]) =>
  corners.length < 3
    ? { type: 'LineString', coordinates: corners.length === 1 ? [corners[0], corners[0]] : corners }
    : { type: 'Polygon', coordinates: [[...corners, corners[0]]] }
