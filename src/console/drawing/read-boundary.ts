export interface Boundary {
  type: 'Polygon' | 'MultiPolygon'
  coordinates: unknown[]
}
interface Geojson {
  type?: unknown
  geometry?: unknown
  features?: unknown
  coordinates?: unknown
}

export type BoundaryFault = 'NOT_JSON' | 'NOT_ONE' | 'NO_POLYGON'

/** The polygon in a pasted GeoJSON, alone or as a feature; else what is wrong with it. */
export function readBoundary(text: string): Boundary | BoundaryFault {
  let value: Geojson | null
  try {
    value = JSON.parse(text) as Geojson | null
  } catch {
    return 'NOT_JSON'
  }
  if (value?.type === 'FeatureCollection') {
    const { features } = value
    if (!Array.isArray(features) || features.length !== 1) return 'NOT_ONE'
    value = features[0] as Geojson | null
  }
  if (value?.type === 'Feature') value = value.geometry as Geojson | null
  const { type, coordinates } = value ?? {}
  if ((type === 'Polygon' || type === 'MultiPolygon') && Array.isArray(coordinates))
    return { type, coordinates }
  return 'NO_POLYGON'
}
