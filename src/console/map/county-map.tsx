import L, { type GeoJSON, type Path } from 'leaflet'
import 'leaflet/dist/leaflet.css'
import { useEffect, useRef } from 'react'
import { ConsoleMapDocument } from '../documents.js'
import { useAnswer } from '../frame/ask.js'
import { t } from '../frame/language.js'
import { Empty, Failing, Loading } from '../frame/states.js'
import { makeMap } from './make-map.js'
import { keepNamesApart } from './place-names.js'
import { STANDING, textLabel } from './text-label.js'

type Shape = Parameters<typeof L.geoJSON>[0]
const TOWNSHIP = { color: '#8a97a8', weight: 1, fillColor: '#fff', fillOpacity: 1 }
const PLAIN = { color: '#4f8a6b', weight: 1, fillColor: '#4f8a6b', fillOpacity: 0.12 }
const LIT = { color: '#b45309', weight: 2, fillColor: '#b45309', fillOpacity: 0.3 }

/** The county by its own boundaries, without a tile from elsewhere; the areas that are named are lit. */
export default function CountyMap({ lit }: { lit: readonly string[] }) {
  const box = useRef<HTMLDivElement>(null)
  const areas = useRef(new Map<string, GeoJSON>())
  const { data, error, refetch } = useAnswer(ConsoleMapDocument, {})
  const hasShapes = data?.administrativeDivisions.nodes.some(({ boundary }) => boundary)
  useEffect(() => {
    if (!hasShapes || !box.current) return
    // Lines and areas only, as SVG: browsers without WebGL show them.
    const map = makeMap(box.current)
    const whole = L.featureGroup()
    for (const { name, boundary } of data!.administrativeDivisions.nodes) {
      if (!boundary) continue
      const layer = L.geoJSON(boundary as Shape, { style: TOWNSHIP, interactive: false }).addTo(map)
      layer.bindTooltip(textLabel(name), STANDING)
      whole.addLayer(layer)
    }
    for (const { code, name, boundary } of data!.consolidationAreas.nodes)
      if (boundary) {
        const layer = L.geoJSON(boundary as Shape, { style: PLAIN }).addTo(map)
        areas.current.set(
          code,
          layer.bindTooltip(textLabel(t(`${name}（${code}）`, `${name} (${code})`)), { sticky: true }),
        )
      }
    map.fitBounds(whole.getBounds(), { padding: [4, 4] })
    keepNamesApart(map)
    const kept = areas.current
    return () => {
      kept.clear()
      map.remove()
    }
  }, [data, hasShapes])
  useEffect(() => {
    for (const [code, layer] of areas.current) {
      const isLit = lit.includes(code)
      layer.eachLayer((each) => (each as Path).setStyle(isLit ? LIT : PLAIN))
      if (isLit) layer.bringToFront()
    }
  }, [lit, data])
  if (error) return <Failing error={error} again={() => void refetch()} />
  if (!data) return <Loading />
  if (!hasShapes)
    return (
      <Empty>
        {t(
          '还没有乡镇边界，无图可示；导入区划边界后即有地图。',
          'There is no map yet: import the boundaries of the townships first.',
        )}
      </Empty>
    )
  return <div ref={box} className="map" role="application" aria-label={t('本县地图', 'Map of the county')} />
}
