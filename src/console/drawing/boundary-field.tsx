import { useState } from 'react'
import { LinesField } from '../frame/field.js'
import { t } from '../frame/language.js'
import { readBoundary, type Boundary, type BoundaryFault } from './read-boundary.js'

const FAULTS: Readonly<Record<BoundaryFault, string>> = {
  NOT_JSON: t('这不是 JSON，请粘贴完整的 GeoJSON。', 'This is no JSON. Paste the GeoJSON whole.'),
  NOT_ONE: t('应只有一个图形。', 'It must hold one feature only.'),
  NO_POLYGON: t('应为 Polygon 或 MultiPolygon。', 'It must be a Polygon or a MultiPolygon.'),
}

/** A boundary of the area’s own: drawn on the map, or pasted as GeoJSON. */
export function BoundaryField(given: {
  boundary: Boundary | null
  setBoundary: (boundary: Boundary | null) => void
}) {
  const { boundary, setBoundary } = given
  const [text, setText] = useState('')
  const [wrong, setWrong] = useState('')
  if (boundary)
    return (
      <p className="pane-foot">
        <span>{t('另划有边界。', 'With a boundary of its own.')}</span>
        <button className="quiet" onClick={() => setBoundary(null)}>
          {t('去掉边界', 'Take it away')}
        </button>
      </p>
    )
  return (
    <details className="pane-foot boundary">
      <summary>{t('粘贴边界（GeoJSON）', 'Paste a boundary (GeoJSON)')}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          const read = readBoundary(text)
          if (typeof read === 'string') return setWrong(FAULTS[read])
          setWrong('')
          setText('')
          setBoundary(read)
        }}
      >
        <LinesField
          label={t('Polygon 或 MultiPolygon，经纬度（EPSG:4490）', 'Polygon or MultiPolygon, EPSG:4490')}
          required
          rows={4}
          value={text}
          change={setText}
        />
        {wrong && (
          <p role="alert" className="refused">
            {wrong}
          </p>
        )}
        <button>{t('用这个边界', 'Use it')}</button>
      </form>
    </details>
  )
}
